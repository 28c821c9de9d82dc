import { evaluate } from '../evaluate.ts';
import { type Expr, valueExpr } from '../expr.ts';
import type { LinearForm } from '../follow/linearForm.ts';
import { isInteger, type Rational, rational } from '../rational.ts';
import { plainNumber } from '../solve/values.ts';
import type { TaughtAnswer, TaughtTask } from './task.ts';

/** An equation brought to `slope · x = constant`. */
export type WrongEquation = readonly [slope: Rational, constant: Rational];

/**
 * A wrong idea that can be carried out: each function gives what somebody who holds it writes next, and nothing where it
 * does not apply. It may give the right result by luck; whoever asks leaves that out.
 */
export interface Malrule {
  /** The Danish forms where it is met. */
  readonly grades: readonly [from: number, to: number];
  /** One piece of an expression, rewritten; numbers alone come as a value. */
  readonly rewrites?: (expr: Expr) => Iterable<Expr>;
  /** The next line of a linear equation, each side given as `slope · x + constant`. */
  readonly equations?: (left: LinearForm, right: LinearForm) => Iterable<WrongEquation>;
  /** Two sides of a chain that are set equal although they are not. */
  readonly chains?: (left: Expr, right: Expr) => boolean;
  /** The answer to a task that is told, not written as an expression. */
  readonly answers?: (task: TaughtTask) => Iterable<TaughtAnswer>;
}

/** A value as an expression. */
export const literal = (value: Rational): Expr => valueExpr(value, 'fraction');

export const whole = (value: bigint | number): Expr => literal(rational(value));

/** Two whole numbers that are not negative; undefined for anything else. */
export function wholePair(left: Expr, right: Expr): readonly [bigint, bigint] | undefined {
  const [a, b] = [plainNumber(left), plainNumber(right)];
  if (!a || !b || !isInteger(a) || !isInteger(b) || a.num < 0n || b.num < 0n) return undefined;
  return [a.num, b.num];
}

/** The value of an expression of numbers; undefined where it has none. */
export function valueIn(expr: Expr): Rational | undefined {
  const result = evaluate(expr);
  return result.ok ? result.value : undefined;
}

/** The digits of two whole numbers from the ones up, the shorter one filled with zeros. */
export function columnsOf(a: bigint, b: bigint): { top: number; bottom: number }[] {
  const size = Math.max(a.toString().length, b.toString().length);
  const [x, y] = [a, b].map((value) => [...value.toString().padStart(size, '0')].reverse().map(Number));
  return Array.from({ length: size }, (_, i) => ({ top: x?.[i] ?? 0, bottom: y?.[i] ?? 0 }));
}

/** What stands in each place, from the ones up, read as one number: 12 above 5 is 125. */
export const readColumns = (places: readonly number[]): Expr => whole(BigInt([...places].reverse().join('')));
