/** What is said when a text is read aloud: words, numbers, signs and formulas, and when each word comes. Pure. */
import { wordPlaces } from '../readingWords.ts';
import { type SpokenWord, sayWords } from './words.ts';

export type { SpokenWord } from './words.ts';

/** A language of a voice; in any other than Danish and English words say themselves. */
export type SpokenLanguage = 'da' | 'en' | 'other';

/**
 * The words of a text as a reader sees them, each with what is said for it: "3/4" → "tre fjerdedele", "f.eks." → "for
 * eksempel". Linear in the text's length.
 */
export function spokenWords(text: string, lang: SpokenLanguage): SpokenWord[] {
  if (lang !== 'other') return sayWords(text, lang);
  return wordPlaces(text).map(({ from, to }) => ({ from, to, say: text.slice(from, to) }));
}
