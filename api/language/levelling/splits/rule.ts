import type { Piece } from '../pieces.ts';

/** What a change did to a sentence. */
export type ChangeKind =
  | 'semicolon'
  | 'colon'
  | 'and'
  | 'but'
  | 'sharedSubject'
  | 'which'
  | 'because'
  | 'although'
  | 'so'
  | 'others'
  | 'relative'
  | 'place'
  | 'insertion'
  | 'when'
  | 'while'
  | 'afterwards'
  | 'chain'
  | 'list'
  | 'word';

/** A way to make one sentence into several. */
export interface Split {
  readonly kind: ChangeKind;
  /** The sentences instead of this one; null when it is not certain that they would be right. */
  readonly apply: (sentence: string, pieces: readonly Piece[]) => readonly string[] | null;
}

/** The text of pieces [from, to) as it stands in the sentence. */
export function textOf(sentence: string, pieces: readonly Piece[], from: number, to: number): string {
  const first = pieces[from];
  const last = pieces[to - 1];
  return first && last && to > from ? sentence.slice(first.start, last.end) : '';
}

/** Where the marks that end the sentence begin: its pieces without the full stop. */
export function contentEnd(pieces: readonly Piece[]): number {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]?.isWord === false && !/[)”»"“]/u.test(pieces[end - 1]?.text ?? '')) end--;
  return end;
}
