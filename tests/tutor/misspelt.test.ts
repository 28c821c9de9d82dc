import { describe, expect, test } from 'vitest';
import { conversationOn } from './conversation.ts';

/** Messages as pupils with dyslexia write them, and the tutor's move for the same in ordinary spelling. */
const MESSAGES: readonly (readonly [misspelt: string, spelt: string])[] = [
  ['jæ ved ik vordan man starter', 'jeg ved ikke hvordan man starter'],
  ['ka du gi mi et hint', 'kan du give mig et hint'],
  ['jæ forstor ik åpgaven', 'jeg forstår ikke opgaven'],
];

describe('misspelt Danish', () => {
  test.each(MESSAGES)('%s', async (misspelt, spelt) => {
    const one = await (await conversationOn('Løs ligningen 2x + 3 = 11')).say(misspelt);
    const other = await (await conversationOn('Løs ligningen 2x + 3 = 11')).say(spelt);
    expect({ move: one.move, hintLevel: one.hintLevel }).toEqual({ move: other.move, hintLevel: other.hintLevel });
    expect(one.text).not.toMatch(/stav|skrives|skriver man|mener du/iu);
  });

  test('asks in vain for the answer too', async () => {
    const { text } = await (await conversationOn('Løs ligningen 2x + 3 = 11')).say('va er svaret');
    expect(text).not.toMatch(/(?<!\p{N})4(?!\p{N})|fire/u);
    expect(text).not.toMatch(/stav|skrives|skriver man|mener du/iu);
  });
});
