import { expect, test } from 'vitest';
import { keyContradicts, openProblem } from '../../api/tutor/keys/index.ts';
import { conversationOn } from './conversation.ts';

const SHARING = 'Mor deler 12 boller ligeligt mellem 4 børn. Hvor mange boller får hvert barn?';
const TWO_STEPS = 'Gustav har 200 kr. Han køber 3 bøger til 45 kr. stykket. Hvor mange penge har han tilbage?';

/** The hints that a student gets who has written something wrong first and then asks for three of them. */
async function hintsOn(text: string, first: string): Promise<string[]> {
  const talk = await conversationOn(text, { grade: 4 });
  await talk.say(first);
  const replies: string[] = [];
  for (let rung = 1; rung <= 3; rung++) replies.push((await talk.say('hint')).text);
  return replies;
}

test('a word problem that can be worked out has a key, and what comes on the way is hidden too', () => {
  expect(openProblem(TWO_STEPS)).toMatchObject({
    keyOrigin: 'solved',
    key: { type: 'numeric', value: '65', steps: ['135'] },
  });
});

test('a teacher’s key that the story contradicts is noticed', () => {
  expect(keyContradicts(SHARING, { type: 'numeric', value: '4' })).toBe(true);
  expect(keyContradicts(SHARING, { type: 'numeric', value: '3' })).toBe(false);
});

test('hints on sharing ask what is shared and how, and never say what comes out', async () => {
  const [, idea, setUp] = await hintsOn(SHARING, '12 + 4 = 16');
  expect(idea).toMatch(/del(?:es|er)|hver/u);
  expect(setUp).toMatch(/▢|ring|del/u);
  for (const text of [idea, setUp]) expect(text).not.toMatch(/(?<!\d)3(?!\d)|tre(?!\p{L})/u);
});

test('after the first of two steps the hints are about the second', async () => {
  const talk = await conversationOn(TWO_STEPS, { grade: 4 });
  await talk.say('3 · 45 = 135');
  await talk.say('hint');
  const idea = await talk.say('hint');
  expect(idea.text).toContain('200 kr.');
  expect(idea.text).not.toMatch(/bøger|45/u);
});

test('the right answer with its sums shown is confirmed, a wrong one is not', async () => {
  const wrong = await conversationOn(TWO_STEPS, { grade: 4 });
  expect((await wrong.say('200 - 45 = 155, så svaret er 155')).solved).toBe(false);
  const right = await conversationOn(TWO_STEPS, { grade: 4 });
  await right.say('3 · 45 = 135');
  await right.say('200 - 135 = 65');
  expect((await right.say('svaret er 65')).solved).toBe(true);
});
