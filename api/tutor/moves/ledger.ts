import { remember, type TutorState } from '../state.ts';
import type { Moment } from './moment.ts';

/**
 * Writes what a message shows into the state before a move is chosen: that the student has tried, how far their own
 * steps reach, which sums hold, and which answers they claim. Progress starts the ladder anew for the next step.
 */
export function updateLedger(state: TutorState, moment: Moment): TutorState {
  const { reading } = moment;
  // A bare value moves nothing: the ladder must not tell a right guess from a wrong one.
  const followed = reading.showsWay ? reading.progress : 0;
  const progress = Math.max(state.progress, followed);
  const newSums = [...new Set(reading.ownSums.map((sum) => sum.text))].filter((sum) => !state.sums.includes(sum));
  const movedOn = moment.studied.kind === 'traced' ? progress > state.progress : newSums.length > 0;
  const tried =
    state.attempted ||
    reading.answers.length > 0 ||
    reading.ownSums.length > 0 ||
    reading.sums.some((sum) => !sum.holds) ||
    reading.ownWords ||
    reading.equation !== null ||
    (reading.work?.lines.some((line) => line.verdict === 'follows' || line.verdict === 'wrong') ?? false);
  return {
    ...state,
    turns: state.turns + 1,
    attempted: tried,
    workingShown: state.workingShown || reading.showsWay || reading.compared?.how === 'alike',
    progress,
    sums: remember(state.sums, ...newSums),
    hintsUsed: movedOn ? 0 : state.hintsUsed,
    part: reading.workedPart ?? state.part,
    selfChecks: newSums.length > 0 ? undefined : state.selfChecks,
    ended: newSums.length > 0 ? undefined : state.ended,
    // What was asked about a turn ago is no longer on the table.
    offered: undefined,
  };
}
