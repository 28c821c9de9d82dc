import { normalise, wholeWords } from '../../language/index.ts';
import { decodings, reverse, shift } from './ciphers.ts';
import type { Finding } from './types.ts';

/** Lower case, accents gone, "å" as "aa", "æ" as "ae", "ø" as "oe": spelling differences that no reader minds. */
export function fold(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Danish and English endings that a word may take. */
const ENDINGS = "(?:'?s|er|ers|ere|erne|ernes|en|ens|et|ets|e|es|ed|ne|nes|n|ns|t|r|rs|ing|ly|isk|ske|iske)?";
const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'in',
  'on',
  'to',
  'en',
  'et',
  'den',
  'det',
  'de',
  'af',
  'og',
  'i',
  'på',
  'paa',
  'at',
  'der',
  'som',
]);
const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const STARTS = wholeWords(
  /\b(?:starts?|begins?|beginning|starting|starter|begynder|first letters?|forbogstav(?:et)?|foerste bogstav(?:er)?)\b/i,
);
const LETTERS = wholeWords(/\b(?:letters?|bogstav(?:er|et)?|characters|tegn|spell(?:s|ed)?|stav(?:e|es|er)?)\b/i);

/** One form of a phrase key and the ways to hand it over. */
interface Form {
  readonly squeezed: string;
  readonly lengths: readonly number[];
  readonly pattern: RegExp;
  readonly ciphered: readonly string[];
}

/** The content words of a value, as they are compared; undefined when there are none. */
function formOf(value: string): Form | undefined {
  const all = fold(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = all.filter((word) => all.length === 1 || !SMALL.has(word));
  const squeezed = words.join('');
  if (squeezed === '') return undefined;
  const stems = words.map((word) => (word.length > 4 ? word.replace(/e$/, '') : word) + ENDINGS);
  const between = `[^\\p{L}\\p{N}]{1,4}(?:(?:${[...SMALL].join('|')})[^\\p{L}\\p{N}]{1,4}){0,2}`;
  const backwards = squeeze(fold(reverse(value)));
  const letters = squeeze(value.toLowerCase());
  return {
    squeezed,
    lengths: [letters.length, squeezed.length],
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${stems.join(between)}(?![\\p{L}\\p{N}])`, 'gu'),
    ciphered: squeezed.length < 4 ? [] : [backwards, ...Array.from({ length: 25 }, (_, i) => shift(squeezed, i + 1))],
  };
}

/** Finds a word or phrase key, its aliases and their disguises in a sentence. */
export class Phrases {
  readonly #forms: readonly Form[];

  constructor(values: readonly string[]) {
    const forms = new Map<string, Form>();
    for (const value of values) {
      for (const spelling of [value, value.replace(/[øö]/gi, 'o').replace(/[åä]/gi, 'a').replace(/æ/gi, 'ae')]) {
        const form = formOf(spelling);
        if (form) forms.set(form.squeezed, form);
      }
    }
    this.#forms = [...forms.values()];
  }

  /** `text` is normalised; spans are those of `text`. */
  find(text: string): Finding[] {
    const found: Finding[] = [];
    const { folded, at } = foldWithMap(text);
    const squeezedAt: number[] = [];
    let squeezed = '';
    for (let i = 0; i < folded.length; i++) {
      if (!/[\p{L}\p{N}]/u.test(folded[i] ?? '')) continue;
      squeezed += folded[i];
      squeezedAt.push(i);
    }
    const initials = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]).join('');
    const span = (start: number, end: number, how: Finding['how'], reason: string): Finding => ({
      start: at[start] ?? 0,
      end: at[end] ?? text.length,
      how,
      reason,
    });
    for (const form of this.#forms) {
      for (const match of folded.matchAll(form.pattern))
        found.push(span(match.index, match.index + match[0].length, 'hide', 'phrase'));
      const length = form.squeezed.length;
      for (
        let i = length < 4 ? -1 : squeezed.indexOf(form.squeezed);
        i >= 0;
        i = squeezed.indexOf(form.squeezed, i + 1)
      ) {
        const start = squeezedAt[i] ?? 0;
        const end = (squeezedAt[i + length - 1] ?? 0) + 1;
        const inside = folded.slice(start, end);
        const oneWord = !/[^\p{L}\p{N}]/u.test(inside);
        const apart = /^(?:[\p{L}\p{N}][^\p{L}\p{N}]+)+[\p{L}\p{N}]$/u.test(inside);
        if (oneWord ? length >= 4 : apart || length >= 7)
          found.push(span(start, end, 'hide', apart ? 'spelledOut' : 'phrase'));
      }
      for (const spaced of length < 4
        ? folded.matchAll(/(?<![\p{L}\p{N}])\p{L}(?:[^\p{L}\p{N}]{1,4}\p{L}(?![\p{L}\p{N}])){1,8}/gu)
        : []) {
        if (squeeze(spaced[0]) === form.squeezed)
          found.push(span(spaced.index, spaced.index + spaced[0].length, 'refuse', 'spelledOut'));
      }
      if (length >= 4 && initials.includes(form.squeezed)) found.push(span(0, folded.length, 'refuse', 'initials'));
      if (
        form.ciphered.some(
          (cipher) =>
            squeezed.includes(cipher) &&
            (cipher.length >= 6 || new RegExp(`(?<!\\p{L})${cipher}(?!\\p{L})`, 'u').test(folded)),
        )
      ) {
        found.push(span(0, folded.length, 'refuse', 'cipher'));
      }
      if (describes(folded, form)) found.push(span(0, folded.length, 'refuse', 'letters'));
    }
    for (const token of text.matchAll(/[A-Za-z0-9+/_-]{4,400}={0,2}/g)) {
      if (
        decodings(token[0]).some((decoded) =>
          this.#forms.some((form) => squeeze(fold(decoded)).includes(form.squeezed)),
        )
      ) {
        found.push({ start: token.index, end: token.index + token[0].length, how: 'refuse', reason: 'encoded' });
      }
    }
    return found;
  }
}

/** First letters and the number of letters together. */
function describes(folded: string, form: Form): boolean {
  if (!STARTS.test(folded) || !LETTERS.test(folded)) return false;
  const pieces = folded.matchAll(
    /(?<!\p{L})(?:with|med|er|is|:|letters?|bogstav(?:et|er)?)\s*["']?(\p{L}{1,3})(?![\p{L}\p{N}])/gu,
  );
  const starts = [...pieces].some((piece) => form.squeezed.startsWith(piece[1] ?? ''));
  return starts && form.lengths.some((length) => new RegExp(`(?<!\\d)${length}(?!\\d)`).test(folded));
}

/** {@link fold} for normalised text, with the way back: `at[i]` is where folded character `i` stands in `text`. */
function foldWithMap(text: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    const plain = character < '\x80' ? character.toLowerCase() : fold(character);
    folded += plain;
    for (let j = 0; j < plain.length; j++) at.push(i);
  }
  at.push(text.length);
  return { folded, at };
}
