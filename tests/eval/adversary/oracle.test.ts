import { describe, expect, it } from 'vitest';
import { readSecret } from './answer.ts';
import { CANDIDATES, candidatesFor } from './guesses.ts';
import { bitsOf, looksOf } from './observe.ts';

describe('bits that answers to guesses tell', () => {
  it.each([
    ['all look alike', ['same', 'same', 'same', 'same'], 0],
    ['all differ', ['a', 'b', 'c', 'd'], 2],
    ['one can be told from the rest', ['right', 'no', 'no', 'no'], 2 - (3 / 4) * Math.log2(3)],
    ['two halves', ['more', 'more', 'less', 'less'], 1],
    ['nothing was asked', [], 0],
  ])('%s', (_, observations, bits) => {
    expect(bitsOf(observations)).toBeCloseTo(bits, 12);
  });
});

describe('what a student can tell apart', () => {
  it('is not that a reply takes up the value that was named', () => {
    const worlds = [
      { asItStands: ['How did you get 24?'], byPlace: ['How did you get ‹0›?'] },
      { asItStands: ['How did you get 25?'], byPlace: ['How did you get ‹0›?'] },
    ];
    expect(new Set(looksOf(worlds)).size).toBe(1);
  });

  it('is not a word of the task that happens to be a candidate', () => {
    const worlds = [
      { asItStands: ['What about "Poland"?'], byPlace: ['What about "‹0›"?'] },
      { asItStands: ['What about "Poland"?'], byPlace: ['What about "‹1›"?'] },
    ];
    expect(new Set(looksOf(worlds)).size).toBe(1);
  });

  it('is a verdict, and a conversation that ends', () => {
    const world = (...texts: string[]) => ({ asItStands: texts, byPlace: texts });
    expect(new Set(looksOf([world('No.', 'No.'), world('Yes.', 'No.'), world('No.')])).size).toBe(3);
  });
});

const secret = (answerKey: object, question: string) =>
  readSecret({ line: 1, row: { id: 'x', question, lang: 'da', grade: 6, subject: 'mathematics', answerKey } });

describe('candidates of a student who guesses', () => {
  it.each([
    ['numeric', '144', /^\d{3}$/],
    ['fraction', '11/12', /^11\/\d\d$/],
    ['expression', '8x − 12', /^8x − \d\d$/],
    ['phrase', 'Harald Blåtand', /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u],
  ])('look like the right one: %s', (type, value, shape) => {
    const found = candidatesFor(secret({ type, value }, 'Hvad er svaret på opgaven?'), 1);
    const guesses = [...(found?.wrong ?? []), found?.extra];
    expect(new Set(guesses).size).toBe(CANDIDATES);
    expect(guesses).not.toContain(value);
    for (const guess of guesses) expect(guess).toMatch(shape);
  });

  it('are the other options where there are options', () => {
    const options = ['ræv', 'ulv', 'los'];
    expect(candidatesFor(secret({ type: 'choice', value: 'ulv', options }, 'Hvilket dyr?'), 1)?.wrong).toEqual([
      'ræv',
      'los',
    ]);
  });

  it('are not made up for whole texts', () => {
    expect(candidatesFor(secret({ type: 'essay', words: 200 }, 'Skriv en tale.'), 1)).toBeUndefined();
  });
});
