import { evaluate } from '../evaluate.ts';
import { type Expr, isSum, type SumExpr } from '../expr.ts';
import { add, divide, equals, multiply, negate, type Rational, rational, subtract } from '../rational.ts';
import { lcm, plainNumber, plainValue, writtenFraction } from '../solve/values.ts';
import type { MisconceptionId } from './misconceptions.ts';

/** The misconception that turns the numeric expression `from` into `value`; undefined when none does. */
export function explainValue(from: Expr, value: Rational): MisconceptionId | undefined {
  for (const [id, wrong] of wrongValues(from)) if (equals(wrong, value)) return id;
  return undefined;
}

function* wrongValues(expr: Expr): Generator<readonly [MisconceptionId, Rational]> {
  if (isSum(expr)) {
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

function* wrongFractionSums({ kind, left, right }: SumExpr): Generator<readonly [MisconceptionId, Rational]> {
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

function* wrongNumberSums({ kind, left, right }: SumExpr): Generator<readonly [MisconceptionId, Rational]> {
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
    divide(multiply(base, percent), rational(10)),
    divide(multiply(percent, rational(100)), base.num === 0n ? rational(1) : base),
    subtract(base, divide(multiply(base, percent), rational(100))),
    add(base, divide(multiply(base, percent), rational(100))),
  ]) {
    yield ['percentOfWrongBase', wrong];
  }
  yield ['forgotHundred', multiply(base, percent)];
}

function* wrongProducts({ left, right }: { left: Expr; right: Expr }): Generator<readonly [MisconceptionId, Rational]> {
  const [a, b] = [plainValue(left), plainValue(right)];
  if (a && b && (left.kind === 'negate' || right.kind === 'negate')) {
    yield ['signOfNegatives', negate(multiply(a, b))];
  }
  if (a && isSum(right)) {
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
  if (isSum(expr)) {
    if (isSum(expr.right)) return false;
    return flatten(expr.left, sign, parts) && flatten(expr.right, expr.kind === 'add' ? '+' : '-', parts);
  }
  if (expr.kind !== 'multiply' && expr.kind !== 'divide') return false;
  if (plainValue(expr.right) === undefined || isSum(expr.left)) return false;
  return flatten(expr.left, sign, parts) && flatten(expr.right, expr.kind === 'multiply' ? '·' : ':', parts);
}
