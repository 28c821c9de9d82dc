import { sameExpr } from '../expr.ts';
import type { MathsProblem } from '../find.ts';
import { readEquation, readExpression } from '../parse.ts';
import { equals } from '../rational.ts';
import type { Solution, Step } from '../solve/step.ts';
import { termsOf } from '../solve/sums.ts';
import { type LinearForm, sideForm } from './linearForm.ts';
import type { Statement } from './statements.ts';

/** How many steps of a solution the right statements of a student have behind them: the furthest whose line is there. */
export function progressOf(right: readonly Statement[], problem: MathsProblem, solution: Solution | null): number {
  if (!solution) return 0;
  const reached = problem.kind === 'equation' ? equationReached(problem.variable) : expressionReached;
  let progress = 0;
  for (const [i, step] of solution.steps.entries()) {
    if (right.some((statement) => reached(statement, step)) || rewritesEachTerm(right, step)) progress = i + 1;
  }
  return progress;
}

/** The line after the step is written, or its operation with the result. */
function expressionReached({ sides }: Statement, step: Step): boolean {
  const has = (text: string): boolean => {
    const read = readExpression(text, 'da');
    return read.ok && sides.some(({ expr }) => sameExpr(expr, read.expr));
  };
  return has(step.after) || (has(step.operation.text) && has(step.operation.result));
}

/**
 * Fractions brought to a common denominator one at a time: every term that the step changes stands somewhere in the work
 * (`3/4 = 6/8` for `3/4 + 1/8`).
 */
function rewritesEachTerm(right: readonly Statement[], step: Step): boolean {
  if (step.rule !== 'commonDenominator') return false;
  const [before, after] = [step.before, step.after].map((line) => readExpression(line, 'da'));
  if (!before?.ok || !after?.ok) return false;
  const old = termsOf(before.expr);
  const changed = termsOf(after.expr).filter((term) => !old.some((other) => sameExpr(other, term)));
  return changed.every((term) => right.some(({ sides }) => sides.some(({ expr }) => sameExpr(expr, term))));
}

/** The same equation, each side brought together: `2x + 3 - 3 = 11 - 3` is `2x = 8`. */
const equationReached =
  (name: string) =>
  ({ sides }: Statement, step: Step): boolean => {
    const read = readEquation(step.after, 'da');
    if (!read.ok) return false;
    const [left, right] = [sideForm(read.left, name), sideForm(read.right, name)];
    return sides.some(({ expr }, i) => {
      const next = sides[i + 1];
      if (!next || !left || !right) return false;
      const [a, b] = [sideForm(expr, name), sideForm(next.expr, name)];
      return a && b && ((same(a, left) && same(b, right)) || (same(a, right) && same(b, left)));
    });
  };

const same = (a: LinearForm, b: LinearForm): boolean => equals(a.slope, b.slope) && equals(a.constant, b.constant);
