import {
  type ArithmeticClaim,
  checkArithmeticClaims,
  followWork,
  type MathsProblem,
  type WorkReport,
} from '../../maths/index.ts';
import { readClaims } from '../claims.ts';
import type { EarlierTurn, ReceivedMessage, TutorProblem } from '../types.ts';
import { type ClaimedAnswer, claimedAnswers, reasons } from './answers.ts';
import { type Intent, readIntent } from './intent.ts';
import type { StudiedProblem } from './problemKind.ts';
import { ownSums, showsWay } from './way.ts';
import { withoutLabels, wordCount } from './words.ts';

export { answerIn, type ClaimedAnswer } from './answers.ts';
export type { Intent } from './intent.ts';
export { type Oddity, type StudiedProblem, studyProblem } from './problemKind.ts';
export { formulasOf, type Quantity, quantitiesOf } from './quantities.ts';
export { saysExamNow } from './situation.ts';

/** What a message is, seen beside the problem: the work it shows, the answers it claims and what it asks for. */
export interface Reading {
  readonly intent: Intent;
  /** The student's lines against the engine's own way; null where there is no such way. */
  readonly work: WorkReport | null;
  /** Every sum in the message with its result. */
  readonly sums: readonly ArithmeticClaim[];
  /** Those that hold and lead on from the task. */
  readonly ownSums: readonly ArithmeticClaim[];
  /** What the student puts forward as the answer, oldest first. */
  readonly answers: readonly ClaimedAnswer[];
  /** Steps of the engine's solution that the student's lines have behind them, over all turns. */
  readonly progress: number;
  /** Something of the way is shown, not only a value. */
  readonly showsWay: boolean;
  /** A reason is given in words. */
  readonly reasoned: boolean;
  /** There is work, a claim or a thought in this message that was not there before. */
  readonly isNew: boolean;
  /** A thought in words: enough of them, and no request. */
  readonly ownWords: boolean;
}

/** A thought has at least this many words. */
const THOUGHT = 4;

/** Reads one message of the student's. The box "what I have tried" counts as new only when it changed, or is to be checked. */
export function readMessage(
  message: ReceivedMessage,
  problem: TutorProblem,
  studied: StudiedProblem,
  earlier: readonly EarlierTurn[],
): Reading {
  const intent = readIntent(message.text);
  const before = earlier.at(-1)?.attempt ?? '';
  const boxIsNew = message.attempt.trim() !== '' && (message.attempt !== before || intent.kind === 'check');
  const fresh = withoutLabels(boxIsNew ? `${message.attempt}\n${message.text}` : message.text);
  const all = withoutLabels(`${message.attempt}\n${message.text}`).trim();
  const work = studied.maths ? followWork(studied.maths, all) : null;
  const sums = checkArithmeticClaims(fresh);
  // In the opening the task and the claim are one text: only its maths is the task.
  const task = message.opening && studied.maths ? studied.maths.text : problem.text;
  const claims = readClaims(fresh, problem.key, task);
  const found = { claims, work, sums };
  const progress = work && !work.reachesAnswer && studied.maths ? progressOver(studied.maths, earlier, all) : 0;
  const own = ownSums(sums, problem.text);
  const answers = claimedAnswers(fresh, found, problem, studied);
  const showsWork =
    answers.length > 0 ||
    sums.length > 0 ||
    (work !== null &&
      followWorkIn(fresh, studied) &&
      work.lines.some((line) => line.verdict === 'follows' || line.verdict === 'wrong' || line.verdict === 'restates'));
  const ownWords =
    (intent.kind === 'words' || boxIsNew) && wordCount(fresh) >= THOUGHT && !/\?\s*$/u.test(message.text.trim());
  return {
    intent,
    work,
    sums,
    answers,
    ownSums: own,
    progress,
    showsWay: work ? showsWay(work, studied) : own.length > 0,
    reasoned: reasons(fresh),
    isNew: showsWork || ownWords,
    ownWords,
  };
}

/** How many earlier messages count towards a step that is written over several. */
const LOOK_BACK = 12;

/** The steps behind the student, their earlier lines included: `5/6 = 10/12` in one message, `1/4 = 3/12` in the next. */
function progressOver(maths: MathsProblem, earlier: readonly EarlierTurn[], now: string): number {
  const lines = [...earlier.slice(-LOOK_BACK).map(({ text }) => withoutLabels(text)), now].join('\n');
  const { progress, reachesAnswer } = followWork(maths, lines);
  return reachesAnswer ? followWork(maths, now).progress : progress;
}

/** Whether the new words themselves hold a line of maths. */
function followWorkIn(text: string, studied: StudiedProblem): boolean {
  if (!studied.maths) return false;
  return followWork(studied.maths, text).lines.some((line) => line.verdict !== 'unreadable');
}
