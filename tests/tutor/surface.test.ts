import { describe, expect, test } from 'vitest';
import { checkArithmeticClaims } from '../../api/maths/index.ts';
import { mixedUnits } from '../../api/tutor/read/mixedUnits.ts';
import { otherThanRated } from '../../api/tutor/read/otherThanRated.ts';
import { countsOther, countsSought, namesSought } from '../../api/tutor/read/question.ts';
import { conversationOn } from './conversation.ts';

const LESSONS =
  'Frida øver engelsk i 6 timer og tysk i 5 timer hver dag. Hun øver i 2 dage. Hvor mange timer øver hun engelsk i alt?';
const EGGS =
  'En landmand har 900 æg. Han lægger dem på bakker med 30 æg i hver. Hvor meget tjener landmanden, hvis han sælger dem for 25 kr. pr. bakke?';
const APPS =
  'Dan havde 11 apps og 3 filer på sin telefon. Efter at have slettet nogle havde han 24 filer og 2 apps tilbage. Hvor mange flere filer end apps har han tilbage på telefonen?';
const TAG =
  'Villads legede med 15 børn om mandagen, 18 børn om tirsdagen og 97 børn om onsdagen. Hvor mange børn legede han med mandag og tirsdag?';
const BOOKS =
  'Regitze skrev 9 bøger sidste år. Det er 3/4 af det antal bøger, hun har skrevet i år. Hvor mange bøger har hun skrevet i år?';

describe('an operation chosen by the surface of the task', () => {
  test.each([
    'fordi man skal lægge sammen når der står i alt',
    'because it says in total',
    'jeg lægger sammen for der står tilsammen',
  ])('by a word: %s', async (message) => {
    const { say } = await conversationOn(LESSONS, { grade: 4 });
    await say('6+5=11');
    const { text } = await say(message);
    expect(text).toMatch(/»(?:i alt|tilsammen|in total)«/u);
    expect(text).toMatch(/historien|tegn|fortæller/iu);
  });

  test.each(['fordi der er tre tal', 'because there are two numbers', 'det er jo bare tallene, for der er to tal'])(
    'by the numbers: %s',
    async (message) => {
      const { say } = await conversationOn(LESSONS, { grade: 4 });
      expect((await say(message)).text).toMatch(/tal(?:lene)?/iu);
    },
  );
});

describe('what has different units and is added', () => {
  test('is asked about, with both as the task writes them', async () => {
    const { say } = await conversationOn(LESSONS, { grade: 4 });
    const { text, move } = await say('så 6+2=8');
    expect(move).toBe('pointAtStep');
    expect(text).toContain('6 timer');
    expect(text).toContain('2 dage');
  });

  test.each([
    ['6 + 6 = 12', LESSONS],
    ['6 · 2 = 12', LESSONS],
    ['6 + 5 = 11', LESSONS],
    ['24 - 2 = 22', APPS],
  ])('but not %s', (sum, task) => {
    expect(mixedUnits(checkArithmeticClaims(sum), task)).toBeNull();
  });

  test('and a number that stands for two things is passed over', () => {
    const task = 'Turen er 5 km og varer 5 timer. Bagefter går de 2 km. Hvor langt går de?';
    expect(mixedUnits(checkArithmeticClaims('5 + 2 = 7'), task)).toBeNull();
  });
});

describe('what a number is said to be', () => {
  test('another thing than the question asks for is no answer', async () => {
    expect(countsOther('30 bakker', EGGS)).toBe(true);
    expect(countsOther('33 børn', TAG)).toBe(false);
    expect(namesSought('750 kr tjener han', EGGS)).toBe(true);
    const { say } = await conversationOn(EGGS, { grade: 5 });
    await say('900:30=30');
    const { text, move } = await say('30 bakker');
    expect(move).toBe('askPlan');
    expect(text).toContain('»30 bakker«');
  });

  test('is not called wrong where it was asked for', async () => {
    const { say } = await conversationOn(BOOKS, { grade: 6, key: { type: 'numeric', value: '12' } });
    await say('9:3=3');
    const { text } = await say('3 er en kvart');
    expect(text).toContain('»3 er en kvart«');
    expect(text).not.toMatch(/ikke svaret/);
  });

  test('the noun of the question with the last sum’s result ends the work', async () => {
    expect(countsSought('22 flere filer', APPS)).toBe(true);
    expect(countsSought('22 filer', APPS)).toBe(false);
    const { say } = await conversationOn(APPS, { grade: 5, key: { type: 'numeric', value: '22' } });
    await say('24-2');
    expect((await say('22 flere filer')).solved).toBe(true);
  });

  test('cents may be told in dollars', async () => {
    const task = 'A jar has 40 quarters and 95 dimes. What is the total dollar amount in the jar?';
    const { say } = await conversationOn(task, { lang: 'en' });
    await say('40 x 25 = 1000');
    await say('95 x 10 = 950');
    await say('1000 + 950 = 1950');
    expect((await say('19.50 dollars')).move).toBe('reflect');
  });
});

describe('a pupil who doubts', () => {
  test('their own result is praised for stopping', async () => {
    const { say } = await conversationOn(BOOKS, { grade: 6 });
    await say('3/4 af 9 er 6,75');
    expect((await say('kan ik være rigtigt man kan ikke skrive 6,75 bog')).text).toMatch(
      /lagt mærke|stopper op|standse/,
    );
  });

  test('is sent back to the words of the question, once', async () => {
    const { say } = await conversationOn(TAG, { grade: 4 });
    await say('15+18+97=130');
    expect((await say('hvad er der galt')).text).toContain('"hvor mange børn legede han med mandag og tirsdag"');
  });

  test('and asks whether it is not right, is told', async () => {
    const { say } = await conversationOn(TAG, { grade: 4, key: { type: 'numeric', value: '33' } });
    await say('15+18+97=130');
    const { text } = await say('er det ik rigtigt');
    expect(text).toMatch(/130 er ikke svaret endnu|ikke det, opgaven/);
  });

  test('thanks are an end', async () => {
    const { say } = await conversationOn(TAG, { grade: 4 });
    await say('15+18=33');
    await say('33 børn');
    expect((await say('ok tak')).text).not.toContain('?');
  });
});

test('a thought after a sum is held up against it', async () => {
  const { say } = await conversationOn(EGGS, { grade: 5 });
  await say('900:30=30');
  const { text } = await say('nå pr bakke');
  expect(text).toContain('»pr bakke«');
});

describe('a rate and what it does not go with', () => {
  test('are asked about together', async () => {
    const { say } = await conversationOn(EGGS, { grade: 5 });
    const { text, move } = await say('900x25=22500');
    expect(move).toBe('pointAtStep');
    expect(text).toContain('"25 kr. pr. bakke"');
    expect(text).toContain('900 æg');
  });

  test.each([
    ['30 · 25 = 750', EGGS, ['900 : 30 = 30']],
    ['3 · 12 = 36', 'En billet koster 12 kr. pr. person. 3 venner skal ind. Hvad koster det?', []],
    ['3 · 12 = 36', 'Æbler koster 12 kr. pr. kilo. Mor køber 3 kilo æbler. Hvad koster det?', []],
  ])('but not %s', (sum, task, found) => {
    expect(otherThanRated(checkArithmeticClaims(sum), task, found)).toBeNull();
  });
});
