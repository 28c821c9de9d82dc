import type { Word } from '../../language/index.ts';
import type { Form } from './phraseForms.ts';

/** Two words of two letters without vowels, or one of three, are what a skeleton takes at least. */
const SHORTEST = 3;
const NO_VOWEL = /(?<!\p{L})[bcdfghj-np-tv-xz](?!\p{L}|')|(?<!\p{L})[bcdfghj-np-tv-z]{2,}(?!\p{L})/iu;
const isBare = (word: string): boolean => /^[bcdfghj-np-tv-z]+$/.test(word);

/** The consonants of a folded word: once with "y" as a vowel, once as a consonant. */
const skeletonsOf = (word: string): string[] =>
  [word.replace(/[aeiouy]/g, ''), word.replace(/[aeiou]/g, '')].filter(
    (bare) => bare.length >= SHORTEST && bare !== word,
  );

/** "HLSNK" for Helsinki, "t t w" for Ottawa, "Hrld Bltnd": the key with its vowels left out. */
export function isSkeleton(text: string, words: readonly Word[], forms: readonly Form[]): boolean {
  if (!NO_VOWEL.test(text)) return false;
  const wanted = new Set(forms.flatMap(({ squeezed }) => skeletonsOf(squeezed)));
  let run = '';
  return words.some(({ lower }, i) => {
    run = isBare(lower) ? run + lower : '';
    return isBare(lower) && (wanted.has(lower) || (wanted.has(run) && !isBare(words[i + 1]?.lower ?? '')));
  });
}
