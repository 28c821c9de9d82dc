import { type Expr, operands } from '../expr.ts';
import { readNumbers } from '../numbers.ts';
import { print } from '../print.ts';
import { equals, type Rational } from '../rational.ts';
import { type Random, randomFrom, vary, varyEquation } from '../solve/vary.ts';
import { solveAlgebra } from './index.ts';
import { polynomialOf } from './polynomial.ts';
import { type AlgebraAnswer, type AlgebraProblem, type AlgebraSolution, taskLine } from './problem.ts';
import { termOf, writeTerms } from './terms.ts';

/** A task like another one, with the way to its answer. */
export interface AlgebraSibling {
  readonly problem: AlgebraProblem;
  readonly solution: AlgebraSolution;
}

const MAX_TRIES = 120;

/**
 * The same kind of task with other numbers: worked out by the same rules in the same order, and without any number
 * that the original's way brings up beside those of its task. The same `seed` gives the same one; null when none is found.
 */
export function siblingOfAlgebra(
  problem: AlgebraProblem,
  seed: number,
  lang: 'da' | 'en' = 'da',
): AlgebraSibling | null {
  const original = solveAlgebra(problem);
  if (!original) return null;
  const given = numbersIn(taskLine(problem, 'da'));
  const secret = linesOf(original)
    .flatMap(numbersIn)
    .filter((value) => !isAmong(value, given));
  const answer = original.steps.at(-1)?.after ?? '';
  const random = randomFrom(seed);
  for (let i = 0; i < MAX_TRIES; i++) {
    const candidate = like(problem, original, random, 1 + i / 60);
    const solution = candidate && solveAlgebra(candidate, lang);
    if (!candidate || !solution || !sameRules(solution, original)) continue;
    const own = [taskLine(candidate, 'da'), ...linesOf(solution)];
    if (own.flatMap(numbersIn).some((value) => isAmong(value, secret))) continue;
    if (own.some((line) => line.includes(answer)) || !isAsLong(solution.answer, original.answer)) continue;
    return { problem: candidate, solution };
  }
  return null;
}

/** What is to be a product is varied from its answer backwards, so that its terms share something; an equation so that it has a whole solution. */
function like(
  problem: AlgebraProblem,
  { answer }: AlgebraSolution,
  random: Random,
  stretch: number,
): AlgebraProblem | null {
  if (problem.kind === 'rewrite') {
    const isProduct = problem.form === 'factored' && answer.kind === 'expression';
    const expr = isProduct ? expanded(vary(answer.expr, random, stretch)) : vary(problem.expr, random, stretch);
    return expr && { ...problem, expr, text: print(expr, 'da') };
  }
  const root = answer.kind === 'bound' ? answer.bound : answer.kind === 'roots' ? answer.values[0] : undefined;
  const sides =
    (root && varyEquation(problem, problem.variable, root, random, stretch)) ??
    (problem.kind === 'quadratic' ? { left: vary(problem.left, random, stretch), right: problem.right } : undefined);
  if (!sides) return null;
  const candidate = { ...problem, ...sides };
  return { ...candidate, text: taskLine(candidate, 'da') };
}

function expanded(expr: Expr): Expr | null {
  const terms = polynomialOf(expr);
  return terms ? writeTerms(terms.map(termOf), 'decimal') : null;
}

const linesOf = ({ steps }: AlgebraSolution): string[] =>
  steps.flatMap(({ after, operation }) => [after, operation.result]);

const sameRules = (a: AlgebraSolution, b: AlgebraSolution): boolean =>
  a.steps.length === b.steps.length && a.steps.every(({ rule }, i) => rule === b.steps[i]?.rule);

const isAsLong = (a: AlgebraAnswer, b: AlgebraAnswer): boolean =>
  a.kind === 'expression' && b.kind === 'expression' ? sizeOf(a.expr) === sizeOf(b.expr) : a.kind === b.kind;

/** How many numbers, letters and signs an expression has. */
const sizeOf = (expr: Expr): number => operands(expr).reduce((size, operand) => size + sizeOf(operand), 1);

/** The numbers of a line; an exponent is written small and counts as none. */
const numbersIn = (line: string): Rational[] =>
  readNumbers(line.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, ' ').replace(/(?<=\d)\p{L}/gu, ' '), 'da').map(({ value }) => value);

const isAmong = (value: Rational, values: readonly Rational[]): boolean =>
  value.num !== value.den && values.some((other) => equals(value, other));
