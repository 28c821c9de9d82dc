/** A word, a number or a mark of a sentence, and where it stands. */
export interface Piece {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
}

const PIECE = /[\p{L}\p{M}₀-₉]+(?:[-’'/][\p{L}\p{M}\p{N}]+)*-?|\d[\d.,:]*\d(?:-\p{L}+)*|\d(?:-\p{L}+)*|[^\s]/gu;

/** The words, numbers and marks of a sentence in reading order. */
export function piecesOf(sentence: string): readonly Piece[] {
  return [...sentence.matchAll(PIECE)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: index,
    end: index + text.length,
    isWord: /[\p{L}\p{N}]/u.test(text),
  }));
}

/** How many words and numbers there are. */
export const wordCount = (pieces: readonly Piece[]): number => pieces.filter(({ isWord }) => isWord).length;

/** The text with its first letter made large. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A whole sentence of a part of one: a capital first and a full stop last. */
export function asSentence(part: string): string {
  const text = capital(part.trim().replace(/[\s,;:–-]+$/u, ''));
  return text.endsWith('.') ? text : `${text}.`;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['»', '«'],
  ['(', ')'],
  ['[', ']'],
];
/** Whether each quotation mark and bracket that is opened is closed, and the other way round. */
export function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  if (count('"') % 2 !== 0) return false;
  return PAIRS.every(([open, close]) => (open === '„' && count('„') === 0) || count(open) === count(close));
}
