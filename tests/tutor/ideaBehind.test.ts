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

describe('who is asked for the way and writes the same wrong line again', () => {
  test.each([
    ['Beregn 2 + 3 · 4', '2 + 3 · 4 = 20', 'leftToRight'],
    ['Beregn 47 + 38', '47 + 38 = 75', 'carryForgotten'],
    ['Beregn 3/4 + 1/8', '3/4 + 1/8 = 4/12', 'addAcross'],
  ] as const)('%s: %j is asked a question that lets them see it, not for the way again', async (task, line, id) => {
    const talk = await conversationOn(task);
    expect((await talk.say(line)).move).toBe('askWorking');
    const { text, move } = await talk.say(`${line}. Sådan gør man.`);
    expect(move).toBe('pointAtStep');
    expect(questions(id).some((question) => text.includes(question))).toBe(true);
  });

  test('a number alone is no line: it is asked for its way again, so that nobody can guess', async () => {
    const talk = await conversationOn('Beregn 2 + 3 · 4');
    await talk.say('20');
    expect((await talk.say('20')).move).toBe('askWorking');
  });

  test('each such question costs a check', async () => {
    const talk = await conversationOn('Beregn 2 + 3 · 4');
    await talk.say('2 + 3 · 4 = 20');
    const { state } = await talk.say('2 + 3 · 4 = 20');
    expect(state.checksUsed).toBe(1);
  });

  test('a value that was called wrong is not asked for its way once more', async () => {
    const talk = await conversationOn('Find medianen af tallene 3, 9 og 4.', { key: { type: 'numeric', value: '4' } });
    await talk.say('svaret er 9');
    await talk.say('svaret er 9. Medianen er det tal, der står i midten.');
    expect((await talk.say('svaret er 9')).move).toBe('notYet');
  });

  test('a number in letters that only counts things is no second answer', async () => {
    const talk = await conversationOn('Find medianen af tallene 2, 4, 7 og 12.');
    await talk.say('svaret er 7');
    const { text } = await talk.say('svaret er 7. Der er to i midten, så jeg tager det ene.');
    expect(questions('oneOfTwoMiddles').some((question) => text.includes(question))).toBe(true);
  });
});
