/** The tutor: what the application needs of it. */
export { agreedKey, lacksKey } from './keys/agreedKey.ts';
export { keyContradicts, openProblem } from './keys/index.ts';
export { receiveMessage } from './receive.ts';
export { processRecord } from './record.ts';
export { rehearse } from './rehearse.ts';
export { startOver } from './startOver.ts';
export { checksLeftOf, isSolved, ladderOf, newTutorState, TutorState } from './state.ts';
export { replyTo } from './turn.ts';
