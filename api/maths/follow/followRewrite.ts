import { hasForm, sameForAll } from '../algebra/form.ts';
import { samePolynomial } from '../algebra/polynomial.ts';
import type { AlgebraSolution, RewriteProblem } from '../algebra/problem.ts';
import { monomialOf, readTerms, sameTerm, sameTerms, type Term } from '../algebra/terms.ts';
import { type Expr, hasVariable, operands, sameExpr } from '../expr.ts';
import { explainAnswer } from '../malrules/explain.ts';
import { readExpression } from '../parse.ts';
import { equals, type Rational } from '../rational.ts';
import { because, FOLLOWS, type Judged, reportOn, type WorkLine, type WorkReport, wrong } from './judge.ts';
import { isMiscopied } from './slips.ts';
import { readStatements, type Side, type Statement } from './statements.ts';

/** Most statements that are followed. */
const MAX_LINES = 60;

/**
 * Follows a student's work on a task whose answer is an expression: every side of a line must be worth the same whatever the
 * letters stand for, and a line that has the form which was asked for gives the answer. Never throws.
 */
export function followRewrite(problem: RewriteProblem, solution: AlgebraSolution | null, work: string): WorkReport {
  const lines: WorkLine[] = [];
  let behind = 0;
  let reaches = false;
  for (const statement of readStatements(work, problem.text).slice(0, MAX_LINES)) {
    const answer = answerIn(statement, problem, solution);
    const verdict = judge(statement, problem, solution);
    lines.push({ text: statement.text, ...verdict, ...(answer && { answer: answer.text }) });
    if (verdict.verdict !== 'follows' || !solution) continue;
    if (answer && sameForAll(answer.expr, problem.expr)) reaches = true;
    behind = stepsBehind(statement, solution, behind, speaksOfAll(statement.sides, problem, solution));
  }
  return reportOn(lines, solution, { behind, reaches });
}

function judge({ sides }: Statement, problem: RewriteProblem, solution: AlgebraSolution | null): Judged {
  const [first, ...more] = sides;
  if (!first) return { verdict: 'unreadable' };
  if (more.length === 0 && sameExpr(first.expr, problem.expr)) return { verdict: 'restates' };
  const broken = brokenPair(sides);
  if (broken) return broken;
  const belongs = sameForAll(first.expr, problem.expr);
  if (belongs === undefined) return { verdict: 'unreadable' };
  if (belongs || isPieceOf(first.expr, problem, solution, more.length > 0)) return FOLLOWS;
  if (more.length > 0 && isOwnSum(first.expr, problem.expr)) return FOLLOWS;
  if (!hasVariable(first.expr) || more.length > 0) return { verdict: 'unreadable' };
  const copied = isMiscopied(first.expr, problem.expr);
  return wrong(because(ideas(problem.expr, first.expr), 'notEquivalent', copied ? 'copied' : undefined));
}

const ideas = (from: Expr, to: Expr): ReturnType<typeof explainAnswer> =>
  explainAnswer({ kind: 'rewrite', expr: from }, { kind: 'expr', expr: to });

/** The first two neighbours that are not worth the same. */
function brokenPair(sides: readonly Side[]): Judged | undefined {
  for (const [i, right] of sides.entries()) {
    const left = sides[i - 1];
    if (!left || sameForAll(left.expr, right.expr) !== false) continue;
    const why = because(ideas(left.expr, right.expr), hasVariable(left.expr) ? 'notEquivalent' : 'arithmetic');
    return wrong({ ...why, left: left.text, right: right.text });
  }
  return undefined;
}

/** Whether a calculation is made of the task's own numbers: `3 + 4 = 7` for 3a + 4a. */
function isOwnSum(expr: Expr, task: Expr): boolean {
  const given = numbersOf(task);
  return !hasVariable(expr) && numbersOf(expr).every((number) => given.some((other) => equals(number, other)));
}

const numbersOf = (expr: Expr): Rational[] =>
  expr.kind === 'number' ? [expr.value] : operands(expr).flatMap(numbersOf);

/**
 * Whether an expression is a term of one of the engine's lines, or what a step's piece comes to. Several terms are a piece
 * only where they are worked on (`3a - a = …`): alone, `x² + 9` for (x + 3)² has lost something.
 */
function isPieceOf(
  expr: Expr,
  problem: RewriteProblem,
  solution: AlgebraSolution | null,
  isWorkedOn: boolean,
): boolean {
  const own = readTerms(expr);
  if (!own) return false;
  if (linesOf(solution, ({ operation }) => operation.text).some((piece) => sameForAll(piece, expr) === true))
    return true;
  if (own.length > 1 && !isWorkedOn) return false;
  const lines = [problem.expr, ...linesOf(solution, ({ after }) => after)].map(readTerms);
  return lines.some((terms) => terms && own.every((term) => terms.some((other) => isWorthSame(term, other))));
}

/** `3 · 4` is the term 12, written with more numbers. */
const isWorthSame = (a: Term, b: Term): boolean =>
  sameTerm(a, b) ||
  (a.brackets.length === 0 && b.brackets.length === 0 && samePolynomial([monomialOf(a)], [monomialOf(b)]));

const linesOf = (solution: AlgebraSolution | null, line: (step: AlgebraSolution['steps'][number]) => string): Expr[] =>
  (solution?.steps ?? []).flatMap((step) => {
    const read = readExpression(line(step), 'da');
    return read.ok ? [read.expr] : [];
  });

/**
 * The side of a line that is put forward for the whole task: it has the form that was asked for, and stands alone or is set
 * equal to the task or to one of the engine's lines. Whether it is right plays no part.
 */
function answerIn({ sides }: Statement, problem: RewriteProblem, solution: AlgebraSolution | null): Side | undefined {
  const [first] = sides;
  const last = sides.findLast(({ expr }) => hasVariable(expr) && hasForm(expr, problem.form));
  if (!first || !last) return undefined;
  const isWhole = speaksOfAll(sides, problem, solution);
  if (sides.length === 1) return isWhole || !isPieceOf(first.expr, problem, solution, false) ? last : undefined;
  return isWhole && last !== first ? last : undefined;
}

/**
 * Whether a line begins with all of the task: "6x + 7x = 13x" for 3(2x + 4) + 7x - 12 is worth the same by chance, and the
 * rest has still to be seen to.
 */
function speaksOfAll(
  [first, ...more]: readonly Side[],
  problem: RewriteProblem,
  solution: AlgebraSolution | null,
): boolean {
  if (!first || sameForAll(first.expr, problem.expr) !== true) return false;
  const lines = [problem.expr, ...linesOf(solution, ({ after }) => after)];
  const terms = readTerms(first.expr);
  return (
    more.length === 0 ||
    terms === undefined ||
    terms.length >= SEVERAL ||
    lines.some((line) => isSameLine(line, first.expr))
  );
}

/** A line of so many terms has left none out. */
const SEVERAL = 3;

/**
 * How many steps are behind the student after a right line: the furthest one whose line it is, in whatever order its terms
 * stand, or the next one where only its own calculation stands there. `before` is how many there were, `isWhole` whether the
 * line speaks of all of the task.
 */
function stepsBehind({ sides }: Statement, solution: AlgebraSolution, before: number, isWhole: boolean): number {
  const has = (line: string): boolean => {
    const read = readExpression(line, 'da');
    return read.ok && sides.some(({ expr }) => isSameLine(expr, read.expr));
  };
  return solution.steps.reduce(
    (reached, { after, operation }, i) =>
      (isWhole && has(after)) || (i <= reached && has(operation.text) && has(operation.result))
        ? Math.max(reached, i + 1)
        : reached,
    before,
  );
}

/** Whether two lines are the same but for the order of their terms. */
function isSameLine(a: Expr, b: Expr): boolean {
  const [one, other] = [readTerms(a), readTerms(b)];
  return sameExpr(a, b) || (one !== undefined && other !== undefined && sameTerms(one, other));
}
