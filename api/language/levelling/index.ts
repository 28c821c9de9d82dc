/** Danish reading level by rules alone: LIX, safe ways to split sentences, words and syllables, and what a text must keep. */
export { compareNames, compareNumbers, keptTerms } from './facts.ts';
export { levelText } from './level.ts';
export { lixOf } from './lix.ts';
export { syllables } from './syllables.ts';
