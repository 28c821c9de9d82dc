import { wordPlaces } from '../readingWords.ts';
import type { KnownLanguage } from './numbers.ts';

/** A word of a text with what stands around it. */
export interface WordInPlace {
  readonly from: number;
  readonly to: number;
  /** As it is written. */
  readonly word: string;
  /** What stands between the word before and this one, and between this one and the next. */
  readonly before: string;
  readonly after: string;
  readonly lang: KnownLanguage;
  /** The neighbours; undefined at the ends. */
  readonly previous: WordInPlace | undefined;
  readonly next: WordInPlace | undefined;
}

/** The words of a text, each knowing its neighbours. */
export function wordsInPlace(text: string, lang: KnownLanguage): WordInPlace[] {
  const places = wordPlaces(text);
  const words: { -readonly [K in keyof WordInPlace]: WordInPlace[K] }[] = [];
  for (const [index, { from, to }] of places.entries()) {
    const last = words.at(-1);
    const before = text.slice(last?.to ?? 0, from);
    const after = text.slice(to, places[index + 1]?.from ?? text.length);
    const word = { from, to, word: text.slice(from, to), before, after, lang, previous: last, next: undefined };
    if (last) last.next = word;
    words.push(word);
  }
  return words;
}

const NUMERAL = /^(?:\d[\d.,\s]*(?:[-–/:]\d+)?[½⅓⅔¼¾⅛]?|[½⅓⅔¼¾⅛])$/u;

/** Whether a word is a number that a unit may follow: "3,5", "12-13", "½". */
export const isNumeral = (word: WordInPlace | undefined): boolean => word !== undefined && NUMERAL.test(word.word);

/** Whether nothing but white space, or nothing at all, stands there. */
export const isGap = (between: string): boolean => /^\s*$/.test(between);

/** Signs that stand between numbers in sums. */
export const isOperator = (word: WordInPlace | undefined): boolean =>
  word !== undefined && /^[+−=·×÷*<>≤≥≠≈±√^:/–-]$/.test(word.word);
