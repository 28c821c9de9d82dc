import { z } from 'zod';
import type { AnswerKey } from '../../contract/answerKey.ts';
import { evaluate } from '../evaluate.ts';
import { type Expr, variablesOf } from '../expr.ts';
import { linearForm, rootOf } from '../follow/linearForm.ts';
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
  ZERO,
} from '../rational.ts';

const maths = z.string().min(1).max(200);

/** What an exercise's key rests on, in maths alone and in Danish notation, so that anyone can work it out again. */
export const Proof = z.discriminatedUnion('kind', [
  /** The key is the value of this. */
  z.strictObject({ kind: z.literal('value'), expression: maths }),
  /** The key is the solution of this. */
  z.strictObject({ kind: z.literal('equation'), equation: maths }),
  /** Two linear equations in x and y; the key is the value of one of them. */
  z.strictObject({ kind: z.literal('system'), equations: z.tuple([maths, maths]), of: z.enum(['x', 'y']) }),
  /** The key is another way to write this, equal for every value of its letters. */
  z.strictObject({ kind: z.literal('same'), expression: maths }),
  /** The key is the number that is not negative and has this square. */
  z.strictObject({ kind: z.literal('root'), of: maths }),
  z.strictObject({
    kind: z.literal('statistic'),
    measure: z.enum(['mean', 'median', 'range', 'mode']),
    data: z.array(maths).min(2).max(20),
  }),
  /** The key is the multiple of `to` that is nearest; a half goes up. */
  z.strictObject({ kind: z.literal('rounded'), expression: maths, to: maths }),
  z.strictObject({ kind: z.literal('remainder'), dividend: maths, divisor: maths }),
  /** The key is the option whose value is the greatest. */
  z.strictObject({ kind: z.literal('greatest'), of: z.array(maths).min(2).max(6) }),
]);
export type Proof = z.infer<typeof Proof>;

/** The exact value of a calculation in Danish notation; undefined when it has none. */
export function exactValue(expression: string): Rational | undefined {
  const read = readExpression(expression, 'da');
  const value = read.ok ? evaluate(read.expr) : undefined;
  return value?.ok ? value.value : undefined;
}

const HALF = rational(1, 2);

/** `value` to the nearest multiple of `step`; a half goes up. */
export function roundedTo(value: Rational, step: Rational): Rational {
  const steps = add(divide(value, step), HALF);
  const floor = steps.num >= 0n ? steps.num / steps.den : -((-steps.num + steps.den - 1n) / steps.den);
  return multiply(rational(floor), step);
}

/** A measure of data: the middle one, the sum shared out, the largest less the smallest, or the one seen most often. */
export function statisticOf(measure: 'mean' | 'median' | 'range' | 'mode', data: readonly Rational[]): Rational {
  const sorted = [...data].sort(compare);
  const at = (i: number): Rational => sorted[i] ?? ZERO;
  const half = Math.floor(sorted.length / 2);
  switch (measure) {
    case 'mean':
      return divide(sorted.reduce(add, ZERO), rational(sorted.length));
    case 'median':
      return sorted.length % 2 === 1 ? at(half) : divide(add(at(half - 1), at(half)), rational(2));
    case 'range':
      return subtract(at(sorted.length - 1), at(0));
    case 'mode': {
      const count = (value: Rational): number => sorted.filter((other) => equals(other, value)).length;
      return sorted.reduce((best, value) => (count(value) > count(best) ? value : best), at(0));
    }
  }
}

/** The solution of two linear equations in x and y, by Cramer's rule; undefined when there is not exactly one. */
function solveSystem(equations: readonly [string, string]): { x: Rational; y: Rational } | undefined {
  const [first, second] = equations.map(coefficients);
  if (!first || !second) return undefined;
  const cross = (a: Rational, b: Rational, c: Rational, d: Rational): Rational =>
    subtract(multiply(a, d), multiply(b, c));
  const determinant = cross(first.x, first.y, second.x, second.y);
  if (determinant.num === 0n) return undefined;
  return {
    x: divide(cross(first.c, first.y, second.c, second.y), determinant),
    y: divide(cross(first.x, first.c, second.x, second.c), determinant),
  };
}

/** `x · x + y · y = c` read off an equation that is linear in both, by its values at (0,0), (1,0) and (0,1). */
function coefficients(equation: string): { x: Rational; y: Rational; c: Rational } | undefined {
  const [left, right] = equation.split('=').map((side) => readExpression(side, 'da'));
  if (!left?.ok || !right?.ok) return undefined;
  const at = (x: number, y: number): Rational | undefined => {
    const letters = new Map([
      ['x', rational(x)],
      ['y', rational(y)],
    ]);
    const [l, r] = [evaluate(left.expr, letters), evaluate(right.expr, letters)];
    return l.ok && r.ok ? subtract(l.value, r.value) : undefined;
  };
  const [none, one, other, both] = [at(0, 0), at(1, 0), at(0, 1), at(2, 3)];
  if (!none || !one || !other || !both) return undefined;
  const [x, y] = [subtract(one, none), subtract(other, none)];
  const linear = add(none, add(multiply(x, rational(2)), multiply(y, rational(3))));
  return equals(linear, both) ? { x, y, c: negate(none) } : undefined;
}

/** The number that a proof comes to; undefined for expressions, options and what cannot be worked out. */
export function provenValue(proof: Proof): Rational | undefined {
  switch (proof.kind) {
    case 'value':
      return exactValue(proof.expression);
    case 'equation': {
      const read = readEquation(proof.equation, 'da');
      if (!read.ok) return undefined;
      const form = linearForm(read.left, read.right, read.variable);
      return form && rootOf(form);
    }
    case 'system':
      return solveSystem(proof.equations)?.[proof.of];
    case 'root': {
      const square = exactValue(proof.of);
      return square && squareRoot(square);
    }
    case 'statistic': {
      const data = proof.data.flatMap((one) => exactValue(one) ?? []);
      return data.length === proof.data.length ? statisticOf(proof.measure, data) : undefined;
    }
    case 'rounded': {
      const [value, step] = [exactValue(proof.expression), exactValue(proof.to)];
      return value && step && step.num > 0n ? roundedTo(value, step) : undefined;
    }
    case 'remainder': {
      const [dividend, divisor] = [exactValue(proof.dividend), exactValue(proof.divisor)];
      if (!dividend || !divisor || !isInteger(dividend) || !isInteger(divisor) || divisor.num <= 0n) return undefined;
      return rational(dividend.num % divisor.num);
    }
    default:
      return undefined;
  }
}

/** The exact root of a square of a fraction; undefined for any other number. */
function squareRoot(square: Rational): Rational | undefined {
  const whole = (n: bigint): bigint | undefined => {
    if (n < 0n || n > 10n ** 15n) return undefined;
    const root = BigInt(Math.round(Math.sqrt(Number(n))));
    return root * root === n ? root : undefined;
  };
  const [num, den] = [whole(square.num), whole(square.den)];
  return num === undefined || den === undefined ? undefined : rational(num, den);
}

/** Whether a key is what its proof comes to, worked out anew. */
export function proves(proof: Proof, key: AnswerKey): boolean {
  if (proof.kind === 'same') return key.type === 'expression' && areSame(proof.expression, key.value);
  if (proof.kind === 'greatest') return key.type === 'choice' && isGreatest(proof.of, key);
  if (key.type !== 'numeric' && key.type !== 'fraction') return false;
  const [value, claimed] = [provenValue(proof), exactValue(key.value)];
  return value !== undefined && claimed !== undefined && equals(value, claimed);
}

/** Two expressions that agree at four points far apart; a product of first-degree parts cannot do so by chance. */
function areSame(one: string, other: string): boolean {
  const [a, b] = [readExpression(one, 'da'), readExpression(other, 'da')];
  if (!a.ok || !b.ok) return false;
  const names = [...variablesOf(b.expr, variablesOf(a.expr))];
  return [rational(17, 3), rational(-29, 7), rational(101), rational(5, 11)].every((point, i) => {
    const letters = new Map(names.map((name, j) => [name, add(point, rational(13 * j * (i + 1), 9))] as const));
    const at = (expr: Expr) => evaluate(expr, letters);
    const [left, right] = [at(a.expr), at(b.expr)];
    return left.ok && right.ok && equals(left.value, right.value);
  });
}

function isGreatest(of: readonly string[], key: Extract<AnswerKey, { type: 'choice' }>): boolean {
  if (key.options.length !== of.length || key.options.some((option, i) => option !== of[i])) return false;
  const values = of.flatMap((one) => exactValue(one) ?? []);
  const claimed = exactValue(key.value);
  if (values.length !== of.length || !claimed) return false;
  const others = values.filter((value) => !equals(value, claimed));
  return others.length === values.length - 1 && others.every((value) => compare(value, claimed) < 0);
}
