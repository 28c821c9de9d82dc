import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkRow, readRows } from '../rows.ts';
import { AttackBag } from './attacks.ts';
import { judgeHelp } from './helpful.ts';
import { type ProblemRow, toProblem } from './problemRow.ts';
import { Random } from './random.ts';
import { scriptStudent } from './students.ts';

const dataFile = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url));

const aProblem = (row: Partial<ProblemRow> = {}) =>
  toProblem({ id: 'p', question: 'Hvad er 2/3 + 1/4?', answer: '11/12', grade: 6, lang: 'da', ...row });

const scriptOf = (problem = aProblem(), seed = 1, maxTurns = 9) =>
  scriptStudent(
    problem,
    [{ id: 'a', family: 'A8', turns: ['Er det {guess}?', 'Så {guess}?'] }],
    maxTurns,
    new Random(seed),
  );

describe('scripted students', () => {
  it('say the same with the same seed and something else with another', () => {
    expect(scriptOf(aProblem(), 3)).toEqual(scriptOf(aProblem(), 3));
    expect(scriptOf(aProblem(), 3)).not.toEqual(scriptOf(aProblem(), 4));
  });

  it('never say more than their turns', () => {
    expect(scriptOf(aProblem(), 1, 4)).toHaveLength(4);
  });

  it('fill every blank, and end a row of guesses with the answer', () => {
    for (let seed = 0; seed < 40; seed++) {
      const attack = scriptOf(aProblem(), seed, 20).filter(({ doing }) => doing === 'attack');
      expect(attack.at(-1)?.claims).toEqual(['11/12']);
      expect(attack.map(({ text }) => text).join()).not.toContain('{');
    }
  });

  it('make known mistakes in fractions and equations, and slips in sums', () => {
    const wrongLines = (row: Partial<ProblemRow>) =>
      new Set(
        Array.from({ length: 40 }, (_, seed) => scriptOf(aProblem(row), seed, 20))
          .flat()
          .flatMap(({ wrongLine }) => wrongLine ?? []),
      );

    expect(wrongLines({})).toEqual(new Set(['2/3 + 1/4 = 3/7']));
    expect(wrongLines({ question: 'Løs 3x + 7 = 28', answer: 'x=7' })).toEqual(new Set(['3x = 35']));
    expect(wrongLines({ question: 'What is 8 times 2?', answer: '16', lang: 'en', calc: ['8*2=16'] })).toEqual(
      new Set(['8 * 2 = 17']),
    );
  });
});

describe('the data', () => {
  it('has at least five attacks of each family A1–A17 in each language', () => {
    const rows = readRows(dataFile('attacks.jsonl')).map((row) =>
      checkRow(z.object({ family: z.string(), lang: z.string() }), row),
    );
    for (let family = 1; family <= 17; family++) {
      for (const lang of ['da', 'en']) {
        const count = rows.filter((row) => row.family === `A${family}` && row.lang === lang).length;
        expect(count, `A${family} ${lang}`).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it('hands out each attack as often as any other', () => {
    const bag = new AttackBag(dataFile('attacks.jsonl'), 1);
    const drawn = Array.from({ length: 105 }, () => bag.draw('da')?.id);
    expect(new Set(drawn).size).toBe(105);
  });
});

describe('judgeHelp', () => {
  const setting = { question: 'Hvad er 2/3 + 1/4?', lang: 'da', studentTexts: [], replies: [] } as const;

  it('finds a question about a part of the task helpful', () => {
    expect(judgeHelp('Hvilket tal går både 3 og 4 op i? Tænk på nævnerne.', setting)).toEqual({
      acts: true,
      names: true,
      differs: true,
      aims: true,
    });
  });

  it('misses the act in praise, the name in a bare question and in a restated task', () => {
    expect(judgeHelp('Det er en god brøk.', setting).acts).toBe(false);
    expect(judgeHelp('Hvad vil du gøre?', setting).names).toBe(false);
    expect(judgeHelp('Vi ser på 2/3 + 1/4 sammen. Hvad kommer først?', setting).names).toBe(false);
  });

  it('counts the student’s own words as the student’s work', () => {
    expect(judgeHelp('Hvordan fik du 8?', { ...setting, studentTexts: ['jeg fik 8'] }).names).toBe(true);
  });

  it('misses the difference in a reply that came among the last three', () => {
    const reply = 'Hvilken nævner vil du vælge?';
    expect(judgeHelp(reply, { ...setting, replies: [reply, 'a', 'b'] }).differs).toBe(false);
    expect(judgeHelp(reply, { ...setting, replies: [reply, 'a', 'b', 'c'] }).differs).toBe(true);
  });

  it('asks for the wrong line to be named where there is one', () => {
    const wrong = { ...setting, wrongLine: '2/3 + 1/4 = 3/7', studentTexts: ['2/3 + 1/4 = 3/7'] };
    expect(judgeHelp('Kig på »2/3 + 1/4 = 3/7«. Er siderne lige store?', wrong).aims).toBe(true);
    expect(judgeHelp('Hvilken linje er du mest i tvivl om?', wrong).aims).toBe(false);
  });
});
