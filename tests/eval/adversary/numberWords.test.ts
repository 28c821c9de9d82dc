import { expect, it } from 'vitest';
import { findNamedNumbers } from '../tutor/numberNames.ts';
import { inWords } from './numberWords.ts';

it.each(['da', 'en'] as const)('spells whole numbers in %s so that another reader reads them back', (lang) => {
  for (const n of [0, 2, 7, 11, 19, 20, 21, 47, 50, 63, 88, 99, 100, 101, 224, 640, 999, 1000, 1849, 3700, 9999]) {
    expect(findNamedNumbers(inWords(n, lang), lang).map(({ value }) => value)).toEqual([n]);
  }
});

it.each([
  ['sv', 24, 'tjugofyra'],
  ['nb', 144, 'hundre og førtifire'],
  ['de', 347, 'dreihundertsiebenundvierzig'],
  ['fr', 21, 'vingt et un'],
  ['tr', 224, 'iki yüz yirmi dört'],
  ['pl', 55, 'pięćdziesiąt pięć'],
] as const)('spells numbers in %s', (tongue, n, words) => {
  expect(inWords(n, tongue)).toBe(words);
});
