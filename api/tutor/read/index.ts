import { isCalculated, isMaths, type ProblemKind, termOf } from '../../language/texts/index.ts';
import {
  type ArithmeticClaim,
  checkArithmeticClaims,
  followWork,
  type MathsProblem,
  readExpression,
  type WorkReport,
} from '../../maths/index.ts';
import { readClaims } from '../claims.ts';
import type { TutorState } from '../state.ts';
import type { EarlierTurn, ReceivedMessage, TutorProblem } from '../types.ts';
import { type ClaimedAnswer, claimedAnswers, claimOf, reasons, tellsHow } from './answers.ts';
import { lastValue, readCorrection } from './correction.ts';
import { type Intent, isHedged, isQuestion, readIntent } from './intent.ts';
import { holdsNumber, reaches, squeezed } from './lines.ts';
import { type OwnEquation, readOwnEquation } from './ownEquation.ts';
import { percentAsNumber } from './percent.ts';
import type { StudiedProblem } from './problemKind.ts';
import { formulasOf, unusedQuantities } from './quantities.ts';
import { answersQuestion, tellsOfPart } from './question.ts';
import { slipIn } from './slips.ts';
import { inSigns } from './spoken.ts';
import { clauseWith, readThought, type Thought } from './thought.ts';
import { askedUnits, falseUnitStep, type UnitPair } from './unitTalk.ts';
import { ownSums, showsWay, startingNumbers, trueSums } from './way.ts';
import { asksIfNeeded, stuckOn } from './wondering.ts';
import { withoutLabels, wordCount } from './words.ts';
import { readWritten, type Written } from './written.ts';

export { answerIn, type ClaimedAnswer } from './answers.ts';
export { type Intent, readIntent } from './intent.ts';
export { knownNumbers } from './known.ts';
export { digitsOf, findsMissing, holdsNumber, isNumber, reaches } from './lines.ts';
export { type OwnEquation, solutionOf } from './ownEquation.ts';
export { type Oddity, type StudiedProblem, studyProblem } from './problemKind.ts';
export { formulasOf, quantitiesOf } from './quantities.ts';
export { relationsOf } from './relations.ts';
export { saysExamNow } from './situation.ts';
export type { Thought } from './thought.ts';
export type { UnitPair } from './unitTalk.ts';

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
  /** It is told where an answer comes from, if only in a few words. */
  readonly toldHow: boolean;
  /** There is work, a claim or a thought in this message that was not there before. */
  readonly isNew: boolean;
  /** A thought in words: enough of them, and no request. */
  readonly ownWords: boolean;
  /** The student's own words about what to do or what they see, short enough to be quoted; null when there are none. */
  readonly thought: Thought | null;
  /** An equation of the student's own for a word problem. */
  readonly equation: OwnEquation | null;
  /** It says that something is missing or wrong yet. */
  readonly unfinished: boolean;
  /** The student takes back what they have just written; only what comes after it is read. */
  readonly corrected: boolean;
  /** The part of the task that is said not to be understood. */
  readonly stuckOn: string | null;
  /** Whether something of the task matters is asked. */
  readonly asksIfNeeded: boolean;
  /** It is a yes, or begins with one. */
  readonly agrees: boolean;
  /** The clause that says what a value stands for, as was just asked or as a part of what is sought; null when it is meant as the answer. */
  readonly explains: string | null;
  /** It is called the answer in so many words. */
  readonly saysAnswer: boolean;
  /** What it shows of the student's own writing, and what it asks about words. */
  readonly written: Written;
  /** How many words the message has. */
  readonly words: number;
  /** Something is asked rather than told, or told with a doubt ("noget med planter?"). */
  readonly asks: boolean;
  /** A sum that the student asks the result of ("hvad er 7 · 7?"); null when there is none. */
  readonly asked: string | null;
  /** The message is a number and nothing more: perhaps the answer, perhaps a step on the way. */
  readonly isBare: boolean;
  /** A school term of maths whose meaning is asked ("hvad betyder procent?"); null when there is none. */
  readonly term: string | null;
  /** Two units whose relation is asked for; null when there are none, or when that is the task. */
  readonly asksUnits: UnitPair | null;
  /** A change of units that does not hold. */
  readonly unitSlip: { readonly line: string; readonly units: UnitPair } | null;
  /** Quantities of the task that the student has not written of yet. */
  readonly unused: readonly string[];
  /** A true sum of clock times reckoned as decimals, or of a triangle as if it were the whole rectangle. */
  readonly slip: { readonly kind: 'clockAsNumber' | 'triangleAsRectangle'; readonly line: string } | null;
  /** A true sum that uses a percentage of the task as if it were a plain number, with that percentage. */
  readonly percentAsNumber: { readonly line: string; readonly percent: string } | null;
}

const UNFINISHED =
  /(?<!\p{L})(?:ikke (?:helt )?(?:færdig|rigtigt?)|mangler|passer (?:jo |da )?ikke|for (?:meget|lidt)|not (?:done|finished|right)|missing|doesn'?t fit|too (?:much|little|many|few)|men hov)(?!\p{L})/iu;

/** A yes at the beginning, or "it fits" anywhere. */
const AGREES =
  /^\s*(?:ja|jep|jo|yes|yeah|yep)(?!\p{L})|(?<!ikke |not |n't )(?<!\p{L})(?:(?:det|it|that) )?(?:fits|passer|stemmer|matches)(?!\p{L})/iu;

/** Words that leave no doubt that a value is meant as the answer. */
const ANSWER = /(?<!\p{L})(?:svaret?|facit|resultatet?|løsningen|answer|result|solution)(?!\p{L})/iu;

/** A number alone, with its unit if it has one. */
const BARE = /^\s*-?\d[\d.,/]*\s*(?:%|\p{L}{1,12}\.?)?\s*[.?!]?\s*$/u;

/** Kinds where to know the units is the task. */
const ABOUT_UNITS: readonly ProblemKind[] = ['units', 'conversion'];

/** A thought has at least this many words. */
const THOUGHT = 4;

/**
 * Reads one message of the student's, after what the tutor remembers: the value that was just asked about (`offered`) and
 * the student's right sums. The box "what I have tried" counts
 * as new only when it changed, or is to be checked.
 */
export function readMessage(
  message: ReceivedMessage,
  problem: TutorProblem,
  studied: StudiedProblem,
  earlier: readonly EarlierTurn[],
  { offered, sums: earlierSums }: Pick<TutorState, 'offered' | 'sums'>,
): Reading {
  const intent = readIntent(message.text);
  const before = earlier.at(-1)?.attempt ?? '';
  const boxIsNew = message.attempt.trim() !== '' && (message.attempt !== before || intent.kind === 'check');
  const signs = (text: string): string => inSigns(withoutLabels(text), problem.text, studied.maths);
  const isBare = BARE.test(message.text);
  const corrected = readCorrection(message.text);
  const meant = corrected ? corrected.after : message.text;
  const value = offered?.until === 'worked' ? lastValue(meant) : null;
  const completed = offered && value !== null ? `${offered.value} = ${value}` : '';
  const said = checkArithmeticClaims(completed).length > 0 ? completed : meant;
  const fresh = signs(boxIsNew ? `${message.attempt}\n${said}` : said);
  const all = signs(`${message.attempt}\n${said}`).trim();
  const work = studied.maths ? followWork(studied.maths, all) : null;
  const sums = checkArithmeticClaims(fresh);
  // In the opening the task and the claim are one text: only its maths is the task.
  const task = message.opening && studied.maths ? studied.maths.text : problem.text;
  const claims = readClaims(fresh, problem.key, task);

  const progress = work && !work.reachesAnswer && studied.maths ? progressOver(studied.maths, earlier, all, signs) : 0;
  const starting = startingNumbers(studied.maths?.text ?? problem.text, [
    ...earlierSums,
    // On a word problem the value that was just talked of may be worked on; beside known maths it would launder a guess.
    ...(offered && !studied.maths ? [offered.value] : []),
  ]);
  const own = isCalculated(studied.kind) && studied.kind !== 'quantities' ? trueSums(sums) : ownSums(sums, starting);
  const found = { claims, work, sums, ownSums: [...earlierSums, ...own.map(({ text }) => text)] };
  const claimed = claimedAnswers(fresh, found, problem, studied);
  const inOwnWords = (intent.kind === 'words' || boxIsNew) && isThought(fresh) && !isQuestion(message.text);
  const way = work ? showsWay(work, studied, starting) : own.length > 0;
  const agrees = intent.kind === 'yes' || intent.kind === 'check';
  const tells = intent.kind === 'words' && tellsHow(fresh) && !isQuestion(message.text);
  // Sums that go on from the value have left it behind: "34 · 3 = 102 and 102 - 48 = 54".
  const last = own.at(-1);
  const comesTo = last !== undefined && offered !== undefined && reaches(last.text, offered.value);
  const shows =
    studied.kind === 'traced'
      ? way || tells
      : comesTo || (tells && !isCalculated(studied.kind)) || (tells && sums.length === 0);
  const putForward = offered?.until === 'agreed' ? agrees : offered?.until === 'shown' && shows;
  const answers = offered && claimed.length === 0 && putForward ? [claimOf(offered.value, problem)] : claimed;
  const equation = isCalculated(studied.kind) ? readOwnEquation(fresh) : null;
  const thought = intent.kind === 'words' ? readThought(meant) : null;
  const unitSlip = isMaths(studied.kind) ? falseUnitStep(fresh) : null;
  const showsWork =
    equation !== null ||
    unitSlip !== null ||
    answers.length > 0 ||
    sums.length > 0 ||
    (work !== null &&
      followWorkIn(fresh, studied) &&
      work.lines.some((line) => line.verdict === 'follows' || line.verdict === 'wrong' || line.verdict === 'restates'));
  return {
    intent,
    work,
    sums,
    answers,
    ownSums: own,
    progress,
    showsWay: way,
    reasoned: reasons(fresh),
    toldHow: tells,
    isNew: showsWork || inOwnWords,
    ownWords: inOwnWords,
    thought,
    corrected: corrected !== null && intent.kind === 'words',
    stuckOn: studied.kind === 'quantities' ? stuckOn(message.text) : null,
    asksIfNeeded: studied.kind === 'quantities' && asksIfNeeded(message.text),
    equation,
    unfinished: UNFINISHED.test(message.text),
    agrees: intent.kind === 'ok' || intent.kind === 'yes' || AGREES.test(message.text),
    explains: isBare ? null : explanationIn(fresh, answers, problem.text, offered, studied),
    saysAnswer: ANSWER.test(fresh),
    written: readWritten(
      message.text,
      earlier.map(({ text }) => text),
      problem.text,
      studied.kind,
    ),
    words: wordCount(message.text),
    isBare,
    asks: isQuestion(message.text) && !isHedged(message.text),
    asked: answers.length === 0 && sums.length === 0 ? askedSum(message.text, studied) : null,
    term: isMaths(studied.kind) ? askedTerm(message.text) : null,
    asksUnits: isMaths(studied.kind) && !ABOUT_UNITS.includes(studied.kind) ? askedUnits(message.text) : null,
    unitSlip,
    unused: unusedQuantities(problem.text, [...earlier.flatMap((turn) => [turn.attempt, turn.text]), all]),
    slip: slipIn(sums, problem.text),
    percentAsNumber: percentAsNumber(sums, problem.text),
  };
}

/**
 * The clause of a message that tells what its one value stands for and does not put it forward as the answer: the value
 * was just asked about, or is a part of what is sought. Null otherwise; whether the value is right plays no part.
 */
function explanationIn(
  message: string,
  [answer, ...more]: readonly ClaimedAnswer[],
  task: string,
  offered: TutorState['offered'],
  { kind }: StudiedProblem,
): string | null {
  if (!answer || more.length > 0 || ANSWER.test(message)) return null;
  const clause = clauseWith(message, answer.value);
  if (clause === null) return null;
  const wasAsked = offered?.until === 'explained' && holdsNumber(answer.value, offered.value);
  if (wasAsked && !answersQuestion(message, task)) return clause;
  return kind === 'quantities' && tellsOfPart(clause, task) ? clause : null;
}

const LATEX = /\\[a-zA-Z]+|\{[a-zA-Z]+\}/gu;

/** Enough words to say something of how one thinks; to have guessed is no thought. */
const isThought = (text: string): boolean =>
  (text.replace(LATEX, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) >= THOUGHT && !/(?<!\p{L})(?:gæt|guess)/iu.test(text);

/** How many earlier messages count towards a step that is written over several. */
const LOOK_BACK = 12;

/** The steps behind the student, their earlier lines included: `5/6 = 10/12` in one message, `1/4 = 3/12` in the next. */
function progressOver(
  maths: MathsProblem,
  earlier: readonly EarlierTurn[],
  now: string,
  signs: (text: string) => string,
): number {
  const lines = [...earlier.slice(-LOOK_BACK).map(({ text }) => signs(text)), now].join('\n');
  const { progress, reachesAnswer } = followWork(maths, lines);
  return reachesAnswer ? followWork(maths, now).progress : progress;
}

/** Whether the new words themselves hold a line of maths. */
function followWorkIn(text: string, studied: StudiedProblem): boolean {
  if (!studied.maths) return false;
  return followWork(studied.maths, text).lines.some((line) => line.verdict !== 'unreadable');
}

/** The sum that a question asks the result of, as written; the task itself is none. */
function askedSum(message: string, { maths }: StudiedProblem): string | null {
  if (
    !isQuestion(message) &&
    !/(?<!\p{L})(?:hvad er|hva er|what is|what's|regn|beregn|calculate)(?!\p{L})/iu.test(message)
  )
    return null;
  const sum = formulasOf(message).find(
    (formula) => !/[\p{L}$^]/u.test(formula) && readExpression(formula).ok && calculates(formula),
  );
  return sum !== undefined && squeezed(sum) !== squeezed(maths?.text ?? '') ? sum : null;
}

/** More than a fraction: "48/3" asks for a sum, "1/2" is a number. */
function calculates(formula: string): boolean {
  const [, top, bottom] = /^\s*(\d+)\s?\/\s?(\d+)\s*$/u.exec(formula) ?? [];
  return top === undefined || bottom === undefined || Number(top) > Number(bottom);
}

/** The term in "hvad er en nævner?" or "what does percent mean?", when it is one that can be explained. */
function askedTerm(message: string): string | null {
  const word = TERM.exec(message)?.[1] ?? '';
  return termOf(word, 'da') || termOf(word, 'en') ? word : null;
}

const TERM =
  /(?<!\p{L})(?:hva(?:d)? (?:betyder|er)|what (?:does|is|are)) (?:(?:en|et|an?|ordet|the word) )?["'»“]?(\p{L}{3,30})["'«”]?(?: mean)?\s*\??\s*$/iu;
