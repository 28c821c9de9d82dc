import type { Expr } from './expr.ts';
import type { Refusal } from './parse.ts';
import * as exact from './rational.ts';
import { DivisionByZero, isInteger, type Rational, rational, TooLarge } from './rational.ts';

/** Values for letters. */
export type Values = ReadonlyMap<string, Rational>;
export type ValueResult = { readonly ok: true; readonly value: Rational } | Refusal;

/** A letter without a value. */
class Unbound extends Error {}
/** A power whose exponent is not whole. */
class NotRational extends Error {}

const HUNDRED = rational(100);
const NONE: Values = new Map();

/** The exact value of an expression; letters get theirs from `values`. Never throws. */
export function evaluate(expr: Expr, values: Values = NONE): ValueResult {
  try {
    return { ok: true, value: compute(expr, values) };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, problem: 'tooLarge' };
    if (error instanceof DivisionByZero) return { ok: false, problem: 'divisionByZero' };
    if (error instanceof Unbound) return { ok: false, problem: 'variable' };
    if (error instanceof NotRational) return { ok: false, problem: 'notRational' };
    throw error;
  }
}

function compute(expr: Expr, values: Values): Rational {
  switch (expr.kind) {
    case 'number':
      return expr.value;
    case 'mixed':
      return rational(expr.whole * expr.den + expr.num, expr.den);
    case 'variable': {
      const value = values.get(expr.name);
      if (!value) throw new Unbound();
      return value;
    }
    case 'negate':
      return exact.negate(compute(expr.of, values));
    case 'percent':
      return exact.divide(compute(expr.of, values), HUNDRED);
    case 'add':
      return exact.add(compute(expr.left, values), compute(expr.right, values));
    case 'subtract':
      return exact.subtract(compute(expr.left, values), compute(expr.right, values));
    case 'multiply':
    case 'of':
      return exact.multiply(compute(expr.left, values), compute(expr.right, values));
    case 'divide':
      return exact.divide(compute(expr.left, values), compute(expr.right, values));
    case 'power': {
      const exponent = compute(expr.right, values);
      if (!isInteger(exponent)) throw new NotRational();
      return exact.power(compute(expr.left, values), exponent.num);
    }
  }
}
