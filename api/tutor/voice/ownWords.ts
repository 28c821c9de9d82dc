import { wordCount } from '../read/words.ts';
import type { Slots } from './context.ts';

const LONGEST = 70;
/** Brackets and quotation marks would not fit inside another's quotation; a placeholder stands in square ones. */
const UNQUOTABLE = /[»«"“”<>{}[\]|\\\n]/u;
/** Where one has something from. */
const SOURCE =
  /(?<!\p{L})(?:\p{L}*bog(?:en)?|lærer(?:en)?|nettet|internettet|wikipedia|google|youtube|leksikon(?:et)?|artikel|artiklen|film(?:en)?|\p{L}*book|teacher|internet|website|article|film)(?!\p{L})/iu;
const MOST_WORDS_OF_A_SOURCE = 5;
const MOST_WORDS_OF_A_FORM = 2;

/** The last sentence that says something, when there are several: what came before has been heard. */
function lastSentence(message: string): string {
  const sentences = message.trim().split(/(?<=[.!?])\s+(?=\p{L})/u);
  return sentences.length < 2 ? message : (sentences.findLast((one) => wordCount(one) >= SENTENCE) ?? message);
}
const SENTENCE = 3;

/**
 * What a student wrote, as it can be quoted in a sentence without its full stop: a word or two is also a {form}, more is a {phrase}, and the
 * name of a book or a website is a {source} instead of a {line}. Nothing when it is too long or holds no word.
 */
export function slotsOfOwnWords(message: string): Slots {
  const line = lastSentence(message)
    .trim()
    .replace(/[.!?…]+$/u, '')
    .replace(/^(?:fordi|men|og|at|because|but|so|and|that) (?=\S+ \S)/iu, '')
    .replace(/[ \t]+/gu, ' ')
    .replace(/-+>/gu, '→');
  if (line.length > LONGEST || UNQUOTABLE.test(line) || !/\p{L}{2}/u.test(line)) return {};
  const words = wordCount(line);
  if (SOURCE.test(line) && words <= MOST_WORDS_OF_A_SOURCE) return { source: line };
  return words <= MOST_WORDS_OF_A_FORM ? { line, form: line } : { line, phrase: line };
}
