import fc from 'fast-check';
import { evaluate } from 'mathjs';
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
  const solution = solveAlgebra(aTask(text));
  return solution?.steps.at(-1)?.after;
};

describe('a task that asks for an expression in another form', () => {
  it.each([
    ['Reducér 3a + 2b − a', '2a + 2b'],
    ['reducer 3a+2b-a+4b', '2a + 6b'],
    ['Reducer udtrykket: 2(a+3b) - (a-2b)', 'a + 8b'],
    ['Reducér 5 - (x - 2)', '7 - x'],
    ['Reducér 4a - 4a + b', 'b'],
    ['Reducér 2a · 3b + 4ab', '10ab'],
    ['Reducér x·x + 2x', 'x² + 2x'],
    ['Reducér 6x/3 + x', '3x'],
    ['Reducér 2(3(x+1)+4)', '6x + 14'],
    ['Reducér (x+3)²', 'x² + 6x + 9'],
    ['hvordan reducerer jeg 5x - 2y + 3 - 2x + 7y', '3x + 5y + 3'],
    ['Gang parentesen ud: 3(x+4)', '3x + 12'],
    ['Gang parenteserne ud: (x+2)(x-3)', 'x² - x - 6'],
    ['Skriv 2(x + 5) uden parentes', '2x + 10'],
    ['Simplify by combining like terms. $$14y^2+6y-4+3y^2+8y+5$$', '17y² + 14y + 1'],
    ['Expand 2x(3x - 5)', '6x² - 10x'],
    ['Sæt uden for parentes: 6x + 9', '3(2x + 3)'],
    ['Sæt mest muligt uden for parentes: 12xy + 18x', '6x(2y + 3)'],
    ['Faktoriser x² + 5x', 'x(x + 5)'],
    ['Factor 12a - 8', '4(3a - 2)'],
  ])('%s comes to %s', (text, answer) => {
    expect(answerTo(text)).toBe(answer);
  });

  it.each([
    'Reducér 3a + 2b − a. Hvad er koefficienten til b?',
    'Hvad er 3a + 2b - a, når a = 2 og b = 1?',
    'Forkort 6/8',
    'Løs 2x + 3 = 11',
    'Reducér antallet af cykler i gården',
    'Reducér √x + 2x',
    'Reducér 3/x + 2/x',
    'Factor x² + 5x og forklar',
  ])('nothing is read from “%s”', (text) => {
    expect(findAlgebra(text)).toBeNull();
  });

  it.each(['Reducér 3a', 'Sæt uden for parentes: 2x + 3', 'Factor x³ - 4x', 'Factor 4y² - 36y + 56'])(
    'no answer is given to “%s”, which has its form already or needs more than a common factor',
    (text) => {
      expect(answerTo(text)).toBeUndefined();
    },
  );

  it('takes the steps that are taught, one rule a line', () => {
    const steps = solveAlgebra(aTask('Reducér 2(a+3b) - (a-2b)'))?.steps ?? [];
    expect(steps.map(({ rule, after }) => [rule, after])).toEqual([
      ['multiplyIntoBrackets', '2a + 6b - (a - 2b)'],
      ['removeBrackets', '2a + 6b - a + 2b'],
      ['sortTerms', '2a - a + 6b + 2b'],
      ['collectLikeTerms', 'a + 8b'],
    ]);
  });
});

const number = fc.integer({ min: 1, max: 12 });
const term = fc
  .tuple(number, fc.constantFrom('', 'a', 'b', 'x', 'ab', 'x²'))
  .map(([factor, letters]) => `${letters !== '' && factor === 1 ? '' : factor}${letters}`);
const sign = fc.constantFrom(' + ', ' - ');
const sumOf = (some: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(some, fc.array(fc.tuple(sign, some), { minLength: 1, maxLength: most }))
    .map(([first, more]) => first + more.map(([before, one]) => before + one).join(''));
const bracket = fc.tuple(fc.constantFrom('', '2', '5', 'x', '3a'), sumOf(term, 2)).map(([by, sum]) => `${by}(${sum})`);
const expression = sumOf(fc.oneof(term, term, bracket), 3);

/** An expression at a point, by mathjs. */
const at = (text: string, scope: object): number =>
  Number(
    evaluate(
      text
        .replace(/²/g, '^2')
        .replace(/³/g, '^3')
        .replace(/⁴/g, '^4')
        .replaceAll('·', '*')
        .replace(/(?<=[\p{L}\d)])(?=[\p{L}(])|(?<=[\p{L})]|\^\d)(?=[\p{L}\d(])/gu, '*'),
      scope,
    ),
  );

describe('every line of a rewriting', () => {
  it('is worth what the task is worth, as mathjs reckons it', () => {
    let solved = 0;
    fc.assert(
      fc.property(expression, (text) => {
        fc.pre(/\p{L}/u.test(text));
        const solution = solveAlgebra(aTask(`Reducér ${text}`));
        if (!solution) return;
        solved++;
        for (const scope of [
          { a: 1.5, b: -2.25, x: 3 },
          { a: -4, b: 7, x: 0.5 },
        ]) {
          for (const { after } of solution.steps) expect(at(after, scope), after).toBeCloseTo(at(text, scope), 6);
        }
      }),
      { numRuns: 400, seed: 12 },
    );
    expect(solved).toBeGreaterThan(250);
  });
});

describe('a student’s lines on such a task', () => {
  it.each([
    ['Reducér 3a + 2b − a', '2b + 2a'],
    ['Reducér 3a + 2b − a', '3a+2b-a = 3a - a + 2b = 2a+2b'],
    ['Gang parentesen ud: 3(x+4)', 'x·3 + 12'],
    ['Sæt uden for parentes: 6x + 9', '(2x+3)·3'],
  ])('%s: “%s” reaches the answer', (task, line) => {
    expect(followWork(aTask(task), line).reachesAnswer).toBe(true);
  });

  it.each([
    ['Reducér 3a + 2b − a', '3a - a = 2a'],
    ['Reducér 3a + 2b − a', '2(a + b)'],
    ['Gang parentesen ud: 3(x+4)', '3·x + 3·4'],
    ['Gang parentesen ud: 3(x+4)', '3·4 = 12'],
    ['Sæt uden for parentes: 12x + 18', '2(6x + 9)'],
    ['Reducér 3a + 4a', '3 + 4 = 7'],
  ])('%s: “%s” is right, and not yet the answer', (task, line) => {
    const { lines, reachesAnswer } = followWork(aTask(task), line);
    expect(lines.map(({ verdict, answer }) => [verdict, answer])).toEqual([['follows', undefined]]);
    expect(reachesAnswer).toBe(false);
  });

  it.each([
    ['Gang parentesen ud: 3(x+4)', '3x + 4', 'distributeFirstOnly'],
    ['Reducér 2(a+3b) - (a-2b)', '2a + 6b - a - 2b', 'minusFirstOnly'],
    ['Reducér (x+3)²', 'x² + 9', 'squareEachTerm'],
    ['Reducér 3a + 2b − a', '2a + 2b = 4ab', 'unlikeTerms'],
    ['Reducér 5x - x', '5x - x = 5', 'letterTakenAway'],
  ])('%s: “%s” is met with the idea behind it', (task, line, idea) => {
    expect(followWork(aTask(task), line).lines[0]?.why?.candidates).toContain(idea);
  });

  it('counts the steps behind a line in whatever order its terms stand', () => {
    expect(followWork(aTask('Reducér 2(a+3b) - (a-2b)'), '6b + 2a + 2b - a').progress).toBe(3);
  });
});

describe('an expression like another one', () => {
  it.each([
    'Reducér 3a + 2b − a + 4b',
    'Gang parentesen ud: 3(x+4)',
    'Reducér 2(a+3b) - (a-2b)',
    'Gang parenteserne ud: (x+2)(x+3)',
    'Sæt uden for parentes: 6x + 9',
  ])('is rewritten by the same rules as “%s” and shows none of its new numbers', (text) => {
    const task = aTask(text);
    const original = solveAlgebra(task);
    const numbersIn = (line: string): string[] =>
      readNumbers(line.replace(/\p{L}|[²³]/gu, ' '), 'da').map((found) => found.text);
    const given = numbersIn(taskLine(task, 'da'));
    const fresh = (original?.steps ?? [])
      .flatMap(({ after }) => numbersIn(after))
      .filter((one) => !given.includes(one));
    for (let seed = 1; seed <= 8; seed++) {
      const sibling = siblingOfAlgebra(task, seed);
      expect(sibling?.solution.steps.map(({ rule }) => rule)).toEqual(original?.steps.map(({ rule }) => rule));
      const shown = (sibling?.solution.steps ?? []).flatMap(({ before, after }) => numbersIn(`${before} ; ${after}`));
      expect(shown.filter((one) => fresh.includes(one))).toEqual([]);
    }
  });
});
