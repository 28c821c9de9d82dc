/** Anything beyond Latin-1 but dashes, quotation marks and the minus sign; and the soft hyphen. */
const NEEDS_FOLDING = /[\u00AD\u0100-\u2012\u2015-\u2017\u201F-\u2211\u2213-\uFFFF]/;
const INVISIBLE = /[\p{Cf}\p{Mn}]/u;
const DIGIT = /\p{Nd}/u;

/** A text in plain characters (full-width and foreign digits made plain, invisible ones gone) that remembers where each came from. */
export interface Readable {
  readonly text: string;
  /** Offset in the original of a UTF-16 unit of `text`, or of its end. */
  origin(offset: number): number;
}

/** Makes a text readable for the detectors; see {@link Readable}. */
export function makeReadable(original: string): Readable {
  if (!NEEDS_FOLDING.test(original)) return { text: original, origin: (offset) => offset };
  const origins: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    const plain =
      character <= '\u00AC' || (character >= '\u00AE' && character <= '\u00FF') ? character : fold(character);
    for (let i = 0; i < plain.length; i++) origins.push(offset);
    text += plain;
    offset += character.length;
  }
  origins.push(offset);
  return { text, origin: (at) => origins[at] ?? offset };
}

function fold(character: string): string {
  if (INVISIBLE.test(character) && !/[\u0300-\u036F]/.test(character)) return '';
  const plain = character.normalize('NFKC');
  // Its lower case is longer than one unit, which would shift all that follows.
  if (plain === '\u0130') return 'I';
  return DIGIT.test(plain) && !/\d/.test(plain) ? String(digitOf(plain)) : plain;
}

/** The value of a decimal digit of any script: each script's ten stand in a row (Unicode, general category Nd). */
function digitOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
