import { normalise } from '../../language/index.ts';
import { equals } from '../../maths/rational.ts';
import { plainVowels, squeeze } from './fold.ts';
import { type Hidden, hiddenTexts } from './hiddenWriting.ts';
import { readNumbersOf } from './numbers.ts';
import type { NumericTarget } from './numeric/target.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

/** Does what was hidden in a sentence tell the answer? */
export type Tells = (hidden: Hidden) => boolean;

/** The answer in another writing: Braille, Morse, codes of characters, base64, letters for digits. */
export function hiddenMatcher(tells: Tells): (surface: Surface) => Finding[] {
  return (surface) =>
    hiddenTexts(surface).some(tells) ? [{ start: 0, end: surface.text.length, how: 'refuse', reason: 'encoded' }] : [];
}

/** The number itself, in digits or words, or ordinary words with the number among them. */
export const tellsNumber =
  (target: NumericTarget): Tells =>
  ({ text, whole }) => {
    const plain = normalise(text);
    const letters = plain.toLowerCase().replace(/[^\p{L}]/gu, '');
    const { forms } = target.spellings();
    if (whole) return plain === target.digits || (letters.length >= 2 && forms.includes(letters));
    if (forms.some((form) => form.length >= 3 && letters.includes(form))) return true;
    if (!/^\W*[-\d.,/]+\W*$/.test(plain) && !/[a-zæøå]{3,}/i.test(plain)) return false;
    return readNumbersOf(plain, 'da').some(
      (reading) => reading.kind !== 'article' && reading.values.some((value) => equals(value, target.value)),
    );
  };

/** One of these words or phrases, whatever stands between their letters. */
export function tellsPhrase(values: readonly string[]): Tells {
  const forms = values
    .flatMap((value) => [value, plainVowels(value)])
    .map(squeeze)
    .filter((form) => form.length >= 3);
  return ({ text, whole }) => {
    const letters = squeeze(text);
    return forms.some((form) => letters === form || (!whole && form.length >= 4 && letters.includes(form)));
  };
}
