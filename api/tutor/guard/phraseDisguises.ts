import { type Word, wholeWords } from '../../language/index.ts';
import { fold } from './fold.ts';
import { HINT } from './hints.ts';
import { readNumbersOf } from './numbers.ts';
import { type Form, sorted } from './phraseForms.ts';
import type { Surface } from './surface.ts';
import { type Finding, wholeSentence } from './types.ts';

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
const GAPPED = /_{0,6}[\p{L}\p{N}]+(?:[_*▢…·?.-]{1,6}[\p{L}\p{N}]+){1,8}_{0,6}/gu;
const QUOTED = /["']([\p{L}\p{N}]{1,14})["']/gu;
const AS_IN = /(?<!\p{L})(\p{L})(?= (?:som i|as in|for|like|som) \p{L}{2})/gu;

/** First letters and the number of letters together. */
export function isDescribed(text: string, words: readonly Word[], forms: readonly Form[]): boolean {
  if (!words.some(({ lower }) => LETTERS.test(lower) || BEGINS.has(lower))) return false;
  const folded = fold(text);
  if (!STARTS.test(folded)) return false;
  const named = [
    ...folded.matchAll(
      /(?<!\p{L})(?:with|med|er|is|:|letters?|bogstav(?:et|er)?)\s*["']?(\p{L}{1,6})(?![\p{L}\p{N}])/gu,
    ),
  ].map((match) => match[1] ?? '');
  const numbers = new Set(numbersNamed(text));
  if (
    forms.some(({ squeezed }) =>
      named.some((start) => start.length >= 3 && squeezed.startsWith(start) && squeezed.length > 3),
    )
  )
    return true;
  return forms.some(
    ({ squeezed, lengths }) =>
      named.some((start) => squeezed.startsWith(start)) && lengths.some((length) => numbers.has(length)),
  );
}

/** With letters missing, mixed up, or handed over in quoted pieces or as "S for Sierra". */
export function findRebuilt(surface: Surface, words: readonly Word[], forms: readonly Form[]): Finding[] {
  const { text } = surface;
  const found: Finding[] = [];
  if (surface.hints(HINT.joint)) {
    for (const gapped of text.matchAll(GAPPED)) {
      const pattern = fold(gapped[0].replace(/[_*▢…·?.-]+/gu, '_'));
      if (forms.some(({ squeezed }) => fitsGaps(pattern, squeezed)))
        found.push({ start: gapped.index, end: gapped.index + gapped[0].length, how: 'refuse', reason: 'gaps' });
    }
  }
  const pieces = surface.hints(HINT.quote) ? fold([...text.matchAll(QUOTED)].map((match) => match[1]).join('')) : '';
  const named = / (?:som|as in|for|like) /.test(text) ? fold([...text.matchAll(AS_IN)].map((m) => m[1]).join('')) : '';
  if (forms.some(({ squeezed }) => squeezed.length >= 3 && (pieces === squeezed || named.includes(squeezed))))
    found.push(wholeSentence(text, 'pieces'));
  if (words.some(({ lower }) => MIXED_UP.has(lower)) && isMixedUp(words, forms))
    found.push(wholeSentence(text, 'anagram'));
  return found;
}

function isMixedUp(words: readonly Word[], forms: readonly Form[]): boolean {
  return forms.some((form) =>
    words.some((_, i) => {
      let together = '';
      for (let j = i; j < words.length && together.length < form.squeezed.length; j++) together += words[j]?.lower;
      return together.length === form.squeezed.length && sorted(together) === form.sorted;
    }),
  );
}

/** Does a word with gaps show at least half of the key's letters in their places? */
function fitsGaps(pattern: string, key: string): boolean {
  const shown = pattern.replaceAll('_', '').length;
  if (key.length < 3 || shown >= key.length || shown * 2 < key.length) return false;
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
