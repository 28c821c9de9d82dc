import { readFormulaTask } from '../formulas/index.ts';
import { negate } from '../rational.ts';
import { taughtConversion } from './conversions.ts';
import { explainAnswer } from './explain.ts';
import type { MisconceptionId } from './index.ts';
import { rightAnswer, sameAnswer } from './rightAnswer.ts';
import type { TaughtTask } from './task.ts';
import { readShaped } from './toldShapes.ts';
import { readAnswerTo, readWritten } from './toldWritten.ts';

/** Longer than any sentence that poses one task. */
const MAX_TASK = 300;

/**
 * The one task that a text poses, where wrong ideas about it are known: a comparison, a rounding, a conversion, a formula
 * ("Afrund 3,78 til én decimal"). Null for a text that says anything else. Never throws.
 */
function readTold(text: string): TaughtTask | null {
  if (text.length > MAX_TASK) return null;
  const plain = text.replace(/\s+/gu, ' ').trim();
  return formulaIn(plain) ?? readShaped(plain) ?? taughtConversion(plain) ?? readWritten(plain);
}

/** What a told task comes to and what somebody answered; null where either cannot be read. */
export interface ToldVerdict {
  readonly right: boolean;
  /** The wrong ideas that give just this answer. */
  readonly candidates: readonly MisconceptionId[];
}

/**
 * Whether an answer to a told task is right, and which wrong ideas give it. Null where the task or the answer cannot be
 * read. Never throws.
 */
export function judgeTold(text: string, written: string): ToldVerdict | null {
  const task = readTold(text);
  const right = task && rightAnswer(task);
  const answer = task && readAnswerTo(task, written);
  if (!task || !right || !answer) return null;
  return { right: sameAnswer(right, answer), candidates: explainAnswer(task, answer) };
}

/** A task that the engine has a formula for. */
function formulaIn(text: string): TaughtTask | null {
  const found = readFormulaTask(text);
  if (!found || found.wish.places !== undefined) return null;
  const { formula, given } = found;
  const [a, b] = given;
  const idea = formula.lines(given, 'da').at(-1)?.idea;
  switch (idea) {
    case 'rectangleArea':
      return a && b ? { kind: 'rectangle', sides: [a, b], asked: 'area' } : null;
    case 'rectanglePerimeter':
      return a && b ? { kind: 'rectangle', sides: [a, b], asked: 'perimeter' } : null;
    case 'triangleArea':
      return a && b ? { kind: 'triangle', base: a, height: b } : null;
    case 'percentMore':
      return a && b ? { kind: 'percentChange', from: a, percents: [b] } : null;
    case 'percentLess':
      return a && b ? { kind: 'percentChange', from: a, percents: [negate(b)] } : null;
    case 'mean':
    case 'range':
    case 'mode':
      return { kind: 'statistic', measure: idea, data: given };
    case 'medianInMiddle':
    case 'medianIsMiddle':
      return { kind: 'statistic', measure: 'median', data: given };
    default:
      return null;
  }
}
