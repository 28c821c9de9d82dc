import { evaluate } from '../evaluate.ts';
import { type Expr, isSum, operands, withOperand } from '../expr.ts';
import type { MathsProblem } from '../find.ts';
import { readNumbers } from '../numbers.ts';
import { print } from '../print.ts';
import { add, divide, equals, isInteger, type Rational, rational, subtract } from '../rational.ts';
import { printSides } from './equation.ts';
import { solve } from './index.ts';
import type { Solution } from './step.ts';
import { decimalPlaces } from './values.ts';

/** A problem like another one, with its solution. */
export interface Sibling {
  readonly problem: MathsProblem;
  readonly solution: Solution;
}

/** Candidates that are tried; most are thrown away after one cheap look. */
const MAX_TRIES = 400;
/** Of these at most so many are solved in full. */
const MAX_SOLVED = 60;

/**
 * The same kind of problem with other numbers: solved by the same rules in the same order, about as large, and without
 * any value of the original's solution (answer or intermediate) in its own text or steps. The same `seed` gives the same
 * sibling. Null when none is found. Never throws.
 */
export function siblingOf(problem: MathsProblem, seed: number, lang: 'da' | 'en' = 'da'): Sibling | null {
  const original = solve(problem, 'da');
  if (!original) return null;
  const taken = valuesOf(original);
  const random = randomFrom(seed);
  let solved = 0;
  for (let i = 0; i < MAX_TRIES && solved < MAX_SOLVED; i++) {
    const stretch = 1 + i / 100;
    const candidate =
      problem.kind === 'evaluate' ? likeExpression(problem, random, stretch) : likeEquation(problem, random, stretch);
    if (!candidate || !isNeat(candidate, original)) continue;
    solved++;
    const solution = solve(candidate, 'da');
    if (!solution || !sameRules(solution, original)) continue;
    const own = [...valuesOf(solution), ...numbersIn(candidate.text)];
    if (own.some((value) => taken.some((other) => equals(value, other)))) continue;
    return lang === 'da' ? { problem: candidate, solution } : inEnglish(candidate);
  }
  return null;
}

function inEnglish(problem: MathsProblem): Sibling | null {
  const solution = solve(problem, 'en');
  return solution && { problem: { ...problem, text: textOf(problem, 'en') }, solution };
}

const sameRules = (a: Solution, b: Solution): boolean =>
  a.steps.length === b.steps.length && a.steps.every((step, i) => step.rule === b.steps[i]?.rule);

/** Every number after some step, and the answer. The 100 of "per hundred" is no value of the problem's own. */
function valuesOf({ steps, value }: Solution): Rational[] {
  const found = steps.flatMap((step) => [...numbersIn(step.after), ...numbersIn(step.operation.result)]);
  const percent = steps.some((step) => step.rule === 'percentOf' || step.rule === 'percentToFraction');
  return [...found, value].filter((one) => !(percent && equals(one, rational(100))));
}

const numbersIn = (text: string): Rational[] => readNumbers(text, 'da').map((number) => number.value);

/** A small generator of pseudo-random fractions in [0, 1) (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = Math.trunc(seed) ^ 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

/** A number of the same kind: as many digits and decimals, a little larger when `stretch` grows. */
function likeNumber(value: Rational, random: Random, stretch: number): Expr {
  const places = decimalPlaces(value) ?? 0;
  const scale = 10 ** Math.min(places, 6);
  const size = Number(value.num) * (scale / Number(value.den));
  const digits = Math.max(1, Math.ceil(Math.log10(Math.max(size, 1) + 1)));
  if (digits > 12) return { kind: 'number', value };
  const low = digits === 1 ? 2 : 10 ** (digits - 1);
  const high = digits === 1 ? 9 : Math.min(10 ** digits - 1, size * 2 + 5);
  const round =
    places === 0 && size >= 10 && size % 10 === 0 ? 10 : places === 0 && size >= 10 && size % 5 === 0 ? 5 : 1;
  const picked = Math.round(between(random, low, Math.round(high * Math.min(stretch, 2.5))) / round) * round;
  return { kind: 'number', value: rational(BigInt(Math.max(picked, 1)), BigInt(scale)) };
}

/** The same expression with every number replaced; exponents stay small and fractions below 1 stay so. */
function likeExpr(expr: Expr, random: Random, stretch: number): Expr {
  if (expr.kind === 'number') return likeNumber(expr.value, random, stretch);
  if (expr.kind === 'mixed') {
    const den = BigInt(between(random, 3, 9));
    return {
      kind: 'mixed',
      whole: BigInt(between(random, 1, 5)),
      num: BigInt(between(random, 1, Number(den) - 1)),
      den,
    };
  }
  if (expr.kind === 'power' && expr.right.kind === 'number') {
    return { ...expr, left: likeExpr(expr.left, random, stretch) };
  }
  if (expr.kind === 'divide' && expr.sign === '/' && expr.left.kind === 'number' && expr.right.kind === 'number') {
    return likeFraction(expr.left.value, expr.right.value, random, stretch);
  }
  return operands(expr).reduce<Expr>(
    (result, operand, i) => withOperand(result, i, likeExpr(operand, random, stretch)),
    expr,
  );
}

function likeFraction(num: Rational, den: Rational, random: Random, stretch: number): Expr {
  const most = Math.min(Math.max(12, Number(den.num)), 1000);
  const below = between(random, 2, Math.round(most * Math.min(stretch, 1.5)));
  const proper = num.num < den.num;
  const unit = num.num === 1n;
  const above = unit ? 1 : proper ? between(random, 2, Math.max(2, below - 1)) : between(random, below + 1, below * 3);
  const number = (value: number): Expr => ({ kind: 'number', value: rational(BigInt(value)) });
  return { kind: 'divide', sign: '/', left: number(above), right: number(below) };
}

function likeExpression(
  problem: Extract<MathsProblem, { kind: 'evaluate' }>,
  random: Random,
  stretch: number,
): MathsProblem {
  const expr = likeExpr(problem.expr, random, stretch);
  return { kind: 'evaluate', expr, text: print(expr, 'da') };
}

/** Picks the solution first and sets a lone number so that it fits; the rest of the numbers are random. */
function likeEquation(
  problem: Extract<MathsProblem, { kind: 'equation' }>,
  random: Random,
  stretch: number,
): MathsProblem | null {
  const { variable } = problem;
  const draft = { left: likeExpr(problem.left, random, stretch), right: likeExpr(problem.right, random, stretch) };
  const x = rational(between(random, 2, Math.round(12 * stretch)));
  const values = new Map([[variable, x]]);
  const [left, right] = [evaluate(draft.left, values), evaluate(draft.right, values)];
  if (!left.ok || !right.ok) return null;
  const gap = subtract(left.value, right.value);
  const movedRight = adjust(draft.right, gap);
  const movedLeft = movedRight ? undefined : adjust(draft.left, subtract(rational(0), gap));
  const sides = {
    left: movedLeft ?? draft.left,
    right: movedRight ?? draft.right,
  };
  if (!movedLeft && !movedRight) return null;
  return { kind: 'equation', ...sides, variable, text: printSides(sides, 'da') };
}

/** The side with a lone number (or number term) moved by `by`; undefined when there is none or it would not be positive. */
function adjust(expr: Expr, by: Rational): Expr | undefined {
  if (expr.kind === 'number') {
    const value = add(expr.value, by);
    return value.num > 0n && decimalPlaces(value) !== undefined ? { kind: 'number', value } : undefined;
  }
  if (!isSum(expr)) return undefined;
  const right = adjust(expr.right, expr.kind === 'add' ? by : subtract(rational(0), by));
  if (right) return { ...expr, right };
  const left = adjust(expr.left, by);
  return left && { ...expr, left };
}

/** Whether the answer is as simple as the original's: whole where that is whole, no more decimals, not much larger. */
function isNeat(candidate: MathsProblem, original: Solution): boolean {
  const value = candidate.kind === 'evaluate' ? evaluate(candidate.expr) : undefined;
  if (!value) return true;
  if (!value.ok) return false;
  if (isInteger(original.value) !== isInteger(value.value)) return false;
  if (original.value.num > 0n !== value.value.num > 0n) return false;
  const ratio = original.value.num === 0n ? rational(1) : divide(value.value, original.value);
  if (ratio.num > ratio.den * 20n) return false;
  const [own, wanted] = [decimalPlaces(value.value), decimalPlaces(original.value)];
  return wanted === undefined ? own === undefined || own > 0 : own !== undefined && own <= Math.max(wanted, 1);
}

function textOf(problem: MathsProblem, lang: 'da' | 'en'): string {
  return problem.kind === 'evaluate' ? print(problem.expr, lang) : printSides(problem, lang);
}
