import type { Language } from '../../contract/language.ts';
import { type NumberStarts, numberStarts, readNumberWords, type Word, wordsOf } from '../../language/index.ts';
import { rational } from '../../maths/rational.ts';
import { readLiterals, withPercent } from './literals.ts';
import { type Reading, readingOf } from './reading.ts';
import { SMALL_WORDS } from './smallWords.ts';

function wordReadings(text: string, words: readonly Word[], lang: Language, starts: readonly number[]): Reading[] {
  if (starts.length === 0) return [];
  return readNumberWords(text, lang, words, starts).map(({ start, end, num, den, kind }) => {
    const digits = den === 1n ? String(num) : '';
    return withPercent(text, readingOf(start, end, [rational(num, den)], digits, kind === 'cardinal' ? 'word' : kind));
  });
}

/** How many more small words of a text are Danish than English. */
function balanceOf(words: readonly Word[]): number {
  let balance = 0;
  for (const { lower } of words) balance += SMALL_WORDS.get(lower) ?? 0;
  return balance;
}

/** Danish words that are English number words too, and the other way round. */
const AMBIGUOUS = new Set(['to', 'ti', 'score', 'tres']);

/** What is known of a text's words before its numbers are read. */
export interface WordsRead {
  readonly words: readonly Word[];
  /** Where numbers may start. */
  readonly starts: NumberStarts;
  /** How many more of its small words are Danish than English. */
  readonly balance: number;
}

function look(text: string): WordsRead {
  const words = wordsOf(text);
  return { words, starts: numberStarts(words), balance: balanceOf(words) };
}

/**
 * All numbers of a normalised text in reading order: digits in either notation, thousands, fractions, mixed numbers,
 * percent, scientific notation, and Danish and English number words. Readings may overlap. `read` is what is known of
 * the words already.
 */
export function readNumbersOf(text: string, lang: Language, read: WordsRead = look(text)): Reading[] {
  const literals = /\d/.test(text) ? readLiterals(text) : [];
  const { words, starts, balance } = read;
  if (starts.da.length === 0 && starts.en.length === 0) return inOrder(literals);
  const danish = wordReadings(text, words, 'da', starts.da);
  const english = wordReadings(text, words, 'en', starts.en);
  if (danish.length === 0 && english.length === 0) return inOrder(literals);
  const told = balance !== 0;
  const [own, foreign] = (told ? balance > 0 : lang === 'da') ? [danish, english] : [english, danish];
  const others = foreign.filter((reading) => {
    const word = text.slice(reading.start, reading.end).toLowerCase();
    return (
      (reading.kind === 'word' || (!told && reading.kind === 'article' && word === 'one')) &&
      !AMBIGUOUS.has(word) &&
      !own.some((other) => other.start < reading.end && reading.start < other.end)
    );
  });
  return inOrder([...literals, ...own, ...others]);
}

const inOrder = (readings: Reading[]): Reading[] =>
  readings.length < 2 ? readings : readings.sort((a, b) => a.start - b.start || b.end - a.end);
