import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArithmeticClaims, checkStep, solve } from '../../api/maths/index.ts';
import { aProblem, linearEquation } from './generators.ts';

describe('checkStep', () => {
  it.each([
    ['2x + 3 = 11', '2x = 8', 'follows'],
    ['2x + 3 = 11', '8 = 2x', 'follows'],
    ['2x + 3 = 11', '2x = 14', 'wrong'],
    ['2x + 3 = 11', '2x = 11 - 3 = 8', 'follows'],
    ['3/4 + 1/8', '7/8', 'follows'],
    ['3/4 + 1/8', '6/8 + 1/8 = 7/8', 'follows'],
    ['3/4 + 1/8', '4/12', 'wrong'],
    ['10 : 3', '3,33', 'follows'],
    ['3(x + 2)', '3x + 6', 'follows'],
    ['3(x + 2)', '3x + 2', 'wrong'],
    ['(x + 1)^2', 'x² + 2x + 1', 'follows'],
    ['(x + 1)^2', 'x² + 1', 'wrong'],
    ['x + 1 = x', 'x = x - 1', 'follows'],
    ['2x + 3 = 11', 'så er det 4', 'unreadable'],
    ['2x + 3 = 11', '', 'unreadable'],
    ['x² = 9', 'x = 3', 'unreadable'],
    ['(x + 1)^3000', 'x + 1', 'unreadable'],
  ])('%s → %s: %s', (before, after, verdict) => {
    expect(checkStep(before, after)).toBe(verdict);
  });

  it('follows every step of every solution', () => {
    fc.assert(
      fc.property(linearEquation, ({ text }) => {
        for (const step of solve(aProblem(text))?.steps ?? []) {
          expect(checkStep(step.before, step.after), `${step.before} → ${step.after}`).toBe('follows');
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('checkArithmeticClaims', () => {
  const claims = (text: string): [string, boolean][] =>
    checkArithmeticClaims(text).map((claim) => [`${claim.left} = ${claim.right}`, claim.holds]);

  it.each([
    ['Hun køber 3 · 12 kr. = 36 kr. i alt', '3 · 12 = 36', true],
    ['2 x 8 = 15', '2 x 8 = 15', false],
    ['12 gange 15 er 180', '12 gange 15 = 180', true],
    ['10 : 3 = 3,33', '10 : 3 = 3,33', true],
    ['10 : 4 = 2,6', '10 : 4 = 2,6', false],
    ['24 eggs - 3 eggs = 21 eggs', '24 eggs - 3 = 21', true],
    ['4 x $12 = $48', '4 x $12 = 48', true],
    ['25 % af 80 = 20', '25 % af 80 = 20', true],
  ])('checks "%s"', (text, claim, holds) => {
    expect(claims(text)).toEqual([[claim, holds]]);
  });

  it('splits a chain', () => {
    expect(claims('20 : 4 · 3 = 5 · 3 = 14')).toEqual([
      ['20 : 4 · 3 = 5 · 3', true],
      ['5 · 3 = 14', false],
    ]);
  });

  it.each([
    'Der er 12 børn og 3 voksne',
    'x = 4',
    '2x + 3 = 11',
    '100 + 25 % = 125',
    'kl. 12:30',
    '|−16| + 3 = 7',
    'sin(30) + 1 = 1,5',
  ])('finds none in "%s"', (text) => {
    expect(claims(text)).toEqual([]);
  });
});
