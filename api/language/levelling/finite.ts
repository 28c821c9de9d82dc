import { piecesOf } from './pieces.ts';
import { tenseOf } from './verbs.ts';

/** Whether a sentence has a word that is, or can be, a finite verb. */
export const hasFiniteVerb = (sentence: string): boolean =>
  piecesOf(sentence).some(({ lower }) => tenseOf(lower) !== undefined);
