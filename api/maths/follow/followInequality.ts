import type { AlgebraSolution, InequalityProblem } from '../algebra/problem.ts';
import { type Expr, hasVariable, sameExpr } from '../expr.ts';
import { MAX_PROSE } from '../limits.ts';
import { explainAnswer } from '../malrules/explain.ts';
import { equals, type Rational } from '../rational.ts';
import { type Relation, readInequality, TURNED } from '../relations.ts';
import { plainValue } from '../solve/values.ts';
import { because, FOLLOWS, type Judged, reportOn, type WorkLine, type WorkReport, wrong } from './judge.ts';
import { linearForm, rootOf, sideForm } from './linearForm.ts';

/** An inequality in a student's text. */
interface Line {
  readonly text: string;
  readonly left: Expr;
  readonly sign: Relation;
  readonly right: Expr;
}

const PART = '(?:[-+−–*·:/()\\d.,\\s]|(?<!\\p{L})[a-z](?!\\p{L}))+';
const IN_SIGNS = new RegExp(`${PART}(?:<=|>=|=<|[<>≤≥])${PART}`, 'giu');
const BEFORE = /^.*?(?:svaret er|facit er|jeg får|jeg fik|så|the answer is|i get|so)\s+(?=[a-z]\s)/iu;
const MAX_LINES = 60;
/** A longer line is no inequality of school's. */
const MAX_CLAUSE = 200;

/** The inequalities of a text, in signs or in words ("x er mindre end 4"), in order. */
function readLines(text: string, variable: string): Line[] {
  const lines = text.slice(0, MAX_PROSE).split(/\n|;|→|=>|(?<!\p{L})(?:så|altså|dvs\.?|so|then)(?!\p{L})/iu);
  return lines.slice(0, MAX_LINES).flatMap((line) => {
    if (line.length > MAX_CLAUSE) return [];
    const pieces = line.match(IN_SIGNS) ?? [line.replace(BEFORE, '')];
    return pieces.flatMap((piece) => {
      const written = piece.trim().replace(/^[.,:)\s]+|[.,:(\s]+$/gu, '');
      const read = readInequality(written);
      return read.ok && read.variable === variable ? [{ ...read, text: written }] : [];
    });
  });
}

/** Follows a student's work on an inequality: each line must have the solutions of the task. Never throws. */
export function followInequality(
  problem: InequalityProblem,
  solution: AlgebraSolution | null,
  work: string,
): WorkReport {
  const own = readLines(work, problem.variable);
  const lines = own.map((line): WorkLine => {
    const answer = answerIn(line) ? line.text : undefined;
    return { text: line.text, ...judge(line, problem), ...(answer !== undefined && { answer }) };
  });
  const right = own.filter((_, i) => lines[i]?.verdict === 'follows');
  const behind = (solution?.steps ?? []).reduce((reached, { after }, i) => {
    const step = readInequality(after, 'da');
    return step.ok && right.some((line) => isSameLine(line, step)) ? i + 1 : reached;
  }, 0);
  const reaches = lines.some(({ verdict, answer }) => verdict === 'follows' && answer !== undefined);
  return reportOn(lines, solution, { behind, reaches });
}

/** Whether a line has the unknown alone on one side and its bound on the other. */
const answerIn = ({ left, right }: Line): boolean =>
  (left.kind === 'variable' && plainValue(right) !== undefined) ||
  (right.kind === 'variable' && plainValue(left) !== undefined);

/** The bound of the unknown, and on which side of it the solutions are; undefined where there is none. */
function boundOf(
  { left, sign, right }: Omit<Line, 'text'>,
  variable: string,
): { sign: Relation; bound: Rational } | undefined {
  const form = linearForm(left, right, variable);
  const bound = form && rootOf(form);
  return form && bound && { bound, sign: form.slope.num > 0n ? sign : TURNED[sign] };
}

function judge(line: Line, problem: InequalityProblem): Judged {
  if (line.sign === problem.sign && sameExpr(line.left, problem.left) && sameExpr(line.right, problem.right)) {
    return { verdict: 'restates' };
  }
  const [task, own] = [boundOf(problem, problem.variable), boundOf(line, problem.variable)];
  if (!task || !own) return { verdict: 'unreadable' };
  if (task.sign === own.sign && equals(task.bound, own.bound)) return FOLLOWS;
  const ideas = explainAnswer(
    {
      kind: 'inequality',
      left: problem.left,
      right: problem.right,
      relation: directionOf(problem.sign),
      orEqual: problem.sign === '≤' || problem.sign === '≥',
      variable: problem.variable,
    },
    { kind: 'bound', relation: directionOf(own.sign), bound: own.bound },
  );
  return wrong(because(ideas, 'notEquivalent'));
}

const directionOf = (sign: Relation): '<' | '>' => (sign === '<' || sign === '≤' ? '<' : '>');

/** Whether two inequalities say the same of sides that are worth the same, from whichever side they are read. */
function isSameLine(a: Line, b: Omit<Line, 'text'> & { readonly variable: string }): boolean {
  const isWorth = (one: Expr, other: Expr): boolean => {
    if (hasVariable(one) !== hasVariable(other)) return false;
    const [x, y] = [sideForm(one, b.variable), sideForm(other, b.variable)];
    return x !== undefined && y !== undefined && equals(x.slope, y.slope) && equals(x.constant, y.constant);
  };
  return (
    (a.sign === b.sign && isWorth(a.left, b.left) && isWorth(a.right, b.right)) ||
    (a.sign === TURNED[b.sign] && isWorth(a.left, b.right) && isWorth(a.right, b.left))
  );
}
