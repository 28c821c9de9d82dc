import { normalise, readNumberWords } from '../../language/index.ts';
import {
  type ArithmeticClaim,
  followWork,
  isAlgebra,
  print,
  type Solution,
  taskLine,
  type WorkLine,
  type WorkReport,
} from '../../maths/index.ts';
import { answerIn } from './answers.ts';
import { digitsOf, holdsNumber, isNumber, squeezed } from './lines.ts';
import type { StudiedProblem } from './problemKind.ts';

/**
 * The numbers that a student's own way may start from, as digits: those of the task, in words too, their tens and ones (17 is 10 and 7), the
 * hours and minutes of a time, percentages as decimals,
 * and what the student's sums have come to.
 */
export function startingNumbers(taskText: string, sums: readonly string[]): ReadonlySet<string> {
  const given = digitsOf(taskText);
  const places = given.filter((digits) => /^[1-9]\d{1,5}$/u.test(digits)).flatMap(placesOf);
  const clock = given.flatMap((digits) => (/^\d{1,2}[.:]\d{2}$/u.test(digits) ? digits.split(/[.:]/u) : []));
  const inWords = (['da', 'en'] as const).flatMap((lang) =>
    readNumberWords(normalise(taskText.slice(0, LONGEST_TASK)), lang)
      .filter(({ kind, den }) => kind === 'cardinal' && den === 1n)
      .map(({ num }) => String(num)),
  );
  const asDecimals = [...taskText.matchAll(PER_CENT)].flatMap(([, digits = '']) => {
    const part = String(Number(digits) / 100);
    return [part, part.replace('.', ',')];
  });
  return new Set([
    ...given,
    ...asDecimals,
    ...inWords,
    ...places,
    ...clock,
    ...sums.flatMap((sum) => digitsOf(sum.split('=').at(-1) ?? '')),
  ]);
}

/** 40 % is 0,4 too. */
const PER_CENT = /(?<![\d.,])(\d{1,3}) ?(?:%|procent|per ?cent)/giu;

/** Nothing is done with these. */
const IDLE = /^[01]$/u;

/** Number words are looked for up to here. */
const LONGEST_TASK = 1500;

/** 384 is 300, 80 and 4. */
const placesOf = (digits: string): string[] =>
  [...digits].flatMap((digit, i) => (digit === '0' ? [] : [digit + '0'.repeat(digits.length - 1 - i)]));

/** The sums that hold and do more than set a value equal to itself: all that counts where units bring numbers of their own. */
export const trueSums = (sums: readonly ArithmeticClaim[]): ArithmeticClaim[] =>
  sums.filter((sum) => sum.holds && !holdsNumber(sum.left, sum.right));

/**
 * The true sums of a message that are the student's own way into this problem: each uses a number to start from or the
 * result of another sum, and none merely sets a value equal to itself (`54 + 0 = 54`).
 */
export function ownSums(sums: readonly ArithmeticClaim[], starting: ReadonlySet<string>): ArithmeticClaim[] {
  // 25 : 5 = 5 is worked out, 54 + 0 = 54 is not.
  const isWorked = ({ left }: ArithmeticClaim): boolean => {
    const numbers = digitsOf(left);
    return numbers.length > 1 && numbers.every((digits) => starting.has(digits) && !IDLE.test(digits));
  };
  const own = sums.filter((sum) => sum.holds && (!holdsNumber(sum.left, sum.right) || isWorked(sum)));
  const results = new Set(own.flatMap((sum) => digitsOf(sum.right)));
  return own.filter((sum) => digitsOf(sum.left).some((digits) => starting.has(digits) || results.has(digits)));
}

/**
 * Whether the work on a problem that the engine knows shows something of the way: a true line that starts from the task's
 * numbers and is more than the task, a value, or a value set equal to itself; on an equation also a step of its solution.
 */
export function showsWay(
  work: WorkReport,
  { maths, solution }: StudiedProblem,
  starting: ReadonlySet<string>,
): boolean {
  if (!maths || !solution) return false;
  if (isAlgebra(maths)) return work.lines.some((line) => showsAlgebra(line, taskLine(maths, 'da')));
  const task = maths.kind === 'evaluate' ? squeezed(print(maths.expr, 'da')) : '';
  const lines = work.lines.filter((line) => {
    // A value for the whole task shows no way, whatever thinking may lie behind it: right and wrong ones are asked alike.
    if (
      answerIn(line, { maths, solution, kind: 'traced', formula: null, story: null, openVerbs: null, oddity: null }) !==
      null
    )
      return false;
    if (line.verdict !== 'follows') return line.why?.candidates !== undefined;
    const sides = line.text.split('=').map(squeezed);
    if (maths.kind === 'equation') return true;
    return sides.some((side) => side !== task) && digitsOf(line.text).some((digits) => starting.has(digits));
  });
  if (maths.kind === 'evaluate') return lines.length > 0 || startsFromStep(work, solution);
  const steps = followWork(maths, lines.map((line) => line.text).join('\n')).progress > 0;
  const withoutUnknown = lines.some((line) => line.verdict === 'wrong' || !line.text.includes(maths.variable));
  return steps || withoutUnknown;
}

/** Whether a line in letters holds more than the task and an answer: another form on the way, or a piece worked out. */
function showsAlgebra({ text, verdict, answer, why }: WorkLine, task: string): boolean {
  if (verdict !== 'follows' && !(verdict === 'wrong' && why?.candidates)) return false;
  if (answer === undefined) return true;
  if (verdict === 'wrong' || answer === text) return false;
  const known = [task, answer].map(squeezed);
  return text.split('=').some((side) => !known.includes(squeezed(side)));
}

/**
 * Whether a line starts from one of the engine's later lines: `6/8 + 1/8 = …` shows that the fractions were rewritten.
 * What comes after the equals sign plays no part, so that a wrong result is judged, and paid for, like a right one.
 */
function startsFromStep(work: WorkReport, solution: Pick<Solution, 'steps'>): boolean {
  const later = new Set(solution.steps.slice(1).map((step) => squeezed(step.before)));
  return work.lines.some((line) =>
    line.text.split('=').some((side) => !isNumber(side.trim()) && later.has(squeezed(side))),
  );
}
