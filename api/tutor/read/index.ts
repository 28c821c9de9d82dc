/** Reading a student's message, seen beside the problem. */
export { aboutWork } from './aboutWork.ts';
export { answerIn, type ClaimedAnswer, claimOf } from './answers.ts';
export type { Compared } from './compared.ts';
export { readIntent } from './intent.ts';
export { knownNumbers } from './known.ts';
export { digitsOf, findsMissing, holdsNumber, isNumber, reaches } from './lines.ts';
export { readMessage } from './message.ts';
export { type OwnEquation, solutionOf } from './ownEquation.ts';
export { placesOf } from './places.ts';
export { easierSums } from './plainSum.ts';
export { type Oddity, type StudiedProblem, studyProblem } from './problemKind.ts';
export { formulasOf, quantitiesOf } from './quantities.ts';
export type { Reading } from './reading.ts';
export { relationsOf } from './relations.ts';
export { saysExamNow } from './situation.ts';
export { soughtIn } from './sought.ts';
export { isOfTask } from './stated.ts';
export type { UnitPair } from './unitTalk.ts';
