import type { Tutor } from './services/tutor.ts';
import { hurdlesIn } from './tutor/hurdles.ts';
import {
  agreedKey,
  checksLeftOf,
  isSolved,
  keyContradicts,
  lacksKey,
  ladderOf,
  newTutorState,
  openProblem,
  processRecord,
  receiveMessage,
  rehearse,
  replyTo,
  startOver,
  TutorState,
} from './tutor/index.ts';

/** The product's tutor, as the services need it. */
export const tutor: Tutor<TutorState> = {
  openProblem,
  lacksKey,
  agreedKey,
  keyContradicts,
  newState: newTutorState,
  startOver,
  readState: (stored) => TutorState.parse(stored),
  receiveMessage,
  replyTo,
  ladderOf,
  checksLeftOf,
  isSolved,
  hurdlesIn,
  processRecord,
  rehearse,
};
