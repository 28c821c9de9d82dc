import { type Word, wholeWords } from '../../language/index.ts';
import { reverse } from './ciphers.ts';
import { fold, foldPlain, plainVowels, squeeze } from './fold.ts';
import { HINT } from './hints.ts';
import { inflects } from './inflects.ts';
import { edgesOf, joined, type Letters } from './letters.ts';
import { isNearly } from './nearly.ts';
import { readNumbersOf } from './numbers.ts';
import { Spellings } from './spellings.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

/** Words that may stand inside a phrase without changing it. */
const SMALL = new Set('the a an of and in on to en et den det de af og i på paa at der som'.split(' '));

/** One form of a phrase key. */
interface Form {
  readonly words: readonly string[];
  readonly squeezed: string;
  readonly lengths: readonly number[];
  readonly sorted: string;
  /** From so many letters on a slip makes no other word: names have fewer neighbours. */
  readonly forgiving: number;
}

const sorted = (text: string): string => [...text].sort().join('');

/** The content words of a value, as they are compared; undefined when there are none. */
function formOf(value: string): Form | undefined {
  const all = fold(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = all.filter((word) => all.length === 1 || !SMALL.has(word));
  const squeezed = words.join('');
  if (squeezed === '') return undefined;
  return {
    words,
    squeezed,
    lengths: [value.replace(/[^\p{L}\p{N}]/gu, '').length, squeezed.length],
    sorted: sorted(squeezed),
    forgiving: /^\p{Lu}/u.test(value) ? 5 : 7,
  };
}

/** The names in a key of several words: "Bonaparte" alone gives "Napoleon Bonaparte" away. */
function namesIn(value: string): string[] {
  const words = value.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const everyWord = words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word.toLowerCase()));
  return words.length < 2
    ? []
    : words.filter((word, i) => word.length >= 5 && /^\p{Lu}/u.test(word) && (i > 0 || everyWord));
}

/** From so many letters on, words of two languages that sound alike are the same word. */
const LONG = 9;
/** As it sounds in most languages of school: "photosynthesis" and "fotosyntese". */
const sounds = (word: string): string =>
  word.length < LONG - 1
    ? word
    : word.replace(/ph/g, 'f').replace(/th/g, 't').replace(/c|q/g, 'k').replace(/[yj]/g, 'i');

const STARTS = wholeWords(
  /\b(?:starts?|begins?|beginning|starting|starter|begynder|first letters?|forbogstav(?:et)?|foerste bogstav(?:er)?)\b/i,
);
const BEGINS = new Set('starts start begins begin starting beginning starter begynder'.split(' '));
const LETTERS = /^(?:letters?|bogstav|character|tegn|spell|stav)/;
const MIXED_UP = new Set(
  (
    'anagram anagrams anagrammet rearrange rearranged unscramble scrambled scramble jumbled jumble mixed reorder ' +
    'byt bytter bytte ombyttet bland blandet stokket rod rodet saet'
  ).split(' '),
);
/** A word with a gap in it: "S_turn", "H-lsinki". */
const GAPPED = /[\p{L}\p{N}]+(?:[_*▢…·?.-]{1,6}[\p{L}\p{N}]+){1,4}/gu;
/** What stands after a word that is left for the reader to finish. */
const CUT_OFF = /^["'_-]/;
const DOTS = /^(?:\.\.|…|_)/;
const QUOTED = /["']([\p{L}\p{N}]{1,14})["']/gu;
const AS_IN = /(?<!\p{L})(\p{L})(?= (?:som i|as in|for|like|som) \p{L}{2})/gu;

/** Finds a word or phrase key, its aliases and their disguises in a sentence. */
export class Phrases {
  readonly #forms: readonly Form[];
  /** Written backwards, then folded. */
  readonly #turned: readonly string[];
  #spellings: Spellings | undefined;

  constructor(values: readonly string[]) {
    const forms = new Map<string, Form>();
    for (const value of values.flatMap((each) => [each, ...namesIn(each)])) {
      for (const spelling of [value, plainVowels(value)]) {
        const form = formOf(spelling);
        if (form) forms.set(form.squeezed, form);
      }
    }
    this.#forms = [...forms.values()];
    this.#turned = values.map((value) => squeeze(reverse(value))).filter((turned) => turned.length >= 4);
  }

  find(surface: Surface): Finding[] {
    const { text } = surface;
    const words = surface.folded;
    const spelled = DOUBLED.test(text) ? doubled(words) : words;
    const letters = joined(spelled);
    const found = [...this.#said(text, words), ...this.#apart(text, spelled, letters), ...this.#ciphers(text, letters)];
    if (this.#turned.some((turned) => letters.text.includes(turned))) found.push(whole(text, 'backwards'));
    if (this.#initials(words) || this.#lineInitials(text)) found.push(whole(text, 'initials'));
    if (words.some(({ lower }) => LETTERS.test(lower) || BEGINS.has(lower)) && this.#described(text))
      found.push(whole(text, 'letters'));
    found.push(...this.#rebuilt(surface, words));
    return found;
  }

  /** The words themselves, with endings, small words between them, in compounds or nearly right. */
  #said(text: string, words: readonly Word[]): Finding[] {
    const found: Finding[] = [];
    for (const form of this.#forms) {
      const [first = ''] = form.words;
      for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (!word) continue;
        const single = form.words.length === 1;
        const compound = single && first.length >= 4 && word.lower.includes(first);
        const misspelled = single && first.length >= form.forgiving && isNearly(word.lower, first, 1);
        const cognate = single && first.length >= LONG && isNearly(sounds(word.lower), sounds(first), 2);
        const begun = single && isBegun(word.lower, first, text.slice(word.end, word.end + 3));
        if (compound || misspelled || cognate || begun || (single && inflects(word.lower, first))) {
          found.push({ start: word.start, end: word.end, how: 'hide', reason: 'phrase' });
          continue;
        }
        if (single || !inflects(word.lower, first)) continue;
        let at = i;
        let named = 1;
        for (; named < form.words.length; named++) {
          let next = at + 1;
          while (next < at + 3 && SMALL.has(words[next]?.lower ?? '')) next++;
          if (!inflects(words[next]?.lower ?? '', form.words[named] ?? '')) break;
          at = next;
        }
        if (named === form.words.length)
          found.push({ start: word.start, end: words[at]?.end ?? word.end, how: 'hide', reason: 'phrase' });
      }
    }
    return found;
  }

  /** Letter by letter, in syllables, or run together. */
  #apart(text: string, words: readonly Word[], letters: Letters): Finding[] {
    const found: Finding[] = [];
    for (const { squeezed } of this.#forms) {
      for (let at = letters.text.indexOf(squeezed); at >= 0; at = letters.text.indexOf(squeezed, at + 1)) {
        const from = letters.starts.findLastIndex((start) => start <= at);
        const to = letters.starts.findIndex((start) => start >= at + squeezed.length);
        if (to - from < 2) continue;
        const parts = words.slice(from, to);
        const start = parts[0]?.start ?? 0;
        const end = parts.at(-1)?.end ?? text.length;
        const single = parts.every((part) => part.end - part.start === 1);
        const hyphens = /^[\p{L}\p{N}]+(?:[-·.+|/][\p{L}\p{N}]+)+$/u.test(text.slice(start, end).replace(/\s/g, ''));
        if (squeezed.length >= 3 && single && to - from === squeezed.length)
          found.push({ start, end, how: 'refuse', reason: 'spelledOut' });
        else if ((squeezed.length >= 4 && single) || squeezed.length >= 7 || (squeezed.length >= 4 && hyphens))
          found.push({ start, end, how: 'hide', reason: 'phrase' });
      }
    }
    return found;
  }

  #ciphers(text: string, letters: Letters): Finding[] {
    this.#spellings ??= new Spellings(
      [],
      this.#forms.map(({ squeezed }) => squeezed).filter((squeezed) => squeezed.length >= 4),
    );
    return this.#spellings
      .find(letters.text, edgesOf(letters))
      .filter(({ how }) => how === 'cipher')
      .map(() => whole(text, 'cipher'));
  }

  #initials(words: readonly Word[]): boolean {
    const initials = words.map(({ lower }) => lower[0]).join('');
    return this.#forms.some(
      ({ squeezed }) =>
        (squeezed.length >= 4 && initials.includes(squeezed)) || (squeezed.length === 3 && initials === squeezed),
    );
  }

  /** The first letters of lines. */
  #lineInitials(text: string): boolean {
    if (!text.includes('\n')) return false;
    const initials = foldPlain(
      text
        .split('\n')
        .map((line) => /^[^\p{L}]{0,6}(\p{L})/u.exec(line)?.[1] ?? '')
        .join(''),
    );
    return this.#forms.some(({ squeezed }) => squeezed.length >= 3 && initials.includes(squeezed));
  }

  /** First letters and the number of letters together. */
  #described(text: string): boolean {
    const folded = fold(text);
    if (!STARTS.test(folded)) return false;
    const named = [
      ...folded.matchAll(
        /(?<!\p{L})(?:with|med|er|is|:|letters?|bogstav(?:et|er)?)\s*["']?(\p{L}{1,6})(?![\p{L}\p{N}])/gu,
      ),
    ].map((match) => match[1] ?? '');
    const numbers = new Set(numbersNamed(text));
    if (
      this.#forms.some(({ squeezed }) =>
        named.some((start) => start.length >= 3 && squeezed.startsWith(start) && squeezed.length > 3),
      )
    )
      return true;
    return this.#forms.some(
      ({ squeezed, lengths }) =>
        named.some((start) => squeezed.startsWith(start)) && lengths.some((length) => numbers.has(length)),
    );
  }

  /** With letters missing, mixed up, or handed over in quoted pieces or as "S for Sierra". */
  #rebuilt(surface: Surface, words: readonly Word[]): Finding[] {
    const { text } = surface;
    const found: Finding[] = [];
    if (surface.hints(HINT.joint)) {
      for (const gapped of text.matchAll(GAPPED)) {
        const pattern = fold(gapped[0].replace(/[_*▢…·?.-]+/gu, '_'));
        if (this.#forms.some(({ squeezed }) => fitsGaps(pattern, squeezed)))
          found.push({ start: gapped.index, end: gapped.index + gapped[0].length, how: 'refuse', reason: 'gaps' });
      }
    }
    const pieces = surface.hints(HINT.quote) ? fold([...text.matchAll(QUOTED)].map((match) => match[1]).join('')) : '';
    const named = / (?:som|as in|for|like) /.test(text)
      ? fold([...text.matchAll(AS_IN)].map((m) => m[1]).join(''))
      : '';
    if (this.#forms.some(({ squeezed }) => squeezed.length >= 3 && (pieces === squeezed || named.includes(squeezed))))
      found.push(whole(text, 'pieces'));
    if (words.some(({ lower }) => MIXED_UP.has(lower)) && this.#isMixedUp(words)) found.push(whole(text, 'anagram'));
    return found;
  }

  #isMixedUp(words: readonly Word[]): boolean {
    return this.#forms.some((form) =>
      words.some((_, i) => {
        let together = '';
        for (let j = i; j < words.length && together.length < form.squeezed.length; j++) together += words[j]?.lower;
        return together.length === form.squeezed.length && sorted(together) === form.sorted;
      }),
    );
  }
}

const whole = (text: string, reason: string): Finding => ({ start: 0, end: text.length, how: 'refuse', reason });

const DOUBLED = /(?<!\p{L})(?:double|dobbelt)[\s-]\p{L}(?!\p{L})/iu;

/** "Double T" as two. */
function doubled(words: readonly Word[]): Word[] {
  return words.flatMap((word, i) => {
    const twice = /^(?:double|dobbelt)$/.test(words[i - 1]?.lower ?? '') && word.lower.length === 1;
    if (/^(?:double|dobbelt)$/.test(word.lower) && words[i + 1]?.lower.length === 1) return [];
    return twice ? [word, word] : [word];
  });
}

/** The beginning of a word, for the reader to finish: the greater part of it, or three letters and dots. */
function isBegun(word: string, key: string, after: string): boolean {
  if (word.length >= key.length || word.length < 3 || !key.startsWith(word)) return false;
  return DOTS.test(after) || (word.length >= 5 && word.length >= key.length * 0.6 && CUT_OFF.test(after));
}

/** Does a word with gaps show at least half of the key's letters in their places? */
function fitsGaps(pattern: string, key: string): boolean {
  const shown = pattern.replaceAll('_', '').length;
  if (key.length < 4 || shown >= key.length || shown * 2 < key.length) return false;
  const parts = pattern.split('_');
  if (!key.startsWith(parts[0] ?? '') || !key.endsWith(parts.at(-1) ?? '')) return false;
  let at = 0;
  for (const part of parts) {
    const next = key.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return true;
}

/** Whole numbers that a text names in digits or in Danish or English words. */
function numbersNamed(text: string): number[] {
  return readNumbersOf(text, 'da').flatMap(({ values }) =>
    values.map(({ num, den }) => (den === 1n ? Number(num) : -1)),
  );
}
