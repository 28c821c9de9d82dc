import { isCalculated, isMaths, type MisbeliefId, misbeliefIn, type ProblemKind } from '../../language/texts/index.ts';
import { type AlgebraProblem, checkArithmeticClaims, followWork, type MathsProblem } from '../../maths/index.ts';
import { readClaims } from '../claims.ts';
import type { TutorState } from '../state.ts';
import type { EarlierTurn, ReceivedMessage, TutorProblem } from '../types.ts';
import { addsAcross } from './addsAcross.ts';
import { claimedAnswers, claimOf, guessesIn, reasons, tellsDeed, tellsHow } from './answers.ts';
import { askedSum, askedTerm, unknownTerm } from './asked.ts';
import { type Beside, readBeside } from './beside.ts';
import { readCompared, tellsOfSize } from './compared.ts';
import { lastValue, readCorrection } from './correction.ts';
import { readCueReason } from './cueReason.ts';
import { asksOpenly, type Intent, isHedged, isQuestion, readIntent } from './intent.ts';
import { isOneStepAway, sumFor, sumInWords } from './inWords.ts';
import { digitsOf, findsMissing, holdsNumber, reaches, squeezed } from './lines.ts';
import { readOpenVerbs } from './openVerbs.ts';
import { readOwnEquation } from './ownEquation.ts';
import { drawsChain, namedPart, partsOf, touchedPart, workedPart } from './parts.ts';
import { percentAsNumber } from './percent.ts';
import { placesOf } from './places.ts';
import { cannotCalculate } from './plainSum.ts';
import type { StudiedProblem } from './problemKind.ts';
import { answersParts, countedStepIn, explanationIn, putsAsAnswer, saysAnswer } from './putForward.ts';
import { isWorkedWith, unusedQuantities } from './quantities.ts';
import { countsOther, countsSought, namesSought, restates } from './question.ts';
import type { Reading } from './reading.ts';
import { slipIn } from './slips.ts';
import { inSigns } from './spoken.ts';
import { standsBy } from './standsBy.ts';
import { storyFaultIn } from './storyFault.ts';
import { readThought } from './thought.ts';
import { wayToldIn } from './toldWay.ts';
import { askedOfTutor } from './toTutor.ts';
import { askedUnits, unitSteps, unitsSeen } from './unitTalk.ts';
import { ownSums, showsWay, startingNumbers, trueSums } from './way.ts';
import {
  asksIfNeeded,
  asksOtherWay,
  asksWhy,
  eitherOr,
  findsTooLong,
  ownMeaning,
  ownQuestion,
  seesMisfit,
  stuckOn,
} from './wondering.ts';
import { withoutLabels, wordCount } from './words.ts';
import { namedWords } from './wordsToUse.ts';
import { readWritten } from './written.ts';

const UNFINISHED =
  /(?<!\p{L})(?:ikke (?:helt )?(?:færdig|rigtigt?)|mangler|passer (?:jo |da )?ikke|for (?:meget|lidt)|not (?:done|finished|right)|missing|doesn'?t fit|too (?:much|little|many|few)|men hov)(?!\p{L})/iu;

/** A yes at the beginning, or "it fits" anywhere. */
const AGREES =
  /^\s*(?:ja|jep|jo|yes|yeah|yep)(?!\p{L})|(?<!ikke |not |n't )(?<!\p{L})(?:(?:det|it|that) )?(?:fits|passer|stemmer|matches)(?!\p{L})/iu;

/** A no, and what it is about. */
const DENIES = /^\s*(?:nej|næ|nope|no)(?!\p{L})/iu;

const TENTATIVE =
  /(?<!\p{L})(?:måske|maybe|perhaps|prøve|try|hvad (?:nu )?hvis|what if|kunne (?:man|jeg)|could i|skal (?:man|jeg|det)|should i)(?!\p{L})/iu;

/** The value is a guess, and is said to be one. */
const GUESSED = /(?<!\p{L})(?:gætte(?:r|de|t)|guess(?:ed|ing)?)(?!\p{L})/iu;

/** A calculation in signs. */
const HAS_SUM = /\d\s?[-+*·×x:/]\s?\d/u;

/** "25 kg, tak": the thanks are for the tutor, the number is for the task. */
const THANKS_AT_END = /(\d[\d.,]*\s?\p{L}{0,12})[,.!]?\s+(?:mange |tusind )?(?:tak|thanks|thank you|thx)[\s.!]*$/iu;
const IN_MINUTES = /(?<!\p{L})(?:om|in) \d+ ?min\p{L}*/giu;
/** A sign and a number, and nothing before them; "-5" is a number. */
const GOES_ON = /^\s*(?:[+*·×:/]\s?|[−-]\s)\d[\d.,]*\s*(?:kr\.?|\p{L}{1,8})?\s*[.!?]?\s*$/u;
/** A number alone, with its unit if it has one. */
const BARE = /^\s*-?\d[\d.,/]*\s*(?:%|\p{L}{1,12}\.?)?\s*[.?!]?\s*$/u;

/** "kan ik være rigtigt": what was found is doubted, and the student says so. */
const DOUBTS =
  /(?<!\p{L})(?:kan (?:det |da |jo )?ikk?e? (?:da )?(?:være|passe)|(?:det )?giver (?:da |jo )?ingen mening|can(?:'?t|not) be(?: right)?|that makes no sense|(?:that |it )doesn'?t make sense)(?!\p{L})(?!.*\?\s*$)/iu;

/** Kinds where to know the units is the task. */
const ABOUT_UNITS: readonly ProblemKind[] = ['units', 'conversion'];

/** Kinds about the world, whose parts are taken one by one. */
const ABOUT_WORLD: readonly ProblemKind[] = ['concept', 'explanation', 'source', 'general', 'analysis'];

/** Kinds where an everyday belief may come up. */
const BELIEVED: readonly ProblemKind[] = ['explanation', 'concept', 'fact', 'general', 'comparison'];

/** The first belief that a sentence of the message, or its last clauses, hold. */
const beliefIn = (task: string, message: string): MisbeliefId | null =>
  message
    .split(/(?<=[.!?])\s+/u)
    .map((sentence) => misbeliefIn(task, sentence))
    .find((belief) => belief !== null) ?? null;

/** Letters beside numbers: terms and their products. */
const ALGEBRA = /\d\s?[a-z](?![a-z])|(?<![a-z])[a-z]\s?[=^/+*·-]\s?-?[\d(a-z]/u;

/** "5 years so 5 shells" goes on from a fact. */
const CONCLUDES = /(?<!\p{L})(?:så|so|derfor|altså|therefore)(?!\p{L})/iu;

/** A fact of the task takes this many words beside its number: "7 dollar mere" is an answer. */
const FACT = 3;

/** A thought has at least this many words. */
const THOUGHT = 4;

/**
 * Reads one message of the student's, after what the tutor remembers: the value that was just asked about (`offered`) and
 * the student's right sums. The box "what I have tried" counts as new only when it changed, or is to be checked.
 */
export function readMessage(
  received: ReceivedMessage,
  problem: TutorProblem,
  studied: StudiedProblem,
  earlier: readonly EarlierTurn[],
  {
    offered,
    sums: earlierSums,
    found: told = [],
    claims: before,
  }: Pick<TutorState, 'offered' | 'sums' | 'found' | 'claims'>,
): Reading {
  const beside = besideOf(received.text, problem, studied);
  const message: ReceivedMessage = received.opening ? received : { ...received, text: beside.rest };
  const intent = intentOf(message.text, beside);
  const isStory = studied.kind === 'quantities';
  const box = earlier.at(-1)?.attempt ?? '';
  const boxIsNew = message.attempt.trim() !== '' && (message.attempt !== box || intent.kind === 'check');
  /** What the student has found so far. */
  const known = [...earlierSums, ...told];
  // Ten per cent may be of what the student has found.
  const lastFound = known.at(-1)?.split('=').at(-1)?.trim() ?? '';
  const wholes = isStory ? known.map((sum) => sum.split('=').at(-1)).join(' ; ') : '';
  const signs = (text: string): string => inSigns(withoutLabels(text), `${problem.text} ; ${wholes}`, studied.maths);
  const texts = earlier.map(({ text }) => besideOf(text, problem, studied).rest);
  const isBare = BARE.test(message.text);
  const corrected = readCorrection(message.text);
  const unthanked = (corrected ? corrected.after : message.text).replace(THANKS_AT_END, '$1');
  // Somebody who asks for the answer "om 5 min" has found no 5.
  const plainText = intent.kind === 'answer' ? unthanked.replace(IN_MINUTES, ' ') : unthanked;
  // "+ 5000" goes on from what was found last.
  const meant = isStory && GOES_ON.test(plainText) && lastFound !== '' ? `${lastFound} ${plainText.trim()}` : plainText;
  // "22 flere filer" after "24 - 2" ends the sum and says that it is what was asked for.
  const isSought = namesSought(message.text, problem.text) || countsSought(message.text, problem.text);
  const [only, ...others] = isSought ? digitsOf(meant) : [];
  const soughtValue = others.length === 0 ? (only ?? null) : null;
  const value = offered?.until === 'worked' ? (lastValue(meant) ?? soughtValue) : null;
  const completed = offered && value !== null ? `${offered.value} = ${value}` : '';
  const completing = checkArithmeticClaims(completed);
  // A value that another step leads to is no wrong result of this one.
  const isOther = value !== null && completing.some((sum) => !sum.holds) && isOneStepAway(value, problem.text, known);
  const isCompleted = completing.length > 0 && !isOther;
  const said = isCompleted ? completed : meant;
  const fresh = signs(boxIsNew ? `${message.attempt}\n${said}` : said);
  const all = signs(`${message.attempt}\n${said}`).trim();
  const everything = [...earlier.flatMap((turn) => [turn.attempt, turn.text]), all];
  const work = studied.maths ? followWork(studied.maths, all) : null;
  const written = checkArithmeticClaims(fresh);
  const inWords =
    written.length === 0 &&
    isStory &&
    intent.kind === 'words' &&
    !HAS_SUM.test(fresh) &&
    !answersParts(fresh, problem.text) &&
    (!isQuestion(message.text) || isHedged(message.text))
      ? sumInWords(offered?.until === 'worked' ? `${offered.value}. ${fresh}` : fresh, problem.text, known)
      : null;
  // "i said 50 + 20" after 70: the sum that the value was asked for.
  const asked = told.at(-1) ?? (offered?.until === 'shown' ? offered.value : undefined);
  const shown = isStory && written.length === 0 && asked !== undefined ? sumFor(asked, fresh) : null;
  const pieces =
    isStory && (offered?.until !== 'worked' || !isCompleted)
      ? wayToldIn(meant, fresh, written, asked ?? before.at(-1)?.value, problem.text)
      : null;
  const heard = shown ?? pieces ?? inWords;
  const sums = heard === null ? written : [...(heard === pieces ? written : []), ...checkArithmeticClaims(heard)];
  // In the opening the task and the claim are one text: only its maths is the task.
  const task = message.opening && studied.maths ? studied.maths.text : problem.text;
  const claims = readClaims(fresh, problem.key, task);

  const progress = work && !work.reachesAnswer && studied.maths ? progressOver(studied.maths, earlier, all, signs) : 0;
  const starting = startingNumbers(studied.maths?.text ?? problem.text, [
    ...known,
    // On a word problem the value that was just talked of may be worked on; beside known maths it would launder a guess.
    ...(offered && !studied.maths ? [offered.value] : []),
  ]);
  const leading = isCalculated(studied.kind) && !isStory ? trueSums(sums) : ownSums(sums, starting);
  // Parts at one rate start from numbers of the student's own.
  const own =
    pieces === null
      ? leading
      : sums.filter((sum) => leading.includes(sum) || (sum.holds && squeezed(sum.text) === squeezed(pieces)));
  const found = { claims, work, sums, ownSums: [...earlierSums, ...own.map(({ text }) => text)] };
  const claimed = claimedAnswers(fresh, found, problem, studied);
  const inOwnWords = (intent.kind === 'words' || boxIsNew) && isThought(fresh) && !isQuestion(message.text);
  // The signs in a row of guesses are no working.
  const isGuessing = guessesIn(message.text).length > 0;
  const way = !isGuessing && (work ? showsWay(work, studied, starting) : own.length > 0);
  const parts = isCalculated(studied.kind) || ABOUT_WORLD.includes(studied.kind) ? partsOf(problem.text) : [];
  const agrees = intent.kind === 'yes' || intent.kind === 'check' || namedPart(message.text, parts) !== null;
  const tells = intent.kind === 'words' && tellsHow(fresh) && !isQuestion(message.text);
  // Sums that go on from the value have left it behind: "34 · 3 = 102 and 102 - 48 = 54".
  const last = own.at(-1);
  const comesTo = last !== undefined && offered !== undefined && reaches(last.text, offered.value);
  // A sum about another number is no way to this one.
  const isOfOther =
    last !== undefined &&
    offered !== undefined &&
    !reaches(last.text, offered.value) &&
    !holdsNumber(last.left, offered.value);
  const tellsWay = tellsDeed(message.text);
  const shows =
    studied.kind === 'traced'
      ? (way || tells || tellsWay) && !isOfOther
      : comesTo || (tells && !isCalculated(studied.kind)) || (tells && sums.length === 0);
  // "ja, 9 + 2 er 11": a yes with a sum from the value.
  const checksBack =
    AGREES.test(message.text) && offered !== undefined && own.some(({ left }) => holdsNumber(left, offered.value));
  // Who writes the very sum once more stands by it.
  const again = own.some(
    ({ text }) => earlierSums.includes(text) && offered !== undefined && reaches(text, offered.value),
  );
  const stands = standsBy(message.text, offered, problem.text);
  const putForward =
    stands ||
    (offered?.until === 'agreed' ? agrees || checksBack || tellsWay || again : offered?.until === 'shown' && shows);
  const endsWith = isCompleted && isSought ? sums.at(-1)?.right.trim() : undefined;
  const put = putForward ? offered?.value : endsWith;
  const answers = put !== undefined && claimed.length === 0 ? [claimOf(put, problem)] : claimed;
  const equation = isCalculated(studied.kind) ? readOwnEquation(fresh) : null;
  const thought = intent.kind === 'words' ? readThought(meant) : null;
  const changes = isMaths(studied.kind) ? unitSteps(message.text) : [];
  const unitSlip = changes.find(({ holds }) => !holds) ?? null;
  const showsWork =
    equation !== null ||
    changes.length > 0 ||
    answers.length > 0 ||
    sums.length > 0 ||
    (work !== null &&
      followWorkIn(fresh, studied) &&
      work.lines.some((line) => line.verdict === 'follows' || line.verdict === 'wrong' || line.verdict === 'restates'));
  return {
    intent,
    aside: beside.aside,
    belief: BELIEVED.includes(studied.kind) ? beliefIn(problem.text, message.text) : null,
    work,
    sums,
    answers,
    ownSums: own,
    progress,
    showsWay: way,
    reasoned: reasons(fresh),
    toldHow: tells,
    tellsWay,
    isNew: showsWork || inOwnWords,
    ownWords: inOwnWords,
    thought,
    thoughts: ownThoughts([...texts, message.text], problem.text),
    restatesFact:
      isStory &&
      sums.length === 0 &&
      !CONCLUDES.test(message.text) &&
      thought !== null &&
      wordCount(thought.text) >= FACT &&
      restates(thought.text, problem.text),
    doubts: isStory && sums.length === 0 && DOUBTS.test(message.text),
    corrected: corrected !== null && intent.kind === 'words',
    stuckOn: isStory ? stuckOn(message.text) : null,
    findsTooLong: isStory && findsTooLong(message.text),
    eitherOr: intent.kind === 'check' ? null : eitherOr(message.text),
    compared: studied.kind === 'comparison' ? readCompared(problem.text, message.text) : null,
    cueReason: isStory && sums.length === 0 ? readCueReason(message.text) : null,
    storyFault: isStory ? storyFaultIn(sums, problem.text, known) : null,
    verbs: studied.openVerbs && readOpenVerbs(studied.openVerbs, message.text),
    tellsOfSize: studied.kind === 'comparison' && tellsOfSize(message.text),
    guessed: sums.length === 0 && GUESSED.test(message.text),
    cannotCalculate: isStory ? cannotCalculate(message.text) : null,
    ownMeaning: ownMeaning(message.text),
    asksIfNeeded: isStory && asksIfNeeded(message.text),
    asksWhy: asksWhy(message.text),
    asksOtherWay: asksOtherWay(message.text),
    equation,
    tentative: TENTATIVE.test(message.text),
    unfinished: UNFINISHED.test(message.text),
    denies: DENIES.test(message.text),
    agrees: intent.kind === 'ok' || intent.kind === 'yes' || AGREES.test(message.text),
    explains: stands
      ? null
      : explanationIn(
          fresh,
          answers,
          problem.text,
          isBare && !countsOther(message.text, problem.text) ? undefined : offered,
          studied,
        ),
    namedWords: namedWords(problem.text, texts, message.text),
    parts,
    namedPart: namedPart(message.text, parts),
    workedPart: workedPart(message.text, parts),
    places: isStory ? placesOf(problem.text).filter(({ text }) => !isWorkedWith(text, problem.text, everything)) : [],
    answersParts: answersParts(fresh, problem.text),
    saysAnswer: saysAnswer(fresh) || stands || endsWith !== undefined,
    isStepInWords:
      endsWith === undefined &&
      heard !== null &&
      (heard !== pieces || heard.includes(':')) &&
      !putsAsAnswer(fresh, problem.text),
    isOneStepAway:
      isStory && answers.length === 1 && answers.every(({ value: one }) => isOneStepAway(one, problem.text, known)),
    countedStep: countedStepIn(message.text, fresh, answers, problem.text, studied),
    finds: told.findLast((one) => own.some((sum) => findsMissing(sum.text, one, problem.text))) ?? null,
    saysAgain:
      isBare && offered?.until === 'explained' && answers.some(({ value: one }) => holdsNumber(one, offered.value)),
    written: readWritten(message.text, texts, problem.text, studied.kind),
    words: wordCount(message.text),
    isBare,
    asks: isQuestion(message.text) && !isHedged(message.text),
    asked: answers.length === 0 && sums.length === 0 ? askedSum(message.text, studied) : null,
    unknownTerm: isMaths(studied.kind) ? unknownTerm(message.text) : null,
    term: studied.kind === 'concept' || studied.kind === 'fact' ? null : askedTerm(message.text),
    toTutor: isMaths(studied.kind) && !isStory ? null : askedOfTutor(message.text, [problem.text, ...texts]),
    touchedPart: touchedPart(message.text, parts),
    drawsChain: drawsChain(message.text),
    isAlgebra: studied.kind === 'symbols' && ALGEBRA.test(message.text),
    asksIfSo: /^(?:men |så |but |so )?(?:er det|is it|er den)(?!\p{L})/iu.test(message.text.trim()),
    asksOpenly: asksOpenly(message.text),
    addsAcross: studied.maths ? addsAcross(message.text, sums, studied.maths.text) : null,
    ownQuestion: isMaths(studied.kind) ? null : ownQuestion(message.text),
    seesMisfit: seesMisfit(message.text),
    unitsSeen: isMaths(studied.kind) && sums.length === 0 && changes.length === 0 ? unitsSeen(message.text) : null,
    asksUnits: isMaths(studied.kind) && !ABOUT_UNITS.includes(studied.kind) ? askedUnits(message.text) : null,
    unitSlip,
    unitStep: changes.find(({ holds }) => holds)?.line ?? null,
    unused: unusedQuantities(problem.text, [...everything, pieces ?? '']),
    slip: isCalculated(studied.kind) ? slipIn(sums, problem.text) : null,
    percentAsNumber: percentAsNumber(sums, problem.text),
  };
}

const besideOf = (text: string, { text: task }: TutorProblem, { kind }: StudiedProblem): Beside =>
  readBeside(text, task, !isMaths(kind));

function intentOf(text: string, { aside }: Beside): Intent {
  if (text !== '' || aside === null) return text === '' ? { kind: 'empty' } : readIntent(text);
  if (aside === 'meaning') return { kind: 'meaning' };
  return aside === 'chat' ? { kind: 'offTask' } : { kind: 'aside', aside };
}

/** The messages that tell something, as they can be quoted. */
function ownThoughts(texts: readonly string[], task: string): string[] {
  const told = texts.filter(
    (text) =>
      readIntent(text).kind === 'words' &&
      !isQuestion(text) &&
      !WHERE_FROM.test(text) &&
      // What met something that does not fit it is not brought back.
      misbeliefIn(task, text) === null,
  );
  return [...new Set(told.map((text) => readThought(text)?.text).filter((text) => text !== undefined))];
}

/** "det lærte vi i timen": where something was learnt is no thought about it. */
const WHERE_FROM =
  /^(?:det |man |vi |jeg |i |we )*(?:har |have )?(?:lært|lærte|læst|læste|hørt|hørte|set|learned|learnt|read|heard|saw)(?: man| vi| jeg| det| om det| it| that)* (?:i|på|fra|in|on|from|at) (?:\p{L}+ ?){1,3}$/iu;

const LATEX = /\\[a-zA-Z]+|\{[a-zA-Z]+\}/gu;

/** Enough words to say something of how one thinks; to have guessed is no thought. */
const isThought = (text: string): boolean =>
  (text.replace(LATEX, ' ').match(/\p{L}{2,}/gu)?.length ?? 0) >= THOUGHT && !/(?<!\p{L})(?:gæt|guess)/iu.test(text);

/** How many earlier messages count towards a step that is written over several. */
const LOOK_BACK = 12;

/** The steps behind the student, their earlier lines included: `5/6 = 10/12` in one message, `1/4 = 3/12` in the next. */
function progressOver(
  maths: MathsProblem | AlgebraProblem,
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
