import { fold } from './fold.ts';
import { soundOf } from './sounds.ts';

/** Words that may stand inside a phrase without changing it. */
export const SMALL = new Set('the a an of and in on to en et den det de af og i på paa at der som'.split(' '));

/** One form of a phrase key. */
export interface Form {
  readonly words: readonly string[];
  readonly squeezed: string;
  readonly lengths: readonly number[];
  readonly sorted: string;
  /** How it sounds, where it is one long word, else "". */
  readonly sound: string;
  /** From so many letters on a slip makes no other word: names have fewer neighbours. */
  readonly forgiving: number;
}

/** The letters in order: those of an anagram are the same. */
export const sorted = (text: string): string => [...text].sort().join('');

/** The content words of a value, as they are compared; undefined when there are none. */
export function formOf(value: string): Form | undefined {
  const all = fold(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = all.filter((word) => all.length === 1 || !SMALL.has(word));
  const squeezed = words.join('');
  if (squeezed === '') return undefined;
  return {
    words,
    squeezed,
    lengths: [value.replace(/[^\p{L}\p{N}]/gu, '').length, squeezed.length],
    sorted: sorted(squeezed),
    sound: words.length === 1 ? soundOf(squeezed) : '',
    forgiving: /^\p{Lu}/u.test(value) ? 5 : 7,
  };
}

/** The names in a key of several words: "Bonaparte" alone gives "Napoleon Bonaparte" away. */
export function namesIn(value: string): string[] {
  const words = value.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const everyWord = words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word.toLowerCase()));
  return words.length < 2
    ? []
    : words.filter((word, i) => word.length >= 5 && /^\p{Lu}/u.test(word) && (i > 0 || everyWord));
}
