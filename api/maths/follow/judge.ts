import { evaluate } from '../evaluate.ts';
import { type Expr, hasVariable, operands, sameExpr } from '../expr.ts';
import type { Rational } from '../rational.ts';
import type { Solution } from '../solve/step.ts';
import { plainValue } from '../solve/values.ts';
import { sidesEqual } from './equal.ts';
import type { MisconceptionId } from './misconceptions.ts';
import { readStatements, type Side, type Statement } from './statements.ts';
import { explainValue } from './wrongValues.ts';

/** One statement of maths in the work; text without maths is no line. */
export interface WorkLine {
  readonly text: string;
  readonly verdict: 'follows' | 'wrong' | 'restates' | 'unreadable';
  readonly why?: WhyWrong;
}

/** Why a line is wrong, and which two sides of it are not equal. */
export interface WhyWrong {
  readonly kind: 'arithmetic' | 'notEquivalent' | 'misconception';
  readonly misconception?: MisconceptionId;
  readonly left?: string;
  readonly right?: string;
}

/** The verdict on one statement. */
export type Judged = Pick<WorkLine, 'verdict' | 'why'>;
/** Judges the statements of one work, in order. */
export type Judge = (statement: Statement) => Judged;

export const FOLLOWS: Judged = { verdict: 'follows' };

export const wrong = (why: WhyWrong): Judged => ({ verdict: 'wrong', why });

export const because = (
  misconception: MisconceptionId | undefined,
  otherwise: 'arithmetic' | 'notEquivalent',
): WhyWrong => (misconception ? { kind: 'misconception', misconception } : { kind: otherwise });

/** The first two neighbours that are not equal, with what may have led there. */
export function brokenPair(sides: readonly Side[]): WhyWrong | undefined {
  for (const [i, right] of sides.entries()) {
    const left = sides[i - 1];
    if (!left || hasVariable(left.expr) || hasVariable(right.expr)) continue;
    if (sidesEqual(left.expr, right.expr) !== false) continue;
    return { ...because(explainPair(left.expr, right.expr), 'arithmetic'), left: left.text, right: right.text };
  }
  return undefined;
}

function explainPair(left: Expr, right: Expr): MisconceptionId | undefined {
  const value = evaluate(right);
  if (!value.ok) return undefined;
  const explained = explainValue(left, value.value);
  if (explained) return explained;
  const start = leftmostOperand(right);
  return start && !sameExpr(start, right) && sidesEqual(left, start) ? 'equalsAsThen' : undefined;
}

function leftmostOperand(expr: Expr): Expr | undefined {
  if (plainValue(expr)) return expr;
  const [first] = operands(expr);
  return first && leftmostOperand(first);
}

/** The values that occur on the way to the answer. */
export function knownValues(solution: Solution | null): Rational[] {
  if (!solution) return [];
  const values = solution.steps.flatMap((step) =>
    readStatements(step.operation.result).flatMap(({ sides }) =>
      sides.flatMap(({ expr }) => {
        const value = evaluate(expr);
        return value.ok ? [value.value] : [];
      }),
    ),
  );
  return [...values, solution.value];
}
