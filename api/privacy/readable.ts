/** Anything beyond Latin-1 but dashes, quotation marks and the minus sign; and the soft hyphen. */
const NEEDS_FOLDING = /[\u00AD\u0100-\u2012\u2015-\u2017\u201F-\u2211\u2213-\uFFFF]/;
const ODD = new RegExp(NEEDS_FOLDING, 'g');
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
  // Pieces of the text, by turns as they were and folded: where each begins, here and in the original.
  const begins: number[] = [];
  const origins: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const add = (piece: string, origin: number) => {
    begins.push(length);
    origins.push(origin);
    pieces.push(piece);
    length += piece.length;
  };
  for (const { index } of original.matchAll(ODD)) {
    // The second half of a pair went with its first.
    if (index < from) continue;
    const character = String.fromCodePoint(original.codePointAt(index) ?? 0);
    add(original.slice(from, index), from);
    add(fold(character), index);
    from = index + character.length;
  }
  add(original.slice(from), from);
  const origin = (offset: number): number => {
    if (offset >= length) return original.length;
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((begins[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (origins[low] ?? 0) + (low % 2 === 0 ? offset - (begins[low] ?? 0) : 0);
  };
  return { text: pieces.join(''), origin };
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
