import { describe, expect, test } from 'vitest';
import { conversationOn } from './conversation.ts';

describe('the student’s own words are taken up', () => {
  test.each([
    ['Forklar forskellen på en plantecelle og en dyrecelle.', 'planten er grøn'],
    ['Forklar hvorfor Danmark tabte krigen i 1864.', 'bagladegeværer'],
    ['Skriv en novelle om jalousi', 'de to søstre vil have den samme hest'],
    ['Hvad er temaet i digtet "Til en hund"?', 'jeg tror det er ensomhed'],
    ['Hvorfor er havet salt?', 'fordi floderne tager salt med'],
  ])('%s', async (task, words) => {
    const { say } = await conversationOn(task);
    expect((await say(words)).text).toContain(`»${words}«`);
  });

  test('a long text is not repeated, and each new thought gets a question of its own', async () => {
    const { say } = await conversationOn('Skriv en stil om venskab');
    const long = 'En ven er en, man kan ringe til midt om natten, også når man ikke selv ved, hvad der er galt.';
    const replies = [(await say(long)).text];
    expect(replies[0]).not.toContain('»');
    for (const words of ['det handler om tillid', 'min bror er min bedste ven', 'man må også gerne skændes'])
      replies.push((await say(words)).text.replace(/»[^«]*«/u, ''));
    expect(new Set(replies).size).toBe(replies.length);
  });
});

describe('a list of words is asked about as a list', () => {
  test.each([
    ['da', 'Hvilket ord er stavet forkert: gård, hund, hjelp, vand?', 'gård, hund, hjelp og vand'],
    ['en', 'Which word is misspelled: house, freind, apple, water?', 'house, freind, apple and water'],
  ] as const)('%s: %s', async (lang, task, all) => {
    const { opening, say } = await conversationOn(task, { lang });
    const replies = [opening.text, (await say('hint')).text];
    expect(replies[0]).toContain(all);
    for (const reply of replies) expect(reply.replace(all, '')).not.toMatch(/hjelp|freind|"(?:ord|words?)"/u);
  });
});
