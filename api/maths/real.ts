import { type Arithmetic, NotRational, NotReal, rationalRoot } from './arithmetic.ts';
import { integerRoot, squareParts } from './integerRoot.ts';
import * as exact from './rational.ts';
import { DivisionByZero, equals, isInteger, ONE, type Rational, rational, TooLarge, ZERO } from './rational.ts';

/** `coefficient · √radicand · π^pi`; the radicand has no square factor and is 1 where there is no root. */
export interface RealTerm {
  readonly coefficient: Rational;
  readonly radicand: bigint;
  readonly pi: number;
}

/**
 * A real number of school. An exact one is a sum of different terms (`1/2 + 3√2 + 4π`), none of them 0, in a fixed order:
 * two are equal just when their terms are. Whatever no such sum can hold (³√2, √(1 + √2)) is a decimal approximation,
 * right to about twelve figures and never called equal to anything but what agrees with it to nine.
 */
export type Real =
  | { readonly kind: 'exact'; readonly terms: readonly RealTerm[] }
  | { readonly kind: 'approximate'; readonly value: number };

/** More terms, a higher power of π or a larger radicand than any school task has are approximated. */
const MAX_TERMS = 12;
const MAX_PI = 6;
const MAX_RADICAND = 10n ** 15n;
const MAX_MULTIPLIED = 12n;
/** Decimals that exact numbers are approximated with. */
const PLACES = 60n;
const SCALE = 10n ** PLACES;
const PI_SCALED = 3_141592653589793238462643383279502884197169399375105820974944n;
/** How near two approximations must be, relative to their size, to count as equal. */
const NEAR = 1e-9;

const sumOf = (terms: readonly RealTerm[]): Real => {
  const byKind = new Map<string, RealTerm>();
  for (const term of terms) {
    const key = `${term.pi} ${term.radicand}`;
    const before = byKind.get(key);
    byKind.set(key, before ? { ...term, coefficient: exact.add(before.coefficient, term.coefficient) } : term);
  }
  const kept = [...byKind.values()].filter(({ coefficient }) => coefficient.num !== 0n);
  kept.sort((a, b) => a.pi - b.pi || (a.radicand < b.radicand ? -1 : a.radicand > b.radicand ? 1 : 0));
  const real: Real = { kind: 'exact', terms: kept };
  const isLarge = kept.length > MAX_TERMS || kept.some((t) => Math.abs(t.pi) > MAX_PI || t.radicand > MAX_RADICAND);
  return isLarge ? approximated(decimalOf(real)) : real;
};

/** @throws TooLarge when the number is past what a decimal approximation can hold */
function approximated(value: number): Real {
  if (!Number.isFinite(value)) throw new TooLarge();
  return { kind: 'approximate', value };
}

/** The fraction that a real number is; undefined when it is none, or not known to be one. */
export function rationalOf(real: Real): Rational | undefined {
  if (real.kind === 'approximate') return undefined;
  const [term, ...more] = real.terms;
  if (!term) return ZERO;
  return more.length === 0 && term.radicand === 1n && term.pi === 0 ? term.coefficient : undefined;
}

/** An exact number to sixty decimals, as a whole number of 10⁻⁶⁰. */
function scaled(terms: readonly RealTerm[]): bigint {
  let total = 0n;
  for (const { coefficient, radicand, pi } of terms) {
    let value = (coefficient.num * integerRoot(radicand * SCALE * SCALE, 2)) / coefficient.den;
    for (let i = 0; i < pi; i++) value = (value * PI_SCALED) / SCALE;
    for (let i = 0; i > pi; i--) value = (value * SCALE) / PI_SCALED;
    total += value;
  }
  return total;
}

/** A real number as the nearest decimal that a computer's floating point holds. */
export function decimalOf(real: Real): number {
  return real.kind === 'approximate' ? real.value : Number(scaled(real.terms)) / Number(SCALE);
}

/** A real number rounded to `places` decimals (-2: to hundreds), halves away from zero, as school rounds. @throws TooLarge */
export function roundReal(real: Real, places: number): Rational {
  const value = rationalOf(real);
  const fine = value ?? (real.kind === 'exact' ? rational(scaled(real.terms), SCALE) : fractionNear(real.value));
  const unit = exact.power(rational(10), BigInt(-places));
  const { num, den } = exact.divide(fine, unit);
  const rounded = (2n * (num < 0n ? -num : num) + den) / (2n * den);
  return exact.multiply(rational(num < 0n ? -rounded : rounded), unit);
}

const fractionNear = (value: number): Rational => rational(BigInt(Math.round(value * 1e9)), 1_000_000_000n);

/** Whether two real numbers are the same: for certain when both are exact, to nine figures when one is approximate. */
export function sameReal(a: Real, b: Real): boolean {
  if (a.kind === 'exact' && b.kind === 'exact') {
    return (
      a.terms.length === b.terms.length &&
      a.terms.every((term, i) => {
        const other = b.terms[i];
        return other?.pi === term.pi && other.radicand === term.radicand && equals(other.coefficient, term.coefficient);
      })
    );
  }
  const [x, y] = [decimalOf(a), decimalOf(b)];
  return Math.abs(x - y) <= NEAR * Math.max(Math.abs(x), Math.abs(y), NEAR);
}

/** Negative, zero or positive as `a` is less than, the same as or greater than `b`. */
export const compareReal = (a: Real, b: Real): number => {
  if (sameReal(a, b)) return 0;
  if (a.kind === 'exact' && b.kind === 'exact') {
    const negated = b.terms.map((term) => ({ ...term, coefficient: exact.negate(term.coefficient) }));
    return scaled([...a.terms, ...negated]) < 0n ? -1 : 1;
  }
  return decimalOf(a) < decimalOf(b) ? -1 : 1;
};

function product(a: RealTerm, b: RealTerm): RealTerm {
  const common = exact.gcd(a.radicand, b.radicand);
  return {
    coefficient: exact.multiply(exact.multiply(a.coefficient, b.coefficient), rational(common)),
    radicand: (a.radicand / common) * (b.radicand / common),
    pi: a.pi + b.pi,
  };
}

const inverse = ({ coefficient, radicand, pi }: RealTerm): RealTerm => ({
  coefficient: exact.divide(ONE, exact.multiply(coefficient, rational(radicand))),
  radicand,
  pi: -pi,
});

/** Computing with real numbers: exact as long as sums of roots and powers of π hold the result. */
export const reals: Arithmetic<Real> = {
  of: (value) => sumOf([{ coefficient: value, radicand: 1n, pi: 0 }]),
  negate: (a) => reals.multiply(reals.of(exact.negate(ONE)), a),
  add: (a, b) =>
    a.kind === 'exact' && b.kind === 'exact'
      ? sumOf([...a.terms, ...b.terms])
      : approximated(decimalOf(a) + decimalOf(b)),
  subtract: (a, b) => reals.add(a, reals.negate(b)),
  multiply: (a, b) =>
    a.kind === 'exact' && b.kind === 'exact'
      ? sumOf(a.terms.flatMap((x) => b.terms.map((y) => product(x, y))))
      : approximated(decimalOf(a) * decimalOf(b)),
  divide(a, b) {
    const [term, second, ...more] = b.kind === 'exact' ? b.terms : [];
    if (b.kind === 'exact' && !term) throw new DivisionByZero();
    if (term && !second) return reals.multiply(a, sumOf([inverse(term)]));
    if (term && second && more.length === 0) {
      // (p + q)(p - q) = p² - q²: a divisor of two terms with roots only becomes a fraction.
      const conjugate = sumOf([term, { ...second, coefficient: exact.negate(second.coefficient) }]);
      const fraction = rationalOf(reals.multiply(b, conjugate));
      if (fraction) return reals.multiply(reals.multiply(a, conjugate), reals.of(exact.divide(ONE, fraction)));
    }
    // A divisor that is only nearly known must not be nearly 0.
    if (Math.abs(decimalOf(b)) < NEAR) throw new NotRational();
    return approximated(decimalOf(a) / decimalOf(b));
  },
  power(base, exponent) {
    const times = rationalOf(exponent);
    const fraction = rationalOf(base);
    if (times && isInteger(times)) return wholePower(base, fraction, times.num);
    if (times?.den === 2n || times?.den === 3n) {
      return wholePower(reals.root(base, times.den === 2n ? 2 : 3), undefined, times.num);
    }
    if (decimalOf(base) < 0) throw new NotReal();
    return approximated(decimalOf(base) ** decimalOf(exponent));
  },
  root(of, degree) {
    const value = rationalOf(of);
    const root = value && rationalRoot(value, degree);
    if (root) return reals.of(root);
    if (value && degree === 2) {
      const parts = squareParts(value.num * value.den);
      if (parts) return sumOf([{ coefficient: rational(parts.outside, value.den), radicand: parts.inside, pi: 0 }]);
    }
    const near = decimalOf(of);
    if (degree === 2 && near < 0) throw new NotReal();
    return approximated(degree === 2 ? Math.sqrt(near) : Math.cbrt(near));
  },
  pi: () => sumOf([{ coefficient: ONE, radicand: 1n, pi: 1 }]),
};

function wholePower(base: Real, fraction: Rational | undefined, exponent: bigint): Real {
  if (fraction) return reals.of(exact.power(fraction, exponent));
  if (exponent < 0n) return reals.divide(reals.of(ONE), wholePower(base, fraction, -exponent));
  if (exponent > MAX_MULTIPLIED) return approximated(decimalOf(base) ** Number(exponent));
  let result = reals.of(ONE);
  for (let i = 0n; i < exponent; i++) result = reals.multiply(result, base);
  return result;
}
