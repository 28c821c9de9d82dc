import { degreeOf, type Polynomial, polynomialOf, samePolynomial } from '../algebra/polynomial.ts';
import type { AlgebraSolution, QuadraticProblem } from '../algebra/problem.ts';
import { difference, type Expr, hasVariable, sameExpr } from '../expr.ts';
import { MAX_PROSE } from '../limits.ts';
import { readEquation, readExpression } from '../parse.ts';
import { divide, equals, type Rational } from '../rational.ts';
import { plainValue } from '../solve/values.ts';
import { sidesEqual } from './equal.ts';
import { because, FOLLOWS, type Judged, reportOn, type WorkLine, type WorkReport, wrong } from './judge.ts';
import { readStatements, type Statement } from './statements.ts';

const MAX_LINES = 60;
/** A clause that puts values forward is short; longer ones are not looked at. */
const MAX_CLAUSE = 120;
const CLAUSE_END = /[\n!?;→]|\.(?!\d)|(?<!\p{L})(?:så|altså|fordi|because|so)(?!\p{L})/iu;
const BETWEEN = /,\s+|∨|\s(?:og|eller|and|or|v)\s/iu;
/** `x = -7`, `x er 7`, `±7`, `7`. */
const PART = /^(?<name>[a-z][₁₂12]?\s?(?:=|er|is)\s?)?(?<both>±|\+\/?-)?\s?(?<value>[-−]?\s?\d+(?:[.,/]\d+)?)$/iu;
const LEADS = /(?<!\p{L})(?:er|får|fik|bliver|svaret|is|are|get|løsningerne)\s+(?=[-−±+\d]|[a-z][₁₂12]?\s?=)/iu;

/** Values that are put forward together, as written. */
interface Listing {
  readonly text: string;
  readonly values: readonly Rational[];
}

/** The values that fill a clause, or what comes after "er" or "får" in it, or its end where each has its letter. */
function listingIn(clause: string): Listing | null {
  const written = clause.trim();
  if (written === '' || written.length > MAX_CLAUSE) return null;
  const afterLead = written.split(LEADS).at(-1)?.trim() ?? '';
  const named = written.split(/,\s+/u).at(-1)?.trim() ?? '';
  for (const [text, needsName] of [
    [written, false],
    [afterLead, false],
    [named, true],
  ] as const) {
    const parts = text.split(BETWEEN).map((part) => PART.exec(part.trim())?.groups);
    const values = parts.flatMap((groups) => valuesOf(groups));
    if (values.length >= parts.length && (!needsName || parts[0]?.name !== undefined)) return { text, values };
  }
  return null;
}

function valuesOf(groups: Readonly<Record<string, string | undefined>> | undefined): Rational[] {
  const read = readExpression((groups?.value ?? '').replace('−', '-').replace(/\s/gu, ''), 'da');
  const value = read.ok ? plainValue(read.expr) : undefined;
  if (!value) return [];
  return groups?.both === undefined ? [value] : [value, { num: -value.num, den: value.den }];
}

const listingsIn = (work: string): Listing[] =>
  work
    .split(CLAUSE_END)
    .slice(0, MAX_LINES)
    .flatMap((clause) => listingIn(clause) ?? []);

/** Follows a student's work on an equation of the second degree. Never throws. */
export function followQuadratic(problem: QuadraticProblem, solution: AlgebraSolution | null, work: string): WorkReport {
  const text = work.slice(0, MAX_PROSE);
  const roots = solution?.answer.kind === 'roots' ? solution.answer.values : [];
  const listings = listingsIn(text);
  const rest = listings.reduce((left, listing) => left.replace(listing.text, '\n'), text);
  const statements = readStatements(rest, problem.text).slice(0, MAX_LINES);
  const isRoot = (value: Rational): boolean => roots.some((root) => equals(root, value));
  const lines: WorkLine[] = statements.map((statement) => ({
    text: statement.text,
    ...judge(statement, problem, roots),
  }));
  const found = listings.flatMap(({ values }) => values);
  if (found.length > 0 && roots.length > 0) {
    const isRight = found.every(isRoot);
    lines.push({
      text: listings.map((listing) => listing.text).join(', '),
      ...(isRight ? FOLLOWS : wrong({ kind: 'notEquivalent' })),
      answer: listings.map((listing) => listing.text).join('; '),
    });
  }
  const reaches =
    found.length > 0 && found.every(isRoot) && roots.every((root) => found.some((one) => equals(one, root)));
  const right = statements.filter((_, i) => lines[i]?.verdict === 'follows');
  const behind = (solution?.steps ?? []).reduce((reached, { after }, i) => {
    const parts = after.split(/\s(?:eller|or)\s/u);
    return parts.every((part) => right.some((line) => isSameLine(line, part))) ? i + 1 : reached;
  }, 0);
  return reportOn(lines, solution, { behind, reaches });
}

function judge({ sides }: Statement, problem: QuadraticProblem, roots: readonly Rational[]): Judged {
  const [first, second, ...more] = sides;
  if (!first || !second) return { verdict: 'unreadable' };
  if (more.length === 0 && sameExpr(first.expr, problem.left) && sameExpr(second.expr, problem.right)) {
    return { verdict: 'restates' };
  }
  const task = polynomialOf(difference(problem.left, problem.right));
  for (const [i, right] of sides.entries()) {
    const left = sides[i - 1];
    if (!left) continue;
    const verdict = judgePair(left.expr, right.expr, task, roots);
    if (verdict === undefined) return { verdict: 'unreadable' };
    if (!verdict) return wrong({ ...because([], 'notEquivalent'), left: left.text, right: right.text });
  }
  return FOLLOWS;
}

/**
 * Whether two sides may be set equal: the task's own equation, one with one of its solutions, or two that are equal anyhow.
 * Undefined where it cannot be told.
 */
function judgePair(
  left: Expr,
  right: Expr,
  task: Polynomial | undefined,
  roots: readonly Rational[],
): boolean | undefined {
  if (!hasVariable(left) && !hasVariable(right)) return sidesEqual(left, right);
  const gap = polynomialOf(difference(left, right));
  if (!gap || !task) return undefined;
  if (gap.length === 0) return true;
  const degree = Math.max(...gap.map(degreeOf));
  if (degree === 2) return samePolynomial(monic(gap), monic(task));
  const [slope, constant] = [1, 0].map((at) => gap.find((term) => degreeOf(term) === at)?.coefficient);
  if (degree !== 1 || !slope) return undefined;
  const root = constant ? divide({ num: -constant.num, den: constant.den }, slope) : { num: 0n, den: 1n };
  return roots.some((one) => equals(one, root));
}

/** Divided by the number of squares. */
function monic(terms: Polynomial): Polynomial {
  const leading = terms.find((term) => degreeOf(term) === 2)?.coefficient;
  return leading ? terms.map((term) => ({ ...term, coefficient: divide(term.coefficient, leading) })) : terms;
}

/** Whether a statement sets two sides equal that are worth what the sides of a line are. */
function isSameLine({ sides }: Statement, line: string): boolean {
  const read = readEquation(line, 'da');
  if (!read.ok) return false;
  const [left, right] = [polynomialOf(read.left), polynomialOf(read.right)];
  return sides.some(({ expr }, i) => {
    const next = sides[i + 1];
    const [a, b] = [polynomialOf(expr), next && polynomialOf(next.expr)];
    return (
      a &&
      b &&
      left &&
      right &&
      samePolynomial(a, left) &&
      samePolynomial(b, right) &&
      isProduct(expr) === isProduct(read.left)
    );
  });
}

const isProduct = (expr: Expr): boolean =>
  expr.kind === 'power'
    ? expr.left.kind !== 'variable'
    : expr.kind === 'multiply' && hasVariable(expr.left) && hasVariable(expr.right);
