import { describe, expect, test } from 'vitest';
import { misconceptionTexts } from '../../api/language/texts/index.ts';
import type { MisconceptionId } from '../../api/maths/index.ts';
import { conversationOn } from './conversation.ts';

/** What the questions about a wrong idea say before they quote the student's own line. */
const questions = (id: MisconceptionId): string[] =>
  misconceptionTexts.da[id].asks.map((ask) => ask.split('{line}')[0] ?? ask);

describe('the idea behind a wrong answer to a task in words is asked about', () => {
  test.each([
    ['Find gennemsnittet af tallene 4, 6 og 11.', '7', '4 + 6 + 11 = 21, så gennemsnittet er 21', 'sumNotShared'],
    [
      'En retvinklet trekant har kateterne 3 cm og 4 cm. Hvor lang er hypotenusen?',
      '5',
      '3 + 4 = 7, så hypotenusen er 7',
      'sidesWithoutSquares',
    ],
    ['Hvor mange minutter er 2 timer?', '120', '2 · 100 = 200, så svaret er 200', 'hundredMinutes'],
    [
      'Del 30 i forholdet 2 til 3. Hvor stor er den første del?',
      '12',
      '30 : 2 = 15, så svaret er 15',
      'dividedByShare',
    ],
  ] as const)('%s (%s) %j: %s', async (task, value, message, id) => {
    const talk = await conversationOn(task, { key: { type: 'numeric', value } });
    const { text, move } = await talk.say(message);
    expect(move).toBe('notYet');
    expect(questions(id).some((question) => text.includes(question))).toBe(true);
    expect(text).not.toMatch(new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u'));
  });

  test('a key that the engine does not come to shows that the task was read otherwise: nothing is named', async () => {
    const talk = await conversationOn('Find gennemsnittet af tallene 4, 6 og 11.', {
      key: { type: 'numeric', value: '8' },
    });
    const { text } = await talk.say('4 + 6 + 11 = 21, så gennemsnittet er 21');
    expect(questions('sumNotShared').some((question) => text.includes(question))).toBe(false);
  });

  test('a right answer is confirmed', async () => {
    const talk = await conversationOn('Find gennemsnittet af tallene 4, 6 og 11.');
    const { move } = await talk.say('4 + 6 + 11 = 21, 21 : 3 = 7, så gennemsnittet er 7');
    expect(move).toBe('confirm');
  });
});
