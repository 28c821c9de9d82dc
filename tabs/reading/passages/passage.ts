/** Where a stretch of a passage's text stands on the page. */
export type Place =
  /** Letters of a text node, from `at` on. */
  | { readonly kind: 'letters'; readonly node: Text; readonly at: number }
  /** What is said of a part of a formula: the whole element stands for it. */
  | { readonly kind: 'part'; readonly element: Element }
  /** Letters that somebody writes in a box, from `at` on. */
  | { readonly kind: 'field'; readonly field: HTMLTextAreaElement; readonly at: number };

/** A stretch of a passage's text in one place; `from` and `to` are UTF-16 offsets in the text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
}

/** Text on the page that is read in one language: a problem, a reply, a clause, what a student has written. */
export interface Passage {
  /** Stays the same for as long as the page shows it, also on another device. */
  readonly key: string;
  /** A language tag, such as "da". */
  readonly lang: string;
  /** What stands there, blocks apart by line breaks; a formula as it is said. */
  readonly text: string;
  /** In the order of the text; a line break between blocks belongs to none. */
  readonly pieces: readonly Piece[];
}

/** The pieces that the stretch from `from` to `to` touches. */
export const piecesIn = ({ pieces }: Passage, from: number, to: number): readonly Piece[] =>
  pieces.filter((piece) => piece.from < to && piece.to > from);
