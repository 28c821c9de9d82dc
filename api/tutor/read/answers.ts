import { wordEdges } from '../../language/index.ts';
import {
  type ArithmeticClaim,
  equals,
  evaluate,
  print,
  readExpression,
  readNumbers,
  type WorkLine,
  type WorkReport,
} from '../../maths/index.ts';
import { type Claim, matchesKey } from '../claims.ts';
import type { TutorProblem } from '../types.ts';
import type { StudiedProblem } from './problemKind.ts';
import { plain, wordCount } from './words.ts';

/** An answer to the problem as a whole that the student claims. */
export interface ClaimedAnswer {
  readonly value: string;
  /** Against the key; null when there is none. */
  readonly right: boolean | null;
}

/** What was found in a message beside its words. */
export interface FoundMaths {
  readonly claims: readonly Claim[];
  readonly work: WorkReport | null;
  readonly sums: readonly ArithmeticClaim[];
}

/** Words that put a value forward as the answer, also after a sum. */
const STRONG = wordEdges(
  /\b(?:svaret?|resultatet?|facit|løsningen|i alt|tilsammen|answer|result|solution|in total|altogether)\b/u,
);
/** Words that do so for a value that stands alone; before a sum they only introduce it. */
const WEAK = wordEdges(
  /\b(?:jeg (?:får|fik)|jeg kom (?:frem )?til|jeg tror(?: at)? (?:det|svaret|den)|får jeg|er det|det (?:er|bliver|blir|giver)|bliver det|giver det|i (?:get|got)|i think (?:it|the answer)|it(?:'s| is| makes| comes to)|is it|so it)\b/u,
);
const THEREFORE =
  /(?:^|[\s,.;])(?:så|altså|derfor|dvs\.?|so|thus|therefore|hence)\s+(?:\p{Ll}\s*=\s*)?(-?\d[\d.,/]*)\s*(?:\p{L}{1,6}\.?)?\s*[.!]?$/iu;
const REASON = wordEdges(/\b(?:fordi|først|derefter|bagefter|because|first|then|after that)\b/u);
/** A reason takes at least this many words. */
const REASON_WORDS = 6;
/** A name or a term is this many words at the most; more is a thought. */
const MOST_WORDS = 4;
const isWords = ({ key }: TutorProblem): boolean => key.type === 'phrase' && wordCount(key.value) <= MOST_WORDS;
const OPERATOR = /[=+*/:·×^]|\d\s*[-x−]\s*\d/u;

/**
 * The answers claimed for the whole problem, in order. A value on the way (`2x = 8`, `3 · 12 = 36`) is none, whether or
 * not it happens to be the answer: only what the student puts forward as the answer is ever judged as one.
 */
export function claimedAnswers(
  message: string,
  found: FoundMaths,
  problem: TutorProblem,
  studied: StudiedProblem,
): ClaimedAnswer[] {
  const answers: ClaimedAnswer[] = [];
  const add = (value: string, right: boolean | null): void => {
    if (!answers.some((answer) => answer.value === value)) answers.push({ value, right });
  };
  for (const line of found.work?.lines ?? []) {
    const value = line.verdict === 'unreadable' || line.verdict === 'restates' ? null : answerIn(line, studied);
    if (value === null || !message.includes(value)) continue;
    add(value, matchesKey(value, problem.key));
  }
  for (const claim of found.claims) {
    if (isWords(problem) && wordCount(claim.value) > MOST_WORDS) continue;
    const part = plain(claim.text.split(/[,;]|\s(?:og|and)\s/u).findLast((words) => words.includes(claim.value)) ?? '');
    const cue = OPERATOR.test(part.replace(plain(claim.value), ' ')) ? STRONG : WEAK;
    const alone = !OPERATOR.test(claim.text.replace(claim.value, ' '));
    if (!alone && !STRONG.test(part) && !cue.test(part)) continue;
    const signed = signedValue(message, claim.value);
    add(signed, claim.right === null || signed === claim.value ? claim.right : matchesKey(signed, problem.key));
  }
  const concluded = THEREFORE.exec(message.trim())?.[1];
  if (concluded) add(concluded, problem.key.type === 'none' ? null : matchesKey(concluded, problem.key));
  return answers;
}

/** The value with the minus that stands right before it, if one does: "er det -5?". */
function signedValue(message: string, value: string): string {
  const at = message.indexOf(value);
  return at > 0 && /(?:^|[\s=(])[-−]$/u.test(message.slice(Math.max(0, at - 2), at)) ? `-${value}` : value;
}

/** Whether a message gives a reason in words. */
export const reasons = (message: string): boolean => REASON.test(plain(message)) && wordCount(message) >= REASON_WORDS;

/** Whether a message shows something of the way: a true line that is more than the task and a value, or a sum. */
export function showsWay({ work, sums }: FoundMaths, { maths, solution }: StudiedProblem): boolean {
  if (!work || !maths || !solution) return sums.some((sum) => sum.holds);
  const task = maths.kind === 'evaluate' ? squeezed(print(maths.expr, 'da')) : '';
  return work.lines.some((line) => {
    if (line.verdict !== 'follows') return line.why?.misconception !== undefined;
    const sides = line.text.split('=').map(squeezed);
    const isAnswer = (side: string): boolean =>
      isNumber(side) && readNumbers(side).some((number) => equals(number.value, solution.value));
    const beyond = sides.filter(
      (side) => side !== task && (maths.kind === 'equation' ? !isNumber(side) : !isAnswer(side)),
    );
    return maths.kind === 'equation' ? beyond.some((side) => side !== maths.variable) : beyond.length > 0;
  });
}

/** The value a line gives for the whole task: `x = 4`, or a side worth as much as the task with its result. */
export function answerIn(line: WorkLine, { maths, solution }: StudiedProblem): string | null {
  if (!maths || !solution) return null;
  const sides = line.text.split('=').map((side) => side.trim());
  const last = sides.at(-1) ?? '';
  if (sides.length < 2) return isNumber(last) ? last : null;
  if (maths.kind === 'equation') {
    const first = sides[0] ?? '';
    if (first === maths.variable && isNumber(last)) return last;
    return last === maths.variable && isNumber(first) ? first : null;
  }
  if (!isNumber(last)) return null;
  const whole = sides.slice(0, -1).some((side) => {
    const read = readExpression(side);
    const value = read.ok ? evaluate(read.expr) : null;
    return value?.ok === true && equals(value.value, solution.value);
  });
  return whole ? last : null;
}

const isNumber = (text: string): boolean => /^[-−]?\d[\d.,\s]*(?:\/\s*\d+)?(?:\s*(?:kr\.?|%|\p{L}{1,3}))?$/u.test(text);

const squeezed = (text: string): string => text.replace(/\s+/gu, '').replace(/[x×*]/gu, '·');
