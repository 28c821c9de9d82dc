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
import { asksOpenly, type Intent, isHedged, isQuestion, readIntent } from './intent.ts';
import { isOneStepAway, sumInWords } from './inWords.ts';
import { findsMissing, holdsNumber, reaches, squeezed } from './lines.ts';
import { type OwnEquation, readOwnEquation } from './ownEquation.ts';
import { percentAsNumber } from './percent.ts';
import type { StudiedProblem } from './problemKind.ts';
import { formulasOf, unusedQuantities } from './quantities.ts';
import { answersQuestion, namesSought, restates, sharesWord, tellsOfPart } from './question.ts';
import { slipIn } from './slips.ts';
import { inSigns } from './spoken.ts';
import { clauseWith, readThought, type Thought } from './thought.ts';
import { askedUnits, falseUnitStep, type UnitPair } from './unitTalk.ts';
import { ownSums, showsWay, startingNumbers, trueSums } from './way.ts';
import { asksIfNeeded, findsTooLong, stuckOn } from './wondering.ts';
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
  /** What the student has put forward in words so far, this message included, oldest first: each once, as it can be quoted. */
  readonly thoughts: readonly string[];
  /** It says only what the task says. */
  readonly restatesFact: boolean;
  /** The student takes back what they have just written; only what comes after it is read. */
  readonly corrected: boolean;
  /** The part of the task that is said not to be understood. */
  readonly stuckOn: string | null;
  /** The length of the task is what stops the student. */
  readonly findsTooLong: boolean;
  /** Whether something of the task matters is asked. */
  readonly asksIfNeeded: boolean;
  /** It is a yes, or begins with one. */
  readonly agrees: boolean;
  /** The clause that says what a value stands for, as was just asked or as a part of what is sought; null when it is meant as the answer. */
  readonly explains: string | null;
  /** The sum is told in words, and its value neither called the answer nor put as one. */
  readonly isStepInWords: boolean;
  /** The one value put forward is one operation away from the task's numbers and what was found: perhaps a step. */
  readonly isOneStepAway: boolean;
  /** The told value that a sum of this message finds: 10 for "20 is twice 10". */
  readonly finds: string | null;
  /** Nothing but the value that was just asked about. */
  readonly saysAgain: boolean;
  /** The clause that tells the one value together with something of the task that is not what is sought ("25 røde"). */
  readonly countedStep: string | null;
  /** The task has parts a) and b). */
  readonly hasParts: boolean;
  /** It gives an answer to each part of a task. */
  readonly answersParts: boolean;
  /** It is called the answer in so many words. */
  readonly saysAnswer: boolean;
  /** What it shows of the student's own writing, and what it asks about words. */
  readonly written: Written;
  /** How many words the message has. */
  readonly words: number;
  /** Something is asked rather than told, or told with a doubt ("noget med planter?"). */
  readonly asks: boolean;
  /** A word that is asked about and cannot be explained here. */
  readonly unknownTerm: string | null;
  /** A sum that the student asks the result of ("hvad er 7 · 7?"); null when there is none. */
  readonly asked: string | null;
  /** The message is a number and nothing more: perhaps the answer, perhaps a step on the way. */
  readonly isBare: boolean;
  /** A school term of maths whose meaning is asked ("hvad betyder procent?"); null when there is none. */
  readonly term: string | null;
  /** It asks with a question word, or asks the tutor for something. */
  readonly asksOpenly: boolean;
  /** Two units whose relation is asked for; null when there are none, or when that is the task. */
  readonly asksUnits: UnitPair | null;
  /** A change of units that does not hold. */
  readonly unitSlip: { readonly line: string; readonly units: UnitPair } | null;
  /** Quantities of the task that the student has not written of yet. */
  readonly unused: readonly string[];
  /** A true sum that goes astray in a well-known way, such as clock times reckoned as decimals. */
  readonly slip: ReturnType<typeof slipIn>;
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

/** Words that put a value forward as the whole. */
const TOTAL = /(?<!\p{L})(?:i alt|tilsammen|in total|altogether|in all)(?!\p{L})/iu;

/** "a) 24 meter b) 840 kr", "a er 33 og b er 12". */
const PARTS = /(?<!\p{L})a\)?\s*(?:er|is|=|:)?\s*-?\d[^\n]{0,60}?(?<!\p{L})b\)?\s*(?:er|is|=|:)?\s*-?\d/iu;

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
  { offered, sums: earlierSums, found: told = [] }: Pick<TutorState, 'offered' | 'sums' | 'found'>,
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
  const completing = checkArithmeticClaims(completed);
  // A value that another step leads to is no wrong result of this one.
  const isOther =
    value !== null &&
    completing.some((sum) => !sum.holds) &&
    isOneStepAway(value, problem.text, [...earlierSums, ...told]);
  const said = completing.length > 0 && !isOther ? completed : meant;
  const fresh = signs(boxIsNew ? `${message.attempt}\n${said}` : said);
  const all = signs(`${message.attempt}\n${said}`).trim();
  const work = studied.maths ? followWork(studied.maths, all) : null;
  const written = checkArithmeticClaims(fresh);
  const inWords =
    written.length === 0 &&
    studied.kind === 'quantities' &&
    intent.kind === 'words' &&
    (!isQuestion(message.text) || isHedged(message.text))
      ? sumInWords(offered?.until === 'worked' ? `${offered.value}. ${fresh}` : fresh, problem.text, [
          ...earlierSums,
          ...told,
        ])
      : null;
  const sums = inWords === null ? written : checkArithmeticClaims(inWords);
  // In the opening the task and the claim are one text: only its maths is the task.
  const task = message.opening && studied.maths ? studied.maths.text : problem.text;
  const claims = readClaims(fresh, problem.key, task);

  const progress = work && !work.reachesAnswer && studied.maths ? progressOver(studied.maths, earlier, all, signs) : 0;
  const starting = startingNumbers(studied.maths?.text ?? problem.text, [
    ...earlierSums,
    ...told,
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
    thoughts: ownThoughts([...earlier.map(({ text }) => text), message.text]),
    restatesFact:
      studied.kind === 'quantities' && sums.length === 0 && thought !== null && restates(thought.text, problem.text),
    corrected: corrected !== null && intent.kind === 'words',
    stuckOn: studied.kind === 'quantities' ? stuckOn(message.text) : null,
    findsTooLong: studied.kind === 'quantities' && findsTooLong(message.text),
    asksIfNeeded: studied.kind === 'quantities' && asksIfNeeded(message.text),
    equation,
    unfinished: UNFINISHED.test(message.text),
    agrees: intent.kind === 'ok' || intent.kind === 'yes' || AGREES.test(message.text),
    explains: explanationIn(fresh, answers, problem.text, isBare ? undefined : offered, studied),
    hasParts: studied.kind === 'quantities' && /(?<!\p{L})a\).*(?<!\p{L})b\)/isu.test(problem.text),
    answersParts: PARTS.test(fresh) && /(?<!\p{L})b\)/iu.test(problem.text),
    saysAnswer: ANSWER.test(fresh),
    isStepInWords:
      inWords !== null && !ANSWER.test(fresh) && !TOTAL.test(fresh) && !answersQuestion(fresh, problem.text),
    isOneStepAway:
      studied.kind === 'quantities' &&
      answers.length === 1 &&
      answers.every(({ value: one }) => isOneStepAway(one, problem.text, [...earlierSums, ...told])),
    countedStep: countedStepIn(message.text, fresh, answers, problem.text, studied),
    finds: told.findLast((one) => own.some((sum) => findsMissing(sum.text, one, problem.text))) ?? null,
    saysAgain:
      isBare && offered?.until === 'explained' && answers.some(({ value: one }) => holdsNumber(one, offered.value)),
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
    unknownTerm: isMaths(studied.kind) ? unknownTerm(message.text) : null,
    term: studied.kind === 'concept' || studied.kind === 'fact' ? null : askedTerm(message.text),
    asksOpenly: asksOpenly(message.text),
    asksUnits: isMaths(studied.kind) && !ABOUT_UNITS.includes(studied.kind) ? askedUnits(message.text) : null,
    unitSlip,
    unused: unusedQuantities(problem.text, [...earlier.flatMap((turn) => [turn.attempt, turn.text]), all]),
    slip: slipIn(sums, problem.text),
    percentAsNumber: percentAsNumber(sums, problem.text),
  };
}

/** The messages that tell something, as they can be quoted. */
function ownThoughts(texts: readonly string[]): string[] {
  const told = texts.filter((text) => readIntent(text).kind === 'words' && !isQuestion(text));
  return [...new Set(told.map((text) => readThought(text)?.text).filter((text) => text !== undefined))];
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

/** See {@link Reading.countedStep}. What the value is plays no part. */
function countedStepIn(
  asTyped: string,
  message: string,
  [answer, ...more]: readonly ClaimedAnswer[],
  task: string,
  { kind }: StudiedProblem,
): string | null {
  if (kind !== 'quantities' || !answer || more.length > 0 || ANSWER.test(message) || TOTAL.test(message)) return null;
  if (isQuestion(asTyped) || namesSought(message, task)) return null;
  const clause = clauseWith(message, answer.value);
  return clause !== null && sharesWord(clause, task) ? clause : null;
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
  const part = PART_OF.exec(message)?.[0];
  if (part !== undefined && isQuestion(message)) return part;
  const sum = formulasOf(message.replace(/(?<=\d)\s?[xX]\s?(?=\d)/gu, ' · ')).find(
    (formula) => !/[\p{L}$^]/u.test(formula) && readExpression(formula).ok && calculates(formula),
  );
  return sum !== undefined && squeezed(sum) !== squeezed(maths?.text ?? '') ? sum : null;
}

/** "2/5 af 20", "25 % of 80". */
const PART_OF = /\d+(?:\/\d+| ?%) (?:af|of) \d+(?:[.,]\d+)?/iu;

/** More than a fraction: "48/3" asks for a sum, "1/2" is a number. */
function calculates(formula: string): boolean {
  const [, top, bottom] = /^\s*(\d+)\s?\/\s?(\d+)\s*$/u.exec(formula) ?? [];
  return top === undefined || bottom === undefined || Number(top) > Number(bottom);
}

/** The school term, fraction or percentage whose meaning is asked, as far as it can be explained; null when there is none. */
function askedTerm(message: string): string | null {
  const meant = NOT_KNOWN.exec(message) ?? ASKS_MEANING.exec(message);
  const asked = meant?.[1] ?? meant?.[2] ?? '';
  const number = /^\D{0,24}(\d{1,2}\/\d{1,2}|\d{1,3} ?%)\D{0,12}$/u.exec(HOW_TO.exec(message)?.[1] ?? asked)?.[1];
  if (number) return number;
  const [only, ...more] = DOES_ONE.test(message) ? (message.match(/\d{1,2}\/\d{1,2}|\d{1,3} ?%/gu) ?? []) : [];
  if (only !== undefined && more.length === 0) return only;
  const words = asked.match(/\p{L}[\p{L}-]*/gu)?.slice(0, MOST_WORDS) ?? [];
  return words.find((word) => word.length > 2 && (termOf(word, 'da') ?? termOf(word, 'en'))) ?? null;
}

/** A word whose meaning is asked and that no explanation is kept for ("what's a uniform distribution"); else null. */
function unknownTerm(message: string): string | null {
  const sentence =
    message
      .trim()
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  const asked = NOT_KNOWN.exec(sentence) ?? ASKS_WORD.exec(sentence);
  const term = asked?.[1] ?? asked?.[2] ?? '';
  return term === '' || NO_TERM.test(term) ? null : term;
}

const ASKS_WORD =
  /^(?:men |og |but |so |ok )?(?:hvad?|va) (?:betyder|er) (?:en |et |ordet )?(\p{L}[\p{L}-]{3,}(?: \p{L}{3,})?)(?: (?:for noget|egentlig|nu|nu det er))?\s*\??$|^(?:but |so |ok )?what(?:'?s| is| are| does) (?:an? |the word )?(\p{L}[\p{L}-]{3,}(?: \p{L}{3,})?)(?: (?:even|mean|again))*\s*\??$/iu;
const NO_TERM =
  /^(?:the|this|that|next|wrong|right|svaret?|facit|næste|forkert|rigtigt?|klokken|meningen|opgaven|forskellen|the answer|answer|resultatet)(?!\p{L})/iu;

const MOST_WORDS = 4;
const ASKS_MEANING =
  /(?<!\p{L})(?:hvad?|va) (?:betyder|er|vil) ([^.?!,\n]{2,60})|(?<!\p{L})what(?:'?s| is| are| does) ([^.?!,\n]{2,60})/iu;
/** "jeg ved ikke hvad grundled er", "i dont know what dozen means". */
const NOT_KNOWN =
  /(?:ved|aner|fatter|forstår) (?:jeg )?(?:bare |altså )?ikk?e? hvad (?:en |et |ordet )?([^.?!,\n]{2,40}?) (?:er|betyder|vil sige)|(?:don'?t|dont|do not) (?:know|get|understand) what (?:an? |the word )?([^.?!,\n]{2,40}?) (?:is|are|means?)(?!\p{L})/iu;
/** "25% of 8 how do you do that", "idk how to find 25%". */
const DOES_ONE =
  /(?<!\p{L})(?:how (?:do|to|can)|hvordan (?:gør|regner|finder|tager|får|skal)) (?:man|jeg|you|i|we|find|do|work|get|take|det)/iu;
/** "ved ik hvordan man gør med 2/5". */
const HOW_TO = /(?<!\p{L})(?:hvordan|how)(?!\p{L})([^.?!,\n]{2,60})/iu;
