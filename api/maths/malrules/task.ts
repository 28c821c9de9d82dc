import type { Expr } from '../expr.ts';
import type { Rational } from '../rational.ts';

export type Relation = '<' | '>' | '=';

/** A task that is told in words or as an inequality, taken apart: what a wrong idea needs to know of it. */
export type TaughtTask =
  /** An expression with letters to write shorter, or without its brackets. */
  | { readonly kind: 'rewrite'; readonly expr: Expr }
  /** `left relation right` in one unknown; `orEqual` for ≤ and ≥. */
  | {
      readonly kind: 'inequality';
      readonly left: Expr;
      readonly right: Expr;
      readonly relation: '<' | '>';
      readonly orEqual: boolean;
      readonly variable: string;
    }
  /** Which of two written numbers is larger. */
  | { readonly kind: 'compare'; readonly left: Expr; readonly right: Expr }
  /** A number rounded to a multiple of `to`: 1, 10, 1/10. */
  | { readonly kind: 'round'; readonly value: Rational; readonly to: Rational }
  /** A number that grows by so many percent (falls where negative). */
  | { readonly kind: 'percentChange'; readonly from: Rational; readonly percents: readonly Rational[] }
  /** What it was before it grew by so many percent to `to`. */
  | { readonly kind: 'percentBefore'; readonly to: Rational; readonly percent: Rational }
  /** By how many percent `from` became `to`. */
  | { readonly kind: 'percentGrowth'; readonly from: Rational; readonly to: Rational }
  /** `from` goes with `to`; what goes with `asked` in the same ratio. */
  | { readonly kind: 'proportion'; readonly from: Rational; readonly to: Rational; readonly asked: Rational }
  /** `total` shared in a ratio; the first share is asked for. */
  | { readonly kind: 'share'; readonly parts: readonly [Rational, Rational]; readonly total: Rational }
  /** A quantity in another unit: `factor` small units of length make a large one; 60 for time, where 100 is no power. */
  | {
      readonly kind: 'convert';
      readonly value: Rational;
      readonly factor: Rational;
      readonly dimension: 1 | 2 | 3;
      readonly toSmaller: boolean;
      readonly of: 'metric' | 'time';
    }
  | { readonly kind: 'rectangle'; readonly sides: readonly [Rational, Rational]; readonly asked: 'area' | 'perimeter' }
  | { readonly kind: 'triangle'; readonly base: Rational; readonly height: Rational }
  /** The side across from the right angle, squared sides first; `asked` is the length of it. */
  | { readonly kind: 'hypotenuse'; readonly legs: readonly [Rational, Rational] }
  | {
      readonly kind: 'statistic';
      readonly measure: 'mean' | 'median' | 'mode' | 'range';
      readonly data: readonly Rational[];
    }
  /** One draw out of `total`, `favourable` of them wanted, of `kinds` different sorts. */
  | {
      readonly kind: 'chance';
      readonly favourable: Rational;
      readonly total: Rational;
      readonly kinds: number;
    }
  /** The value of an expression for given letters. */
  | { readonly kind: 'substitute'; readonly expr: Expr; readonly values: ReadonlyMap<string, Rational> };

/** The answer to such a task. */
export type TaughtAnswer =
  | { readonly kind: 'value'; readonly value: Rational }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'expr'; readonly expr: Expr }
  /** `x relation bound`. */
  | { readonly kind: 'bound'; readonly relation: '<' | '>'; readonly bound: Rational };

export const answerOf = (value: Rational): TaughtAnswer => ({ kind: 'value', value });
