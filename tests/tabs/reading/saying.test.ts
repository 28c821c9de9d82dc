import { expect, test } from 'vitest';
import { sayingsOf } from '../../../tabs/reading/player/saying.ts';

const said = (text: string) => sayingsOf({ key: 'p', lang: 'da', text, pieces: [] }).map((saying) => saying.said);

test.each([
  [
    'an ordinal’s full stop is no place to stop',
    '7. klasse holder fri den 3. maj.',
    ['syvende klasse holder fri den tredje maj.'],
  ],
  ['the number of an item is one', '1. Læs opgaven.\n2. Tegn den.', ['1. Læs opgaven.', '2. Tegn den.']],
  [
    'the sign of a power is in the word behind it',
    'Hvad er 5^2, og hvad er 2^3?',
    ['Hvad er 5 i anden, og hvad er 2 i tredje?'],
  ],
  ['speech keeps its marks', 'Han sagde: „Det er min tur.“ Så kom Ida.', ['Han sagde: „Det er min tur.“ Så kom Ida.']],
])('%s', (_, text, sentences) => {
  expect(said(text)).toEqual(sentences);
});
