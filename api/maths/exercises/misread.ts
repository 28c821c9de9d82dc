import type { MisreadingId } from '../../language/texts/exercises/misreadings.ts';
import { evaluate } from '../evaluate.ts';
import { type Expr, isSum, operands } from '../expr.ts';
import { type LinearForm, sideForm } from '../follow/linearForm.ts';
import { readEquation, readExpression } from '../parse.ts';
import {
  add,
  compare,
  divide,
  equals,
  isInteger,
  multiply,
  negate,
  type Rational,
  rational,
  subtract,
  toDecimal,
} from '../rational.ts';
import { solve } from '../solve/index.ts';
import type { Solution } from '../solve/step.ts';
import { plainNumber, plainValue, writtenFraction } from '../solve/values.ts';
import { exactValue, type Proof, provenValue, roundedTo, statisticOf } from './proof.ts';

/** A wrong answer and how somebody comes to it. */
export interface Misread {
  readonly value: Rational;
  readonly why: MisreadingId;
}

/**
 * The wrong answers that real mistakes lead to, most telling first; each is worked out from the exercise, none is the
 * right one, and no value comes twice.
 */
export function misread(proof: Proof): Misread[] {
  const right = provenValue(proof);
  const found: Misread[] = [];
  for (const one of wrongWays(proof)) {
    const again = (right && equals(one.value, right)) || found.some(({ value }) => equals(value, one.value));
    if (!again) found.push(one);
  }
  return found;
}

function* wrongWays(proof: Proof): Generator<Misread> {
  switch (proof.kind) {
    case 'value': {
      const read = readExpression(proof.expression, 'da');
      if (read.ok) yield* wrongValues(read.expr);
      return;
    }
    case 'equation':
      yield* wrongRoots(proof.equation);
      return;
    case 'root': {
      const square = exactValue(proof.of);
      if (square) yield { value: divide(square, rational(2)), why: 'undoneWrongly' };
      yield* wrongLegs(proof.of);
      return;
    }
    case 'statistic':
      yield* wrongMeasures(proof);
      return;
    case 'rounded': {
      const [value, to] = [exactValue(proof.expression), exactValue(proof.to)];
      if (!value || !to) return;
      const right = roundedTo(value, to);
      yield { value: compare(right, value) > 0 ? subtract(right, to) : add(right, to), why: 'roundedOtherWay' };
      yield { value: roundedTo(value, multiply(to, rational(10))), why: 'otherPlace' };
      yield { value: roundedTo(value, divide(to, rational(10))), why: 'otherPlace' };
      return;
    }
    case 'remainder': {
      const [a, b] = [BigInt(proof.dividend), BigInt(proof.divisor)];
      yield { value: rational(a / b), why: 'restForgotten' };
      yield { value: rational(b - (a % b)), why: 'nextInTable' };
      return;
    }
    default:
      return;
  }
}

function* wrongValues(expr: Expr): Generator<Misread> {
  if (isSum(expr)) yield* wrongSums(expr);
  if (expr.kind === 'multiply') yield* wrongProducts(expr.left, expr.right);
  if (expr.kind === 'divide') yield* wrongQuotients(expr.left, expr.right);
  if (expr.kind === 'of') yield* wrongParts(expr.left, expr.right);
  if (expr.kind === 'power') {
    const [base, exponent] = [plainNumber(expr.left), plainNumber(expr.right)];
    if (base && exponent) yield { value: multiply(base, exponent), why: 'powerAsProduct' };
  }
  // Nobody reads the line of a fraction as one more sign to work out from the left.
  const straight = holdsFraction(expr) ? undefined : fromTheLeft(expr);
  if (straight) yield { value: straight, why: 'leftToRight' };
  const solution = solve({ kind: 'evaluate', expr, text: '' });
  if (solution) yield* stoppedEarly(solution);
  const value = evaluate(expr);
  if (!value.ok) return;
  if (hasNegative(expr)) yield { value: negate(value.value), why: 'signLost' };
  if (toDecimal(value.value) !== undefined && (hasDecimal(expr) || expr.kind === 'of')) {
    yield { value: multiply(value.value, rational(10)), why: 'decimalMoved' };
    yield { value: divide(value.value, rational(10)), why: 'decimalMoved' };
  }
}

const holdsFraction = (expr: Expr): boolean =>
  writtenFraction(expr) !== undefined || operands(expr).some(holdsFraction);
const hasNegative = (expr: Expr): boolean => expr.kind === 'negate' || operands(expr).some(hasNegative);
const hasDecimal = (expr: Expr): boolean =>
  expr.kind === 'number' ? !isInteger(expr.value) : operands(expr).some(hasDecimal);

function* wrongSums(expr: Extract<Expr, { kind: 'add' | 'subtract' }>): Generator<Misread> {
  const adds = expr.kind === 'add';
  const whole = plainNumber(expr.left);
  const share =
    expr.right.kind === 'of' && expr.right.left.kind === 'percent' ? plainNumber(expr.right.left.of) : undefined;
  if (whole && share) {
    yield { value: adds ? add(whole, share) : subtract(whole, share), why: 'percentAsAmount' };
    const amount = divide(multiply(whole, share), rational(100));
    yield { value: amount, why: 'stoppedEarly' };
    yield { value: adds ? subtract(whole, amount) : add(whole, amount), why: 'signLost' };
    return;
  }
  const [p, q] = [writtenFraction(expr.left), writtenFraction(expr.right)];
  if (p && q) {
    const top = adds ? p.num + q.num : p.num - q.num;
    const below = adds ? p.den + q.den : p.den - q.den;
    if (below > 0n && top > 0n) yield { value: rational(top, below), why: 'addAcross' };
    for (const den of [larger(p.den, q.den), p.den * q.den, p.den]) {
      if (p.den !== q.den && top > 0n) yield { value: rational(top, den), why: 'numeratorsOnly' };
    }
    return;
  }
  const [a, b] = [plainNumber(expr.left), plainNumber(expr.right)];
  if (!a || !b) return;
  const lost = adds ? subtract(a, b) : add(a, b);
  if (hasNegative(expr)) yield { value: lost, why: 'signLost' };
  if (!isInteger(a) || !isInteger(b) || a.num < 0n || b.num < 0n) return;
  yield { value: rational(columns(a.num, b.num, adds)), why: adds ? 'noCarry' : 'smallerFromLarger' };
  const right = adds ? a.num + b.num : a.num - b.num;
  for (const slip of [10n, -10n])
    if (right + slip > 0n && right >= 10n) yield { value: rational(right + slip), why: 'placeLost' };
  for (const slip of [1n, -1n]) if (right + slip > 0n) yield { value: rational(right + slip), why: 'nextInTable' };
}

/** Each column for itself: nothing carried, the smaller digit always taken from the larger. */
function columns(a: bigint, b: bigint, adds: boolean): bigint {
  let value = 0n;
  for (let place = 1n; place <= a || place <= b; place *= 10n) {
    const [p, q] = [(a / place) % 10n, (b / place) % 10n];
    value += place * (adds ? (p + q) % 10n : p > q ? p - q : q - p);
  }
  return value;
}

function* wrongProducts(left: Expr, right: Expr): Generator<Misread> {
  const [p, q] = [writtenFraction(left), writtenFraction(right)];
  if (p && q && p.den * q.num !== 0n) {
    yield { value: rational(p.num * q.den, p.den * q.num), why: 'crossMultiplied' };
    yield { value: rational(p.num + q.num, p.den + q.den), why: 'addAcross' };
    yield { value: rational(p.num * q.num, larger(p.den, q.den)), why: 'numeratorsOnly' };
    return;
  }
  const [a, b] = [plainValue(left), plainValue(right)];
  if (!a || !b) return;
  if (q && isInteger(a)) yield { value: rational(q.num * a.num, q.den * a.num), why: 'addAcross' };
  if (hasNegative(left) || hasNegative(right)) yield { value: negate(multiply(a, b)), why: 'signLost' };
  yield { value: add(a, b), why: 'addedInstead' };
  if (!isInteger(a) || !isInteger(b)) return;
  if (a.num > 10n && b.num > 10n) {
    const [x, y] = [a.num, b.num];
    yield { value: rational((x - (x % 10n)) * (y - (y % 10n)) + (x % 10n) * (y % 10n)), why: 'placeLost' };
  }
  yield { value: multiply(a, subtract(b, rational(1))), why: 'nextInTable' };
  yield { value: multiply(a, add(b, rational(1))), why: 'nextInTable' };
}

function* wrongQuotients(left: Expr, right: Expr): Generator<Misread> {
  const [a, b] = [plainValue(left), plainValue(right)];
  if (!a || !b || b.num === 0n || a.num === 0n) return;
  if (writtenFraction(left) || writtenFraction(right)) {
    yield { value: multiply(a, b), why: 'notInverted' };
    yield { value: divide(b, a), why: 'crossMultiplied' };
    return;
  }
  const value = divide(a, b);
  if (!isInteger(a) || !isInteger(value)) return;
  yield { value: add(value, rational(1)), why: 'nextInTable' };
  yield { value: subtract(value, rational(1)), why: 'nextInTable' };
  if (value.num > 10n) yield { value: add(value, rational(10)), why: 'placeLost' };
}

function* wrongParts(left: Expr, right: Expr): Generator<Misread> {
  const whole = plainValue(right);
  if (!whole) return;
  const part = writtenFraction(left);
  if (part && part.num !== 0n) {
    yield { value: divide(whole, rational(part.den)), why: 'onePartOnly' };
    yield { value: divide(whole, rational(part.num)), why: 'onePartOnly' };
    yield { value: subtract(whole, rational(part.den)), why: 'numeratorsOnly' };
  }
  const percent = left.kind === 'percent' ? plainValue(left.of) : undefined;
  if (!percent || percent.num === 0n) return;
  const amount = divide(multiply(whole, percent), rational(100));
  yield { value: subtract(whole, amount), why: 'percentOfWrongWhole' };
  yield { value: multiply(amount, rational(10)), why: 'hundredForgotten' };
  yield { value: subtract(whole, percent), why: 'percentAsAmount' };
}

/** Each sign worked out as it comes, in an expression without brackets. */
function fromTheLeft(expr: Expr): Rational | undefined {
  const parts: { sign: string; value: Rational }[] = [];
  if (!flat(expr, '+', parts) || parts.length < 3) return undefined;
  return parts.reduce<Rational | undefined>((total, { sign, value }, i) => {
    if (i === 0 || !total) return i === 0 ? value : undefined;
    if (sign === '+') return add(total, value);
    if (sign === '-') return subtract(total, value);
    if (sign === '·') return multiply(total, value);
    return value.num === 0n ? undefined : divide(total, value);
  }, undefined);
}

function flat(expr: Expr, sign: string, parts: { sign: string; value: Rational }[]): boolean {
  const value = plainNumber(expr);
  if (value) {
    parts.push({ sign, value });
    return true;
  }
  if (isSum(expr)) {
    return (
      !isSum(expr.right) && flat(expr.left, sign, parts) && flat(expr.right, expr.kind === 'add' ? '+' : '-', parts)
    );
  }
  if (expr.kind !== 'multiply' && expr.kind !== 'divide') return false;
  if (plainNumber(expr.right) === undefined || isSum(expr.left)) return false;
  return flat(expr.left, sign, parts) && flat(expr.right, expr.kind === 'multiply' ? '·' : ':', parts);
}

/** The results on the way, the last ones first. */
function* stoppedEarly({ steps }: Solution): Generator<Misread> {
  for (const { operation } of steps.slice(0, -1).reverse().slice(0, 2)) {
    const value = exactValue(operation.result);
    if (value) yield { value, why: 'stoppedEarly' };
  }
}

function* wrongRoots(equation: string): Generator<Misread> {
  const read = readEquation(equation, 'da');
  if (!read.ok) return;
  const [l, r] = [sideForm(read.left, read.variable), sideForm(read.right, read.variable)];
  if (!l || !r) return;
  for (const [slope, constant, why] of wrongEquations(l, r)) {
    if (slope.num !== 0n) yield { value: divide(constant, slope), why };
  }
}

type Wrong = readonly [slope: Rational, constant: Rational, why: MisreadingId];

function* wrongEquations(l: LinearForm, r: LinearForm): Generator<Wrong> {
  const [slope, constant] = [subtract(l.slope, r.slope), subtract(r.constant, l.constant)];
  const one = rational(1);
  if (l.constant.num !== 0n) yield [slope, add(r.constant, l.constant), 'wrongSide'];
  if (r.slope.num !== 0n) yield [add(l.slope, r.slope), constant, 'wrongSide'];
  yield [one, constant, 'stoppedEarly'];
  yield [one, subtract(constant, slope), 'undoneWrongly'];
  yield [negate(slope), constant, 'signLost'];
  yield [one, add(constant, slope), 'undoneWrongly'];
}

/** The sides added instead of their squares. */
function* wrongLegs(of: string): Generator<Misread> {
  const sides = of.replace(/²/g, '');
  const value = sides === of ? undefined : exactValue(sides);
  if (value && value.num > 0n) yield { value, why: 'powerAsProduct' };
}

function* wrongMeasures({ measure, data }: Extract<Proof, { kind: 'statistic' }>): Generator<Misread> {
  const values = data.flatMap((one) => exactValue(one) ?? []);
  const middle = values[Math.floor(values.length / 2)];
  const [first, last] = [values[0], values.at(-1)];
  if (measure === 'median' && middle) yield { value: middle, why: 'notSorted' };
  if (measure === 'range' && first && last) {
    const gap = subtract(last, first);
    yield { value: gap.num < 0n ? negate(gap) : gap, why: 'notSorted' };
  }
  for (const other of ['median', 'mode', 'range', 'mean'] as const) {
    const value = statisticOf(other, values);
    if (other !== measure && toDecimal(value) !== undefined) yield { value, why: 'otherMeasure' };
  }
}

function larger(a: bigint, b: bigint): bigint {
  const [more] = a > b ? [a] : [b];
  return more;
}
