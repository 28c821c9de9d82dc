import { wordEdges } from '../../language/index.ts';
import { type ArithmeticClaim, equals, print, readNumbers, type WorkLine, type WorkReport } from '../../maths/index.ts';
import { type Claim, matchesKey } from '../claims.ts';
import type { TutorProblem } from '../types.ts';
import { readIntent } from './intent.ts';
import { holdsNumber, isNumber, squeezed } from './lines.ts';
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
  /(?:^|[\s,.;])(?:så|altså|derfor|dvs\.?|so|thus|therefore|hence)\s+(?:\p{L}+\s+){0,4}?(?:\p{Ll}\s*=\s*)?(-?\d[\d.,/]*)\s*(?:\p{L}{1,6}\.?)?\s*[.!]?$/iu;
const REASON = wordEdges(/\b(?:fordi|først|derefter|bagefter|because|first|then|after that)\b/u);
/** A reason takes at least this many words. */
const REASON_WORDS = 6;
/** A name or a term is this many words at the most; more is a thought. */
const MOST_WORDS = 4;
const isWords = ({ key }: TutorProblem): boolean =>
  key.type === 'choice' || (key.type === 'phrase' && wordCount(key.value) <= MOST_WORDS);
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
    if (!answers.some((answer) => sameValue(answer.value, value))) answers.push({ value, right });
  };
  const judge = (value: string): boolean | null =>
    problem.key.type === 'none' ? null : matchesKey(value, problem.key);
  for (const line of found.work?.lines ?? []) {
    const value = line.verdict === 'unreadable' || line.verdict === 'restates' ? null : answerIn(line, studied);
    if (value !== null && message.includes(value)) add(value, judge(value));
  }
  for (const claim of found.claims) {
    if (isWords(problem) && wordCount(claim.value) > MOST_WORDS) continue;
    const part = plain(claim.text.split(/[,;]|\s(?:og|and)\s/u).findLast((words) => words.includes(claim.value)) ?? '');
    const cue = OPERATOR.test(part.replace(plain(claim.value), ' ')) ? STRONG : WEAK;
    const alone = !OPERATOR.test(claim.text.replace(claim.value, ' '));
    if (!alone && !STRONG.test(part) && !cue.test(part)) continue;
    const signed = signedValue(message, claim.value);
    add(signed, signed === claim.value ? claim.right : judge(signed));
  }
  for (const line of isWords(problem) ? message.split('\n') : []) {
    const bare = line.trim().replace(/[?.!]+$/u, '');
    const words = wordCount(bare);
    if (words > 0 && words <= MOST_WORDS && readIntent(bare).kind === 'words') add(bare, judge(bare));
  }
  const concluded = THEREFORE.exec(message.trim())?.[1];
  if (concluded) add(concluded, judge(concluded));
  return answers;
}

/** "24" and "24 kr." are one answer, and so are "7/8" and "7/8". */
function sameValue(a: string, b: string): boolean {
  const [left] = readNumbers(a);
  const [right] = readNumbers(b);
  return left && right ? equals(left.value, right.value) : plain(a) === plain(b);
}

/** The value with the minus that stands right before it, if one does: "er det -5?". */
function signedValue(message: string, value: string): string {
  const at = message.indexOf(value);
  return at > 0 && /(?:^|[\s=(])[-−]$/u.test(message.slice(Math.max(0, at - 2), at)) ? `-${value}` : value;
}

/** Whether a message gives a reason in words. */
export const reasons = (message: string): boolean => REASON.test(plain(message)) && wordCount(message) >= REASON_WORDS;

/** What changes nothing at the end of a side: `· 1`, `: 1`, `+ 0`. */
const IDLE = /\s*(?:[/:·×*]\s*1|[+−-]\s*0)\s*$/u;

/**
 * The value a line gives for the whole task, on either side of the equals sign: `x = 4`, the task or one of the engine's
 * own lines with a result, or a value set equal to itself (`408 + 0 = 408`). Whether it is right plays no part.
 */
export function answerIn(line: WorkLine, { maths, solution }: StudiedProblem): string | null {
  if (!maths || !solution) return null;
  const sides = line.text.split('=').map((side) => side.replace(IDLE, '').trim());
  const value = [sides.at(-1) ?? '', sides[0] ?? ''].find(isNumber);
  if (value === undefined) return null;
  const others = sides.filter((side) => side !== value);
  if (others.length === 0 || others.some((side) => holdsNumber(side, value))) return value;
  if (maths.kind === 'equation') return others.includes(maths.variable) ? value : null;
  const lines = new Set([squeezed(print(maths.expr, 'da')), ...solution.steps.map((step) => squeezed(step.before))]);
  return others.some((side) => lines.has(squeezed(side))) ? value : null;
}
