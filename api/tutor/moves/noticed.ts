import { isMaths, type ProblemKind } from '../../language/texts/index.ts';
import type { TutorState } from '../state.ts';
import { heldBelief } from './arc.ts';
import { takeCompared } from './compared.ts';
import { type Chosen, type Moment, say } from './moment.ts';
import { takeOpenVerbs } from './openVerbs.ts';

/**
 * What a message shows of the student's thinking and a teacher takes up before any value in it: units seen to differ, a
 * guess, an operation chosen by a word, an everyday belief or the doubt of one, a why of their own, work on verbs or on
 * numbers that are compared. Null when it shows none of it.
 */
export function noticed(moment: Moment, before: TutorState, state: TutorState): Chosen | null {
  const { reading, studied, problem } = moment;
  const tried: TutorState = { ...state, attempted: true };
  if (reading.unitsSeen !== null) {
    const [first, second] = reading.unitsSeen;
    return say('affirmStep', null, { ask: 'unitsSeen', first, second }, tried);
  }
  if (reading.guessed && isMaths(studied.kind)) {
    const [guess] = reading.answers;
    const offered: TutorState['offered'] = guess ? { value: guess.value, until: 'shown' } : before.offered;
    return say('askPlan', null, { ask: 'guessed' }, { ...state, offered });
  }
  if (reading.cueReason) return say('explore', null, { ask: 'cueReason', ...reading.cueReason }, tried);
  // With a key the wrong idea is known by its answer.
  const meetsBelief = studied.kind === 'comparison' || (isMaths(studied.kind) && problem.key.type === 'none');
  const belief = meetsBelief ? heldBelief(moment, state) : null;
  if (belief) return belief;
  if (reading.seesMisfit && before.said.at(-1)?.startsWith('misbelief.'))
    return say('explore', null, { ask: 'afterBelief' }, tried);
  if (reading.ownQuestion !== null && ABOUT_MATTER.includes(studied.kind))
    return say('explore', null, { ask: 'ownQuestion', line: reading.ownQuestion }, tried);
  return takeOpenVerbs(moment, state) ?? takeCompared(moment, state);
}

/** Kinds whose matter a student may wonder at. */
const ABOUT_MATTER: readonly ProblemKind[] = ['explanation', 'concept', 'general', 'source', 'analysis'];
