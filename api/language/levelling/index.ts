/** Danish reading level by rules alone: LIX, safe ways to split sentences, words and syllables, and what a text must keep. */
export { compareNames, compareNumbers, endOfFirstUse, keptTerms, numbersIn, timesOf } from './facts.ts';
export { type HardWord, hardWords, schoolWordsIn, wordsAbout } from './hardWords.ts';
export { type Change, type Leveled, levelText, TOLERANCE } from './level.ts';
export { lixBand, lixOf } from './lix.ts';
export { syllables } from './syllables.ts';
