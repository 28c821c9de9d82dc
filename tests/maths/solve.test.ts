import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  equals,
  evaluate,
  readEquation,
  readExpression,
  type Solution,
  solve,
  solveOrReason,
  toFraction,
} from '../../api/maths/index.ts';
import { anExpr, aProblem, linearEquation } from './generators.ts';

const trace = (text: string): string[] => {
  const steps = solve(aProblem(text))?.steps ?? [];
  return [steps[0]?.before ?? '', ...steps.map((step) => step.after)];
};
const rules = (text: string): string[] => solve(aProblem(text))?.steps.map((step) => step.rule) ?? [];

/** Whether the equation `line` has the solution `value` and is not true for other numbers too. */
function hasSolution(line: string, variable: string, { value }: Solution): boolean {
  const read = readEquation(line, 'da');
  if (!read.ok) return false;
  const holdsAt = (x: typeof value): boolean => {
    const [left, right] = [read.left, read.right].map((side) => evaluate(side, new Map([[variable, x]])));
    return left?.ok === true && right?.ok === true && equals(left.value, right.value);
  };
  return holdsAt(value) && !holdsAt({ num: value.num + value.den, den: value.den });
}

describe('solve, as it is taught', () => {
  it.each([
    ['3/4 + 1/8', ['3/4 + 1/8', '6/8 + 1/8', '7/8']],
    ['1/2 + 1/3 + 1/4', ['1/2 + 1/3 + 1/4', '6/12 + 4/12 + 3/12', '10/12 + 3/12', '13/12']],
    ['2 + 3/4', ['2 + 3/4', '8/4 + 3/4', '11/4']],
    ['2/3 · 3/4', ['2/3 · 3/4', '6/12', '1/2']],
    ['3/4 : 1/8', ['3/4 : 1/8', '3/4 · 8', '24/4', '6']],
    ['3/4 af 20', ['3/4 af 20', '20 : 4 · 3', '5 · 3', '15']],
    ['25 % af 80', ['25 % af 80', '25/100 af 80', '1/4 af 80', '80 : 4', '20']],
    ['7 % af 300', ['7 % af 300', '7/100 af 300', '300 : 100 · 7', '3 · 7', '21']],
    ['2 + 3 · 4', ['2 + 3 · 4', '2 + 12', '14']],
    ['(2 + 3) · 4 - 6 : 2', ['(2 + 3) · 4 - 6 : 2', '5 · 4 - 6 : 2', '20 - 6 : 2', '20 - 3', '17']],
    ['24 · 36', ['24 · 36', '24 · 30 + 24 · 6', '720 + 24 · 6', '720 + 144', '864']],
    [
      '148 · 7',
      [
        '148 · 7',
        '100 · 7 + 40 · 7 + 8 · 7',
        '700 + 40 · 7 + 8 · 7',
        '700 + 280 + 8 · 7',
        '700 + 280 + 56',
        '980 + 56',
        '1036',
      ],
    ],
    ['12 · 15', ['12 · 15', '180']],
    ['100 · 24', ['100 · 24', '2400']],
    ['864 : 36', ['864 : 36', '720 : 36 + 144 : 36', '20 + 144 : 36', '20 + 4', '24']],
    ['1224 : 6', ['1224 : 6', '1200 : 6 + 24 : 6', '200 + 24 : 6', '200 + 4', '204']],
    ['84 : 7', ['84 : 7', '12']],
    ['2³ + 4', ['2³ + 4', '8 + 4', '12']],
    ['3 - (-2)', ['3 - (-2)', '3 + 2', '5']],
    ['1 1/2 + 2/3', ['1 1/2 + 2/3', '3/2 + 2/3', '9/6 + 4/6', '13/6']],
    ['0,5 + 1/4', ['0,5 + 1/4', '0,5 + 0,25', '0,75']],
    ['2x + 3 = 11', ['2x + 3 = 11', '2x = 8', 'x = 4']],
    ['3(x + 2) = 21', ['3(x + 2) = 21', '3x + 6 = 21', '3x = 15', 'x = 5']],
    ['5x + 3 = 2x + 12', ['5x + 3 = 2x + 12', '3x + 3 = 12', '3x = 9', 'x = 3']],
    ['x/3 - 2 = 4', ['x/3 - 2 = 4', 'x/3 = 6', 'x = 18']],
    ['x/2 + x/3 = 5', ['x/2 + x/3 = 5', '3x + 2x = 30', '5x = 30', 'x = 6']],
    ['5 - 2x = 1', ['5 - 2x = 1', '5 = 2x + 1', '2x + 1 = 5', '2x = 4', 'x = 2']],
    ['0,5x + 1,5 = 4', ['0,5x + 1,5 = 4', '0,5x = 2,5', 'x = 5']],
  ])('works out %s', (task, lines) => {
    expect(trace(task)).toEqual(lines);
  });

  it('takes a product past the tables apart by places, and names each part', () => {
    expect(rules('24 · 36')).toEqual(['splitFactor', 'partialProduct', 'partialProduct', 'add']);
    expect(rules('952 : 7').slice(0, 2)).toEqual(['splitDividend', 'partialQuotient']);
    expect(rules('3 + 24 · 36')).toEqual(['multiplyFirst', 'add']);
  });

  it('names the rule of each step', () => {
    expect(rules('3/4 + 1/8')).toEqual(['commonDenominator', 'addNumerators']);
    expect(rules('2 + 3 · 4')).toEqual(['multiplyFirst', 'add']);
    expect(rules('3(x + 2) = 21')).toEqual(['expandBrackets', 'subtractFromBothSides', 'divideBothSides']);
  });

  it.each([
    ['7 - 12', ['subtractBelowZero']],
    ['-3 - 4', ['subtractBelowZero']],
    ['5 - 8 + 2', ['subtractBelowZero', 'add']],
    ['12 - 7', ['subtract']],
    ['7 - 7', ['subtract']],
  ])('tells a subtraction that ends below zero from one to borrow in: %s', (task, names) => {
    expect(rules(task)).toEqual(names);
  });

  it('sets the operation up apart from its result', () => {
    const steps = solve(aProblem('2x + 3 = 11'))?.steps;
    expect(steps?.[0]?.operation).toEqual({ text: '11 - 3', result: '8', action: 'subtract', operand: '3' });
    expect(steps?.[1]?.operation).toEqual({ text: '8 : 2', result: '4', action: 'divide', operand: '2' });
  });

  it('prints in English when asked', () => {
    const steps = solve(aProblem('2,5 · 4 : 2'), 'en')?.steps ?? [];
    expect([steps[0]?.before, ...steps.map((step) => step.after)]).toEqual(['2.5 · 4 ÷ 2', '10 ÷ 2', '5']);
  });

  it.each([
    ['x + 1 = x', 'noSolution'],
    ['2x = x + x', 'everyNumber'],
    ['x² = 9', 'notLinear'],
  ])('tells why %s has no single solution', (task, reason) => {
    expect(solveOrReason(aProblem(task))).toEqual({ ok: false, reason });
    expect(solve(aProblem(task))).toBeNull();
  });
});

describe('every solution', () => {
  it('ends at the value of the expression, and no step changes it', () => {
    let solved = 0;
    fc.assert(
      fc.property(anExpr({ letters: false, parts: true }), (expr) => {
        const value = evaluate(expr);
        const solution = solve({ kind: 'evaluate', expr, text: '' });
        if (!solution) return;
        solved++;
        expect(value).toEqual({ ok: true, value: solution.value });
        for (const step of solution.steps) {
          const after = readExpression(step.after, 'da');
          expect(after.ok && evaluate(after.expr), step.after).toEqual(value);
          expect(step.after).not.toBe(step.before);
        }
        const [end] = solution.steps.slice(-1);
        expect(end?.after).toMatch(/^-?\d+(,\d+|\/\d+)?$/);
      }),
      { numRuns: 500 },
    );
    expect(solved).toBeGreaterThan(150);
  });

  it('of an equation has its solution in every line', () => {
    fc.assert(
      fc.property(linearEquation, ({ text, solution: x }) => {
        const solution = solve(aProblem(text));
        expect(solution && toFraction(solution.value), text).toBe(String(x));
        for (const step of solution?.steps ?? []) {
          expect(solution && hasSolution(step.after, 'x', solution), step.after).toBe(true);
        }
        expect(solution?.steps.at(-1)?.after).toBe(`x = ${x}`);
      }),
      { numRuns: 300 },
    );
  });
});
