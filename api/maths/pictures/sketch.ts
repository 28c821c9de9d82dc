import type { Rational } from '../rational.ts';

/** A fraction as it is written, between nothing and a few wholes. */
export interface Parts {
  readonly num: number;
  readonly den: number;
  /** As the student sees it: `3/4`, `1 1/2`. */
  readonly label: string;
}

/** What lies on one side of a balance: so many boxes of the same unknown weight, and a known one. */
export interface Pan {
  readonly unknowns: number;
  /** The known weight as it is written; absent where there is none. */
  readonly known?: string;
}

/** The side of a rectangle, split by place value: 125 as 100, 20 and 5. */
export interface Length {
  readonly parts: readonly number[];
  readonly label: string;
}

/** One step of a story as a bar: what is told is written on it, what is asked for stays open. */
export type Bar =
  /** Two pieces end to end; `share` is the first one's part of the whole. */
  | { readonly shows: 'together'; readonly pieces: readonly [string, string]; readonly share: number }
  /** A whole, and below it the piece that is known beside the one that is not. */
  | { readonly shows: 'rest'; readonly whole: string; readonly piece: string; readonly share: number }
  | { readonly shows: 'groups'; readonly count: number; readonly each: string }
  | { readonly shows: 'sharing'; readonly count: number; readonly whole: string }
  /** How many pieces of a size there are in a whole; `share` is the size of one. */
  | { readonly shows: 'howMany'; readonly each: string; readonly whole: string; readonly share: number };

/** A place in a system of coordinates. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
  /** As the student sees it: `(1; 2)`. */
  readonly label: string;
}

/** A picture before it is drawn: what it is of, in the student's own numbers. What is asked for is in none of them. */
export type Sketch =
  | { readonly kind: 'fractionBars'; readonly bars: readonly Parts[] }
  /** A part of a whole whose size is known: `3/4 af 20`. */
  | { readonly kind: 'partBar'; readonly part: Parts; readonly whole: string }
  /** A percentage of a whole: `25 % af 80`. */
  | { readonly kind: 'percentBar'; readonly percent: number; readonly label: string; readonly whole: string }
  /** From `start`, so far to the one side or the other. */
  | { readonly kind: 'numberLine'; readonly start: Rational; readonly jump: Rational }
  | { readonly kind: 'areaModel'; readonly across: Length; readonly down: Length }
  | { readonly kind: 'balance'; readonly name: string; readonly left: Pan; readonly right: Pan }
  | { readonly kind: 'barModel'; readonly bar: Bar }
  | { readonly kind: 'grid'; readonly from: GridPoint; readonly to: GridPoint };
