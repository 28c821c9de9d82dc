import type { Language } from '../../contract/language.ts';
import { schoolWords } from '../texts/drafts/schoolWords.ts';
import { isMisspelt, termOf } from '../texts/glossary.ts';
import { timesOf } from './facts.ts';
import { longWordsOf } from './lix.ts';
import { syllables } from './syllables.ts';
import { isInfinitive, isParticiple, tenseOf } from './verbs.ts';

/** A word that may need an explanation. */
export interface HardWord {
  readonly word: string;
  readonly syllables: string;
  /** Empty when the product knows none: it does not guess. */
  readonly meaning: string;
}

/** What a word means in plain words, in any of its forms; empty when that is not known. */
function meaningOf(word: string, lang: Language): string {
  const entry = schoolWords.find((known) => known[lang].word === word.toLowerCase());
  const inflected = entry ?? schoolWords.find((known) => timesOf(known[lang].word, word) > 0);
  if (inflected) return inflected[lang].meaning;
  const term = termOf(word, lang);
  return term && !isMisspelt(word, term, lang) ? term.meaning : '';
}

const cut = (word: string, lang: Language): string => (lang === 'da' ? word.split(' ').map(syllables).join(' ') : word);
const hard = (word: string, lang: Language): HardWord => ({
  word,
  syllables: cut(word, lang),
  meaning: meaningOf(word, lang),
});

/** Words that mean something else in everyday language: they count where another word of their field stands as well. */
const EVERYDAY =
  /^(?:kraft|fortæller|ting|blad|rod|plade|art|kilde|følge|bane|arv|valg|celle|modtager|afsender|tema|opløsning|producent|forbruger|region|parti|pligt|argument|påstand|periode|årsag|organ|medie|kultur|frø|tese|symbol|force|leaf|root|stem|seed|plate|species|source|cause|right|duty|party|election|study|audience|sender|claim|period|study|theme|state of matter|thing)$/u;

/** School words of the product that stand in a text, in the order in which it lists them. */
export function schoolWordsIn(text: string, lang: Language): readonly string[] {
  const found = schoolWords.filter((entry) => timesOf(entry[lang].word, text) > 0);
  const fields = new Set(found.filter((entry) => !EVERYDAY.test(entry[lang].word)).map(({ field }) => field));
  return found
    .filter((entry) => !EVERYDAY.test(entry[lang].word) || fields.has(entry.field))
    .map((entry) => entry[lang].word);
}

const LETTERS = 9;

/**
 * The words of a text that a class may need to talk about, `most` of them at most: the required terms, the school words that
 * the product can explain, then the longest of the rest, each once, verbs and names left out.
 */
export function hardWords(text: string, terms: readonly string[], lang: Language, most: number): readonly HardWord[] {
  const known = schoolWordsIn(text, lang).filter((word) => !terms.some((term) => timesOf(term, word) > 0));
  const first = [...terms, ...known];
  const rest = [...new Set(longWordsOf(text).filter((word) => /^\p{Ll}/u.test(word)))]
    .filter((word) => word.length >= LETTERS && !isVerb(word) && !first.some((term) => timesOf(term, word) > 0))
    .sort((a, b) => b.length - a.length);
  return [...first, ...rest].slice(0, most).map((word) => hard(word, lang));
}

const isVerb = (word: string): boolean =>
  /(?:ede|ende|erer)$/u.test(word) || isInfinitive(word) || isParticiple(word) || tenseOf(word) !== undefined;

/** Words about a topic that the product can explain: those of the field that the topic names; none when it knows no such. */
export function wordsAbout(topic: string, lang: Language, most: number): readonly HardWord[] {
  const named = schoolWords.filter(
    (entry) =>
      timesOf(entry.da.word, topic) > 0 || timesOf(entry.en.word, topic) > 0 || timesOf(entry.field, topic) > 0,
  );
  const fields = new Set(named.map(({ field }) => field));
  const others = schoolWords.filter((entry) => fields.has(entry.field) && !named.includes(entry));
  return [...named, ...others].slice(0, most).map((entry) => hard(entry[lang].word, lang));
}
