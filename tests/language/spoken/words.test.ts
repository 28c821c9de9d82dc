import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellNumber, wordPlaces } from '../../../api/language/index.ts';
import { spokenWords } from '../../../api/language/spoken/index.ts';
import { DANISH, ENGLISH } from './words.gold.ts';

/** What is heard: a voice reads whole numbers by itself. */
const heard = (text: string, lang: 'da' | 'en'): string =>
  spokenWords(text, lang)
    .map(({ say }) => say)
    .filter((say) => say !== '')
    .join(' ')
    .replace(/\d+/g, (digits) => spellNumber(Number(digits), lang) ?? digits);

describe('a task is read as a teacher reads it', () => {
  test.each(DANISH)('Danish: %s', (text, said) => {
    expect(heard(text, 'da')).toBe(said);
  });

  test.each(ENGLISH)('English: %s', (text, said) => {
    expect(heard(text, 'en')).toBe(said);
  });
});

test('words stand where a reader sees them, and in other languages they say themselves', () => {
  const pieces = fc.constantFrom(
    ...'aÅx12,.()^-–/:²½% =·kr. kl. d. s. § \nIV'.split(''),
    'cm',
    ' og ',
    '3/4',
    'f.eks.',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const places = wordPlaces(text);
      for (const lang of ['da', 'en', 'other'] as const)
        expect(spokenWords(text, lang).map(({ from, to }) => ({ from, to }))).toEqual(places);
      expect(spokenWords(text, 'other').map(({ say }) => say)).toEqual(
        places.map(({ from, to }) => text.slice(from, to)),
      );
    }),
  );
});
