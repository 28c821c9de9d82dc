import { evaluate } from '../evaluate.ts';
import { type Expr, hasVariable } from '../expr.ts';
import { explainChain, explainInside, explainValue } from '../malrules/explain.ts';
import type { MisconceptionId } from '../malrules/index.ts';
import type { Rational } from '../rational.ts';
import type { Solution } from '../solve/step.ts';
import { sidesEqual } from './equal.ts';
import { type Slip, slipIn } from './slips.ts';
import { readStatements, type Side, type Statement } from './statements.ts';

/** One statement of maths in the work; text without maths is no line. */
export interface WorkLine {
  readonly text: string;
  readonly verdict: 'follows' | 'wrong' | 'restates' | 'unreadable';
  readonly why?: WhyWrong;
  /** What an expression is said to be, in the form that the task asks for; only where the answer is no number. */
  readonly answer?: string;
}

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

/** The report on lines that were judged one by one: how many steps the right ones have behind them, and whether they end. */
export function reportOn(
  lines: readonly WorkLine[],
  solution: { readonly steps: readonly unknown[] } | null,
  { behind, reaches }: { readonly behind: number; readonly reaches: boolean },
): WorkReport {
  const firstWrong = lines.findIndex(({ verdict }) => verdict === 'wrong');
  const reachesAnswer = reaches && solution !== null;
  return {
    lines,
    firstWrong: firstWrong < 0 ? null : firstWrong,
    reachesAnswer,
    progress: reachesAnswer ? solution.steps.length : behind,
  };
}

/** Why a line is wrong, and which two sides of it are not equal. */
export interface WhyWrong {
  /** `slip`: the right idea and a mistake on the way. `misconception`: one or more ideas give just this. */
  readonly kind: 'arithmetic' | 'notEquivalent' | 'slip' | 'misconception';
  readonly slip?: Slip;
  /** The idea, where only one gives this; with several it is to be asked about, not told. */
  readonly misconception?: MisconceptionId;
  /** Every idea that gives this, where there is one. */
  readonly candidates?: readonly MisconceptionId[];
  readonly left?: string;
  readonly right?: string;
}

/** The verdict on one statement. */
export type Judged = Pick<WorkLine, 'verdict' | 'why'>;
/** Judges the statements of one work, in order. */
export type Judge = (statement: Statement) => Judged;

export const FOLLOWS: Judged = { verdict: 'follows' };

export const wrong = (why: WhyWrong): Judged => ({ verdict: 'wrong', why });

/** The reason that the candidates give; `otherwise` when there are none. */
export function because(
  candidates: readonly MisconceptionId[],
  otherwise: 'arithmetic' | 'notEquivalent',
  slip?: Slip,
): WhyWrong {
  const [misconception, ...more] = candidates;
  if (misconception) {
    return { kind: 'misconception', candidates, ...(more.length === 0 && { misconception }) };
  }
  return slip ? { kind: 'slip', slip } : { kind: otherwise };
}

/** Ideas about the whole expression first, then a slip, then ideas about a piece of it. */
export function whyNot(from: Expr, value: Rational, otherwise: 'arithmetic' | 'notEquivalent'): WhyWrong {
  const ideas = explainValue(from, value);
  if (ideas.length > 0) return because(ideas, otherwise);
  const slip = slipIn(from, value);
  return because(slip ? [] : explainInside(from, value), otherwise, slip);
}

/** The first two neighbours that are not equal, with what may have led there. */
export function brokenPair(sides: readonly Side[]): WhyWrong | undefined {
  for (const [i, right] of sides.entries()) {
    const left = sides[i - 1];
    if (!left || hasVariable(left.expr) || hasVariable(right.expr)) continue;
    if (sidesEqual(left.expr, right.expr) !== false) continue;
    return { ...whyPair(left.expr, right.expr), left: left.text, right: right.text };
  }
  return undefined;
}

function whyPair(left: Expr, right: Expr): WhyWrong {
  const value = evaluate(right);
  if (!value.ok) return { kind: 'arithmetic' };
  const chained = explainChain(left, right);
  const why = whyNot(left, value.value, 'arithmetic');
  return chained.length > 0 && !why.candidates ? because(chained, 'arithmetic') : why;
}

/** The values that occur on the way to the answer. */
export function knownValues(solution: Solution | null): Rational[] {
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
