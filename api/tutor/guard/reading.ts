import type { Rational } from '../../maths/rational.ts';
import { roughly } from './numeric/rough.ts';

/** A number in a text with each value a reader may take it for ("1.250" is 1250 or 1.25). */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly values: readonly Rational[];
  /** About how large the first of them is: most numbers are told apart by that alone. */
  readonly size: number;
  /** Digits without separators, for readings that are put together digit by digit. */
  readonly digits: string;
  readonly kind: 'digits' | 'word' | 'fraction' | 'percent' | 'ordinal' | 'part' | 'article';
}

/** A reading of a text from `start` to `end`. */
export const readingOf = (
  start: number,
  end: number,
  values: readonly Rational[],
  digits: string,
  kind: Reading['kind'],
): Reading => ({ start, end, values, size: values[0] ? roughly(values[0]) : 0, digits, kind });
