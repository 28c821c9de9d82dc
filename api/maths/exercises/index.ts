/** Exercises as a maths teacher sets them: exact keys, worked answers, a computed difficulty. Pure. */
export { difficulty } from './difficulty.ts';
export type { Exercise, Generator } from './exercise.ts';
export { findGenerators, topicsIn } from './find.ts';
export { generators } from './generators.ts';
export { type Misread, misread } from './misread.ts';
export { optionText } from './option.ts';
export { Proof, proves } from './proof.ts';
export { makeSet, numbersOf, spread } from './set.ts';
