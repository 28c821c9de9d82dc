import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, readNumberWords, spellNumber } from '../../api/language/index.ts';

const values = (text: string, lang: 'da' | 'en') =>
  readNumberWords(text, lang).map((word) => Number(word.num) / Number(word.den));

describe('number words', () => {
  test.each(['da', 'en'] as const)('spelled and read back are the same number (%s)', (lang) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        expect(values(spellNumber(n, lang) ?? '', lang)).toEqual([n]);
      }),
      { numRuns: 500 },
    );
  });

  test('written in one Danish word are read too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        expect(values((spellNumber(n, 'da') ?? '').replaceAll(' ', ''), 'da')).toEqual([n]);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, number[]]>([
    ['femogtyve', [25]],
    ['toogfyrre', [42]],
    ['halvtreds', [50]],
    ['syvoghalvfjerdsindstyve', [77]],
    ['fem og fyrre', [45]],
    ['et hundrede og femogfyrre', [145]],
    ['hundrede og to', [102]],
    ['tre fjerdedele', [0.75]],
    ['halvanden', [1.5]],
    ['to og en halv', [2.5]],
    ['tre en halv', [3, 0.5]],
    ['to komma fem', [2.5]],
    ['to, fire og seks', [2, 4, 6]],
    ['Tolv Æbler', [12]],
  ])('Danish: %s', (text, expected) => {
    expect(values(text, 'da')).toEqual(expected);
  });

  test.each<[string, number[]]>([
    ['forty-five', [45]],
    ['one hundred and forty-five', [145]],
    ['a hundred', [100]],
    ['two thirds', [2 / 3]],
    ['one and a half', [1.5]],
    ['two point five', [2.5]],
    ['two dozen', [24]],
    ['twelve hundred', [1200]],
    ['one, four, five', [1, 4, 5]],
    ['three million two hundred thousand', [3_200_000]],
  ])('English: %s', (text, expected) => {
    expect(values(text, 'en')).toEqual(expected);
  });

  test('tell an article and an ordinal from a count', () => {
    expect(readNumberWords('en ting', 'da')[0]?.kind).toBe('article');
    expect(readNumberWords('den tredje', 'da')[0]?.kind).toBe('ordinal');
    expect(readNumberWords('twenty-first', 'en')[0]).toMatchObject({ kind: 'ordinal', num: 21n });
    expect(readNumberWords('halvdelen', 'da')[0]?.kind).toBe('part');
  });

  test('are not found inside other words', () => {
    expect(readNumberWords('fiskeren og tigeren spiser otteben', 'da')).toEqual([]);
  });

  test('keep their place', () => {
    const text = 'Der er femogtyve børn.';
    const [word] = readNumberWords(text, 'da');
    expect(text.slice(word?.start, word?.end)).toBe('femogtyve');
  });
});

describe('normalised text', () => {
  test.each([
    ['１４５', '145'],
    ['𝟏𝟒𝟓', '145'],
    ['١٤٥', '145'],
    ['१४५', '145'],
    ['1️⃣4️⃣5️⃣', '145'],
    ['1\u200b4\u00ad5', '145'],
    ['&#49;&#x34;5', '145'],
    ['\\u0031\\x34', '14'],
    ['¹⁴⁵', '145'],
    ['5²', '5^2'],
    ['½', '1/2'],
    ['2½', '2 1/2'],
    ['3 × 4 ÷ 2', '3 * 4 / 2'],
    ['\\frac{3}{4}', '3/4'],
    ['\\frac{x+1}{4}', '(x+1)/4'],
    ['\\boxed{7}', '7'],
    ['162{,}000', '162,000'],
    ['x^{10}', 'x^10'],
    ['e\u0301', 'é'],
    ['Hej', 'Hej'],
  ])('%j is %j', (source, expected) => {
    expect(normalise(source).trim()).toBe(expected);
  });

  test('stays itself when it is plain letters, digits and spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZæøåÆØÅ0-9 .,?!\n]*$/), (text) => {
        expect(normalise(text)).toBe(text);
      }),
    );
  });

  test('is made of any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof normalise(text)).toBe('string');
      }),
    );
  });
});
