import { printNumber } from '../print.ts';
import { compare, divide, isInteger, type Rational, rational } from '../rational.ts';
import type { Operand, WordSolution, WordStep } from '../wordProblems/index.ts';
import type { Bar, Sketch } from './sketch.ts';

type Lang = 'da' | 'en';

/** What can be told apart on a phone. */
const MOST = { pieces: 12, parts: 24, letters: 16 };
const HUNDRED = rational(100);

/**
 * The picture that serves one step of a story, made of what the step is worked out from: its result is not looked at. Null
 * where a bar would be too full to read, or would say no more than the task.
 */
export function sketchOfStory({ steps }: WordSolution, at: number, lang: Lang): Sketch | null {
  const step = steps[at];
  if (!step) return null;
  return percentBar(step, steps[at - 1], steps[at + 1], lang) ?? partBar(step, lang) ?? barModel(step, lang);
}

/** A percentage is worked out in two steps, by way of one per cent; both are seen in the same bar. */
function percentBar(
  step: WordStep,
  before: WordStep | undefined,
  after: WordStep | undefined,
  lang: Lang,
): Sketch | null {
  const [first, second] = isPercent(step) ? [before, step] : [step, after];
  if (!first || !second || !isPercent(second) || first.sign !== ':' || second.left.words !== null) return null;
  const percent = second.right.value;
  if (percent.num <= 0n || compare(percent, HUNDRED) >= 0) return null;
  const share = Number(percent.num) / Number(percent.den);
  const label = lang === 'da' ? `${printNumber(percent, lang)} %` : `${printNumber(percent, lang)}%`;
  return { kind: 'percentBar', percent: share, label, whole: lettersOf(first.left, lang) };
}

const isPercent = ({ sign, right }: WordStep): boolean => sign === '·' && right.words?.endsWith('%') === true;

/** "Tre fjerdedele af de 24 elever": the whole times a fraction. */
function partBar({ sign, left, right }: WordStep, lang: Lang): Sketch | null {
  const { num, den } = right.value;
  if (sign !== '·' || right.words === null || den === 1n || num <= 0n || num >= den) return null;
  if (den > BigInt(MOST.parts) || !right.words.includes('/')) return null;
  const part = { num: Number(num), den: Number(den), label: `${num}/${den}` };
  return { kind: 'partBar', part, whole: lettersOf(left, lang) };
}

function barModel(step: WordStep, lang: Lang): Sketch | null {
  const bar = barOf(step, lang);
  return bar && { kind: 'barModel', bar };
}

function barOf({ sign, left, right, counts }: WordStep, lang: Lang): Bar | null {
  const [one, other] = [lettersOf(left, lang), lettersOf(right, lang)];
  switch (sign) {
    case '+':
      return { shows: 'together', pieces: [one, other], share: ratio(left.value, left.value, right.value) };
    case '-':
      if (compare(right.value, left.value) >= 0) return null;
      return { shows: 'rest', whole: one, piece: other, share: ratio(right.value, left.value) };
    case '·': {
      const count = countOf(left);
      return count === null ? null : { shows: 'groups', count, each: other };
    }
    case ':': {
      if (counts) return { shows: 'howMany', each: other, whole: one, share: ratio(right.value, left.value) };
      const count = countOf(right);
      return count === null ? null : { shows: 'sharing', count, whole: one };
    }
  }
}

/** How many pieces a bar has, as far as they can be drawn. */
function countOf({ value }: Operand): number | null {
  if (!isInteger(value) || value.num < 2n || value.num > BigInt(MOST.pieces)) return null;
  return Number(value.num);
}

/** A part of a whole that is the sum of these, as a share between 0 and 1. */
function ratio(part: Rational, ...whole: readonly Rational[]): number {
  const shares = whole.map((value) => divide(part, value)).map(({ num, den }) => Number(num) / Number(den));
  return 1 / shares.reduce((sum, share) => sum + 1 / share, 0);
}

/** An amount as the task writes it; its number alone where that would be too long for a bar. */
function lettersOf({ value, words }: Operand, lang: Lang): string {
  return words !== null && words.length <= MOST.letters ? words : printNumber(value, lang);
}
