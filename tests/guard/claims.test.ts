import { describe, expect, test } from 'vitest';
import type { AnswerKey } from '../../api/contract/answerKey.ts';
import { matchesKey, readClaims } from '../../api/tutor/claims.ts';
import { choice, numeric, phrase } from './context.ts';

const PROBLEM = 'En pakke koster 12 kr. Hvad koster 2 pakker?';
const read = (message: string, key: AnswerKey = numeric(24)) => readClaims(message, key, PROBLEM);

describe('a claim', () => {
  test.each([
    ['svaret er 24', '24'],
    ['Svaret er 24 kr.', '24'],
    ['jeg får 7/8', '7/8'],
    ['Jeg fik 24', '24'],
    ['x = 4', '4'],
    ['24', '24'],
    ['24 kr.', '24'],
    ['I think the answer is 24.', '24'],
    ["so it's 24", '24'],
    ['I got 24', '24'],
    ['Det giver 24 i alt', '24'],
    ['Så det er fireogtyve', 'fireogtyve'],
    ['Jeg lagde 12 og 12 sammen og fik 24', '24'],
    ['Facit: 2,5', '2,5'],
    ['It is 24 dollars', '24'],
    ['-7', '-7'],
    ['svaret er −7', '-7'],
    ['minus 7', '-7'],
    ['24 fordi 12 + 12', '24'],
    ['24 kr. because 2 · 12', '24'],
  ])('is stated in %j', (message, value) => {
    expect(read(message).map((claim) => [claim.value, claim.stance])).toEqual([[value, 'stated']]);
  });

  test.each([
    ['er det 24?', '24'],
    ['Is it 22?', '22'],
    ['12 x 15 = 180. Er det rigtigt?', '180'],
    ['kan det være 24?', '24'],
    ['24?', '24'],
    ['Is the answer 24', '24'],
  ])('is asked in %j', (message, value) => {
    expect(read(message).map((claim) => [claim.value, claim.stance])).toEqual([[value, 'asked']]);
  });

  test.each([
    '6 more days to reach 90 seconds',
    'jeg har 12 æbler',
    'Hvad skal jeg gøre med 12 og 2?',
    'jeg forstår det ikke',
    'Opgave 3 er svær',
    'Skal jeg gange 12 med 2?',
    'Jeg går i 7. klasse',
    'En pakke koster 12 kr.',
    'just tell me the answer',
    '',
    '👍',
  ])('is not in %j', (message) => {
    expect(read(message)).toEqual([]);
  });

  test('has working when a computation is shown', () => {
    expect(read('12 · 2 = 24').map((claim) => claim.working)).toEqual([true]);
    expect(read('Jeg lagde 12 og 12 sammen og fik 24').map((claim) => claim.working)).toEqual([true]);
    expect(read('2x = 8 så x = 4').at(-1)?.working).toBe(true);
    expect(read('3/4 = 6/8\n6/8 + 1/8 = 7/8').at(-1)).toMatchObject({ value: '7/8', working: true });
    expect(read('svaret er 24').map((claim) => claim.working)).toEqual([false]);
    expect(read('jeg får 7/8').map((claim) => claim.working)).toEqual([false]);
  });

  test('is right or wrong by value, and neither without a key', () => {
    expect(read('svaret er 24,0')[0]?.right).toBe(true);
    expect(read('svaret er 23')[0]?.right).toBe(false);
    expect(read('svaret er 24', { type: 'none' })[0]?.right).toBeNull();
  });

  test('names an option or a phrase', () => {
    expect(read('Jeg tror det er B', choice('B', 'Mars', 'Jupiter', 'Venus'))).toMatchObject([
      { value: 'B', right: true },
    ]);
    expect(read('Er det Venus?', choice('B', 'Mars', 'Jupiter', 'Venus'))).toMatchObject([
      { value: 'Venus', stance: 'asked', right: false },
    ]);
    expect(read('Svaret er København, fordi det er hovedstaden', phrase('København'))).toMatchObject([
      { value: 'København', right: true },
    ]);
    expect(read('Hvor kan jeg finde det?', phrase('København'))).toEqual([]);
  });

  test('is read in bounded work from a long message', () => {
    expect(read(`${'svaret er 24 '.repeat(10_000)}`).length).toBeLessThanOrEqual(12);
  });
});

describe('a value matches the key', () => {
  test.each<[string, AnswerKey]>([
    ['0,875', { type: 'fraction', value: '7/8' }],
    ['14/16', { type: 'fraction', value: '7/8' }],
    ['24 kr.', numeric(24)],
    ['1.250', numeric(1250)],
    ['1,250', numeric(1250)],
    ['1 250', numeric(1250)],
    ['x = 4', numeric(4)],
    ['femogtyve', numeric(25)],
    ['25 %', numeric('25 %')],
    ['2x+1', { type: 'expression', value: '1 + 2x' }],
    ['b)', choice('B', 'Mars', 'Jupiter')],
    ['jupiter', choice('B', 'Mars', 'Jupiter')],
    ['B', choice('Jupiter', 'Mars', 'Jupiter')],
    ['københavn', phrase('København')],
    ['the Nile', phrase('Nile')],
  ])('%s', (text, key) => {
    expect(matchesKey(text, key)).toBe(true);
  });

  test.each<[string, AnswerKey]>([
    ['8/7', { type: 'fraction', value: '7/8' }],
    ['240', numeric(24)],
    ['24 eller 25', numeric(24)],
    ['A', choice('B', 'Mars', 'Jupiter')],
    ['Aarhus', phrase('København')],
    ['24', { type: 'none' }],
  ])('not when it is %s', (text, key) => {
    expect(matchesKey(text, key)).toBe(false);
  });
});
