import { type Expr, negation } from '../expr.ts';
import { isInteger, negate, type Rational, rational, toDecimal } from '../rational.ts';

/** A fraction as written: not simplified, the sign in the numerator. */
export interface WrittenFraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** The value of a number with or without a sign, when nothing is left to do to it; fractions are values too. */
export function plainValue(expr: Expr): Rational | undefined {
  if (expr.kind === 'number') return expr.value;
  if (expr.kind === 'negate' && expr.of.kind === 'number') return negate(expr.of.value);
  const written = writtenFraction(expr);
  return written && rational(written.num, written.den);
}

/** The numerator and denominator of a fraction of whole numbers (`6/8`, `-3/4`); undefined for anything else. */
export function writtenFraction(expr: Expr): WrittenFraction | undefined {
  if (expr.kind === 'negate') {
    const inner = writtenFraction(expr.of);
    return inner && expr.of.kind === 'divide' ? { num: -inner.num, den: inner.den } : undefined;
  }
  if (expr.kind !== 'divide' || expr.sign !== '/') return undefined;
  const { left, right } = expr;
  if (left.kind !== 'number' || right.kind !== 'number') return undefined;
  if (!isInteger(left.value) || !isInteger(right.value) || right.value.num === 0n) return undefined;
  return { num: left.value.num, den: right.value.num };
}

/** A whole number or decimal, with or without a sign. */
export function plainNumber(expr: Expr): Rational | undefined {
  return writtenFraction(expr) ? undefined : plainValue(expr);
}

export const isNegative = (expr: Expr): boolean => expr.kind === 'negate';

/** The same value with the other sign. */
export const opposite = (expr: Expr): Expr => (expr.kind === 'negate' ? expr.of : negation(expr));

/** How many decimals a number needs; undefined when it has no end. */
export function decimalPlaces(value: Rational): number | undefined {
  const text = toDecimal(value, '.');
  return text === undefined ? undefined : (text.split('.')[1] ?? '').length;
}

export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

/** Whether a written fraction can be made smaller: `6/8`, `8/4`, `0/3`. */
export const isReducible = ({ num, den }: WrittenFraction): boolean => den === 1n || gcd(num, den) > 1n;
