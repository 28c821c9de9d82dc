import { describe, expect, test } from 'vitest';
import { conversationOn } from './conversation.ts';

describe('a task whose answer is an expression', () => {
  test('has a key that wants the expression written as the task asks', async () => {
    const { problem } = await conversationOn('Sæt uden for parentes: 6x + 9');
    expect(problem.key).toMatchObject({ type: 'expression', value: '3(2x + 3)', form: 'factored' });
  });

  test('is confirmed when the terms are collected and the way is shown', async () => {
    const talk = await conversationOn('Reducér 3a + 2b − a');
    await talk.say('3a - a = 2a');
    const reply = await talk.say('2b + 2a');
    expect(reply).toMatchObject({ move: 'confirm', solved: true });
  });

  test.each([
    ['Gang parentesen ud: 3(x + 4)', '3x + 3 · 4'],
    ['Sæt mest muligt uden for parentes: 12x + 18', '2(6x + 9)'],
    ['Reducér 3a + 2b − a', '3a − a + 2b'],
  ])('%s: “%s” is a right step and not the answer', async (task, line) => {
    const talk = await conversationOn(task);
    const reply = await talk.say(line);
    expect(reply).toMatchObject({ move: 'affirmStep', solved: false });
  });

  test('treats a right and a wrong answer without a way alike', async () => {
    const replies = [];
    for (const answer of ['7a', '9a']) {
      const talk = await conversationOn('Reducér 3a + 4a');
      replies.push((await talk.say(answer)).text.replaceAll(answer, '…'));
    }
    expect(replies[0]).toBe(replies[1]);
  });

  test('points at a line where the minus did not reach the whole bracket', async () => {
    const talk = await conversationOn('Reducér 2(a + 3b) − (a − 2b)');
    const reply = await talk.say('2a + 6b - a - 2b');
    expect(reply.move).toBe('pointAtStep');
    expect(reply.text).toContain('2a + 6b - a - 2b');
  });

  test.each([
    ['Reducér 3a + 2b − a + 4b', /2\s?a|6\s?b/],
    ['Gang parentesen ud: 3(x + 4)', /12/],
    ['Sæt uden for parentes: 6x + 9', /3\s?\(/],
  ])('%s: no rung of the ladder writes the answer', async (task, secret) => {
    const talk = await conversationOn(task);
    expect(talk.opening.text).not.toMatch(secret);
    await talk.say('jeg har prøvet, men det blev ikke rigtigt');
    for (let i = 0; i < 8; i++) expect((await talk.say('et hint til')).text).not.toMatch(secret);
  });

  test('a teacher’s expression is wanted in the form that the task asks for', async () => {
    const { problem } = await conversationOn('Reducér 3x · 4 + x', { key: { type: 'expression', value: '13x' } });
    expect(problem).toMatchObject({ keyOrigin: 'given', key: { value: '13x', form: 'collected' } });
  });
});

describe('a line that comes to the answer by chance', () => {
  const TASK = 'Reducér: 3(2x + 4) + 7x - 12';
  const key = { type: 'expression', value: '13x' } as const;

  test.each(['6x+7x=13x', 'at der er 6x+7x=13x og så 4-12=-8', '6x+7x=13x og så 13x-8'])(
    'is no answer while the rest is not seen to: %s',
    async (message) => {
      for (const setting of [{ key }, {}]) {
        const { say } = await conversationOn(TASK, setting);
        const { solved, text } = await say(message);
        expect(solved).toBe(false);
        expect(text).not.toContain('12 - 12');
      }
    },
  );

  test('and is one when the brackets have gone', async () => {
    const { say } = await conversationOn(TASK, { key });
    expect((await say('6x + 12 + 7x - 12 = 6x + 7x = 13x')).solved).toBe(true);
  });
});
