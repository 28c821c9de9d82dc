import { isMaths } from '../../language/texts/index.ts';
import type { TutorState } from '../state.ts';
import type { Ask, Lead } from './choice.ts';
import { nextHint } from './hints.ts';
import type { Chosen, Moment } from './moment.ts';

/**
 * What a task in words calls for beside the student's thoughts: a word of their own to look at again, a word they have
 * changed, an end to the work, an explanation in another language. Null when there is none of it.
 */
export function aboutWords(moment: Moment, state: TutorState): Chosen | null {
  const { studied, reading, problem } = moment;
  const { kind } = studied;
  const { finding, changed, finished, otherTongue, byEar } = reading.written;
  if (isMaths(kind)) return null;
  if (otherTongue) return say({ ask: 'otherTongue' }, 'askPlan', state);
  const isStuck = reading.intent.kind === 'stuck' || (byEar && reading.intent.kind === 'words');
  if (isStuck && explains(moment, state)) return explained({ ...state, hintsUsed: 2 });
  if (byEar && reading.intent.kind === 'words') return nextHint(moment, state);
  if (reading.intent.kind !== 'words' && reading.intent.kind !== 'yes' && reading.intent.kind !== 'check') return null;
  const lead: Lead | null = changed ? { say: 'changed', ...changed } : null;
  const written = { ...state, attempted: true };
  if (finding && (finished || changed || !reading.asks))
    return say({ ask: 'lookOver', ...finding }, 'explore', written, lead);
  if (finished && state.attempted && problem.key.type === 'none') return say({ ask: 'finished' }, 'reflect', state);
  if (lead) return say({ ask: 'afterChange' }, 'explore', written, lead);
  const nextStep = ownStep(moment, state);
  return nextStep && say(nextStep, 'explore', written);
}

/** What follows from a step that the student has taken: a bid at a spelling, a definition, the plan of a text. */
function ownStep({ reading }: Moment, { attempted }: TutorState): Ask | null {
  const { spelling, defines, outlines } = reading.written;
  if (reading.asks) return null;
  if (spelling?.lookedUp === 'now') return { ask: 'spellFound' };
  if (spelling?.lookedUp === 'before') return { ask: 'spellKeep' };
  if (spelling?.doubles) return { ask: 'spellDoubles' };
  if (spelling?.bid) return { ask: 'spellBid', word: spelling.bid };
  if (defines) return { ask: 'ownDefinition' };
  return outlines && attempted ? { ask: 'writeFirst' } : null;
}

/**
 * The second time somebody is stuck at what a school term means, it is said in plain words whether or not they have tried:
 * to understand the word comes before any attempt.
 */
const explains = ({ studied, reading, obligations }: Moment, { hintsUsed }: TutorState): boolean =>
  studied.kind === 'concept' && reading.written.term && hintsUsed === 1 && obligations.maxHint >= 2;

const explained = (state: TutorState): Chosen => ({
  choice: { move: 'nameRule', hintLevel: 2, lead: null, ask: { ask: 'ladder', kind: 'concept', rung: 2 } },
  state,
});

const say = (
  ask: Ask,
  move: 'explore' | 'reflect' | 'askPlan',
  state: TutorState,
  lead: Lead | null = null,
): Chosen => ({
  choice: { move, hintLevel: 0, lead, ask },
  state,
});
