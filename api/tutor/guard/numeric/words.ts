import { wholeWords } from '../../../language/index.ts';
import { equals } from '../../../maths/rational.ts';
import { shift } from '../ciphers.ts';
import type { Finding } from '../types.ts';
import { type Channel, hide, NOTHING, refuse } from './channel.ts';

/** Words that say that a code is being used. */
const CODE = wholeWords(
  /\b(?:rot|cipher|caesar|cæsar|kode|code|decode|atbash|backwards?|baglæns|bagfra|shift(?:ed)?|forskyd\p{L}*|turn|vend|omvendt|reversed?|flyt)/iu,
);
/** No word of so many letters is something else by chance. */
const LONG = 7;
/** Number words of other languages that are common words in these. */
const COMMON = new Set(['elf', 'sex', 'ett', 'sei', 'dix', 'due', 'tre', 'once', 'six', 'huit', 'acht', 'on', 'osiem']);

/** Does turning every letter by 13 give ordinary words? */
const decipheredBy13 = (text: string): boolean =>
  /\b(?:the|answer|is|svaret|er|giver|result|resultatet)\b/.test(shift(text.toLowerCase(), 13));

/** The number in words: of other languages, letter by letter, backwards or in a simple cipher. */
export const findSpellings: Channel = (surface, { target }) => {
  const spelled = target.spellings().find(surface.lowered, surface.scan.edges);
  if (spelled.length === 0) return NOTHING;
  const { text, words, readings } = surface;
  const found: Finding[] = [];
  for (const { from, to, form, how } of spelled) {
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? text.length };
    const readAsNumber = (): boolean =>
      readings.some(
        (r) => r.start < span.end && r.end > span.start && r.values.some((value) => equals(value, target.value)),
      );
    if (how === 'foreign' && !COMMON.has(form)) found.push(hide(span, 'words'));
    if (how === 'plain' && (to > from + 1 || form.length >= LONG) && !readAsNumber())
      found.push(refuse(span, 'spelledOut'));
    if (how === 'cipher' && (form.length >= 5 || CODE.test(text) || decipheredBy13(text)))
      found.push(refuse(span, 'cipher'));
  }
  return found;
};
