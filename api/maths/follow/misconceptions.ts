import { evaluate } from '../evaluate.ts';
import type { Expr } from '../expr.ts';
import { add, divide, equals, multiply, negate, type Rational, rational, subtract } from '../rational.ts';
import { lcm, plainNumber, plainValue, writtenFraction } from '../solve/values.ts';
import type { LinearForm } from './linearForm.ts';

/** Ways of thinking that give a wrong result by a rule of their own, each of them executable. */
export type MisconceptionId =
  /** 3/4 + 1/8 = 4/12: numerators together, denominators together. */
  | 'addAcross'
  /** 3/4 + 1/8 = 4/8: numerators added over the larger denominator, or over the common one without extending. */
  | 'addNumeratorsOnly'
  /** 3/4 : 1/2 = 3/8: multiplied instead of divided, or the wrong fraction turned. */
  | 'divideWithoutInverting'
  /** 3/4 af 20 = 5: divided by the denominator and stopped, or divided by the numerator. */
  | 'halfTheFractionRule'
  /** 2 + 3 · 4 = 20. */
  | 'leftToRight'
  /** 3(x + 2) = 3x + 2. */
  | 'distributeFirstOnly'
  /** 2³ = 6. */
  | 'powerAsProduct'
  /** (-2) · (-3) = -6, 3 - (-2) = 1. */
  | 'signOfNegatives'
  /** 25 % af 80 = 55, 3,2 or 2000: the percent taken as an amount, or as a divisor. */
  | 'percentOfWrongBase'
  /** 2,5 + 1,75 = 3,80: decimals added as whole numbers of their own. */
  | 'decimalsAsWholes'
  /** 52 - 38 = 26: the smaller digit taken from the larger in each column. */
  | 'smallerFromLarger'
  /** 5 + 3 = 8 · 2 = 16: the equals sign read as "and then". */
  | 'equalsAsThen'
  /** x + 3 = 8 → x = 8 + 3: a term moved over without changing its sign. */
  | 'signSlip'
  /** 2x = 8 → x = 6 or 16: the number of unknowns undone with the wrong operation. */
  | 'undoWithWrongOperation'
  /** 2x + 3 = 11 → 5x = 11. */
  | 'unlikeTerms'
  /** 2x + 3 = 11 → 2x = 11: something done to one side only. */
  | 'oneSideOnly';

/** The misconception that turns the numeric expression `from` into `value`; undefined when none does. */
export function explainValue(from: Expr, value: Rational): MisconceptionId | undefined {
  for (const [id, wrong] of wrongValues(from)) if (equals(wrong, value)) return id;
  return undefined;
}

function* wrongValues(expr: Expr): Generator<readonly [MisconceptionId, Rational]> {
  if (expr.kind === 'add' || expr.kind === 'subtract') {
    yield* wrongFractionSums(expr);
    yield* wrongNumberSums(expr);
  }
  if (expr.kind === 'divide') yield* wrongQuotients(expr);
  if (expr.kind === 'of') yield* wrongParts(expr);
  if (expr.kind === 'multiply') yield* wrongProducts(expr);
  if (expr.kind === 'power') {
    const [base, exponent] = [plainNumber(expr.left), plainNumber(expr.right)];
    if (base && exponent) yield ['powerAsProduct', multiply(base, exponent)];
  }
  const straight = leftToRight(expr);
  if (straight) yield ['leftToRight', straight];
}

type Sum = Extract<Expr, { kind: 'add' | 'subtract' }>;

function* wrongFractionSums({ kind, left, right }: Sum): Generator<readonly [MisconceptionId, Rational]> {
  const [a, b] = [writtenFraction(left), writtenFraction(right)];
  if (!a || !b) return;
  const num = kind === 'add' ? a.num + b.num : a.num - b.num;
  const den = kind === 'add' ? a.den + b.den : a.den - b.den;
  if (den !== 0n) yield ['addAcross', rational(num, den)];
  if (a.den === b.den) return;
  for (const below of [lcm(a.den, b.den), a.den, b.den]) {
    yield ['addNumeratorsOnly', rational(num, below)];
  }
}

function* wrongNumberSums({ kind, left, right }: Sum): Generator<readonly [MisconceptionId, Rational]> {
  const [a, b] = [plainNumber(left), plainNumber(right)];
  if (!a || !b) return;
  if (right.kind === 'negate') yield ['signOfNegatives', kind === 'add' ? subtract(a, b) : add(a, b)];
  if (a.num < 0n || b.num < 0n) return;
  if (kind === 'subtract' && a.den === 1n && b.den === 1n) yield ['smallerFromLarger', columnwise(a.num, b.num)];
  const apart = decimalsApart(a, b, kind === 'add');
  if (apart) yield ['decimalsAsWholes', apart];
}

/** The difference of each pair of digits, whichever is larger. */
function columnwise(a: bigint, b: bigint): Rational {
  const size = Math.max(a.toString().length, b.toString().length);
  const [top, bottom] = [a.toString().padStart(size, '0'), b.toString().padStart(size, '0')];
  const digits = [...top].map((digit, i) => Math.abs(Number(digit) - Number(bottom[i])));
  return rational(BigInt(digits.join('')));
}

/** Whole numbers and decimals computed apart: 2,5 + 1,75 as 3 and 80. */
function decimalsApart(a: Rational, b: Rational, adds: boolean): Rational | undefined {
  const [x, y] = [a, b].map((value) => decimalDigits(value));
  if (!x || !y || x.digits.length === y.digits.length || x.digits === '' || y.digits === '') return undefined;
  const whole = adds ? x.whole + y.whole : x.whole - y.whole;
  const part = adds ? BigInt(x.digits) + BigInt(y.digits) : BigInt(x.digits) - BigInt(y.digits);
  if (whole < 0n || part < 0n) return undefined;
  const places = part.toString().length;
  return add(rational(whole), rational(part, 10n ** BigInt(places)));
}

function decimalDigits(value: Rational): { whole: bigint; digits: string } | undefined {
  const whole = value.num / value.den;
  let rest = value.num % value.den;
  let digits = '';
  while (rest !== 0n && digits.length < 6) {
    rest *= 10n;
    digits += (rest / value.den).toString();
    rest %= value.den;
  }
  return rest === 0n ? { whole, digits } : undefined;
}

function* wrongQuotients({
  left,
  right,
}: {
  left: Expr;
  right: Expr;
}): Generator<readonly [MisconceptionId, Rational]> {
  const [a, b] = [plainValue(left), plainValue(right)];
  if (!a || !b || (!writtenFraction(left) && !writtenFraction(right))) return;
  yield ['divideWithoutInverting', multiply(a, b)];
  if (a.num !== 0n) yield ['divideWithoutInverting', divide(b, a)];
}

function* wrongParts({ left, right }: { left: Expr; right: Expr }): Generator<readonly [MisconceptionId, Rational]> {
  const base = plainValue(right);
  if (!base) return;
  const part = writtenFraction(left);
  if (part && part.num !== 0n) {
    yield ['halfTheFractionRule', divide(base, rational(part.den))];
    yield ['halfTheFractionRule', divide(base, rational(part.num))];
    yield ['halfTheFractionRule', divide(multiply(base, rational(part.den)), rational(part.num))];
  }
  const percent = left.kind === 'percent' ? plainValue(left.of) : undefined;
  if (!percent || percent.num === 0n) return;
  for (const wrong of [
    subtract(base, percent),
    add(base, percent),
    divide(base, percent),
    multiply(base, percent),
    divide(multiply(base, percent), rational(10)),
    divide(multiply(percent, rational(100)), base.num === 0n ? rational(1) : base),
    subtract(base, divide(multiply(base, percent), rational(100))),
    add(base, divide(multiply(base, percent), rational(100))),
  ]) {
    yield ['percentOfWrongBase', wrong];
  }
}

function* wrongProducts({ left, right }: { left: Expr; right: Expr }): Generator<readonly [MisconceptionId, Rational]> {
  const [a, b] = [plainValue(left), plainValue(right)];
  if (a && b && (left.kind === 'negate' || right.kind === 'negate')) {
    yield ['signOfNegatives', negate(multiply(a, b))];
  }
  if (a && (right.kind === 'add' || right.kind === 'subtract')) {
    const [first, second] = [evaluate(right.left), evaluate(right.right)];
    if (!first.ok || !second.ok) return;
    const head = multiply(a, first.value);
    yield ['distributeFirstOnly', right.kind === 'add' ? add(head, second.value) : subtract(head, second.value)];
  }
}

/** The value when each sign is worked out as it comes; undefined where that is no different way. */
function leftToRight(expr: Expr): Rational | undefined {
  const parts: { sign: string; value: Rational }[] = [];
  if (!flatten(expr, '+', parts) || parts.length < 3) return undefined;
  let total = rational(0);
  for (const [i, { sign, value }] of parts.entries()) {
    if (i === 0) total = value;
    else if (sign === '+') total = add(total, value);
    else if (sign === '-') total = subtract(total, value);
    else if (sign === '·') total = multiply(total, value);
    else if (value.num === 0n) return undefined;
    else total = divide(total, value);
  }
  return total;
}

/** The numbers of an expression without brackets with the sign before each; false when it has brackets. */
function flatten(expr: Expr, sign: string, parts: { sign: string; value: Rational }[]): boolean {
  const value = plainValue(expr);
  if (value) {
    parts.push({ sign, value });
    return true;
  }
  if (expr.kind === 'add' || expr.kind === 'subtract') {
    if (expr.right.kind === 'add' || expr.right.kind === 'subtract') return false;
    return flatten(expr.left, sign, parts) && flatten(expr.right, expr.kind === 'add' ? '+' : '-', parts);
  }
  if (expr.kind !== 'multiply' && expr.kind !== 'divide') return false;
  if (plainValue(expr.right) === undefined || expr.left.kind === 'add' || expr.left.kind === 'subtract') return false;
  return flatten(expr.left, sign, parts) && flatten(expr.right, expr.kind === 'multiply' ? '·' : ':', parts);
}

/** One side of a linear equation: `slope · x + constant`. */
export type LinearSide = LinearForm;

/**
 * The misconception that leads from the equation `left = right` to one with the solution `root`; undefined when none
 * does. `bracketed` is the solution when only the first term in each bracket is multiplied.
 */
export function explainRoot(
  left: LinearSide,
  right: LinearSide,
  root: Rational,
  bracketed?: Rational,
): MisconceptionId | undefined {
  for (const [id, slope, constant] of wrongEquations(left, right)) {
    // slope · x = constant
    if (slope.num !== 0n && equals(divide(constant, slope), root)) return id;
  }
  return bracketed && equals(bracketed, root) ? 'distributeFirstOnly' : undefined;
}

function* wrongEquations(l: LinearSide, r: LinearSide): Generator<readonly [MisconceptionId, Rational, Rational]> {
  const slope = subtract(l.slope, r.slope);
  const constant = subtract(r.constant, l.constant);
  if (l.constant.num !== 0n) {
    yield ['signSlip', slope, add(r.constant, l.constant)];
    yield ['oneSideOnly', slope, r.constant];
    yield ['unlikeTerms', add(l.slope, l.constant), r.constant];
  }
  if (r.slope.num !== 0n) yield ['signSlip', add(l.slope, r.slope), constant];
  if (l.constant.num === 0n && r.slope.num === 0n) {
    const one = rational(1);
    yield ['undoWithWrongOperation', one, subtract(constant, slope)];
    yield ['undoWithWrongOperation', one, multiply(constant, slope)];
    if (constant.num !== 0n) yield ['undoWithWrongOperation', one, divide(slope, constant)];
    yield ['signOfNegatives', negate(slope), constant];
  }
}
