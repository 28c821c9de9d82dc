import { describe, expect, test } from 'vitest';
import { conversationOn } from './conversation.ts';

const TASK = 'Sæt nutids-r eller ej: Jeg prøve_ at lære_ det. Hun køre_ hjem.';

describe('nutids-r', () => {
  test('is heard in another verb, verb by verb, to the end', async () => {
    const { opening, say } = await conversationOn(TASK, { grade: 5 });
    expect(opening.text).toContain('»prøve_«');
    const wrong = await say('jeg prøver at lærer det');
    expect(wrong.text).toMatch(/»at (?:spise|gå)«.*»lære_«|»lære_«.*»at (?:spise|gå)«/u);
    expect((await say('at spise')).text).not.toMatch(/at lære(?!_)/u);
    const right = await say('så lære uden r');
    expect(right.text).toContain('»at lære«');
    expect(right.text).toContain('»prøve_«');
    expect((await say('jeg spiser')).text).toContain('»køre_«');
    const last = await say('hun kører, fordi hun gør det nu');
    expect(last.solved).toBe(true);
  });

  test.each(['at lære', 'at lærer'])('%s alone is met by the same question, right or wrong', async (bid) => {
    const { say } = await conversationOn(TASK, { grade: 5 });
    const { text, solved } = await say(bid);
    expect(solved).toBe(false);
    expect(text).toMatch(/spise|gå/);
    expect(text).toContain('»lære_«');
    expect(text).not.toMatch(/« er rigtigt|forkert|ikke passe|Ja,|Godt/u);
  });

  test('a wrong ear is sent to listen again', async () => {
    const { say } = await conversationOn(TASK, { grade: 5 });
    await say('at lærer');
    expect((await say('at spiser')).text).toMatch(/højt|Prøv igen|ordet »at«/u);
  });

  test('who does not know what it is gets to the rule in two steps', async () => {
    const { say } = await conversationOn(TASK, { grade: 4 });
    expect((await say('ved ikke hvad det er')).hintLevel).toBe(1);
    const { text, hintLevel } = await say('hjælp');
    expect(hintLevel).toBe(2);
    expect(text).toMatch(/vil|navnemåden/iu);
  });

  test('a reason for what was written before settles it', async () => {
    const { say } = await conversationOn(
      'Med eller uden nutids-r? Vælg: hun (synger/synge) hver dag. Han kan (løber/løbe) hurtigt.',
      { grade: 6 },
    );
    expect((await say('hun synger hver dag. han kan løbe hurtigt.')).solved).toBe(false);
    expect((await say('fordi efter kan er der ikke r')).solved).toBe(true);
  });

  test('nothing is written for the student: no reply holds a form that they have not written', async () => {
    const { opening, say } = await conversationOn(TASK, { grade: 5 });
    const replies = [opening.text];
    for (const message of ['hvad er svaret', 'jeg ved det ikke', 'hjælp', 'at spise', 'giv mig facit', 'jeg spiser'])
      replies.push((await say(message)).text);
    for (const reply of replies)
      expect(reply.replaceAll(/(?:prøve|køre)_/gu, '')).not.toMatch(/(?<!\p{L})(?:prøver|kører?)(?!\p{L})/u);
  });
});
