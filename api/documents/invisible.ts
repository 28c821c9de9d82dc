import type { Tally } from './tally.ts';

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}/u;
const JOINED_SCRIPTS =
  /\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Sinhala}/u;
const SUSPECT = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Co}|\p{Cn}|(?![\n\t\r])\p{Cc}/gu;
const SOFT_HYPHEN = 0xad;
const NON_JOINER = 0x200c;
const JOINER = 0x200d;
const EMOJI_STYLE = 0xfe0f;

/**
 * Text without characters that show nothing: zero-width, direction marks, tags, control characters. What emoji and
 * scripts such as Arabic are joined with stays; soft hyphens go without being counted.
 */
export function visibleCharacters(text: string, tally: Tally): string {
  let dropped = 0;
  const kept = text.toWellFormed().replace(SUSPECT, (character, at: number, whole: string) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === SOFT_HYPHEN) return '';
    const before = lastCharacter(whole.slice(Math.max(0, at - 2), at));
    const after = String.fromCodePoint(whole.codePointAt(at + character.length) ?? 0);
    if (joins(code, before, after)) return character;
    dropped++;
    return '';
  });
  tally.add('invisibleCharacters', dropped);
  return kept;
}

const lastCharacter = (text: string): string => Array.from(text).at(-1) ?? '';

function joins(code: number, before: string, after: string): boolean {
  if (code === EMOJI_STYLE) return EMOJI.test(before) || /[\d#*]/.test(before);
  if (code === JOINER && EMOJI.test(after)) return EMOJI.test(before) || before === '\u{fe0f}';
  return (code === JOINER || code === NON_JOINER) && JOINED_SCRIPTS.test(before) && JOINED_SCRIPTS.test(after);
}
