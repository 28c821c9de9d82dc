import { describe, expect, test } from 'vitest';
import { partsOf } from '../../api/tutor/read/parts.ts';
import { placesOf } from '../../api/tutor/read/places.ts';
import { soughtIn } from '../../api/tutor/read/sought.ts';
import { conversationOn } from './conversation.ts';

const BEACH =
  'Conor saw 50 people at the beach on the first day. The next day he saw 20 more people than on the first day. How many people did he see on the two days together?';
const PEN =
  'En hundegård er 8 m lang og 4,5 m bred. a) Hvor mange meter hegn skal der bruges hele vejen rundt? b) Hegnet koster 60 kr. pr. meter. Hvad koster hegnet i alt?';

describe('a problem is opened by its question', () => {
  test.each([
    ['Paige had 8 goldfish. Now 6 are left. How many goldfish disappeared?', 'how many goldfish disappeared'],
    [
      'Monica har 144 cm gavebånd til 12 gaver. Hvor mange cm bånd kan hun bruge til hver sløjfe?',
      'hvor mange cm bånd …',
    ],
    ['Solve $$3x = 12$$', ''],
  ])('%s', (task, sought) => {
    expect(soughtIn(task)).toBe(sought);
  });

  test('in the first words', async () => {
    const { opening } = await conversationOn(BEACH, { lang: 'en' });
    expect(opening.text).toContain('"how many people did he see …"');
  });

  test('part by part', async () => {
    expect(partsOf(PEN).map(({ label }) => label)).toEqual(['a)', 'b)']);
    const { opening } = await conversationOn(PEN);
    expect(opening.text).toContain('hvor mange meter hegn');
  });
});

describe('a place that is easily misread is pointed at', () => {
  test.each([
    [BEACH, ['20 more people']],
    ['Der er 25 % rabat på en jakke til 400 kr.', ['25 % rabat']],
    [
      'Bo har dobbelt så mange kort som Ida. Ida har 4 bøger mere end Per.',
      ['4 bøger mere end Per', 'dobbelt så mange kort'],
    ],
    ['Ann has 3 apples and 4 pears.', []],
  ])('%s', (task, places) => {
    expect(placesOf(task).map(({ text }) => text)).toEqual(places);
  });

  test('when an answer is wrong, and not the whole task again', async () => {
    const { say } = await conversationOn(BEACH, { lang: 'en', key: { type: 'numeric', value: '120' } });
    await say('50 + 20 = 70');
    const reply = await say('the answer is 70');
    expect(reply.move).toBe('notYet');
    expect(reply.text).toContain('20 more people');
  });

  test.each(['70', '120'])('without a key for %s alike', async (value) => {
    const { say } = await conversationOn(BEACH, { lang: 'en' });
    await say(`50 + ${Number(value) - 50} = ${value}`);
    expect((await say(`the answer is ${value}`)).text).toContain('20 more people');
  });
});

describe('work without a key comes to an end', () => {
  test('a reason for the answer is enough', async () => {
    const { say } = await conversationOn(BEACH, { lang: 'en' });
    await say('50 + 20 = 70');
    await say('50 + 70 = 120');
    await say('120 people in total');
    expect((await say('yes because the second day is 20 more than 50')).text).toContain('done here');
    for (const message of ['ok', 'thanks', 'so im done', 'is it right?'])
      expect((await say(message)).text).not.toContain('?');
  });

  test('a new sum opens it again', async () => {
    const { say } = await conversationOn(BEACH, { lang: 'en' });
    for (const message of ['50 + 20 = 70', 'the answer is 70', 'yes because it says 20 people', 'ok'])
      await say(message);
    expect((await say('wait 50 + 70 = 120')).text).toContain('120');
  });

  test('the second part follows the first, and then the work is let go', async () => {
    const { say } = await conversationOn(PEN);
    await say('8+8+4,5+4,5 = 25');
    expect((await say('det er a')).text).toContain('hvad koster hegnet i alt');
    await say('25 · 60 = 1500');
    expect((await say('ja')).text).toMatch(/facit|kender ikke|sammenligne/u);
    expect((await say('det koster 60 kr for hver meter, så det passer')).text).toContain('færdig her');
  });

  test('both parts may be answered at once', async () => {
    const { say } = await conversationOn(PEN);
    expect((await say('a er 25 m og b er 1500 kr')).text).toMatch(/del|første|spørgsmål/u);
    expect((await say('a er hele vejen rundt, og b er 25 gange 60')).text).toContain('færdig her');
  });
});
