import { type ClaimedAnswer, isNumber, isOfTask } from '../read/index.ts';
import { remember, type TutorState } from '../state.ts';
import type { Ask, Lead } from './choice.ts';
import { askAt } from './hints.ts';
import { type Chosen, type Moment, say, withClaim } from './moment.ts';
import { freshUnused, pointedAt } from './pointing.ts';

/**
 * A true sum that is no step of the engine's way is called true, not right: what it comes to is the student's to explain,
 * and to put forward as the answer. Nothing of this depends on whether it is the answer.
 */
export function takeSum(line: string, moment: Moment, state: TutorState): Chosen {
  const { reading, studied } = moment;
  const all = reading.ownSums.map(({ text }) => text);
  const lead: Lead = {
    say: 'sumsHold',
    line: all.includes(line) && all.join(', ').length <= LONGEST_LINE ? all.join(', ') : line,
  };
  const left = line.split(EQUALS)[0]?.trim() ?? '';
  const result = reading.finds ?? line.split(EQUALS).at(-1)?.trim() ?? '';
  if (!isNumber(result) || !calculates(left, result)) {
    const ask: Ask = studied.kind === 'traced' ? askAt(moment, state, 1) : { ask: 'whereFrom', line };
    return say('affirmStep', studied.kind === 'traced' ? lead : null, ask, state);
  }
  if (studied.maths?.kind === 'equation') return say('affirmStep', lead, { ask: 'sumInEquation', result }, state);
  if (reading.parts.length > 0) {
    const asked: TutorState = { ...state, offered: { value: result, until: 'agreed' } };
    // Several sums at once may belong to several parts.
    const label = reading.ownSums.length > 1 ? '' : (reading.parts[state.part ?? 0]?.label ?? '');
    return say('affirmStep', lead, { ask: 'whichPart', result, label }, asked);
  }
  if (reading.asksIfNeeded) return say('affirmStep', lead, { ask: 'isItNeeded' }, state);
  const quantity = freshUnused(moment, state);
  if (quantity !== undefined) {
    const asked: TutorState = { ...pointedAt(quantity, state), offered: { value: result, until: 'explained' } };
    return say('affirmStep', lead, { ask: 'sumStep', result, quantity }, asked);
  }
  const ask = studied.kind === 'traced' ? 'sumOnTheWay' : 'sumEnd';
  return say('affirmStep', lead, { ask, result }, { ...state, offered: { value: result, until: 'agreed' } });
}

/** A change of units that holds is told so, and what it is used for is asked. */
export function takeUnits(line: string, moment: Moment, state: TutorState): Chosen {
  const quantity = freshUnused(moment, state, line);
  const ask: Ask = quantity === undefined ? { ask: 'unitsNext' } : { ask: 'unused', quantity, line: '' };
  return say('affirmStep', { say: 'sumsHold', line }, ask, quantity === undefined ? state : pointedAt(quantity, state));
}

/** A part of the task has a value that nobody has a key to: on to the next part; null when it was the last or only one. */
export function partDone({ reading }: Moment, state: TutorState): Chosen | null {
  const { parts } = reading;
  const next = (reading.namedPart ?? state.part ?? 0) + 1;
  const part = parts[next];
  if (!part || reading.answersParts) return null;
  const { label, sought } = part;
  return say('askPlan', null, { ask: 'nextPart', label, sought }, { ...state, part: next, offered: undefined });
}

/** More sums than fit in this are not said back at once. */
const LONGEST_LINE = 48;

/** What stands between a sum and what it comes to, as students write it. */
export const EQUALS = /=|\s(?:er|giver|bliver|is|gives|equals|makes)\s/u;

/** Whether something is worked out in a line; `5/6 = 10/12` only writes a number in another way. */
const calculates = (left: string, result: string): boolean =>
  !isNumber(left) || (left.includes('/') && !result.includes('/'));

/**
 * A value without its working. On a word problem it may be a step on the way: told together with what it counts, or asked
 * about before, what it stands for is asked. Nothing of this depends on whether it is the answer, or where it comes from.
 */
export function takeValue(claim: ClaimedAnswer, { reading, studied, problem }: Moment, before: TutorState): Chosen {
  const { value } = claim;
  const state = claim.right === null ? before : withClaim(before, claim, 'nothing');
  const found = reading.isOneStepAway ? { ...state, found: remember(state.found ?? [], value) } : state;
  if (reading.countedStep !== null) {
    const asked: TutorState = { ...found, offered: { value, until: 'shown' } };
    return say('askPlan', null, { ask: 'isItAsked', line: reading.countedStep }, asked);
  }
  if (studied.kind === 'quantities' && isOfTask(value, problem.text)) {
    const until = problem.key.type === 'none' ? 'checked' : 'shown';
    return say('askWorking', null, { ask: 'givenValue', value }, { ...state, offered: { value, until } });
  }
  if (studied.kind === 'quantities' && reading.isBare && before.lastMove === 'askWorking') {
    return say('askPlan', null, { ask: 'valueStep', value }, { ...found, offered: { value, until: 'explained' } });
  }
  // A number alone on a word problem is taken up without judging it as the answer when its working comes.
  const isStepPerhaps = studied.kind === 'quantities' && reading.isBare;
  const asked: TutorState = isStepPerhaps ? found : { ...found, offered: { value, until: 'shown' } };
  const ask: Ask =
    studied.kind === 'comparison' ? { ask: 'compared', how: 'why', line: value } : { ask: 'askWorking', value };
  return say('askWorking', null, ask, asked);
}
