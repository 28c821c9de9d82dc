import { evaluate } from '../evaluate.ts';
import { type Expr, isSum, operands, withOperand } from '../expr.ts';
import { add, divide, isInteger, multiply, negate, type Rational, rational, subtract } from '../rational.ts';
import { decimalPlaces, gcd, lcm } from './values.ts';

/** A source of numbers in [0, 1). */
export type Random = () => number;

/** A small generator of pseudo-random numbers (mulberry32); the same seed gives the same numbers. */
export function randomFrom(seed: number): Random {
  let state = Math.trunc(seed) ^ 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

const number = (value: number | bigint): Expr => ({ kind: 'number', value: rational(BigInt(value)) });

/**
 * The same expression with every number replaced by one of its kind; exponents stay. `stretch` from 1 upwards lets the
 * numbers grow a little.
 */
export function vary(expr: Expr, random: Random, stretch: number): Expr {
  if (expr.kind === 'number') return { kind: 'number', value: varyNumber(expr.value, random, stretch) };
  if (expr.kind === 'mixed') {
    const den = between(random, 3, 9);
    const num = BigInt(between(random, 1, den - 1));
    return { kind: 'mixed', whole: BigInt(between(random, 1, 5)), num, den: BigInt(den) };
  }
  if (expr.kind === 'power' && expr.right.kind === 'number') return { ...expr, left: vary(expr.left, random, stretch) };
  if (expr.kind === 'divide' && expr.sign === '/' && expr.left.kind === 'number' && expr.right.kind === 'number') {
    return varyFraction(expr.left.value, expr.right.value, random, stretch);
  }
  if (expr.kind === 'divide' && expr.left.kind === 'number' && expr.right.kind === 'number') {
    const result = divide(expr.left.value, expr.right.value);
    // Two numbers drawn apart would seldom divide without a rest.
    if (isInteger(result) && isInteger(expr.right.value)) {
      const right = varyNumber(expr.right.value, random, stretch);
      const left = multiply(right, varyNumber(result, random, stretch));
      return { ...expr, left: { kind: 'number', value: left }, right: { kind: 'number', value: right } };
    }
  }
  return operands(expr).reduce<Expr>(
    (result, operand, i) => withOperand(result, i, vary(operand, random, stretch)),
    expr,
  );
}

/** A number with as many digits and decimals; a round one stays round. */
export function varyNumber(value: Rational, random: Random, stretch: number): Rational {
  const places = decimalPlaces(value) ?? 0;
  const scale = 10 ** Math.min(places, 6);
  const size = Number(value.num) * (scale / Number(value.den));
  const digits = Math.max(1, Math.ceil(Math.log10(Math.max(size, 1) + 1)));
  if (digits > 12) return value;
  const low = digits === 1 ? 2 : 10 ** (digits - 1);
  const high = Math.round((digits === 1 ? 9 : Math.min(10 ** digits - 1, size * 2 + 5)) * Math.min(stretch, 2.5));
  const round = places > 0 || size < 10 ? 1 : ([100, 10, 5].find((unit) => size >= unit * 2 && size % unit === 0) ?? 1);
  const picked = Math.round(between(random, low, high) / round) * round;
  return rational(BigInt(Math.max(picked, round)), BigInt(scale));
}

/** A fraction of the same kind: below or above 1, a unit fraction or not, in lowest terms or not. */
function varyFraction(num: Rational, den: Rational, random: Random, stretch: number): Expr {
  const most = Math.min(Math.max(12, Number(den.num)), 1000);
  const below = between(random, num.num === 1n ? 2 : 3, Math.round(most * Math.min(stretch, 1.5)));
  if (num.num === 1n) return { kind: 'divide', sign: '/', left: number(1), right: number(below) };
  const proper = num.num < den.num;
  const reducible = gcd(num.num, den.num) > 1n;
  const choices: number[] = [];
  for (let above = proper ? 2 : below + 1; above < (proper ? below : below * 3); above++) {
    if (gcd(BigInt(above), BigInt(below)) > 1n === reducible) choices.push(above);
  }
  const above = choices[between(random, 0, choices.length - 1)] ?? 1;
  return { kind: 'divide', sign: '/', left: number(above), right: number(below) };
}

/**
 * A varied equation with a solution like `solution` (whole where that is whole, with its sign): it is chosen first and a
 * lone number is set so that it fits. Undefined when that gives no number of the same kind.
 */
export function varyEquation(
  sides: { readonly left: Expr; readonly right: Expr },
  variable: string,
  solution: Rational,
  random: Random,
  stretch: number,
): { left: Expr; right: Expr } | undefined {
  const draft = { left: vary(sides.left, random, stretch), right: vary(sides.right, random, stretch) };
  const common = lcm(commonDenominator(draft.left), commonDenominator(draft.right));
  const unit = isInteger(solution) && common < 200n ? common : 1n;
  const size = unit * BigInt(between(random, unit > 6n ? 1 : 2, Math.round(12 * stretch)));
  const x = rational(solution.num < 0n ? -size : size);
  const values = new Map([[variable, x]]);
  const [left, right] = [evaluate(draft.left, values), evaluate(draft.right, values)];
  if (!left.ok || !right.ok) return undefined;
  const gap = subtract(left.value, right.value);
  const movedRight = moved(draft.right, gap);
  if (movedRight) return { ...draft, right: movedRight };
  const movedLeft = moved(draft.left, negate(gap));
  return movedLeft && { ...draft, left: movedLeft };
}

/** A common multiple of what is divided by. */
const commonDenominator = (expr: Expr): bigint =>
  operands(expr).reduce(
    (common, operand) => lcm(common, commonDenominator(operand)),
    expr.kind === 'divide' && expr.right.kind === 'number' && isInteger(expr.right.value) ? expr.right.value.num : 1n,
  );

/** The side with a lone number term changed by `by`; undefined when there is none or it would be another kind of number. */
function moved(expr: Expr, by: Rational): Expr | undefined {
  if (expr.kind === 'number') {
    const value = add(expr.value, by);
    const places = decimalPlaces(value);
    const sameKind = value.num > 0n && places !== undefined && places <= (decimalPlaces(expr.value) ?? 0);
    return sameKind ? { kind: 'number', value } : undefined;
  }
  if (expr.kind === 'negate') {
    const of = moved(expr.of, negate(by));
    return of && { ...expr, of };
  }
  if (!isSum(expr)) return undefined;
  const right = moved(expr.right, expr.kind === 'add' ? by : negate(by));
  if (right) return { ...expr, right };
  const left = moved(expr.left, by);
  return left && { ...expr, left };
}
