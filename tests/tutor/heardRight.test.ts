import { describe, expect, it, test } from 'vitest';
import { checkArithmeticClaims } from '../../api/maths/index.ts';
import { openProblem } from '../../api/tutor/index.ts';
import { quantitiesOf, studyProblem } from '../../api/tutor/read/index.ts';
import { conversationOn } from './conversation.ts';

const claimsIn = (text: string) => checkArithmeticClaims(text).map((claim) => [claim.text, claim.holds]);

describe('a right calculation is not called wrong', () => {
  test('for the name of a function before it', () => {
    expect(claimsIn('f(16) = 5*16+1 = 81')).toEqual([['5*16+1 = 81', true]]);
    expect(claimsIn('f(16) = 5*16+1 = 82')).toEqual([['5*16+1 = 82', false]]);
  });

  test('for an "=" that means "and then"', () => {
    expect(claimsIn('5*16 = 80 plus 1 = 81')).toEqual([
      ['5*16 = 80', true],
      ['80 plus 1 = 81', true],
    ]);
    expect(claimsIn('5*16 = 70 + 1 = 71')).toEqual([
      ['5*16 = 70 + 1', false],
      ['70 + 1 = 71', true],
    ]);
    expect(claimsIn('4 + 2 = 3 + 4')).toEqual([['4 + 2 = 3 + 4', false]]);
  });
});

test('the way that is told in words belongs to the value before it', async () => {
  const talk = await conversationOn('Emma køber 4 hæfter til 12 kr. stykket. Hvor meget skal hun betale i alt?');
  await talk.say('48?');
  expect((await talk.say('bare fordi 4 gange 12')).text).toContain('4 gange 12 = 48');
});

test('who asks for another way when all is done gets one to think of', async () => {
  const talk = await conversationOn('15 % af 240');
  await talk.say('10 % er 24');
  await talk.say('5 % er 12, så 24 + 12 = 36');
  await talk.say('36');
  expect((await talk.say('hvordan kan man ellers gøre det')).text).toMatch(/anden ende|flere veje|tegne/);
});

test('a belief is heard in whatever order its words stand', async () => {
  const talk = await conversationOn('Hvorfor har vi årstider?', { grade: 6 });
  expect((await talk.say('fordi solen er tættere på om sommeren')).text).toMatch(/Australien|Sydafrika|to lande/);
});

describe('a sum that the student did not write is not made up', () => {
  test('out of one number that the task and the message both have', async () => {
    const talk = await conversationOn(
      'Julie operates the cash register twice as fast as Jewel. Daily, Jewel processes 50 customers. What is the total for the two in a week?',
      { lang: 'en' },
    );
    const { text } = await talk.say('50 customers is what jewel does a day. so julie does 100');
    expect(text).toContain('50 · 2 = 100');
    expect(text).not.toContain('50 + 50');
  });
});

describe('what is asked about is worth asking about', () => {
  test('one litre is no number that is missing from a sum', async () => {
    const talk = await conversationOn(
      'To make 1 liter of juice, Sam needs 5 kilograms of oranges. Each kilogram of oranges costs $3. How much money would Sam have to spend to make 4 liters of juice?',
      { lang: 'en' },
    );
    const { text } = await talk.say('5 x 3 = 15 dollars');
    expect(text).toContain('4 liters');
    expect(text).not.toContain('1 liter ');
  });

  test('a number is not asked to hang together with itself', async () => {
    const talk = await conversationOn(
      'Et bræt er 240 cm langt. Det saves i 6 lige store stykker. Hvor langt bliver hvert stykke?',
    );
    await talk.say('bare sig svaret');
    const { text } = await talk.say('240 er hele brættet');
    expect(text).toContain('6 lige store stykker');
    expect(text).not.toContain('240 cm');
  });

  test('a quantity has its noun', () => {
    const texts = quantitiesOf('Det saves i 6 lige store stykker og 4 equal parts').map(({ text }) => text);
    expect(texts).toEqual(['6 lige store stykker', '4 equal parts']);
  });
});

it.each([
  'What is the school’s overall pass rate when 340 out of 500 passed in one year and 40 out of 100 in another?',
  'Hvad er prisen i alt for 3 bøger og 4 blyanter, når en bog koster 45 kr. og en blyant 6 kr.?',
])('is worked with as a problem of numbers: %s', (task) => {
  expect(studyProblem(openProblem(task)).kind).toBe('quantities');
});
