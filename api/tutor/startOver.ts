import { newTutorState, type TutorState } from './state.ts';

/** A new state for work that is begun again: the hints, checks and faults that were used stay used, no words stay. */
export function startOver({ hintsUsed, checksUsed, faults, attempted }: TutorState): TutorState {
  return { ...newTutorState(), hintsUsed, checksUsed, faults, attempted };
}
