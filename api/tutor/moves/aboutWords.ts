import { isMaths } from '../../language/texts/index.ts';
import { remember, type TutorState } from '../state.ts';
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
  if (explains(moment, state, isStuck)) return explained({ ...state, attempted: true, hintsUsed: EXPLAINING });
  if (byEar && reading.intent.kind === 'words') return nextHint(moment, state);
  if (reading.intent.kind !== 'words' && reading.intent.kind !== 'yes' && reading.intent.kind !== 'check') return null;
  const lead: Lead | null = changed ? { say: 'changed', ...changed } : null;
  const written = { ...state, attempted: true };
  if (finding && (finished || changed || !reading.asks))
    return say({ ask: 'lookOver', ...finding }, 'explore', written, lead);
  const left = reading.namedWords?.left.find((word) => !state.pointed?.includes(word));
  if (finished && left !== undefined) {
    const after = { ...written, pointed: remember(state.pointed ?? [], left) };
    return say({ ask: 'wordsLeft', used: reading.namedWords?.used ?? [], word: left }, 'explore', after);
  }
  if (finished && state.attempted && problem.key.type === 'none')
    return say({ ask: 'finished' }, 'reflect', { ...state, ended: true });
  if (lead) return say({ ask: 'afterChange' }, 'explore', written, lead);
  const nextStep = ownStep(moment, state);
  // What was looked up is settled.
  const isSettled = nextStep?.ask === 'spellFound' || nextStep?.ask === 'spellKeep';
  return nextStep && say(nextStep, 'explore', isSettled ? { ...written, ended: true } : written);
}

/** What follows from a step that the student has taken: a bid at a spelling, a definition, the plan of a text. */
function ownStep({ reading }: Moment, { attempted, said }: TutorState): Ask | null {
  const { spelling, defines, outlines } = reading.written;
  if (spelling?.doubles && spelling.lookedUp === null) return { ask: 'spellDoubles' };
  if (reading.asks) return null;
  if (spelling?.lookedUp === 'now') return { ask: 'spellFound' };
  if (spelling?.lookedUp === 'before') return { ask: 'spellKeep' };
  if (spelling?.bid) return { ask: 'spellBid', word: spelling.bid };
  if (defines && !said.some((id) => id.startsWith('ownDefinition#'))) return { ask: 'ownDefinition' };
  return outlines && attempted ? { ask: 'writeFirst' } : null;
}

/**
 * What a school term means is said in plain words as soon as the student has offered a thought of their own, or is stuck
 * for the second time: to understand the word comes before any work with it. A whole definition needs no other.
 */
function explains({ studied, reading, obligations }: Moment, { hintsUsed }: TutorState, isStuck: boolean): boolean {
  if (
    studied.kind !== 'concept' ||
    !reading.written.term ||
    obligations.maxHint < EXPLAINING ||
    reading.written.defines ||
    // Of several demands, or two words side by side, the meaning of one is not what is asked for.
    reading.parts.length > 0
  )
    return false;
  return hintsUsed < EXPLAINING && (isStuck ? hintsUsed === 1 : reading.intent.kind === 'words');
}

/** The rung on which a term is explained. */
const EXPLAINING = 2;

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
