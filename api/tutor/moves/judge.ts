import { type ArithmeticClaim, equals, followWork, type MisconceptionId, readNumbers } from '../../maths/index.ts';
import { answerIn, type ClaimedAnswer, type StudiedProblem } from '../read/index.ts';
import { checksLeftOf, remember, type TutorState } from '../state.ts';
import type { Ask, Lead, MoveChoice } from './choice.ts';
import { askAt } from './hints.ts';
import type { Chosen, Moment } from './moment.ts';

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

  // Which of several values is meant is for the student to say: picking out the right one would be telling.
  if (more.length > 0) return say('askWorking', null, { ask: 'whichAnswer' }, state);
  if (wrongLine && !wrongLine.claimsAnswer) return point(wrongLine, state);
  if (claim) return judgeClaim(moment, state, claim, wrongLine, broken);
  if (broken) return pointAtSum(broken, state);
  return affirm(moment, state);
}

interface WrongLine {
  readonly text: string;
  readonly misconception: MisconceptionId | null;
  /** The line gives a value for the whole problem: to call it wrong is to judge an answer. */
  readonly claimsAnswer: boolean;
}

function wrongLineOf({ reading, studied }: Moment): WrongLine | null {
  const index = reading.work?.firstWrong ?? null;
  const line = index === null ? undefined : reading.work?.lines[index];
  if (!line || !studied.maths) return null;
  const claimsAnswer = answerIn(line, studied) !== null;
  return { text: line.text, misconception: line.why?.misconception ?? null, claimsAnswer };
}

function judgeClaim(
  moment: Moment,
  state: TutorState,
  claim: ClaimedAnswer,
  wrongLine: WrongLine | null,
  broken: ArithmeticClaim | null,
): Chosen {
  const { problem } = moment;
  if (broken && !wrongLine) return pointAtSum(broken, state);
  const { right } = claim;
  const working = showsWorkingFor(claim, moment, state);
  if (right === null) {
    if (problem.key.type !== 'none')
      return affirm(moment, state) ?? say('askWorking', null, { ask: 'askWorking' }, state);
    return say('reflect', { say: 'noKey' }, askToJudgeThemselves(moment), state);
  }
  if (moment.obligations.answerChecks.needsWorking && !working) {
    return say('askWorking', null, { ask: 'askWorking' }, withClaim(state, claim, 'nothing'));
  }
  const told = state.claims.some((old) => old.value === claim.value && old.told !== 'nothing');
  if (!told && checksLeftOf(state, moment.obligations) === 0) {
    return say('checksSpent', { say: 'checksSpent' }, { ask: 'reflect' }, withClaim(state, claim, 'nothing'));
  }
  // Each judged answer wants working of its own.
  const checked = { ...state, workingShown: false, checksUsed: told ? state.checksUsed : state.checksUsed + 1 };
  if (right) {
    const solved = { ...withClaim(checked, claim, 'right'), solved: true };
    return say('confirm', { say: 'confirm', value: claim.value }, { ask: 'reflect' }, solved);
  }
  const after = withClaim(checked, claim, 'wrong');
  if (wrongLine) return point(wrongLine, after);
  return say('notYet', null, { ask: 'notYet' }, after);
}

/**
 * Whether the way to this very answer is shown: steps on a problem that the engine knows, a sum that ends in the value on
 * a word problem, a reason in words where there is nothing to calculate. After having been asked, words are enough for a
 * problem of one step: a known times table has no steps to show.
 */
function showsWorkingFor(claim: ClaimedAnswer, { reading, studied, problem }: Moment, state: TutorState): boolean {
  const explained = state.lastMove === 'askWorking' && reading.ownWords;
  if (studied.kind === 'traced') return state.workingShown || (explained && studied.solution?.steps.length === 1);
  if (problem.key.type !== 'numeric' && problem.key.type !== 'fraction') return reading.reasoned || explained;
  const value = readNumbers(claim.value)[0]?.value;
  const sums = [...state.sums, ...reading.ownSums.map((sum) => sum.text)];
  const results = sums.flatMap((sum) => readNumbers(sum.split('=').at(-1) ?? '').slice(0, 1));
  return value !== undefined && results.some((result) => equals(result.value, value));
}

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
  if (follows) {
    // A true line that is no step of the way is called true, not right.
    const lead = isStep(follows.text, studied) ? 'affirm' : 'sumsHold';
    return say('affirmStep', { say: lead, line: follows.text }, askAt(moment, state, 1), state);
  }
  if (reading.work?.lines.some((line) => line.verdict === 'restates')) {
    return say('askPlan', { say: 'restated' }, askAt(moment, state, 1), state);
  }
  const sum = reading.ownSums.at(-1);
  if (!sum) return null;
  const ask = studied.kind === 'quantities' ? { ask: 'unused' as const } : askAt(moment, state, 1);
  return say('affirmStep', { say: 'sumsHold', line: sum.text }, ask, state);
}

/** Without a key the student judges: what is not used yet, whether the size fits, what the answer rests on. */
function askToJudgeThemselves({ studied }: Moment): Ask {
  if (studied.kind === 'quantities') return { ask: 'unused' };
  return studied.kind === 'traced' || studied.kind === 'symbols' ? { ask: 'reflect' } : { ask: 'askWorking' };
}

/** How many wrong lines are pointed out on one problem; after that a teacher sees more than a machine. */
const MOST_FAULTS = 8;

const point = (line: WrongLine, state: TutorState): Chosen =>
  toldFault({ ask: 'pointAtStep', line: line.text, misconception: line.misconception }, state);

const pointAtSum = (sum: ArithmeticClaim, state: TutorState): Chosen =>
  toldFault({ ask: 'pointAtSum', line: sum.text }, state);

function toldFault(ask: Ask, state: TutorState): Chosen {
  if (state.faults >= MOST_FAULTS) return say('askAttempt', null, { ask: 'ladderEnd' }, state);
  return say('pointAtStep', null, ask, { ...state, faults: state.faults + 1 });
}

const say = (move: MoveChoice['move'], lead: Lead | null, ask: Ask, state: TutorState): Chosen => ({
  choice: { move, hintLevel: 0, lead, ask },
  state,
});

function withClaim(state: TutorState, claim: ClaimedAnswer, told: 'right' | 'wrong' | 'nothing'): TutorState {
  return { ...state, claims: remember(state.claims, { value: claim.value, working: state.workingShown, told }) };
}
