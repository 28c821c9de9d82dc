import type { Word } from '../../language/index.ts';
import type { Form } from './phraseForms.ts';

const SHORTEST = 3;
/** No letter that sounds alone: "y" may be either. */
const BARE = /^[bcdfghj-np-tv-z]+$/;
const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);
const isBare = (word: string): boolean => !isVowel(word[0]) && !isVowel(word[1]) && BARE.test(word);

/** The consonants of a folded word: once with "y" as a vowel, once as a consonant. */
const skeletonsOf = (word: string): string[] =>
  [word.replace(/[aeiouy]/g, ''), word.replace(/[aeiou]/g, '')].filter(
    (bare) => bare.length >= SHORTEST && bare !== word,
  );

/** The skeletons of a key's forms. */
export const skeletonsIn = (forms: readonly Form[]): ReadonlySet<string> =>
  new Set(forms.flatMap(({ squeezed }) => skeletonsOf(squeezed)));

/** "HLSNK" for Helsinki, "t t w" for Ottawa, "Hrld Bltnd": the key with its vowels left out. */
export function isSkeleton(words: readonly Word[], skeletons: ReadonlySet<string>): boolean {
  let run = '';
  for (const { lower } of words) {
    if (isBare(lower)) {
      if (skeletons.has(lower)) return true;
      run += lower;
    } else {
      if (run.length >= SHORTEST && skeletons.has(run)) return true;
      run = '';
    }
  }
  return run.length >= SHORTEST && skeletons.has(run);
}
