/** A word of a text and where it stands. */
export interface WordInText {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST = 40;
const PART = /[\p{L}\p{M}'’-]/u;

/** The word that ends at the caret, where one is being written: letters before it and none after; null elsewhere. */
export function wordAtCaret(text: string, caret: number): WordInText | null {
  if (PART.test(text[caret] ?? '')) return null;
  let from = caret;
  while (from > 0 && caret - from <= LONGEST && PART.test(text[from - 1] ?? '')) from--;
  while (from < caret && !/\p{L}/u.test(text[from] ?? '')) from++;
  const word = text.slice(from, caret);
  return word.length < 2 || word.length > LONGEST ? null : { word, from, to: caret };
}
