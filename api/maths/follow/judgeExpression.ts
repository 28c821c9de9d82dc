import { evaluate } from '../evaluate.ts';
import { type Expr, hasVariable, operands, sameExpr } from '../expr.ts';
import { equals, type Rational } from '../rational.ts';
import type { Solution } from '../solve/step.ts';
import { sidesEqual } from './equal.ts';
import { because, brokenPair, FOLLOWS, type Judge, knownValues, whyNot, wrong } from './judge.ts';
import { isMiscopied } from './slips.ts';

/** Judges statements about a task that is one expression. */
export function expressionJudge(task: Expr, solution: Solution | null): Judge {
  const value = evaluate(task);
  const known = knownValues(solution);
  let last: Rational | undefined;
  return ({ sides, isResult }) => {
    const [first] = sides;
    if (!first || sides.some(({ expr }) => hasVariable(expr)) || !value.ok) return { verdict: 'unreadable' };
    if (sides.length === 1 && sameExpr(first.expr, task)) return { verdict: 'restates' };
    const broken = brokenPair(sides);
    if (broken) return wrong(broken);
    const stated = evaluate(first.expr);
    if (!stated.ok) return { verdict: 'unreadable' };
    const belongs = sidesEqual(task, first.expr) === true;
    if (!belongs && sides.length === 1 && isResult) {
      const fits = known.some((one) => equals(one, stated.value)) || (last && equals(last, stated.value));
      if (!fits) return wrong(whyNot(task, stated.value, 'notEquivalent'));
    }
    if (!belongs && sameShape(first.expr, task) && isRewritable(task)) {
      return wrong(because([], 'notEquivalent', isMiscopied(first.expr, task) ? 'copied' : undefined));
    }
    last = stated.value;
    return FOLLOWS;
  };
}

/** Whether two expressions differ in their numbers only: the second may be meant as the first, rewritten. */
function sameShape(a: Expr, b: Expr): boolean {
  if (a.kind !== b.kind || (a.kind === 'divide' && b.kind === 'divide' && a.sign !== b.sign)) return false;
  const [x, y] = [operands(a), operands(b)];
  return x.every((operand, i) => {
    const other = y[i];
    return other !== undefined && sameShape(operand, other);
  });
}

/** Tasks whose rewriting shows: with a fraction or several operations. `10 · 15` beside `12 · 15` is a way to split it. */
function isRewritable(task: Expr): boolean {
  const operations = (expr: Expr): number =>
    operands(expr).reduce((count, operand) => count + operations(operand), operands(expr).length > 1 ? 1 : 0);
  return operations(task) > 1;
}
