import { type Expr, operands } from '../expr.ts';
import { readNumbers } from '../numbers.ts';
import { print } from '../print.ts';
import { equals, type Rational } from '../rational.ts';
import { type Random, randomFrom, vary } from '../solve/vary.ts';
import { solveRewrite } from './index.ts';
import { polynomialOf } from './polynomial.ts';
import type { RewriteProblem, RewriteSolution } from './problem.ts';
import { termOf, writeTerms } from './terms.ts';

/** An expression like another one, with the way to its form. */
export interface RewriteSibling {
  readonly problem: RewriteProblem;
  readonly solution: RewriteSolution;
}

const MAX_TRIES = 120;

/**
 * The same kind of expression with other numbers: rewritten by the same rules in the same order, and without any number
 * that the original's way brings up beside those of its task. The same `seed` gives the same one; null when none is found.
 */
export function siblingOfRewrite(
  problem: RewriteProblem,
  seed: number,
  lang: 'da' | 'en' = 'da',
): RewriteSibling | null {
  const original = solveRewrite(problem);
  if (!original) return null;
  const given = numbersIn(print(problem.expr, 'da'));
  const secret = linesOf(original)
    .flatMap(numbersIn)
    .filter((value) => !isAmong(value, given));
  const answer = print(original.answer, 'da');
  const random = randomFrom(seed);
  for (let i = 0; i < MAX_TRIES; i++) {
    const candidate = like(problem, original, random, 1 + i / 60);
    const solution = candidate && solveRewrite(candidate, lang);
    if (!candidate || !solution || !sameRules(solution, original)) continue;
    const own = [print(candidate.expr, 'da'), ...linesOf(solution)];
    if (own.flatMap(numbersIn).some((value) => isAmong(value, secret))) continue;
    if (own.some((line) => line.includes(answer)) || sizeOf(solution.answer) !== sizeOf(original.answer)) continue;
    return { problem: candidate, solution };
  }
  return null;
}

/** A product is varied from its answer backwards, so that its terms share something. */
function like(
  problem: RewriteProblem,
  { answer }: RewriteSolution,
  random: Random,
  stretch: number,
): RewriteProblem | null {
  const expr =
    problem.form === 'factored' ? expanded(vary(answer, random, stretch)) : vary(problem.expr, random, stretch);
  return expr && { ...problem, expr, text: print(expr, 'da') };
}

function expanded(expr: Expr): Expr | null {
  const terms = polynomialOf(expr);
  return terms ? writeTerms(terms.map(termOf), 'decimal') : null;
}

const linesOf = ({ steps }: RewriteSolution): string[] =>
  steps.flatMap(({ after, operation }) => [after, operation.result]);

const sameRules = (a: RewriteSolution, b: RewriteSolution): boolean =>
  a.steps.length === b.steps.length && a.steps.every(({ rule }, i) => rule === b.steps[i]?.rule);

/** How many numbers, letters and signs an expression has. */
const sizeOf = (expr: Expr): number => operands(expr).reduce((size, operand) => size + sizeOf(operand), 1);

/** The numbers of a line; an exponent is written small and counts as none. */
const numbersIn = (line: string): Rational[] =>
  readNumbers(line.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, ' ').replace(/(?<=\d)\p{L}/gu, ' '), 'da').map(({ value }) => value);

const isAmong = (value: Rational, values: readonly Rational[]): boolean =>
  value.num !== value.den && values.some((other) => equals(value, other));
