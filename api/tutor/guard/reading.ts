import type { Rational } from '../../maths/rational.ts';

/** A number in a text with each value a reader may take it for ("1.250" is 1250 or 1.25). */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly values: readonly Rational[];
  /** Digits without separators, for readings that are put together digit by digit. */
  readonly digits: string;
  readonly kind: 'digits' | 'word' | 'fraction' | 'percent' | 'ordinal' | 'part' | 'article';
}
