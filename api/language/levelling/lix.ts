import { splitSentences } from '../sentences.ts';

/** What a LIX number is made of. */
export interface Lix {
  /** Not rounded. */
  readonly lix: number;
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}₀-₉]*(?:[-’'.,:/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const LONG = 6;
/** "- glas", "• glas", "1. glas": an item, which belongs to the sentence before the list. */
const ITEM = /^\s*(?:[-–•*]|\d{1,2}[.)])\s+/u;

/** The words of a text. "10 000", "9.00–21.00" and "kl." are what a reader says as one word each, or two round the dash. */
const wordsOf = (text: string): readonly string[] =>
  text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, '').match(WORD) ?? [];

/** Letters alone count: a hyphen makes no word longer, and a number is never long. */
const isLong = (word: string): boolean => (word.match(/\p{L}/gu)?.length ?? 0) > LONG;

/** The long words of a text as LIX counts them, in reading order, each as often as it stands there. */
export const longWordsOf = (text: string): readonly string[] => wordsOf(text).filter(isLong);

/**
 * The sentences of a text as LIX counts them: full stops that end a sentence ("fx", "kl." and "2. sal" do not), question
 * and exclamation marks, a colon before a capital, and lines that stand alone, such as headings. The items of a list belong
 * to the sentence before it, so that a list makes no text easier by itself.
 */
export function lixSentences(text: string): readonly string[] {
  const blocks: string[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (ITEM.test(line) && blocks.length > 0) blocks.push(`${blocks.pop()} ${line.replace(ITEM, '')}`);
    else blocks.push(line.replace(ITEM, ''));
  }
  return blocks
    .flatMap(splitSentences)
    .flatMap((sentence) => sentence.split(/(?<=:)\s+(?=[“"„»]?\p{Lu})/u))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

const lixFrom = ({ words, sentences, longWords }: Omit<Lix, 'lix'>): number =>
  words === 0 ? 0 : words / Math.max(1, sentences) + (100 * longWords) / words;

/**
 * LIX by Björnsson (1968): words a sentence, plus the per cent of words with more than six letters. About 20 is a text for
 * grade 4, 25–30 for grade 6 and 30–42 for grades 7–9. An empty text has 0.
 */
export function lixOf(text: string): Lix {
  const counts = {
    words: wordsOf(text).length,
    sentences: lixSentences(text).length,
    longWords: longWordsOf(text).length,
  };
  return { lix: lixFrom(counts), ...counts };
}

/** How hard a text is to read, by its LIX. */
export type LixBand = 'veryEasy' | 'easy' | 'middle' | 'hard' | 'veryHard';

/**
 * The band of a LIX number: up to 24 very easy, 25–34 easy, 35–44 middling, 45–54 hard, from 55 very hard (Björnsson, as Danish
 * schools use it). The number is rounded first.
 */
export function lixBand(lix: number): LixBand {
  const rounded = Math.round(lix);
  if (rounded < 25) return 'veryEasy';
  if (rounded < 35) return 'easy';
  if (rounded < 45) return 'middle';
  return rounded < 55 ? 'hard' : 'veryHard';
}

/** The LIX of a text in lines, as `lixOf` has it; a line that `known` holds is not counted again. */
export function lixOfLines(lines: readonly string[], known: Map<string, Lix>): number {
  if (lines.some((line) => ITEM.test(line))) return lixOf(lines.join('\n')).lix;
  const sum = { words: 0, sentences: 0, longWords: 0 };
  for (const line of lines) {
    const counts = known.get(line) ?? lixOf(line);
    known.set(line, counts);
    sum.words += counts.words;
    sum.sentences += counts.sentences;
    sum.longWords += counts.longWords;
  }
  return lixFrom(sum);
}
