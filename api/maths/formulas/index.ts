import { evaluate } from '../evaluate.ts';
import type { Expr } from '../expr.ts';
import { compare, type Rational, ZERO } from '../rational.ts';
import { decimalPlaces } from '../solve/values.ts';
import { DATA } from './data.ts';
import { DIVISORS } from './divisors.ts';
import { FIGURES } from './figures.ts';
import type { Formula } from './formula.ts';
import { LINES } from './lines.ts';
import { PERCENTS } from './percents.ts';
import { givenIn, shapeOf } from './shapes.ts';

/** A task in words that one formula answers: the formula, its numbers, and the calculation they make. */
export interface FormulaProblem {
  readonly kind: 'formula';
  readonly formula: Formula;
  readonly given: readonly Rational[];
  readonly expr: Expr;
  readonly text: string;
}

const FORMULAS: readonly Formula[] = [...FIGURES, ...DATA, ...PERCENTS, ...LINES, ...DIVISORS];

/**
 * The task of one whole text that asks for what a formula gives ("Hvad er arealet af et rektangel, der er 4 cm langt og
 * 3 cm bredt?"). Null for a text that says anything more or puts it in another way, for units that do not go together and
 * for numbers that cannot be so: a wrong key is worse than none. Never throws.
 */
export function readFormulaTask(text: string, lang?: 'da' | 'en'): FormulaProblem | null {
  const task = shapeOf(text, lang);
  if (!task || task.numbers.length === 0) return null;
  for (const formula of FORMULAS) {
    for (const shape of formula.shapes) {
      const given = givenIn(task, shape);
      if (given) return withGiven(formula, given, text.trim());
    }
  }
  return null;
}

/** The problem that a formula makes of these numbers; null when they do not fit it. */
export function withGiven(formula: Formula, given: readonly Rational[], text: string): FormulaProblem | null {
  if (formula.fits && !formula.fits(given)) return null;
  const expr = formula.setUp(given);
  const value = evaluate(expr);
  if (!value.ok || !(formula.inFractions || isShort(value.value))) return null;
  return { kind: 'formula', formula, given, expr, text };
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
