import type { Word } from '../../language/index.ts';
import { reverse } from './ciphers.ts';
import { foldPlain, plainVowels, squeeze } from './fold.ts';
import { isGlued } from './glued.ts';
import { HINT } from './hints.ts';
import { inflects } from './inflects.ts';
import { edgesOf, joined, type Letters } from './letters.ts';
import { isNearly } from './nearly.ts';
import { findRebuilt, isDescribed } from './phraseDisguises.ts';
import { type Form, formOf, namesIn, SMALL } from './phraseForms.ts';
import { isRhymed } from './rhymes.ts';
import { isSkeleton, skeletonsIn } from './skeletons.ts';
import { soundsLike } from './sounds.ts';
import { Spellings } from './spellings.ts';
import type { Surface } from './surface.ts';
import { type Finding, wholeSentence } from './types.ts';

/** What stands after a word that is left for the reader to finish. */
const CUT_OFF = /^["'_-]/;
const DOTS = /^(?:\.\.|…|_)/;
/** Finds a word or phrase key, its aliases and their disguises in a sentence. */
export class Phrases {
  readonly #forms: readonly Form[];
  /** Written backwards, then folded. */
  readonly #turned: readonly string[];
  /** Each value's letters, folded. */
  readonly #whole: readonly string[];
  readonly #skeletons: ReadonlySet<string>;
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
    this.#skeletons = skeletonsIn(this.#forms);
    this.#whole = values.map(squeeze);
    this.#turned = values.map((value) => squeeze(reverse(value))).filter((turned) => turned.length >= 4);
  }

  find(surface: Surface): Finding[] {
    const { text } = surface;
    const words = surface.folded;
    const spelled = DOUBLED.test(text) ? doubled(words) : words;
    const letters = joined(spelled);
    const found = [...this.#said(text, words), ...this.#apart(text, spelled, letters), ...this.#ciphers(text, letters)];
    if (this.#turned.some((turned) => letters.text.includes(turned))) found.push(wholeSentence(text, 'backwards'));
    if (this.#initials(words) || this.#lineInitials(text)) found.push(wholeSentence(text, 'initials'));
    if (isDescribed(text, words, this.#forms)) found.push(wholeSentence(text, 'letters'));
    if (isSkeleton(words, this.#skeletons)) found.push(wholeSentence(text, 'skeleton'));
    if (surface.hints(HINT.letters) && isRhymed(text, this.#whole)) found.push(wholeSentence(text, 'rhyme'));
    if (isGlued(text, words, this.#forms)) found.push(wholeSentence(text, 'parts'));
    found.push(...findRebuilt(surface, words, this.#forms));
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
        const cognate = form.sound !== '' && soundsLike(word.lower, form.sound);
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
      .map(() => wholeSentence(text, 'cipher'));
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
}

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
