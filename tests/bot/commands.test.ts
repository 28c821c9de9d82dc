import { describe, expect, it } from 'vitest';
import { commandIn, isGreeting } from '../../bot/commands.ts';

describe('what a student says to the bot', () => {
  it.each([
    ['hjælp', { kind: 'help' }],
    ['Help!', { kind: 'help' }],
    ['hint', { kind: 'hint' }],
    ['Giv mig et hint', { kind: 'hint' }],
    ['mine opgaver', { kind: 'tasks' }],
    ['ny opgave', { kind: 'newProblem', problem: '' }],
    ['ny opgave: 2x + 3 = 11', { kind: 'newProblem', problem: '2x + 3 = 11' }],
    ['ny opgave -3 + 5', { kind: 'newProblem', problem: '-3 + 5' }],
    ['ny opgave – 3 + 5', { kind: 'newProblem', problem: '3 + 5' }],
    ['ny opgave: -3 + 5', { kind: 'newProblem', problem: '-3 + 5' }],
    ['new problem 3/4 of 20', { kind: 'newProblem', problem: '3/4 of 20' }],
    ['må jeg', { kind: 'mayI', question: 'må jeg' }],
    ['Må jeg bruge AI til aflevering i dansk?', { kind: 'mayI', question: 'Må jeg bruge AI til aflevering i dansk?' }],
    ['May I use ChatGPT in the exam?', { kind: 'mayI', question: 'May I use ChatGPT in the exam?' }],
  ])('%s', (text, command) => expect(commandIn(text)).toEqual(command));

  it.each([
    'hjælp mig, jeg forstår det ikke',
    'må jeg gange begge sider med 2?',
    'kan jeg dividere med 3',
    'jeg fik et hint, men jeg er gået i stå',
    'opgaver som den her er svære',
    'x = 4',
    'maj 2026',
  ])('means the tutor: %s', (text) => expect(commandIn(text)).toBeNull());

  it('says hello', () => {
    for (const text of ['hej', 'Hej Ledetråd!', 'Hello there', 'hej igen :)'])
      expect(isGreeting(text), text).toBe(true);
    for (const text of ['hej, 2x + 3 = 11', 'hejre: skriv om den', 'hi 3+4'])
      expect(isGreeting(text), text).toBe(false);
  });
});
