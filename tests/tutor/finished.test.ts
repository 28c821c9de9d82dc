import { describe, expect, test } from 'vitest';
import { checkArithmeticClaims } from '../../api/maths/index.ts';
import { partAsWhole } from '../../api/tutor/read/partAsWhole.ts';
import { conversationOn } from './conversation.ts';

const SHELLS = 'Astrid finder 75 skaller om formiddagen og 60 om eftermiddagen. Hvor mange skaller finder hun i alt?';
const PHONE = 'Dan har 24 filer og 2 apps på sin telefon. Hvor mange flere filer end apps har han på telefonen?';
const READING =
  'Regitze læste 9 bøger i fjor. Det er 3/4 af det antal bøger, hun har læst i år. Hvor mange har hun læst i år?';
const DAYS =
  'Villads legede med 15 børn om mandagen, 18 børn om tirsdagen og 97 børn om onsdagen. Hvor mange legede han med mandag og tirsdag?';

describe('a value that was asked about', () => {
  test.each([
    'hun finder 135 skaller i alt, og det er det der spørges om',
    'ja hun finder 135',
    "that's what it asks",
    'den spør hvor mange hun finder og det er 135',
  ])('is the answer for who says so: %s', async (message) => {
    const { say } = await conversationOn(SHELLS, { grade: 3, key: { type: 'numeric', value: '135' } });
    await say('75+60=135');
    expect((await say(message)).solved).toBe(true);
  });

  test('with the words of the question misspelt', async () => {
    const { say } = await conversationOn(PHONE, { grade: 4, key: { type: 'numeric', value: '22' } });
    await say('24-2=22');
    expect((await say('ja der er 22 flere filer en aps')).solved).toBe(true);
  });

  test.each(['ja men det er ikke det den spørger om', 'er det det den spørger om?', 'ja der er 40 i alt'])(
    'is none for who says something else: %s',
    async (message) => {
      const { say } = await conversationOn(SHELLS, { grade: 3, key: { type: 'numeric', value: '135' } });
      await say('75+60=135');
      expect((await say(message)).solved).toBe(false);
    },
  );

  test('is not let go where it is rejected', async () => {
    const { say } = await conversationOn(DAYS, { grade: 3 });
    await say('15+18+97=130');
    await say('130');
    const { state, text } = await say('nej den spørger kun om mandag og tirsdag ikke onsdag');
    expect(state.ended).toBeUndefined();
    expect(text).not.toContain('færdig');
  });
});

describe('a way that goes on in words', () => {
  test.each([
    [
      'I en kasse er 15 æbler, og 40 % af dem er røde. Der er 20 kasser. Hvor mange røde æbler er der?',
      '40% af 15 er 6 æbler. så ganger jeg med 20 så det er 120',
      '120',
    ],
    [
      'En jakke koster 150 kr. Prisen sættes ned med 20 %. Hvad koster jakken så?',
      '20 % af 150 er 30. så trækker jeg 30 fra 150 så det bliver 120',
      '120',
    ],
  ])('is working: %s %s', async (task, message, value) => {
    const { say } = await conversationOn(task, { grade: 7, key: { type: 'numeric', value } });
    expect((await say(message)).solved).toBe(true);
  });

  test('is working for the value that was asked about', async () => {
    const { say } = await conversationOn(DAYS, { grade: 3, key: { type: 'numeric', value: '33' } });
    await say('15+18+97=130');
    await say('nej ikke onsdag');
    await say('så er det 33');
    expect((await say('ja for 15+15 er 30 og så 3 mere')).solved).toBe(true);
  });

  test('is working after an idea that was to be tried out', async () => {
    const { say } = await conversationOn('360 kr. er 40 % af det, turen koster. Hvad koster turen?', {
      grade: 7,
      key: { type: 'numeric', value: '900' },
    });
    await say('så er 360 jo de 40 %');
    expect((await say('360:4=90 og så ganger jeg med 10 så det er 900')).text).not.toContain('Hvordan fandt du');
  });

  test('is looked at where its last step is wrong', async () => {
    const { say } = await conversationOn('Der er 15 æbler, 40 % er røde. Der er 20 kasser. Hvor mange er røde?', {
      grade: 7,
      key: { type: 'numeric', value: '120' },
    });
    const { text, move } = await say('40% af 15 er 6. så ganger jeg med 20 så det er 130');
    expect(move).toBe('pointAtStep');
    expect(text).toContain('6 · 20 = 130');
  });

  test('and a check beside the answer is not taken for it', async () => {
    const task = 'There were 703 visitors on Monday and 246 on Tuesday. How many visitors were there?';
    const { say } = await conversationOn(task, { lang: 'en', key: { type: 'numeric', value: '949' } });
    expect((await say('703+246 = 949 so 949 visitors. 700+200 = 900, 3+46 = 49')).solved).toBe(true);
  });
});

describe('a part that is taken as the whole', () => {
  test.each(['3/4 af 9 = 6,75', '9 · 0,75 = 6,75', '0,75 * 9 = 6,75'])('is asked about: %s', (sum) => {
    expect(partAsWhole(checkArithmeticClaims(sum), READING)).toMatchObject({
      part: '9',
      place: '3/4 af det antal bøger',
    });
  });

  test.each([
    ['9 : 3 = 3', READING],
    ['9 + 3 = 12', READING],
    ['3/4 af 24 = 18', 'Der er 24 elever i klassen. 3/4 af dem er piger. Hvor mange piger er der?'],
    ['3/4 af 24 = 18', 'Der er 24 elever. Pigerne er 3/4 af eleverne. Hvor mange piger er der?'],
  ])('but not %s to %s', (sum, task) => {
    expect(partAsWhole(checkArithmeticClaims(sum), task)).toBeNull();
  });

  test('and is asked about once more for who cannot see it', async () => {
    const { say } = await conversationOn(READING, { grade: 6 });
    expect((await say('3/4 af 9 er 6,75')).text).toContain('3/4 af det antal');
    const { text, move } = await say('jeg forstår ikke hvad der er galt');
    expect(move).toBe('pointAtStep');
    expect(text).toContain('3/4 af det antal');
    expect((await say('men jeg ved ik hvor mange 1/3 er')).text).toContain('1/3');
  });
});
