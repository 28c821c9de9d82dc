import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { equals, type Rational, solveWordProblem, toDecimal, toFraction } from '../../../api/maths/index.ts';

const Row = z.object({ id: z.string(), question: z.string(), answer: z.string() });
const rowsOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Row.parse(JSON.parse(line)));

const written = (value: Rational): string => toDecimal(value) ?? toFraction(value);
const answerTo = (text: string): string | null => {
  const solution = solveWordProblem(text);
  return solution && written(solution.value);
};
const waysTo = (text: string): string[] =>
  solveWordProblem(text)?.steps.map(
    ({ sign, left, right }) => `${left.words ?? written(left.value)} ${sign} ${right.words ?? written(right.value)}`,
  ) ?? [];

const schoolbook = rowsOf('./schoolbook.da.jsonl');
const traps = rowsOf('./traps.da.jsonl');

describe('word problems of Danish schoolbooks', () => {
  it.each(schoolbook)('$id is worked out right, or left alone: $question', ({ question, answer }) => {
    expect([answer, null]).toContain(answerTo(question));
  });

  it('are worked out in three of four cases', () => {
    const solved = schoolbook.filter(({ question }) => answerTo(question) !== null);
    expect(solved.length / schoolbook.length).toBeGreaterThan(0.75);
  });

  it.each(traps)('$id has no answer that can be told for certain: $question', ({ question }) => {
    expect(answerTo(question)).toBeNull();
  });
});

describe('word problems in English', () => {
  it.each([
    ['Tom has 12 marbles. He gives 5 marbles to Ann. How many marbles does Tom have left?', '7'],
    ['There are 6 boxes. There are 8 pencils in each box. How many pencils are there altogether?', '48'],
    ['Lily has 9 stickers. She has 4 more stickers than Max. How many stickers does Max have?', '5'],
    ['Sam read 14 pages on Monday and 9 pages on Tuesday. How many pages did Sam read altogether?', '23'],
    ['A book has 96 pages. Mia reads 12 pages per day. How many days does it take to finish the book?', '8'],
    ['Jo has $40. She bought a hat for $15. How much money does she have left?', '25'],
  ])('%s %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer);
  });

  it.each([
    'Tom has 12 marbles. He gives some marbles to Ann. How many marbles does Tom have left?',
    'Tom has 12 marbles. Ann has 5 marbles. How many marbles does Kim have?',
    'Tom has 12 marbles. 5 marbles are red. How many marbles does Tom have?',
    'Tom has 12 marbles and Ann has 5 marbles. He gets 3 marbles. How many marbles does he have now?',
    'There are 6 boxes. There are 8 pencils in each box. How many boxes are there?',
    'There are 20 birds in a tree and 8 birds on the roof. How many birds are in the tree?',
    'A rope is 2 m long. Sam cuts off 35 cm. How long is the rope now?',
    'Lily has 9 stickers and loses half of them. How many stickers does she have?',
    'A train leaves at 9:15 and drives 120 miles. When does it arrive?',
    'Sam ate 5 apples and 3 pears. How many apples did Sam have?',
    'There are 31 children. There are 4 seats in each car. How many cars are needed?',
    'Each bag has 5 red and 3 green apples. How many apples are there in 4 bags and a basket?',
  ])('has no certain answer: %s', (text) => {
    expect(answerTo(text)).toBeNull();
  });
});

describe('the way to a word problem’s answer', () => {
  it('names the quantities as the task does', () => {
    expect(waysTo('Der er 4 poser. I hver pose er der 5 æbler. Hvor mange æbler er der i alt?')).toEqual([
      '4 poser · 5 æbler',
    ]);
  });

  it('tells each operation of two, the first one first', () => {
    expect(
      waysTo('Gustav har 200 kr. Han køber 3 bøger til 45 kr. stykket. Hvor mange penge har han tilbage?'),
    ).toEqual(['3 bøger · 45 kr', '200 kr - 135']);
  });

  it('undoes what happened when the start is asked for', () => {
    expect(
      waysTo(
        'Aksel har nogle kugler. Han får 15 kugler af sin bror. Nu har han 41 kugler. Hvor mange kugler havde Aksel fra starten?',
      ),
    ).toEqual(['41 kugler - 15 kugler']);
  });
});

describe('how a word problem may be written', () => {
  it('reads small numbers in words as those in digits', () => {
    expect(answerTo('Der er fire poser. I hver pose er der fem æbler. Hvor mange æbler er der i alt?')).toBe('20');
  });

  it('takes the condition and the question in one sentence', () => {
    expect(answerTo('Hvis en is koster 10 kr., hvor meget koster 5 is?')).toBe('50');
  });

  it('never gives fewer than none', () => {
    expect(answerTo('Anna har 3 æbler. Hun spiser 5 æbler. Hvor mange æbler har hun tilbage?')).toBeNull();
  });

  it('leaves a division with a rest alone', () => {
    expect(answerTo('30 elever skal deles i grupper med 4 elever i hver. Hvor mange grupper bliver der?')).toBeNull();
  });

  it('does not mix centimetres with metres', () => {
    expect(answerTo('En snor er 2 m lang. Liam klipper 35 cm af. Hvor lang er snoren nu?')).toBeNull();
  });

  it('stops at long texts and odd signs without an error', () => {
    for (const text of ['', '?', '#0 har #1', `Anna har ${'9'.repeat(600)} æbler. Hvor mange?`, 'har '.repeat(5000)])
      expect(answerTo(text)).toBeNull();
  });

  it('keeps the value exact', () => {
    const value = solveWordProblem('En flaske saft rummer 1,5 liter. Hvor mange liter saft er der i 6 flasker?')?.value;
    expect(value && equals(value, { num: 9n, den: 1n })).toBe(true);
  });
});
