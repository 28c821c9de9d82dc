import type { Expr } from '../expr.ts';
import { MAX_STEPS } from '../limits.ts';
import { print } from '../print.ts';
import { negate, subtract } from '../rational.ts';
import { type Relation, TURNED } from '../relations.ts';
import { type EquationChange, equationStep, type Sides, styleOf } from '../solve/equation.ts';
import type { RuleName, Step } from '../solve/step.ts';
import { readSide, type Side, type Term, writeSide } from '../solve/terms.ts';
import { plainValue } from '../solve/values.ts';
import type { AlgebraSolution, InequalityProblem } from './problem.ts';

/** What is done to both sides of an equation, as the rule is named for an inequality. */
const RULES: Readonly<Partial<Record<RuleName, RuleName>>> = {
  addToBothSides: 'moveInInequality',
  subtractFromBothSides: 'moveInInequality',
  gatherVariable: 'moveInInequality',
  multiplyBothSides: 'scaleInequality',
  divideBothSides: 'scaleInequality',
};

/** `left < right` as it is printed. */
const printInequality = ({ left, right }: Sides, sign: Relation, lang: 'da' | 'en'): string =>
  `${print(left, lang)} ${sign} ${print(right, lang)}`;

/** With the unknown on the left only, the number beside it goes first, also where the unknown is negative: `-2x + 3 ≥ 11`. */
function numberFirst({ left, right }: Sides, name: string, style: 'decimal' | 'fraction'): EquationChange | undefined {
  const terms = readSide(left);
  const value = plainValue(right);
  const [unknown, number, ...more] = [...(terms ?? [])].sort((a, b) =>
    a.kind === b.kind ? 0 : a.kind === 'unknown' ? -1 : 1,
  );
  if (unknown?.kind !== 'unknown' || number?.kind !== 'number' || more.length > 0 || !value) return undefined;
  const write = (side: Side): Expr => writeSide(side, name, style);
  const back: Term = { kind: 'number', value: negate(number.value) };
  const moved: Term = { kind: 'number', value: subtract(value, number.value) };
  const isPositive = number.value.num > 0n;
  return {
    rule: isPositive ? 'subtractFromBothSides' : 'addToBothSides',
    action: isPositive ? 'subtract' : 'add',
    operand: write([isPositive ? number : back]),
    left: write([unknown]),
    right: write([moved]),
    text: write([{ kind: 'number', value }, back]),
    result: write([moved]),
  };
}

/**
 * Solves an inequality with the steps of its equation; the sign turns when the sides change places and when both are
 * multiplied or divided by a negative number. Null where there is no one bound. @throws TooLarge, DivisionByZero
 */
export function solveInequality(problem: InequalityProblem, lang: 'da' | 'en'): AlgebraSolution | null {
  const style = styleOf(problem);
  const steps: Step[] = [];
  let current = { sides: { left: problem.left, right: problem.right }, sign: problem.sign };
  while (steps.length < MAX_STEPS) {
    const step = equationStep(current.sides, problem.variable, style);
    if (step.kind === 'solved') {
      if (steps.length === 0) return null;
      const answer = { kind: 'bound', sign: current.sign, bound: step.value } as const;
      return { answer, variable: problem.variable, steps };
    }
    if (step.kind !== 'change') return null;
    const change = numberFirst(current.sides, problem.variable, style) ?? step.change;
    const scales = change.action === 'multiply' || change.action === 'divide';
    const turns = change.rule === 'swapSides' || (scales && change.operand?.kind === 'negate');
    const next = {
      sides: { left: change.left, right: change.right },
      sign: turns ? TURNED[current.sign] : current.sign,
    };
    steps.push({
      rule: turns && scales ? 'turnInequality' : (RULES[change.rule] ?? change.rule),
      before: printInequality(current.sides, current.sign, lang),
      after: printInequality(next.sides, next.sign, lang),
      operation: {
        text: print(change.text, lang),
        result: print(change.result, lang),
        ...(change.action && { action: change.action }),
        ...(change.operand && { operand: print(change.operand, lang) }),
      },
    });
    current = next;
  }
  return null;
}
