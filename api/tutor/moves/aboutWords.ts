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
  if (byEar && reading.intent.kind === 'words') return nextHint(moment, state);
  if (reading.intent.kind !== 'words' && reading.intent.kind !== 'yes' && reading.intent.kind !== 'check') return null;
  const lead: Lead | null = changed ? { say: 'changed', ...changed } : null;
  const written = { ...state, attempted: true };
  if (finding && (finished || changed || !reading.asks))
    return say({ ask: 'lookOver', ...finding }, 'explore', written, lead);
  if (finished && state.attempted && problem.key.type === 'none') return say({ ask: 'finished' }, 'reflect', state);
  if (lead) return say({ ask: 'afterChange' }, 'explore', written, lead);
  return null;
}

const say = (
  ask: Ask,
  move: 'explore' | 'reflect' | 'askPlan',
  state: TutorState,
  lead: Lead | null = null,
): Chosen => ({
  choice: { move, hintLevel: 0, lead, ask },
  state,
});
