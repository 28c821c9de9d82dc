import { type Arithmetic, NotRational, NotReal, rationals } from './arithmetic.ts';
import type { Expr } from './expr.ts';
import type { Refusal } from './parse.ts';
import { DivisionByZero, type Rational, rational, TooLarge } from './rational.ts';
import { type Real, rationalOf, reals } from './real.ts';

/** Values for letters. */
export type Values = ReadonlyMap<string, Rational>;
export type ValueResult = { readonly ok: true; readonly value: Rational } | Refusal;
export type RealResult = { readonly ok: true; readonly value: Real } | Refusal;

/** A letter without a value. */
class Unbound extends Error {}

const HUNDRED = rational(100);
const NONE: Values = new Map();

/**
 * The exact value of an expression; letters get theirs from `values`. What is no fraction (√2, 2π) is refused as
 * `notRational`; {@link evaluateReal} has values for it. Never throws.
 */
export function evaluate(expr: Expr, values: Values = NONE): ValueResult {
  const fraction = attempt(() => compute(expr, values, rationals));
  if (fraction.ok || fraction.problem !== 'notRational') return fraction;
  // Roots may come out on the way: √2 · √8 is 4.
  const real = evaluateReal(expr, values);
  if (!real.ok) return real;
  const value = rationalOf(real.value);
  return value ? { ok: true, value } : fraction;
}

/** The value of an expression as a real number: exact where roots and π allow it. Never throws. */
export function evaluateReal(expr: Expr, values: Values = NONE): RealResult {
  return attempt(() => compute(expr, values, reals));
}

function attempt<T>(work: () => T): { readonly ok: true; readonly value: T } | Refusal {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, problem: 'tooLarge' };
    if (error instanceof DivisionByZero) return { ok: false, problem: 'divisionByZero' };
    if (error instanceof Unbound) return { ok: false, problem: 'variable' };
    if (error instanceof NotRational) return { ok: false, problem: 'notRational' };
    if (error instanceof NotReal) return { ok: false, problem: 'notReal' };
    throw error;
  }
}

function compute<T>(expr: Expr, values: Values, by: Arithmetic<T>): T {
  const of = (part: Expr): T => compute(part, values, by);
  switch (expr.kind) {
    case 'number':
      return by.of(expr.value);
    case 'mixed':
      return by.of(rational(expr.whole * expr.den + expr.num, expr.den));
    case 'variable': {
      const value = values.get(expr.name);
      if (!value) throw new Unbound();
      return by.of(value);
    }
    case 'constant':
      return by.pi();
    case 'root':
      return by.root(of(expr.of), expr.degree);
    case 'negate':
      return by.negate(of(expr.of));
    case 'percent':
      return by.divide(of(expr.of), by.of(HUNDRED));
    case 'add':
      return by.add(of(expr.left), of(expr.right));
    case 'subtract':
      return by.subtract(of(expr.left), of(expr.right));
    case 'multiply':
    case 'of':
      return by.multiply(of(expr.left), of(expr.right));
    case 'divide':
      return by.divide(of(expr.left), of(expr.right));
    case 'power':
      return by.power(of(expr.left), of(expr.right));
  }
}
