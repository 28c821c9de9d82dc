import { type Expr, operands } from '../expr.ts';
import { MAX_STEPS } from '../limits.ts';
import { print } from '../print.ts';
import type { Step } from '../solve/step.ts';
import { hasForm } from './form.ts';
import { polynomialOf, samePolynomial } from './polynomial.ts';
import type { AlgebraSolution, RewriteProblem } from './problem.ts';
import { rewriteStep } from './rewrite.ts';

/** Most numbers, letters and signs of an expression that is rewritten. */
const MAX_NODES = 60;
const countNodes = (expr: Expr): number => operands(expr).reduce((count, operand) => count + countNodes(operand), 1);

/**
 * Rewrites an expression step by step into the form that was asked for; null when it has it already or cannot get it.
 * Every line is checked to be the same polynomial as the one before. @throws TooLarge, DivisionByZero
 */
export function solveRewrite({ expr, form }: RewriteProblem, lang: 'da' | 'en'): AlgebraSolution | null {
  if (countNodes(expr) > MAX_NODES) return null;
  const worth = polynomialOf(expr);
  const steps: Step[] = [];
  let current = expr;
  while (steps.length < MAX_STEPS && !hasForm(current, form)) {
    const change = rewriteStep(current, form);
    const after = change && polynomialOf(change.result);
    if (!change || !worth || !after || !samePolynomial(worth, after)) return null;
    steps.push({
      rule: change.rule,
      before: print(current, lang),
      after: print(change.result, lang),
      operation: { text: print(change.part.before, lang), result: print(change.part.after, lang) },
    });
    current = change.result;
  }
  const isDone = steps.length > 0 && hasForm(current, form);
  return isDone ? { answer: { kind: 'expression', expr: current, form }, steps } : null;
}
