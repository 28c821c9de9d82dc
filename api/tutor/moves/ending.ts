import { isCalculated, isMaths, type ProblemKind } from '../../language/texts/index.ts';
import { holdsNumber, reaches } from '../read/index.ts';
import type { TutorState } from '../state.ts';
import type { Ask, Lead } from './choice.ts';
import { reasonOf } from './ideas.ts';
import { type Chosen, type Moment, say } from './moment.ts';
import { placeToRead } from './pointing.ts';

/** A message of at least this many words that asks something after the end is about something new. */
const NEW_QUESTION = 5;

/** What was done is told afterwards. */
const RETELLS =
  /(?<!\p{L})(?:i did|that'?s why|jeg (?:gjorde|regnede|tog|gangede|delte|lagde|trak)|det var derfor)(?!\p{L})/iu;

/** A reason for standing by an answer has at least this many words. */
const REASON = 4;

/** How often the student is asked to check the same value. */
export const MOST_CHECKS = 2;

/** The problem is solved: nothing more is asked, but the next problem is sent to a place of its own. */
export function afterSolved(moment: Moment, state: TutorState): Chosen {
  const { reading } = moment;
  if (reading.asksWhy !== null)
    return say('reflect', null, { ask: 'whyWorks', why: reasonOf(reading.asksWhy, moment, 0) }, state);
  if (reading.asksOtherWay) return say('reflect', null, { ask: 'otherWay' }, state);
  const isNext = reading.asks && reading.thought !== null && reading.words >= NEW_QUESTION;
  if (reading.intent.kind === 'check' || reading.intent.kind === 'answer')
    return say('reflect', null, { ask: 'stillRight', value: valueReached(state) }, state);
  return say('reflect', null, isNext ? { ask: 'newProblem' } : farewell(state), state);
}

/** The value that the work has come to: the one told right, else the one put forward last. */
const valueReached = ({ claims, endedWith }: TutorState): string | null =>
  claims.findLast(({ told }) => told === 'right')?.value ?? endedWith ?? null;

const farewell = (state: TutorState): Ask => ({ ask: 'farewell', value: valueReached(state) });

/** What is said after the work has been let go without a key; null when the student comes with something new. */
export function afterEnd({ reading, studied }: Moment, state: TutorState): Chosen | null {
  if (!state.ended || reading.sums.length > 0 || reading.isAlgebra || reading.asksWhy !== null) return null;
  if (reading.written.finished) return say('reflect', null, farewell(state), state);
  if (reading.intent.kind === 'check') {
    const isTold = isMaths(studied.kind) || state.said.some((id) => id.startsWith('lookOnce#'));
    return say('reflect', null, { ask: isTold ? 'stillUnknown' : 'lookOnce' }, state);
  }
  if (reading.asks) return null;
  // Another value than the one that was let go is a new answer.
  if (endsOtherwise(reading.thought?.text ?? '', state)) return null;
  switch (reading.intent.kind) {
    case 'thanks':
    case 'ok':
    case 'yes':
    case 'greeting':
      return say('reflect', null, farewell(state), state);
    case 'words':
      if (isMaths(studied.kind) && RETELLS.test(reading.thought?.text ?? ''))
        return say('reflect', null, farewell(state), state);
      // Another try at a text or a sentence is looked at again.
      if (!isMaths(studied.kind) && reading.thought !== null) return null;
      // Who has read the problem again and thinks on is not sent away.
      if (reading.thought !== null && reading.words >= NEW_QUESTION && !reading.agrees) return null;
      return reading.unfinished || reading.corrected ? null : say('reflect', null, farewell(state), state);
    default:
      return null;
  }
}

const endsOtherwise = (said: string, { endedWith }: TutorState): boolean =>
  endedWith !== undefined && /\d/u.test(said) && /\d/u.test(endedWith) && !holdsNumber(said, endedWith);

/** A value that nobody has a key to is put forward: what the tutor cannot know, and one way for the student to check it. */
export function checkOneself(moment: Moment, value: string, state: TutorState): Chosen {
  const back = moment.reading.ownSums.find(({ left }) => holdsNumber(left, value));
  if (back && moment.reading.agrees)
    return say('reflect', { say: 'sumsHold', line: back.text }, { ask: 'ownVerdict' }, ended(value, state));
  const offered: TutorState['offered'] = { value, until: 'checked' };
  const selfChecks = (state.selfChecks ?? 0) + 1;
  const { ask, state: after } = placeToRead(moment, state) ?? { ask: checkOf(moment, value), state };
  const lead = withoutKey(moment, state);
  const isReckoned = isCalculated(moment.studied.kind) && state.sums.some((sum) => reaches(sum, value));
  return say('reflect', lead && isReckoned ? { say: 'noKeySums' } : lead, ask, { ...after, offered, selfChecks });
}

/** That nobody has a key is told once, and again only to somebody who asks. */
export const withoutKey = ({ reading, studied }: Moment, { said }: TutorState): Lead | null =>
  reading.intent.kind === 'check' || !said.some((id) => id.startsWith('lead.noKey'))
    ? { say: OPEN.includes(studied.kind) ? 'noOneAnswer' : 'noKey' }
    : null;

/** Kinds of task that have no one right answer. */
const OPEN: readonly ProblemKind[] = ['analysis', 'opinion', 'review', 'writing', 'story', 'poem'];

/** Whether the value fits the task, what the answer rests on. */
function checkOf({ studied }: Moment, value: string): Ask {
  if (isCalculated(studied.kind)) return { ask: 'selfJudge', value };
  if (studied.kind === 'traced' || studied.kind === 'quantities') return { ask: 'reflect' };
  return isMaths(studied.kind) ? { ask: 'ladder', kind: studied.kind, rung: 4 } : { ask: 'askWorking', value };
}

const ended = (value: string | null, state: TutorState): TutorState => ({
  ...state,
  ended: true,
  endedWith: value ?? undefined,
});

/** The answer is the student's own to stand by. */
export const letGo = (value: string | null, state: TutorState, lead: Lead | null = null): Chosen =>
  say('reflect', lead, { ask: 'ownAnswer', value }, ended(value, state));

/**
 * The student answers to a value that nobody has a key to and that they were asked to check. A true sum from it back to a
 * number of the task is a check; a reason makes it their own answer; a bare yes or the value again gets one more place to
 * look at. Null when a sum does not hold, or only comes to the value: that is the way there.
 */
export function ownVerdict(moment: Moment, { offered, sums }: TutorState, state: TutorState): Chosen | null {
  const { reading, problem } = moment;
  if (offered?.until !== 'checked' || reading.sums.some((sum) => !sum.holds) || reading.unfinished) return null;
  const check = reading.sums.find(
    (sum) => holdsNumber(sum.left, offered.value) && holdsNumber(problem.text, sum.right),
  );
  if (check)
    return say('reflect', { say: 'sumsHold', line: check.text }, { ask: 'ownVerdict' }, ended(offered.value, state));
  // To tell the way once more is a reason, not a new way.
  const results = sums.map((sum) => sum.split('=').at(-1) ?? '');
  const retells =
    reading.sums.length > 0 && reading.sums.every(({ right }) => results.some((result) => holdsNumber(result, right)));
  if ((reading.sums.length > 0 && !retells) || reading.corrected || reading.denies) return null;
  const again = reading.answers.length === 1 && reading.answers.every(({ value }) => holdsNumber(value, offered.value));
  const agrees = again || reading.agrees || reading.toldHow || reading.intent.kind === 'check';
  // Who thinks of another way, or whether one should, is not done.
  const plans = reading.thought?.isPlan === true && reading.tentative;
  const explains = reading.intent.kind === 'words' && !reading.asks && !plans && reading.words >= REASON;
  if (!agrees && !explains && !retells) return null;
  const isReason = retells || reading.toldHow || (explains && !again);
  return isReason || reading.aside === 'complaint' || (state.selfChecks ?? 0) >= MOST_CHECKS
    ? letGo(offered.value, state, reading.reasoned ? { say: 'givesReason' } : null)
    : checkOneself(moment, offered.value, state);
}
