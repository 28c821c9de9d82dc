import type { Obligations } from '../../contract/policy.ts';
import type { Reading, StudiedProblem } from '../read/index.ts';
import type { TutorState } from '../state.ts';
import type { TutorProblem } from '../types.ts';
import type { MoveChoice } from './choice.ts';

/** Everything the choice of a move depends on. */
export interface Moment {
  readonly problem: TutorProblem;
  readonly studied: StudiedProblem;
  readonly reading: Reading;
  readonly obligations: Obligations;
}

/** A move and the state after it. */
export interface Chosen {
  readonly choice: MoveChoice;
  readonly state: TutorState;
}
