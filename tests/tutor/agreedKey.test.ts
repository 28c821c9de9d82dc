import { describe, expect, it, test } from 'vitest';
import { agreedKey, lacksKey, openProblem } from '../../api/tutor/index.ts';
import type { Derivation } from '../../api/tutor/keys/agreedKey.ts';

/** "400 * 20 = 8000; 8000 / 100 = 80": operations as a model would write them. */
const way = (written: string): Derivation => ({
  steps: written.split('; ').map((step) => {
    const [left = '', sign, right = '', , result = ''] = step.split(' ');
    if (sign !== '+' && sign !== '-' && sign !== '*' && sign !== '/') throw new Error(step);
    return { left, sign, right, result };
  }),
});

const PARK =
  'I en park står der 4 rækker med 12 bænke. 7 bænke bliver ødelagt i en storm. Hvor mange bænke kan man sidde på?';
const CYCLE = 'Karla cykler 18 km i timen. Hun kører i 20 minutter. Hvor mange km når hun?';
const SALE = 'En cykel til 2400 kr. bliver sat 15 % ned. Hvad skal Ali betale, når han har en rabat på 100 kr. til?';
const WORDS =
  'She adds two spoons for every pound of beef and gets sixteen balls from each pound. How many spoons are needed for 80 balls?';

describe('a key that two derivations agree on', () => {
  it.each([
    [
      'the same way twice',
      PARK,
      '4 * 12 = 48; 48 - 7 = 41',
      '4 * 12 = 48; 48 - 7 = 41',
      { type: 'numeric', value: '41', steps: ['48'] },
    ],
    [
      'two ways',
      CYCLE,
      '18 / 60 = 0.3; 0.3 * 20 = 6',
      '20 / 60 = 1/3; 18 * 1/3 = 6',
      { type: 'numeric', value: '6', steps: ['0,3'] },
    ],
    [
      'a percentage as hundredths or as a decimal',
      SALE,
      '2400 / 100 = 24; 24 * 15 = 360; 2400 - 360 = 2040; 2040 - 100 = 1940',
      '2400 * 0.15 = 360; 2400 - 360 = 2040; 2040 - 100 = 1940',
      { type: 'numeric', value: '1940' },
    ],
    [
      'numbers in words',
      WORDS,
      '80 / 16 = 5; 5 * 2 = 10',
      '80 / 16 = 5; 5 * 2 = 10',
      { type: 'numeric', value: '10', steps: ['5'] },
    ],
  ])('%s', (_, text, one, other, key) => {
    expect(agreedKey(text, [way(one), way(other)])).toMatchObject(key);
  });

  it.each([
    ['the two come to different numbers', PARK, '4 * 12 = 48; 48 - 7 = 41', '4 * 12 = 48; 48 + 7 = 55'],
    ['an operation does not come to what it says', PARK, '4 * 12 = 46; 46 - 7 = 39', '4 * 12 = 46; 46 - 7 = 39'],
    ['a number of the text is left out', PARK, '4 * 12 = 48', '4 * 12 = 48'],
    [
      'a number comes from nowhere',
      PARK,
      '4 * 12 = 48; 48 - 7 = 41; 41 - 5 = 36',
      '4 * 12 = 48; 48 - 7 = 41; 41 - 5 = 36',
    ],
    ['a result on the way leads nowhere', PARK, '4 * 12 = 48; 4 + 7 = 11; 12 - 7 = 5', '4 * 12 = 48; 48 - 7 = 41'],
    ['it divides by nothing', PARK, '4 - 4 = 0; 12 / 0 = 7', '4 - 4 = 0; 12 / 0 = 7'],
    ['the answer is below zero', PARK, '4 * 12 = 48; 7 - 48 = -41', '4 * 12 = 48; 7 - 48 = -41'],
    ['half a bench', 'Der er 4 rum og 10 bænke. Hvor mange bænke er der i hvert rum?', '10 / 4 = 2.5', '10 / 4 = 2.5'],
    [
      'a hundred that no word of the text tells of',
      PARK,
      '4 * 12 = 48; 48 - 7 = 41; 41 * 100 = 4100',
      '4 * 12 = 48; 48 - 7 = 41; 41 * 100 = 4100',
    ],
    ['a rounded result', CYCLE, '20 / 60 = 0.33; 18 * 0.33 = 5.94', '20 / 60 = 0.33; 18 * 0.33 = 5.94'],
  ])('is none where %s', (_, text, one, other) => {
    expect(agreedKey(text, [way(one), way(other)])).toBeNull();
  });

  test('is none where one of them has no steps', () => {
    expect(agreedKey(PARK, [way('4 * 12 = 48; 48 - 7 = 41'), { steps: [] }])).toBeNull();
    expect(agreedKey(PARK, [{ steps: [] }, { steps: [] }])).toBeNull();
  });
});

describe('whether a key is looked for', () => {
  it.each([
    [PARK, true],
    ['Hvad er 3/4 + 1/8?', false],
    ['Skriv et læserbrev om skoletiden på 200 ord', false],
    ['Hvorfor begyndte 1. verdenskrig i 1914?', false],
  ])('%s: %s', (text, expected) => {
    expect(lacksKey(openProblem(text))).toBe(expected);
  });

  test('not where the teacher gave one, and not in another subject than mathematics', () => {
    expect(lacksKey(openProblem(PARK, 'mathematics', { type: 'numeric', value: '41' }))).toBe(false);
    expect(lacksKey(openProblem(PARK, 'mathematics'))).toBe(true);
    expect(lacksKey(openProblem(PARK, 'danish'))).toBe(false);
  });
});
