import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equals, readNumbers, type Solution, siblingOf, solve } from '../../api/maths/index.ts';
import { aProblem, linearEquation } from './generators.ts';

const TASKS = [
  '3/4 + 1/8',
  '2/3 · 3/4',
  '3/4 : 1/8',
  '2 + 3 · 4',
  '3/4 af 20',
  '25 % af 80',
  '12 · 15',
  '84 : 7',
  '2x + 3 = 11',
  '3(x + 2) = 21',
  '5x + 3 = 2x + 12',
  'x/2 + x/3 = 5',
  '5(2x - 1) - 3(x + 2) = 10',
  '0,5x + 1,5 = 4',
  '1 1/2 + 2/3',
];

const numbersOf = (text: string): ReturnType<typeof readNumbers> => readNumbers(text, 'da');

/** The values of a solution that its problem does not give: the answer and what comes up on the way. */
function secrets(text: string, { steps, value }: Solution): (typeof value)[] {
  const given = numbersOf(text);
  const onTheWay = steps.flatMap((step) => numbersOf(step.after).map((number) => number.value));
  const perHundred = (one: typeof value): boolean => text.includes('%') && one.num === 100n && one.den === 1n;
  return [value, ...onTheWay.filter((one) => !given.some((number) => equals(number.value, one)) && !perHundred(one))];
}

describe('siblingOf', () => {
  it.each(TASKS)('is solved by the same rules as %s, with none of its values', (task) => {
    const problem = aProblem(task);
    const original = solve(problem);
    for (let seed = 1; seed <= 12; seed++) {
      const sibling = siblingOf(problem, seed);
      expect(sibling?.solution.steps.map((step) => step.rule)).toEqual(original?.steps.map((step) => step.rule));
      const text = [sibling?.problem.text, ...(sibling?.solution.steps.map((step) => step.after) ?? [])].join('\n');
      for (const secret of original ? secrets(task, original) : []) {
        expect(numbersOf(text).filter((number) => equals(number.value, secret))).toEqual([]);
      }
    }
  });

  it('is the same for the same seed', () => {
    const problem = aProblem('2x + 3 = 11');
    expect(siblingOf(problem, 7)).toEqual(siblingOf(problem, 7));
  });

  it('is found for nearly every linear equation', () => {
    const [tried, found] = [{ n: 0 }, { n: 0 }];
    fc.assert(
      fc.property(linearEquation, fc.integer(), ({ text }, seed) => {
        tried.n++;
        if (siblingOf(aProblem(text), seed)) found.n++;
      }),
      { numRuns: 60 },
    );
    expect(found.n / tried.n).toBeGreaterThan(0.8);
  });

  it('returns null when there is nothing to solve', () => {
    expect(siblingOf(aProblem('x² = 9'), 1)).toBeNull();
  });
});
