import { isCalculated, isMaths } from '../../language/texts/index.ts';
import {
  type ArithmeticClaim,
  checkStep,
  equals,
  findProblem,
  followWork,
  isAlgebra,
  judgeTold,
  type MisconceptionId,
  multiply,
  rational,
  readNumbers,
  toDecimal,
  toFraction,
} from '../../maths/index.ts';
import { isSomeOf, matchesKey } from '../claims.ts';
import {
  answerIn,
  type ClaimedAnswer,
  claimOf,
  findsMissing,
  holdsNumber,
  isOfTask,
  type OwnEquation,
  reaches,
  type StudiedProblem,
  solutionOf,
} from '../read/index.ts';
import { checksLeftOf, remember, type TutorState } from '../state.ts';
import type { Ask, Lead } from './choice.ts';
import { checkOneself } from './ending.ts';
import { askAt } from './hints.ts';
import { type Chosen, type Moment, say, withClaim } from './moment.ts';
import { placeToRead } from './pointing.ts';
import { EQUALS, partDone, takeSum, takeUnits, takeValue } from './takeUp.ts';

/**
 * What to say of the student's own work: the first wrong line is pointed at, a right step is named, and a claimed answer
 * is told right or wrong only with working shown and while answer checks are left. A bare value is treated the same
 * whether it is right or wrong, so that nobody can guess their way. Null when there is nothing to judge.
 */
export function judgeWork(moment: Moment, state: TutorState): Chosen;
export function judgeWork(moment: Moment, state: TutorState): Chosen | null;
export function judgeWork(moment: Moment, state: TutorState): Chosen | null {
  const { reading } = moment;
  const [claim, ...more] = reading.answers;
  const broken = reading.sums.find((sum) => !sum.holds) ?? null;
  const wrongLine = wrongLineOf(moment);

  const builtOn = broken ? undefined : brokenUnder(moment, state);
  if (builtOn !== undefined) return toldFault({ ask: 'pointAtSum', line: builtOn }, state);
  // Which of several values is meant is for the student to say: picking out the right one would be telling.
  if (more.length > 0) return say('askWorking', null, { ask: 'whichAnswer' }, state);
  if (reading.addsAcross !== null)
    return toldFault({ ask: 'pointAtStep', line: reading.addsAcross, misconception: 'addAcross' }, state);
  if (wrongLine && !wrongLine.claimsAnswer) return point(wrongLine, state);
  if (reading.percentAsNumber && !comesUp(reading.percentAsNumber.percent, state)) {
    return toldFault({ ask: 'percentAsNumber', ...reading.percentAsNumber }, state);
  }
  if (reading.storyFault) return toldFault(reading.storyFault, state);
  if (reading.unitSlip) return toldFault({ ask: 'unitStep', ...reading.unitSlip }, state);
  if (reading.slip) return toldFault({ ask: reading.slip.kind, line: reading.slip.line }, state);
  if (claim && reading.explains !== null) {
    const asked: TutorState = { ...state, offered: { value: claim.value, until: 'agreed' } };
    return say('askPlan', null, { ask: 'isItAsked', line: reading.explains }, asked);
  }
  if (claim && reading.saysAgain) {
    const asked: TutorState = { ...state, offered: { value: claim.value, until: 'agreed' } };
    return say('askPlan', null, { ask: 'sumEnd', result: claim.value }, asked);
  }
  const step = claim && isStepOnTheWay(moment, claim);
  if (step) return takeSum(step, moment, state);
  if (claim) return judgeClaim(moment, state, claim, wrongLine, broken);
  if (broken) return pointAtSum(broken, moment, whatComes(broken, moment, state));
  if (reading.equation) return judgeEquation(reading.equation, state);
  return affirm(moment, state);
}

/**
 * The sum that "80 · 2 = 160, så Carl har 160" rests on, when the task holds more that is not used yet and the value is not
 * called the answer: a step is taken up, not judged, and costs no check. Null otherwise.
 */
function isStepOnTheWay({ reading, studied }: Moment, { value }: ClaimedAnswer): string | null {
  if (!isCalculated(studied.kind) || reading.saysAnswer) return null;
  if (reading.unused.length === 0 && !reading.isStepInWords) return null;
  return stepTo(reading, value);
}

/** The last of the student's true sums in a message that comes to a value. */
const stepTo = ({ ownSums }: Moment['reading'], value: string): string | null =>
  ownSums.findLast((sum) => reaches(sum.text, value))?.text ?? null;

/** The student's own equation: what it stands for when it is new, whether a line follows from it when it goes on. */
function judgeEquation({ text, unknown }: OwnEquation, state: TutorState): Chosen {
  const verdict = state.equation === undefined ? null : checkStep(state.equation, text);
  if (verdict === 'wrong') return toldFault({ ask: 'pointAtStep', line: text, misconception: null }, state);
  const ask = verdict === 'follows' ? 'equationNext' : 'ownEquation';
  return say('affirmStep', null, { ask, line: text, unknown }, { ...state, equation: text });
}

interface WrongLine {
  readonly text: string;
  readonly misconception: MisconceptionId | null;
  /** The line gives a value for the whole problem: to call it wrong is to judge an answer. */
  readonly claimsAnswer: boolean;
}

/** The first line that does not follow; a sum without a result (`17 · 20`) says nothing wrong yet. */
function wrongLineOf({ reading, studied }: Moment): WrongLine | null {
  if (!studied.maths) return null;
  for (const line of reading.work?.lines ?? []) {
    if (line.verdict !== 'wrong') continue;
    // "jeg trak 1 x fra de 5" tells what was done; its pieces are no lines.
    if (reading.tellsWay && !EQUALS.test(line.text)) continue;
    const value = answerIn(line, studied);
    if (value !== null && !reading.answers.some((answer) => answer.value === value)) continue;
    const claimsAnswer = value !== null;
    if (!claimsAnswer && !isLine(line.text, studied) && !line.why?.candidates) continue;
    return { text: line.text, misconception: line.why?.misconception ?? null, claimsAnswer };
  }
  return null;
}

function judgeClaim(
  moment: Moment,
  state: TutorState,
  claim: ClaimedAnswer,
  wrongLine: WrongLine | null,
  broken: ArithmeticClaim | null,
): Chosen {
  const { problem } = moment;
  if (broken && !wrongLine) return pointAtSum(broken, moment, state);
  const { right } = claim;
  const working = showsWorkingFor(claim, moment, state);
  if (right === null && problem.key.type !== 'none') {
    return affirm(moment, state) ?? takeValue(claim, moment, state);
  }
  const needsWorking = right === null ? isMaths(moment.studied.kind) : moment.obligations.answerChecks.needsWorking;
  // What has been called wrong already stays wrong, with or without its way.
  const toldWrong = state.claims.some((old) => old.value === claim.value && old.told === 'wrong');
  if (needsWorking && !working && !toldWrong) return takeValue(claim, moment, state);
  if (right === null) {
    return partDone(moment, state) ?? checkOneself(moment, claim.value, state);
  }
  const told = state.claims.some((old) => old.value === claim.value && old.told !== 'nothing');
  if (!told && checksLeftOf(state, moment.obligations) === 0) {
    return say('checksSpent', { say: 'checksSpent' }, { ask: 'reflect' }, withClaim(state, claim, 'nothing'));
  }
  // Each judged answer wants working of its own, unless the student's steps have come to the last one already.
  const { solution } = moment.studied;
  const nearlyThere =
    solution !== null && solution.steps.length > 1 && state.progress >= solution.steps.length - lastSteps(moment);
  const checked = { ...state, workingShown: nearlyThere, checksUsed: told ? state.checksUsed : state.checksUsed + 1 };
  if (right) {
    const solved = { ...withClaim(checked, claim, 'right'), solved: true };
    const ask: Ask = moment.studied.maths?.kind === 'equation' ? { ask: 'reflectEquation' } : { ask: 'reflect' };
    return say('confirm', { say: 'confirm', value: claim.value }, ask, solved);
  }
  if (isSomeOf(claim.value, problem.key)) {
    const some = { ...withClaim(checked, claim, 'nothing'), workingShown: true };
    return say('askPlan', null, { ask: 'moreValues', value: claim.value }, some);
  }
  const after = withClaim(checked, claim, 'wrong');
  if (wrongLine) return point(wrongLine, after);
  const value = isCalculated(moment.studied.kind) ? claim.value : null;
  const lead: Lead = { say: 'notAnswer', value };
  const misconception = ideaBehind(claim, moment);
  if (misconception) {
    const line = stepTo(moment.reading, claim.value) ?? claim.value;
    return say('notYet', lead, { ask: 'pointAtStep', line, misconception }, after);
  }
  const place = placeToRead(moment, after);
  return place ? say('notYet', lead, place.ask, place.state) : say('notYet', lead, { ask: 'notYet' }, after);
}

/** How many steps at the end of a way are one thought: where a product is 0, its factors and what they give. */
const lastSteps = ({ studied: { maths } }: Moment): number => (maths?.kind === 'quadratic' ? 2 : 1);

/** The wrong ideas that give just this answer to a task in words, where the engine's own answer to it is the key. */
function ideasBehind({ value }: ClaimedAnswer, { problem }: Moment): readonly MisconceptionId[] {
  const key = 'value' in problem.key ? problem.key.value : null;
  const isRead = key !== null && judgeTold(problem.text, key)?.right === true;
  return isRead ? (judgeTold(problem.text, value)?.candidates ?? []) : [];
}

/** The one idea that gives it; several are to be asked about, not told. */
function ideaBehind(claim: ClaimedAnswer, moment: Moment): MisconceptionId | null {
  const [idea, ...more] = ideasBehind(claim, moment);
  return idea && more.length === 0 ? idea : null;
}

/** Whether a wrong answer is what a known idea gives, in the student's own line or in answer to a task in words. */
const isIdea = (claim: ClaimedAnswer, moment: Moment): boolean =>
  moment.reading.work?.lines.some(
    (line) => line.why?.candidates !== undefined && answerIn(line, moment.studied) === claim.value,
  ) === true || ideasBehind(claim, moment).length > 0;

/**
 * Whether the way to this very answer is shown: steps on a problem that the engine knows, a sum that ends in the value on
 * a word problem, a reason in words where there is nothing to calculate. After having been asked, words are enough for a
 * problem of one step: a known times table has no steps to show.
 */
function showsWorkingFor(claim: ClaimedAnswer, moment: Moment, state: TutorState): boolean {
  const { reading, studied, problem } = moment;
  const isAskedFor = state.lastMove === 'askWorking';
  // Who writes the same line again when asked for the way has shown it, where one of the known ideas gives just this.
  if (isAskedFor && !reading.isBare && claim.right === false && isIdea(claim, moment)) return true;
  const explained = isAskedFor && (reading.ownWords || reading.toldHow);
  if (studied.kind === 'traced')
    return state.workingShown || (explained && (studied.solution?.steps.length ?? 0) <= EASILY_TOLD);
  if (studied.kind === 'comparison') return state.workingShown || reading.tellsOfSize;
  const isNumber = problem.key.type === 'numeric' || problem.key.type === 'fraction';
  if (!isCalculated(studied.kind) && !isNumber) return reading.reasoned || explained;
  if (comesUp(claim.value, state)) return true;
  // For a number of the task no sum can be shown.
  if (studied.kind === 'quantities' && isAskedFor && reading.ownWords && isOfTask(claim.value, problem.text))
    return true;
  if (state.sums.some((sum) => findsMissing(sum, claim.value, problem.text))) return true;
  const solved = state.equation === undefined ? null : solutionOf(state.equation);
  const [value] = readNumbers(claim.value);
  if (solved !== null && value !== undefined && equals(solved, value.value)) return true;
  return studied.kind !== 'quantities' && (reading.reasoned || explained);
}

/** A way of so many steps can be told in words. */
const EASILY_TOLD = 2;

/** Whether one of the student's right sums, this message's included, comes to a value, perhaps in a smaller unit. */
const comesUp = (value: string, { sums }: TutorState): boolean => {
  const [number] = readNumbers(value);
  const smaller = number && UNITS_IN_A_UNIT.map((count) => toDecimal(multiply(number.value, rational(count))));
  return sums.some((sum) => reaches(sum, value) || smaller?.some((one) => one !== undefined && reaches(sum, one)));
};
/** 3100 cents are 31 dollars, 240 minutes 4 hours, 2500 metres 2.5 kilometres. */
const UNITS_IN_A_UNIT = [100, 60, 1000];

/** Whether a text says that something is so: two sides set equal, or an expression in the place of the task's. */
const isLine = (text: string, { maths }: StudiedProblem): boolean =>
  EQUALS.test(text) || (maths !== null && isAlgebra(maths));

/** "7x" works out nothing. */
const LONE_TERM = /^[-−]?\d*\p{L}?[²³]?$/u;

/** Whether a line by itself is one of the engine's steps short of the answer. */
function isStep(line: string, { maths }: StudiedProblem): boolean {
  if (!maths) return false;
  const { progress, reachesAnswer } = followWork(maths, line);
  return progress > 0 && !reachesAnswer;
}

/** The last right line or sum, and the question for the step after it. */
function affirm(moment: Moment, state: TutorState): Chosen | null {
  if (state.faults >= MOST_FAULTS) return say('askAttempt', null, { ask: 'ladderEnd' }, state);
  const { reading, studied } = moment;
  const follows = reading.work?.lines.filter((line) => line.verdict === 'follows').at(-1);
  if (follows && isLine(follows.text, studied) && !LONE_TERM.test(follows.text)) {
    if (isStep(follows.text, studied)) {
      return say('affirmStep', { say: 'affirm', line: follows.text }, askAt(moment, state, 1), state);
    }
    return takeSum(follows.text, moment, state);
  }
  if (reading.work?.lines.some((line) => line.verdict === 'restates')) {
    return say('askPlan', { say: 'restated' }, askAt(moment, state, 1), state);
  }
  // A piece of a line in letters is no line: 4 · 9 = 36 beside 3a · 8 = 24a.
  if (reading.isAlgebra) return null;
  const sum = reading.ownSums.at(-1);
  const end = sum && wholeWayTo(sum, moment, state);
  if (end) return judgeClaim(moment, state, end, null, null);
  if (sum) return takeSum(sum.text, moment, state);
  if (reading.unitStep !== null && studied.kind === 'quantities') return takeUnits(reading.unitStep, moment, state);
  const [other] = reading.sums;
  return other && isCalculated(studied.kind)
    ? say('askPlan', null, { ask: 'whereFrom', line: other.text }, state)
    : null;
}

/** Sums beside the way, above which somebody is trying out operations. */
const SPARE_SUMS = 2;

/**
 * The answer to a story of several steps whose every step stands among the student's own sums, the last one just now: that
 * it is the answer need not be said as well. Null otherwise; a story of one step has too few ways to try.
 */
function wholeWayTo(sum: ArithmeticClaim, { studied, problem }: Moment, { sums }: TutorState): ClaimedAnswer | null {
  const steps = studied.story?.steps ?? [];
  if (steps.length < 2 || sums.length > steps.length + SPARE_SUMS) return null;
  const isWhole = steps.every(({ result }) =>
    sums.some((one) => reaches(one, toDecimal(result) ?? toFraction(result))),
  );
  const value = sum.right.trim();
  return isWhole && matchesKey(value, problem.key) ? claimOf(value, problem) : null;
}

/** How many wrong lines are pointed out on one problem; after that a teacher sees more than a machine. */
const MOST_FAULTS = 8;

const point = (line: WrongLine, state: TutorState): Chosen =>
  toldFault({ ask: 'pointAtStep', line: line.text, misconception: line.misconception }, state);

function pointAtSum(sum: ArithmeticClaim, moment: Moment, state: TutorState): Chosen {
  const misconception = ideaInSum(sum, moment);
  const ask: Ask = misconception
    ? { ask: 'pointAtStep', line: sum.text, misconception }
    : { ask: 'pointAtSum', line: sum.text };
  return toldFault(ask, { ...state, broken: remember(state.broken ?? [], sum.text) });
}

/** The one wrong idea that gives just this result to a sum of the student's own, or that its digits were worked out by. */
function ideaInSum({ left, right }: ArithmeticClaim, { reading }: Moment): MisconceptionId | null {
  const task = findProblem(left);
  const [line] = task ? followWork(task, `${left} = ${right}`).lines : [];
  const isByDigits = reading.sums.some((sum) => sum.holds && /^\d\s?[-−]\s?\d$/u.test(sum.left.trim()));
  if (isByDigits && line?.why?.candidates?.includes('smallerFromLarger')) return 'smallerFromLarger';
  return line?.why?.misconception ?? null;
}

/** A sum that was pointed out and not mended, and whose result the student now goes on with. */
function brokenUnder({ reading, problem }: Moment, { broken = [], sums }: TutorState): string | undefined {
  return broken.findLast((text) => {
    const [left = '', result = ''] = text.split('=').map((side) => side.trim());
    const isMended = sums.some((sum) => sum.split('=')[0]?.trim() === left);
    if (isMended || result === '' || holdsNumber(problem.text, result)) return false;
    return reading.ownSums.some((sum) => holdsNumber(sum.left, result));
  });
}

/** On a word problem the next number alone is the sum worked out again. */
const whatComes = ({ left }: ArithmeticClaim, { studied }: Moment, state: TutorState): TutorState =>
  studied.kind === 'quantities' ? { ...state, offered: { value: left.trim(), until: 'worked' } } : state;

function toldFault(ask: Ask, state: TutorState): Chosen {
  if (state.faults >= MOST_FAULTS) return say('askAttempt', null, { ask: 'ladderEnd' }, state);
  return say('pointAtStep', null, ask, { ...state, faults: state.faults + 1 });
}
