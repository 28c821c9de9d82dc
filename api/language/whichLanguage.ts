import type { Language } from '../contract/language.ts';

/** Small words that are common in one language and rare or unknown in the other. */
const SMALL_WORDS: Readonly<Record<Language | 'other', ReadonlySet<string>>> = {
  da: new Set(
    'og er der det du så får hvor ikke på til af som har kan skal jeg hvad giver vi med den en et at de din dit dine hvordan hvilken hvilket hvilke hvorfor når eller også først nu om fra kunne vil bliver blive mere her der være prøv skriv tænk'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the is and of you what how are it that this with many do does your by have a in to which why when or also first now about from could will would can be more here there try write think on if as an not'.split(
      ' ',
    ),
  ),
  other: new Set(
    // German, Swedish, Norwegian, French, Spanish: what a model that has lost its way is likeliest to write.
    'der die das und ist nicht du wie was ein eine och är inte hur vad ett jag hva ikke hvordan noe le la les est et que une pas el los las es una qué cómo para'.split(
      ' ',
    ),
  ),
};

/** A language needs this many more small words than the expected one before a sentence counts as being in it. */
const MARGIN = 2;

/**
 * Whether a sentence is plainly in another language than `lang`. What stands in quotation marks is not counted: it may be
 * a word of the task's. Short and mixed sentences get the benefit of the doubt.
 */
export function isInAnotherLanguage(sentence: string, lang: Language): boolean {
  const plain = sentence.replace(/["“”»«][^"“”»«]*["“”»«]/gu, ' ');
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 3 && latin < letters / 2) return true;
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length;
  const own = count(SMALL_WORDS[lang]);
  const other = Math.max(count(SMALL_WORDS[lang === 'da' ? 'en' : 'da']), count(SMALL_WORDS.other));
  return other >= own + MARGIN;
}
