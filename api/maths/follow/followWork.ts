import { type AlgebraProblem, isAlgebra } from '../algebra/problem.ts';
import { evaluate } from '../evaluate.ts';
import { type Expr, operands, sameExpr } from '../expr.ts';
import type { MathsProblem } from '../find.ts';
import { explainValue } from '../malrules/explain.ts';
import type { MisconceptionId } from '../malrules/index.ts';
import { equals } from '../rational.ts';
import { solve } from '../solve/index.ts';
import type { Solution } from '../solve/step.ts';
import { isReducible, plainValue, writtenFraction } from '../solve/values.ts';
import { sidesEqual } from './equal.ts';
import { followAlgebra } from './followAlgebra.ts';
import { because, knownValues, type WorkLine, type WorkReport, wrong } from './judge.ts';
import { equationJudge } from './judgeEquation.ts';
import { expressionJudge } from './judgeExpression.ts';
import { progressOf } from './progress.ts';
import { readStatements, type Statement } from './statements.ts';

/** Most statements that are followed. */
const MAX_LINES = 60;

/**
 * Follows a student's own work on a problem, read out of free text ("3/4 = 6/8\n6/8 + 1/8 = 7/8", "2x = 8 så x = 4").
 * Any route is accepted: a line follows when it is true and, where it speaks of the unknown or of the whole task, says
 * the same as the task. Never throws.
 */
export function followWork(problem: MathsProblem | AlgebraProblem, work: string): WorkReport {
  return isAlgebra(problem) ? followAlgebra(problem, work) : followNumbers(problem, work);
}

function followNumbers(problem: MathsProblem, work: string): WorkReport {
  const solution = solve(problem);
  const statements = readStatements(work, problem.text).slice(0, MAX_LINES);
  const judge =
    problem.kind === 'equation' ? equationJudge(problem, solution) : expressionJudge(problem.expr, solution);
  const lines: WorkLine[] = [];
  const right: Statement[] = [];
  for (const statement of statements) {
    const verdict = judge(statement);
    lines.push({ text: statement.text, ...verdict });
    if (verdict.verdict === 'follows') right.push(statement);
  }
  const reachesAnswer = solution !== null && right.some((statement) => statesAnswer(statement, problem, solution));
  const last = lines.at(-1);
  if (!reachesAnswer && solution && last?.verdict === 'follows') {
    const candidates = explainEnd(right.at(-1), problem, solution);
    if (candidates.length > 0) lines[lines.length - 1] = { ...last, ...wrong(because(candidates, 'notEquivalent')) };
  }
  const firstWrong = lines.findIndex((line) => line.verdict === 'wrong');
  const progress = reachesAnswer ? solution.steps.length : progressOf(right, problem, solution);
  return { lines, firstWrong: firstWrong < 0 ? null : firstWrong, reachesAnswer, progress };
}

/** Whether a right statement gives the answer itself. */
function statesAnswer({ sides, isResult }: Statement, problem: MathsProblem, solution: Solution): boolean {
  if (problem.kind === 'equation') {
    const named = sides.some(({ expr }) => expr.kind === 'variable' && expr.name === problem.variable);
    if (!named && !isResult) return false;
  }
  const simplified = solution.steps.at(-1)?.rule === 'simplifyFraction';
  const task = problem.kind === 'equation' ? undefined : evaluate(problem.expr);
  return sides.some(({ expr }) => {
    const value = plainValue(expr);
    const written = writtenFraction(expr);
    if (!value || !equals(value, solution.value) || (simplified && written && isReducible(written))) return false;
    if (task === undefined) return true;
    return isResult || sides.some((other) => other.expr !== expr && sidesEqual(other.expr, expr));
  });
}

/** Ideas whose wrong result may as well be an honest part of the way: 2 · 3 on the way to 20 · 30. */
const MAY_BE_PART: ReadonlySet<MisconceptionId> = new Set([
  'forgotHundred',
  'percentAsTenths',
  'zerosLost',
  'timesZeroKeeps',
  'timesAsPlus',
  'zeroInQuotientLost',
  'zeroAppended',
  'commaWrongWay',
  'simplifiedOneOnly',
  'simplifiedBySubtracting',
]);

/** Whether an expression stands within another. */
const isPiece = (expr: Expr, whole: Expr): boolean =>
  operands(whole).some((operand) => sameExpr(operand, expr) || isPiece(expr, operand));

/** Work that is true in itself but ends where a misconception about the task ends (`80 - 25 = 55` for 25 % of 80). */
function explainEnd(
  statement: Statement | undefined,
  problem: MathsProblem,
  solution: Solution,
): readonly MisconceptionId[] {
  const end = statement?.sides.at(-1);
  if (problem.kind !== 'evaluate' || !end || (statement?.sides.length ?? 0) < 2) return [];
  // 1/3 = 2/6 on the way to 1/2 + 1/3 is that piece written in another way, whatever else gives 2/6.
  if (statement?.sides.some(({ expr }) => isPiece(expr, problem.expr))) return [];
  const value = plainValue(end.expr);
  if (!value || knownValues(solution).some((one) => equals(one, value))) return [];
  return explainValue(problem.expr, value).filter((id) => !MAY_BE_PART.has(id));
}
