import type { Expr } from '../expr.ts';
import { compare, type Rational, ZERO } from '../rational.ts';
import { decimalPlaces } from '../solve/values.ts';
import { ANGLES } from './angles.ts';
import { CHANCES } from './chances.ts';
import { CHANGES } from './changes.ts';
import { CIRCLES } from './circles.ts';
import { conversionTask } from './conversions.ts';
import { DATA } from './data.ts';
import { DIVISORS } from './divisors.ts';
import type { Formula } from './formula.ts';
import { LINES } from './lines.ts';
import { PERCENTS } from './percents.ts';
import { PROPORTIONS } from './proportions.ts';
import { QUADRANGLES } from './quadrangles.ts';
import { RECTANGLES } from './rectangles.ts';
import { RIGHT_TRIANGLES } from './rightTriangles.ts';
import { ROUNDING } from './rounding.ts';
import { SCALES } from './scales.ts';
import { givenIn, LABEL, shapeOf } from './shapes.ts';
import { SOLIDS } from './solids.ts';
import { SPEEDS } from './speeds.ts';
import { TRIANGLES } from './triangles.ts';
import { resultOf, type Wish, withPi } from './wish.ts';

/** A task in words that one formula answers: the formula, its numbers, and the calculation they make. */
export interface FormulaProblem {
  readonly kind: 'formula';
  readonly formula: Formula;
  readonly given: readonly Rational[];
  readonly expr: Expr;
  readonly wish: Wish;
  readonly text: string;
}

const FORMULAS: readonly Formula[] = [
  ...RECTANGLES,
  ...TRIANGLES,
  ...RIGHT_TRIANGLES,
  ...QUADRANGLES,
  ...CIRCLES,
  ...ANGLES,
  ...SOLIDS,
  ...DATA,
  ...PERCENTS,
  ...CHANGES,
  ...PROPORTIONS,
  ...SCALES,
  ...SPEEDS,
  ...CHANCES,
  ...LINES,
  ...DIVISORS,
  ...ROUNDING,
];

/**
 * The task of one whole text that asks for what a formula gives ("Hvad er arealet af et rektangel, der er 4 cm langt og
 * 3 cm bredt?"). Null for a text that says anything more or puts it in another way, for units that do not go together and
 * for numbers that cannot be so: a wrong key is worse than none. Never throws.
 */
export function readFormulaTask(text: string, lang?: 'da' | 'en'): FormulaProblem | null {
  const conversion = conversionTask(text.replace(LABEL, ''), lang);
  if (conversion) return withGiven(conversion.formula, conversion.given, text.trim(), {});
  const task = shapeOf(text, lang);
  if (!task) return null;
  for (const formula of FORMULAS) {
    for (const shape of formula.shapes) {
      const given = givenIn(task, shape);
      const problem = given && withGiven(formula, given, text.trim(), task.wish);
      if (problem) return problem;
    }
  }
  return null;
}

/** The problem that a formula makes of these numbers; null when they do not fit it. */
export function withGiven(
  formula: Formula,
  given: readonly Rational[],
  text: string,
  wish: Wish,
): FormulaProblem | null {
  if ((formula.fits && !formula.fits(given)) || (formula.onlyRounds && wish.places === undefined)) return null;
  const expr = withPi(formula.setUp(given), wish.pi);
  const value = resultOf(expr, wish);
  if (!value || !(formula.inFractions || isShort(value))) return null;
  return { kind: 'formula', formula, given, expr, wish, text };
}

/** Whether two lists of numbers rise and fall at the same places. */
export const isInSameOrder = (given: readonly Rational[], other: readonly Rational[]): boolean =>
  given.every((value, i) =>
    given.every(
      (next, j) => Math.sign(compare(value, next)) === Math.sign(compare(other[i] ?? ZERO, other[j] ?? ZERO)),
    ),
  );

/** 33⅓ would be rounded, and nobody knows to how many decimals. */
const MOST_DECIMALS = 3;
const isShort = (value: Rational): boolean => (decimalPlaces(value) ?? Number.POSITIVE_INFINITY) <= MOST_DECIMALS;
