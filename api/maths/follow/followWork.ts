import { evaluate } from '../evaluate.ts';
import { type Expr, hasVariable, operands, sameExpr, variablesOf, withOperand } from '../expr.ts';
import type { MathsProblem } from '../find.ts';
import { equals, type Rational, rational, subtract } from '../rational.ts';
import { solve } from '../solve/index.ts';
import type { Solution } from '../solve/step.ts';
import { isReducible, plainValue, writtenFraction } from '../solve/values.ts';
import { sidesEqual } from './equal.ts';
import { isIdentity, type LinearForm, linearForm, rootOf } from './linearForm.ts';
import { explainRoot, explainValue, type MisconceptionId } from './misconceptions.ts';
import { progressOf } from './progress.ts';
import { readStatements, type Side, type Statement } from './statements.ts';

/** A student's work, statement by statement. */
export interface WorkReport {
  readonly lines: readonly WorkLine[];
  /** Index in `lines` of the first one that does not follow. */
  readonly firstWrong: number | null;
  /** A right line states the answer, simplified where the task asks for it. */
  readonly reachesAnswer: boolean;
  /** How many steps of the engine's solution are behind the student. */
  readonly progress: number;
}

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

/** Most statements that are followed. */
const MAX_LINES = 60;

/**
 * Follows a student's own work on a problem, read out of free text ("3/4 = 6/8\n6/8 + 1/8 = 7/8", "2x = 8 så x = 4").
 * Any route is accepted: a line follows when it is true and, where it speaks of the unknown or of the whole task, says
 * the same as the task. Never throws.
 */
export function followWork(problem: MathsProblem, work: string): WorkReport {
  const solution = solve(problem);
  const statements = readStatements(work).slice(0, MAX_LINES);
  const judge =
    problem.kind === 'equation' ? equationJudge(problem, solution) : expressionJudge(problem.expr, solution);
  const lines: WorkLine[] = [];
  const right: Statement[] = [];
  for (const statement of statements) {
    const verdict = judge(statement);
    lines.push({ text: statement.text, ...verdict });
    if (verdict.verdict === 'follows') right.push(statement);
  }
  const wrong = lines.findIndex((line) => line.verdict === 'wrong');
  const reachesAnswer = solution !== null && right.some((statement) => statesAnswer(statement, problem, solution));
  const progress = reachesAnswer ? solution.steps.length : progressOf(right, problem, solution);
  return { lines, firstWrong: wrong < 0 ? null : wrong, reachesAnswer, progress };
}

type Judged = Pick<WorkLine, 'verdict' | 'why'>;
type Judge = (statement: Statement) => Judged;

const FOLLOWS: Judged = { verdict: 'follows' };

const wrong = (why: WhyWrong): Judged => ({ verdict: 'wrong', why });

const because = (misconception: MisconceptionId | undefined, otherwise: 'arithmetic' | 'notEquivalent'): WhyWrong =>
  misconception ? { kind: 'misconception', misconception } : { kind: otherwise };

/** The first two neighbours that are not equal, with what may have led there. */
function brokenPair(sides: readonly Side[]): WhyWrong | undefined {
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

/** Judges statements about a task that is one expression. */
function expressionJudge(task: Expr, solution: Solution | null): Judge {
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
    const belongs = equals(stated.value, value.value);
    if (!belongs && sides.length === 1 && isResult) {
      const fits = known.some((one) => equals(one, stated.value)) || (last && equals(last, stated.value));
      if (!fits) return wrong(because(explainValue(task, stated.value), 'notEquivalent'));
    }
    if (!belongs && sameShape(first.expr, task) && isRewritable(task)) {
      return wrong(because(undefined, 'notEquivalent'));
    }
    last = stated.value;
    return FOLLOWS;
  };
}

/** The values that occur on the way to the answer. */
function knownValues(solution: Solution | null): Rational[] {
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

/** Judges statements about an equation: each must keep its solution. */
function equationJudge(problem: Extract<MathsProblem, { kind: 'equation' }>, solution: Solution | null): Judge {
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
      const misconception = found && explainFrom(previous, found, name);
      return wrong({ ...because(misconception, 'notEquivalent'), left: left.text, right: right.text });
    }
    return FOLLOWS;
  };
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

function explainFrom(from: { left: Expr; right: Expr }, root: Rational, name: string): MisconceptionId | undefined {
  const zero: Expr = { kind: 'number', value: rational(0) };
  const left = linearForm(from.left, zero, name);
  const right = linearForm(from.right, zero, name);
  if (!left || !right) return undefined;
  const slip = linearForm(firstOnly(from.left), firstOnly(from.right), name);
  return explainRoot(left, right, root, slip && rootIfOther(slip, left, right));
}

function rootIfOther(slip: LinearForm, left: LinearForm, right: LinearForm): Rational | undefined {
  const honest = { slope: subtract(left.slope, right.slope), constant: subtract(left.constant, right.constant) };
  const [a, b] = [rootOf(slip), rootOf(honest)];
  return a && b && !equals(a, b) ? a : undefined;
}

/** The expression when a factor reaches only the first term in its bracket. */
function firstOnly(expr: Expr): Expr {
  if (expr.kind === 'multiply' && (expr.right.kind === 'add' || expr.right.kind === 'subtract')) {
    return { ...expr.right, left: { ...expr, right: expr.right.left } };
  }
  return operands(expr).reduce<Expr>((result, operand, i) => withOperand(result, i, firstOnly(operand)), expr);
}

/** Whether a right statement gives the answer itself. */
function statesAnswer({ sides, isResult }: Statement, problem: MathsProblem, solution: Solution): boolean {
  if (problem.kind === 'equation') {
    const named = sides.some(({ expr }) => expr.kind === 'variable' && expr.name === problem.variable);
    if (!named && !isResult) return false;
  }
  const simplified = solution.steps.at(-1)?.rule === 'simplifyFraction';
  const task = problem.kind === 'evaluate' ? evaluate(problem.expr) : undefined;
  return sides.some(({ expr }) => {
    const value = plainValue(expr);
    const written = writtenFraction(expr);
    if (!value || !equals(value, solution.value) || (simplified && written && isReducible(written))) return false;
    if (task === undefined) return true;
    return isResult || sides.some((other) => other.expr !== expr && sidesEqual(other.expr, expr));
  });
}
