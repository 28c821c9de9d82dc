import { evaluateReal } from '../evaluate.ts';
import type { Expr } from '../expr.ts';
import { operands } from '../expr.ts';
import type { MathsProblem } from '../find.ts';
import type { FormulaProblem } from '../formulas/index.ts';
import { printRounded, resultOf, type Wish } from '../formulas/wish.ts';
import { MAX_DIGITS, MAX_STEPS } from '../limits.ts';
import { print } from '../print.ts';
import { DivisionByZero, equals, type Rational, TooLarge } from '../rational.ts';
import { equationStep, printSides, styleOf } from './equation.ts';
import { partialRule, splitStep } from './placeValue.ts';
import { reduce, simplify } from './reduce.ts';
import type { Solution, Step } from './step.ts';
import { plainValue } from './values.ts';

/** Why a problem has no solution here. */
type Unsolved =
  /** The equation is true for no number (`x + 1 = x`). */
  | 'noSolution'
  /** It is true for every number (`2x = x + x`). */
  | 'everyNumber'
  /** Its value is no fraction (√2, 2π), and no rounding is asked for. */
  | 'notRational'
  /** Squares of the unknown and the like. */
  | 'notLinear'
  /** Too long or with numbers too large. */
  | 'tooLarge'
  | 'divisionByZero'
  /** There is nothing to do. */
  | 'nothingToDo';

export type SolveResult =
  | { readonly ok: true; readonly solution: Solution }
  | { readonly ok: false; readonly reason: Unsolved };

/** Most nodes of an expression that is worked out step by step. */
const MAX_NODES = 120;

/** Works a problem out step by step; null when it cannot ({@link solveOrReason} tells why). Lines print in `lang`. */
export function solve(problem: MathsProblem, lang: 'da' | 'en' = 'da'): Solution | null {
  const result = solveOrReason(problem, lang);
  return result.ok ? result.solution : null;
}

/** {@link solve} with the reason when there is no solution. Never throws. */
export function solveOrReason(problem: MathsProblem, lang: 'da' | 'en' = 'da'): SolveResult {
  try {
    if (problem.kind === 'equation') return solveEquation(problem, lang);
    if (problem.kind === 'formula') return solveExpression(problem.expr, lang, stepsTo(problem, lang), problem.wish);
    return solveExpression(problem.expr, lang);
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, reason: 'tooLarge' };
    if (error instanceof DivisionByZero) return { ok: false, reason: 'divisionByZero' };
    throw error;
  }
}

const countNodes = (expr: Expr): number => operands(expr).reduce((count, operand) => count + countNodes(operand), 1);

/** A line with a number of more digits than anybody's line is read with. */
const isUnreadable = ({ after }: Step): boolean => UNREADABLE.test(after);
const UNREADABLE = new RegExp(`[\\d.,]{${MAX_DIGITS + 1}}`, 'u');

/** The lines from a task in words to its calculation. */
function stepsTo({ formula, given, expr }: FormulaProblem, lang: 'da' | 'en'): Step[] {
  const lines = formula.lines(given, lang);
  return lines.map(({ idea, before, after }, i) => {
    const result = i === lines.length - 1 ? print(expr, lang) : after;
    return { rule: idea, before, after: result, operation: { text: before, result } };
  });
}

/** The last line of a task that wants its result rounded; none where there is nothing to round off. */
function roundedFrom(expr: Expr, value: Rational, { places }: Wish, lang: 'da' | 'en'): Step[] {
  const exact = plainValue(expr);
  if (places === undefined || (exact && equals(exact, value))) return [];
  const [before, after] = [print(expr, lang), printRounded(value, places, lang)];
  return [{ rule: 'round', before, after, operation: { text: before, result: after } }];
}

function solveExpression(expr: Expr, lang: 'da' | 'en', first: readonly Step[] = [], wish: Wish = {}): SolveResult {
  const exact = evaluateReal(expr);
  if (!exact.ok) return { ok: false, reason: exact.problem === 'divisionByZero' ? 'divisionByZero' : 'tooLarge' };
  const value = resultOf(expr, wish);
  if (!value) return { ok: false, reason: 'notRational' };
  if (countNodes(expr) > MAX_NODES) return { ok: false, reason: 'tooLarge' };
  const steps: Step[] = [...first];
  // A calculation that is set up from words is led to; the written method is for one that stands alone.
  const split = first.length === 0 ? splitStep(expr) : undefined;
  let current = expr;
  while (steps.length < MAX_STEPS) {
    const change = (current === expr ? split : undefined) ?? reduce(current) ?? simplify(current);
    if (!change) break;
    steps.push({
      rule: split ? partialRule(change.rule) : change.rule,
      before: print(current, lang),
      after: print(change.result, lang),
      operation: { text: print(change.part.before, lang), result: print(change.part.after, lang) },
    });
    current = change.result;
  }
  const rounded = roundedFrom(current, value, wish, lang);
  if (steps.length + rounded.length === 0) return { ok: false, reason: 'nothingToDo' };
  const isEnd = rounded.length > 0 || plainValue(current) !== undefined;
  const all = [...steps, ...rounded];
  if (!isEnd || all.some(isUnreadable)) return { ok: false, reason: 'tooLarge' };
  return { ok: true, solution: { value, steps: all } };
}

function solveEquation(problem: Extract<MathsProblem, { kind: 'equation' }>, lang: 'da' | 'en'): SolveResult {
  if (countNodes(problem.left) + countNodes(problem.right) > MAX_NODES) return { ok: false, reason: 'tooLarge' };
  const style = styleOf(problem);
  const steps: Step[] = [];
  let sides = { left: problem.left, right: problem.right };
  while (steps.length < MAX_STEPS) {
    const step = equationStep(sides, problem.variable, style);
    if (step.kind === 'solved') {
      if (steps.length === 0) return { ok: false, reason: 'nothingToDo' };
      if (steps.some(isUnreadable)) return { ok: false, reason: 'tooLarge' };
      return { ok: true, solution: { value: step.value, variable: problem.variable, steps } };
    }
    if (step.kind !== 'change') return { ok: false, reason: step.kind };
    const { change } = step;
    steps.push({
      rule: change.rule,
      before: printSides(sides, lang),
      after: printSides(change, lang),
      operation: {
        text: print(change.text, lang),
        result: print(change.result, lang),
        ...(change.action && { action: change.action }),
        ...(change.operand && { operand: print(change.operand, lang) }),
      },
    });
    sides = { left: change.left, right: change.right };
  }
  return { ok: false, reason: 'tooLarge' };
}
