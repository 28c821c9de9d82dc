import { integerRoot } from './integerRoot.ts';
import * as exact from './rational.ts';
import { isInteger, type Rational, rational } from './rational.ts';

/**
 * What an expression is computed with: exact fractions ({@link rationals}) or exact real numbers (`reals` in `real.ts`).
 * Each operation throws `DivisionByZero`, `TooLarge`, {@link NotRational} or {@link NotReal} where it has no answer.
 */
export interface Arithmetic<T> {
  of(value: Rational): T;
  negate(a: T): T;
  add(a: T, b: T): T;
  subtract(a: T, b: T): T;
  multiply(a: T, b: T): T;
  divide(a: T, b: T): T;
  power(base: T, exponent: T): T;
  /** The square root for degree 2, the cube root for degree 3. */
  root(of: T, degree: 2 | 3): T;
  pi(): T;
}

/** There is no exact fraction: a root that does not come out, π, a power whose exponent is not whole. */
export class NotRational extends Error {
  override readonly name = 'NotRational';
}

/** There is no real number: the square root of a negative number. */
export class NotReal extends Error {
  override readonly name = 'NotReal';
}

/** The exact root of a fraction; undefined when it is no fraction. @throws NotReal */
export function rationalRoot(of: Rational, degree: 2 | 3): Rational | undefined {
  if (of.num < 0n) {
    if (degree === 2) throw new NotReal();
    const opposite = rationalRoot(exact.negate(of), degree);
    return opposite && exact.negate(opposite);
  }
  const [num, den] = [integerRoot(of.num, degree), integerRoot(of.den, degree)];
  const comesOut = num ** BigInt(degree) === of.num && den ** BigInt(degree) === of.den;
  return comesOut ? rational(num, den) : undefined;
}

/** Computing with fractions: nothing is rounded, and what is no fraction is refused. */
export const rationals: Arithmetic<Rational> = {
  of: (value) => value,
  negate: exact.negate,
  add: exact.add,
  subtract: exact.subtract,
  multiply: exact.multiply,
  divide: exact.divide,
  power(base, exponent) {
    if (!isInteger(exponent)) throw new NotRational();
    return exact.power(base, exponent.num);
  },
  root(of, degree) {
    const value = rationalRoot(of, degree);
    if (!value) throw new NotRational();
    return value;
  },
  pi() {
    throw new NotRational();
  },
};
