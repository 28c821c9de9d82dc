import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AlgebraProblem,
  findAlgebra,
  followWork,
  readNumbers,
  siblingOfAlgebra,
  solveAlgebra,
  taskLine,
} from '../../api/maths/index.ts';

function aTask(text: string): AlgebraProblem {
  const task = findAlgebra(text);
  if (!task) throw new Error(`no task in ${text}`);
  return task;
}

const answerTo = (text: string): string | undefined => {
  const task = findAlgebra(text);
  return task ? solveAlgebra(task)?.steps.at(-1)?.after : undefined;
};

describe('an inequality', () => {
  it.each([
    ['Løs uligheden 2x + 3 < 11', 'x < 4'],
    ['Løs -2x > 8', 'x < -4'],
    ['Løs uligheden -2x + 3 ≥ 11', 'x ≤ -4'],
    ['Løs 3x - 5 ≥ 5x + 1', 'x ≤ -3'],
    ['Løs uligheden: 3(x - 2) <= 12', 'x ≤ 6'],
    ['Solve the inequality: $$-9c<126$$', 'c > -14'],
    ['5 < 2x + 1', 'x > 2'],
    ['x/3 > 2', 'x > 6'],
  ])('%s ends in %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer);
  });

  it.each(['2x < 8 og x > 1', 'x < 4', '1 < x < 5', 'Hvilket tal er størst: 3 < 5?', '2x < 2x + 1'])(
    'no answer is given to “%s”',
    (text) => {
      expect(answerTo(text)).toBeUndefined();
    },
  );

  it('is solved to just the numbers that fit it', () => {
    const whole = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(whole, whole, whole, whole, fc.constantFrom('<', '>', '≤', '≥'), (a, b, c, d, sign) => {
        const side = (slope: number, constant: number): string =>
          `${slope}x ${constant < 0 ? '-' : '+'} ${Math.abs(constant)}`;
        const task = findAlgebra(`${side(a, b)} ${sign} ${side(c, d)}`);
        const answer = task ? solveAlgebra(task)?.answer : undefined;
        if (answer?.kind !== 'bound') return;
        const bound = Number(answer.bound.num) / Number(answer.bound.den);
        const holds = (left: number, relation: string, right: number): boolean =>
          relation === '<'
            ? left < right
            : relation === '>'
              ? left > right
              : relation === '≤'
                ? left <= right
                : left >= right;
        for (const x of [bound - 1, bound + 1]) {
          expect(holds(x, answer.sign, bound)).toBe(holds(a * x + b, sign, c * x + d));
        }
        expect(/[≤≥]/u.test(answer.sign)).toBe(/[≤≥]/u.test(sign));
      }),
      { numRuns: 400, seed: 12 },
    );
  });

  it.each([
    ['2x < 8\nx < 4', ['follows', 'follows'], true],
    ['2x < 8 så x er mindre end 4', ['follows', 'follows'], true],
    ['4 > x', ['follows'], true],
    ['2x < 14', ['wrong'], false],
    ['x > 4', ['wrong'], false],
    ['x ≤ 4', ['wrong'], false],
  ])('Løs uligheden 2x + 3 < 11: “%s” is followed line by line', (work, verdicts, reaches) => {
    const report = followWork(aTask('Løs uligheden 2x + 3 < 11'), work);
    expect(report.lines.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(report.reachesAnswer).toBe(reaches);
  });
});

describe('an equation of the second degree', () => {
  it.each([
    ['Løs x² = 49', 'x = 7 eller x = -7'],
    ['2x² - 3 = 95', 'x = 7 eller x = -7'],
    ['4x² = 9', 'x = 3/2 eller x = -3/2'],
    ['Løs ligningen x^2 + 5x + 6 = 0', 'x = -2 eller x = -3'],
    ['x² = 5x - 6', 'x = 3 eller x = 2'],
    ['2x² + 4x - 6 = 0', 'x = 1 eller x = -3'],
    ['x² + 5x = 0', 'x = 0 eller x = -5'],
    ['(x-2)(x+3) = 0', 'x = 2 eller x = -3'],
    ['x² - 6x + 9 = 0', 'x = 3'],
    ['(x + 1)² = 9', 'x = 2 eller x = -4'],
  ])('%s ends in %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer);
  });

  it.each(['x² = -4', 'x² = 2', 'x² + x + 1 = 0', '2x² + 3x + 1 = 0', 'x³ = 8'])(
    'no answer is given to “%s”, which has none or none of these',
    (text) => {
      expect(answerTo(text)).toBeUndefined();
    },
  );

  it('has all its solutions found', () => {
    const whole = fc.integer({ min: -12, max: 12 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 5 }), (r, s, a) => {
        const [b, c] = [-a * (r + s), a * r * s];
        const signed = (value: number): string => (value < 0 ? `- ${-value}` : `+ ${value}`);
        const task = findAlgebra(`${a}x² ${signed(b)}x ${signed(c)} = 0`);
        const answer = task ? solveAlgebra(task)?.answer : undefined;
        const found = answer?.kind === 'roots' ? answer.values.map(({ num, den }) => Number(num) / Number(den)) : [];
        expect(new Set(found)).toEqual(new Set([r, s].map((root) => root + 0)));
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  it.each([
    ['Løs x² = 49', 'x = ±7', ['follows'], true],
    ['Løs x² = 49', 'svaret er 7 og -7', ['follows'], true],
    ['Løs x² = 49', 'x = 7', ['follows'], false],
    ['Løs x² = 49', 'x = 24,5', ['wrong'], false],
    ['x² + 5x + 6 = 0', '(x+2)(x+3) = 0\nx = -2 eller x = -3', ['follows', 'follows'], true],
    ['x² + 5x + 6 = 0', '(x+1)(x+6) = 0', ['wrong'], false],
    ['x² + 5x + 6 = 0', 'x = 2 og x = 3', ['wrong'], false],
  ])('%s: “%s” is followed line by line', (task, work, verdicts, reaches) => {
    const report = followWork(aTask(task), work);
    expect(report.lines.map(({ verdict }) => verdict)).toEqual(verdicts);
    expect(report.reachesAnswer).toBe(reaches);
  });
});

describe('a task like another one', () => {
  it.each(['2x + 3 < 11', '-2x + 3 ≥ 11', '3(x - 2) ≤ 12', 'x² = 49', '2x² - 3 = 95', 'x² - 9 = 0'])(
    'is solved by the same rules as %s and shows none of its new numbers',
    (text) => {
      const task = aTask(text);
      const original = solveAlgebra(task);
      const numbersIn = (line: string): string[] =>
        readNumbers(line.replace(/\p{L}|[²³]/gu, ' '), 'da').map((found) => found.text);
      const given = numbersIn(taskLine(task, 'da'));
      const fresh = (original?.steps ?? [])
        .flatMap(({ after }) => numbersIn(after))
        .filter((one) => !given.includes(one));
      for (let seed = 1; seed <= 6; seed++) {
        const sibling = siblingOfAlgebra(task, seed);
        expect(sibling?.solution.steps.map(({ rule }) => rule)).toEqual(original?.steps.map(({ rule }) => rule));
        const shown = (sibling?.solution.steps ?? []).flatMap(({ before, after }) => numbersIn(`${before} ; ${after}`));
        expect(shown.filter((one) => fresh.includes(one) && one !== '1')).toEqual([]);
      }
    },
  );
});

describe('a text that is made to be hard to read', () => {
  it.each(['1,', 'x = 1 og ', '±1;', '1 ', 'a ', 'x<', 'er ', '(', ' '])(
    'of “%s” over and over is read to its end',
    (piece) => {
      for (const task of ['2x + 3 < 11', 'x² = 49', 'Reducér 3a + 2b - a']) {
        expect(followWork(aTask(task), piece.repeat(Math.floor(5000 / piece.length))).reachesAnswer).toBe(false);
      }
    },
  );
});
