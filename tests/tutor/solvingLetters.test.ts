import { describe, expect, test } from 'vitest';
import { conversationOn } from './conversation.ts';

describe('an inequality', () => {
  test('is confirmed with its sign the right way round, after a step', async () => {
    const talk = await conversationOn('Løs uligheden -2x + 3 ≥ 11');
    await talk.say('-2x ≥ 8');
    expect((await talk.say('x ≥ -4')).solved).toBe(false);
    expect(await talk.say('x ≤ -4')).toMatchObject({ move: 'confirm', solved: true });
  });

  test('treats a right and a wrong bound without a way alike', async () => {
    const replies = [];
    for (const answer of ['x < 4', 'x < 5']) {
      const talk = await conversationOn('Løs uligheden 2x + 3 < 11');
      replies.push((await talk.say(answer)).text.replaceAll(answer, '…'));
    }
    expect(replies[0]).toBe(replies[1]);
  });

  test('has no rung of its ladder that tells the bound', async () => {
    const talk = await conversationOn('Løs uligheden 2x + 3 < 39');
    await talk.say('jeg har prøvet, men det blev ikke rigtigt');
    for (let i = 0; i < 8; i++) expect((await talk.say('et hint til')).text).not.toMatch(/18/);
  });
});

describe('an equation with two solutions', () => {
  test('is not done with one of them', async () => {
    const talk = await conversationOn('Løs x² = 49');
    await talk.say('7 · 7 = 49');
    const one = await talk.say('x = 7');
    expect(one).toMatchObject({ move: 'askPlan', solved: false });
    expect(await talk.say('x = -7 eller x = 7')).toMatchObject({ move: 'confirm', solved: true });
  });

  test('treats one right and one wrong value without a way alike', async () => {
    const replies = [];
    for (const answer of ['x = 7', 'x = 9']) {
      const talk = await conversationOn('Løs x² = 49');
      replies.push((await talk.say(answer)).text.replaceAll(answer, '…'));
    }
    expect(replies[0]).toBe(replies[1]);
  });

  test('is led through its brackets', async () => {
    const talk = await conversationOn('Løs ligningen x² + 5x + 6 = 0');
    expect((await talk.say('(x+1)(x+6) = 0')).move).toBe('pointAtStep');
    expect((await talk.say('(x+2)(x+3) = 0')).move).toBe('affirmStep');
    expect((await talk.say('x = -3 og x = -2')).solved).toBe(true);
  });
});
