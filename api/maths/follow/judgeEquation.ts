import { evaluate } from '../evaluate.ts';
import { difference, type Expr, hasVariable, sameExpr, variablesOf } from '../expr.ts';
import type { MathsProblem } from '../find.ts';
import { type EquationSides, explainRoot } from '../malrules/explain.ts';
import { equals, type Rational } from '../rational.ts';
import type { Solution } from '../solve/step.ts';
import { because, brokenPair, FOLLOWS, type Judge, knownValues, type WhyWrong, wrong } from './judge.ts';
import { isIdentity, linearForm, rootOf } from './linearForm.ts';
import { isMiscopied } from './slips.ts';
import type { Side } from './statements.ts';

/** Judges statements about an equation: each must keep its solution. */
export function equationJudge(problem: Extract<MathsProblem, { kind: 'equation' }>, solution: Solution | null): Judge {
  const name = problem.variable;
  const task = linearForm(problem.left, problem.right, name);
  const root = task && rootOf(task);
  let previous: { left: Expr; right: Expr } = problem;
  return ({ sides, isResult }) => {
    const [first] = sides;
    if (!first || !root) return { verdict: 'unreadable' };
    const broken = brokenPair(sides);
    if (broken) return wrong(broken);
    if (sides.length === 1) {
      const value = evaluate(first.expr);
      if (!isResult || !value.ok) return hasVariable(first.expr) ? { verdict: 'unreadable' } : FOLLOWS;
      const known = knownValues(solution).some((one) => equals(one, value.value));
      return known ? FOLLOWS : wrong({ kind: 'notEquivalent' });
    }
    if (sides.length === 2 && isTask(sides, problem)) return { verdict: 'restates' };
    for (const [i, right] of sides.entries()) {
      const left = sides[i - 1];
      if (!left || (!hasVariable(left.expr) && !hasVariable(right.expr))) continue;
      const names = variablesOf(right.expr, variablesOf(left.expr));
      const form = names.size === 1 && names.has(name) ? linearForm(left.expr, right.expr, name) : undefined;
      if (!form) return { verdict: 'unreadable' };
      const found = rootOf(form);
      if (isIdentity(form)) continue;
      if (found && equals(found, root)) {
        previous = { left: left.expr, right: right.expr };
        continue;
      }
      const why = whyOther(previous, { left: left.expr, right: right.expr }, found, name);
      return wrong({ ...why, left: left.text, right: right.text });
    }
    return FOLLOWS;
  };
}

/** Why the line `to` does not follow from `from`: copied wrongly, or an idea that leads to its solution. */
function whyOther(from: EquationSides, to: EquationSides, found: Rational | undefined, name: string): WhyWrong {
  const gap = difference(from.left, from.right);
  const copied = isMiscopied(difference(to.left, to.right), gap);
  return because(found ? explainRoot(from, found, name) : [], 'notEquivalent', copied ? 'copied' : undefined);
}

const isTask = (sides: readonly Side[], problem: { left: Expr; right: Expr }): boolean => {
  const [left, right] = sides;
  return (
    left !== undefined &&
    right !== undefined &&
    sameExpr(left.expr, problem.left) &&
    sameExpr(right.expr, problem.right)
  );
};
