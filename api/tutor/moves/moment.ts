import type { Obligations } from '../../contract/policy.ts';
import type { ClaimedAnswer, Reading, StudiedProblem } from '../read/index.ts';
import { remember, type TutorState } from '../state.ts';
import type { TutorProblem } from '../types.ts';
import type { Ask, Lead, MoveChoice } from './choice.ts';

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

/** A move that is no hint. */
export const say = (move: MoveChoice['move'], lead: Lead | null, ask: Ask, state: TutorState): Chosen => ({
  choice: { move, hintLevel: 0, lead, ask },
  state,
});

/** The ledger of claims with one more. */
export function withClaim(state: TutorState, claim: ClaimedAnswer, told: 'right' | 'wrong' | 'nothing'): TutorState {
  return { ...state, claims: remember(state.claims, { value: claim.value, working: state.workingShown, told }) };
}
