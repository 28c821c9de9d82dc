/**
 * An exact rational number: `num / den` in lowest terms with `den > 0`.
 * Arithmetic on it never rounds; it throws {@link TooLarge} past {@link MAX_BITS} bits, so hostile input stays cheap.
 */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

/** Numbers with more bits than this (about 600 decimal digits) are refused. */
const MAX_BITS = 2000;

/** A number grew past {@link MAX_BITS}. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Division by zero. */
export class DivisionByZero extends Error {
  override readonly name = 'DivisionByZero';
}

const LIMIT = 1n << BigInt(MAX_BITS);

/** The greatest common divisor, never negative. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The rational `num / den` in lowest terms. @throws DivisionByZero, TooLarge */
export function rational(num: bigint | number, den: bigint | number = 1n): Rational {
  let n = BigInt(num);
  let d = BigInt(den);
  if (d === 0n) throw new DivisionByZero();
  if (d < 0n) {
    n = -n;
    d = -d;
  }
  if (n >= LIMIT || n <= -LIMIT || d >= LIMIT) throw new TooLarge();
  if (d === 1n) return { num: n, den: d };
  const g = gcd(n, d);
  return g <= 1n ? { num: n, den: d } : { num: n / g, den: d / g };
}

export const ZERO: Rational = { num: 0n, den: 1n };
export const ONE: Rational = { num: 1n, den: 1n };

export const add = (a: Rational, b: Rational): Rational => rational(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.num * b.den - b.num * a.den, a.den * b.den);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.num * b.num, a.den * b.den);
/** @throws DivisionByZero */
export const divide = (a: Rational, b: Rational): Rational => rational(a.num * b.den, a.den * b.num);
export const negate = (a: Rational): Rational => ({ num: -a.num, den: a.den });
export const equals = (a: Rational, b: Rational): boolean => a.num === b.num && a.den === b.den;
export const isInteger = (a: Rational): boolean => a.den === 1n;

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `a` to the power `exponent` (an integer, at most 10,000 in size). @throws TooLarge, DivisionByZero */
export function power(a: Rational, exponent: bigint): Rational {
  if (exponent > 10_000n || exponent < -10_000n) throw new TooLarge();
  if (exponent < 0n) return divide(ONE, power(a, -exponent));
  const bits = BigInt(Math.max(a.num.toString(2).length, a.den.toString(2).length));
  if (bits > 1n && bits * exponent > BigInt(MAX_BITS) * 2n) throw new TooLarge();
  return rational(a.num ** exponent, a.den ** exponent);
}

/**
 * Reads plain digits with at most one decimal point or comma ("12", "3,75", "-0.5"); undefined for anything else.
 * Words, fractions and thousands separators are read elsewhere.
 */
export function fromDecimal(text: string): Rational | undefined {
  const match = /^([+-]?)(\d{1,600})(?:[.,](\d{1,600}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const value = rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return sign === '-' ? negate(value) : value;
}

/** The exact decimal form with `separator`, or undefined when it never ends (such as 1/3). */
export function toDecimal(a: Rational, separator: ',' | '.' = ','): string | undefined {
  let d = a.den;
  let twos = 0;
  let fives = 0;
  while (d % 2n === 0n) {
    d /= 2n;
    twos++;
  }
  while (d % 5n === 0n) {
    d /= 5n;
    fives++;
  }
  if (d !== 1n) return undefined;
  const places = Math.max(twos, fives);
  const digits = ((a.num < 0n ? -a.num : a.num) * 10n ** BigInt(places)) / a.den;
  const text = digits.toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const sign = a.num < 0n ? '-' : '';
  return places === 0 ? sign + whole : `${sign}${whole}${separator}${text.slice(-places)}`;
}

/** "7/8", or "7" for a whole number. */
export function toFraction(a: Rational): string {
  return a.den === 1n ? a.num.toString() : `${a.num}/${a.den}`;
}
