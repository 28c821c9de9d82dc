import { type Expr, operands } from '../expr.ts';
import type { BareProblem, MathsProblem } from '../find.ts';
import { isInSameOrder, withGiven } from '../formulas/index.ts';
import { resultOf } from '../formulas/wish.ts';
import { readNumbers } from '../numbers.ts';
import { print } from '../print.ts';
import { divide, equals, isInteger, ONE, type Rational, rational } from '../rational.ts';
import { printSides } from './equation.ts';
import { solve } from './index.ts';
import type { Solution } from './step.ts';
import { decimalPlaces, plainValue } from './values.ts';
import { type Random, randomFrom, vary, varyEquation, varyNumber } from './vary.ts';

/** A problem like another one, with its solution. */
export interface Sibling {
  readonly problem: MathsProblem;
  readonly solution: Solution;
}

/** Candidates that are tried; most are thrown away after one cheap look. */
const MAX_TRIES = 250;
/** Of these at most so many are solved in full. */
const MAX_SOLVED = 60;

/**
 * The same kind of problem with other numbers: solved by the same rules in the same order, about as large, and without
 * the original's answer, or any intermediate of it that its text does not give, in its own text or steps. The same `seed`
 * gives the same sibling. Null when none is found. Never throws.
 */
export function siblingOf(problem: MathsProblem, seed: number, lang: 'da' | 'en' = 'da'): Sibling | null {
  const original = solve(problem, 'da');
  if (!original) return null;
  const given = writtenIn(problem);
  const taken = [original.value, ...valuesOf(original).filter((value) => !isAmong(value, given))];
  const random = randomFrom(seed);
  let solved = 0;
  for (let i = 0; i < MAX_TRIES && solved < MAX_SOLVED; i++) {
    const candidate = like(problem, original, random, 1 + i / 100);
    if (!candidate || !isNeat(candidate, original)) continue;
    const numbers = writtenIn(candidate);
    if (numbers.some((value) => isAmong(value, taken)) || repeats(numbers) > repeats(given)) continue;
    solved++;
    const solution = solve(candidate, 'da');
    if (!solution || !sameRules(solution, original)) continue;
    if (valuesOf(solution).some((value) => isAmong(value, taken))) continue;
    return lang === 'da' ? { problem: candidate, solution } : inEnglish(candidate);
  }
  return null;
}

function like(problem: MathsProblem, original: Solution, random: Random, stretch: number): MathsProblem | null {
  if (problem.kind === 'formula') {
    const given =
      problem.formula.alike?.(problem.given, random) ??
      problem.given.map((value) => varyNumber(value, random, stretch));
    if (problem.formula.keepsOrder && !isInSameOrder(given, problem.given)) return null;
    const varied = withGiven(problem.formula, given, '', problem.wish);
    return varied && { ...varied, text: print(varied.expr, 'da') };
  }
  if (problem.kind === 'evaluate') {
    const expr = vary(problem.expr, random, stretch);
    return { kind: 'evaluate', expr, text: print(expr, 'da') };
  }
  const sides = varyEquation(problem, problem.variable, original.value, random, stretch);
  return sides ? { kind: 'equation', ...sides, variable: problem.variable, text: printSides(sides, 'da') } : null;
}

function inEnglish(problem: MathsProblem): Sibling | null {
  const solution = solve(problem, 'en');
  return solution && { problem: { ...problem, text: textOf(problem, 'en') }, solution };
}

const textOf = (problem: MathsProblem, lang: 'da' | 'en'): string =>
  problem.kind === 'equation' ? printSides(problem, lang) : print(problem.expr, lang);

const sameRules = (a: Solution, b: Solution): boolean =>
  a.steps.length === b.steps.length && a.steps.every((step, i) => step.rule === b.steps[i]?.rule);

/** Every number after some step, and the answer. The 100 of "per hundred" is no value of the problem's own. */
function valuesOf({ steps, value }: Solution): Rational[] {
  const found = steps.flatMap((step) => [...numbersIn(step.after), ...numbersIn(step.operation.result)]);
  const percent = steps.some((step) => step.rule === 'percentOf' || step.rule === 'percentToFraction');
  return [...found, value].filter((one) => !(percent && equals(one, rational(100))));
}

/** The numbers that a problem is written with; a fraction is one number. */
const writtenIn = (problem: MathsProblem): Rational[] =>
  problem.kind === 'formula' ? [...problem.given, ...writtenValues(problem.expr)] : bareNumbers(problem);

const bareNumbers = (problem: BareProblem): Rational[] =>
  problem.kind === 'equation' ? [problem.left, problem.right].flatMap(writtenValues) : writtenValues(problem.expr);

function writtenValues(expr: Expr): Rational[] {
  const value = plainValue(expr);
  return value ? [value] : operands(expr).flatMap(writtenValues);
}

const numbersIn = (text: string): Rational[] => readNumbers(text, 'da').map((found) => found.value);

const isAmong = (value: Rational, values: readonly Rational[]): boolean => values.some((other) => equals(value, other));

/** How often a number occurs that was there before. */
const repeats = (values: readonly Rational[]): number =>
  values.filter((value, i) => isAmong(value, values.slice(0, i))).length;

/** Whether the answer is as simple as the original's: whole where that is whole, no more decimals, not much larger. */
function isNeat(candidate: MathsProblem, original: Solution): boolean {
  if (candidate.kind === 'equation') return true;
  const value = resultOf(candidate.expr, candidate.kind === 'formula' ? candidate.wish : {});
  if (!value || isInteger(original.value) !== isInteger(value)) return false;
  if (original.value.num > 0n !== value.num > 0n) return false;
  const ratio = original.value.num === 0n ? ONE : divide(value, original.value);
  if (ratio.num > ratio.den * 20n) return false;
  const [own, wanted] = [decimalPlaces(value), decimalPlaces(original.value)];
  return wanted === undefined || (own !== undefined && own <= Math.max(wanted, 1));
}
