import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, print, readEquation, readExpression, toFraction } from '../../api/maths/index.ts';
import { anExpr } from './generators.ts';

const valueIn = (text: string, lang?: 'da' | 'en'): string => {
  const read = readExpression(text, lang);
  if (!read.ok) return read.problem;
  const value = evaluate(read.expr);
  return value.ok ? toFraction(value.value) : value.problem;
};

describe('readExpression', () => {
  it.each([
    ['3/4 + 1/8', '7/8'],
    ['12 x 15', '180'],
    ['12x15', '180'],
    ['12 × 15', '180'],
    ['12*15', '180'],
    ['2,5 · 4', '10'],
    ['2.5 · 4', '10'],
    ['84 : 7', '12'],
    ['84 ÷ 7', '12'],
    ['3/4 af 20', '15'],
    ['25 % af 80', '20'],
    ['25% of 80', '20'],
    ['25 procent af 80', '20'],
    ['25 pct. af 80', '20'],
    ['1 1/2 + ½', '2'],
    ['2½ + ¾', '13/4'],
    ['2³ + 4²', '24'],
    ['2^3^2', '512'],
    ['-2²', '-4'],
    ['(-2)²', '4'],
    ['−3 − (−2)', '-1'],
    ['3(4+1)', '15'],
    ['12 gange 15', '180'],
    ['12 divideret med 4', '3'],
    ['\\frac{3}{4} \\cdot \\left( 2 + 1 \\right)', '9/4'],
    ['$\\frac{1}{2} + 0{,}5$', '1'],
    ['3/4 + 1/8 = ?', '7/8'],
    ['12 + 4 =', '16'],
    ['1.250 + 1', '1251'],
    ['10 000 + 5', '10005'],
  ])('reads %s as %s', (text, value) => {
    expect(valueIn(text)).toBe(value);
  });

  it('reads a point with three digits as the language says', () => {
    expect(valueIn('1.250', 'da')).toBe('1250');
    expect(valueIn('1.250', 'en')).toBe('5/4');
    expect(valueIn('1,250', 'en')).toBe('1250');
  });

  it('lets a fraction hold together as a divisor but keeps a chain of slashes left to right', () => {
    expect(valueIn('3/4 : 1/8')).toBe('6');
    expect(valueIn('12/3/2')).toBe('2');
  });

  it.each([
    ['', 'empty'],
    ['3 +', 'syntax'],
    ['(3 + 4', 'syntax'],
    ['hej', 'syntax'],
    ['6 : 2(1 + 2)', 'ambiguous'],
    ['6/2(1+2)', 'ambiguous'],
    ['5 / (3 - 3)', 'divisionByZero'],
    ['9^9^9^9', 'tooLarge'],
    ['2^0,5', 'notRational'],
    ['2x + 1', 'variable'],
  ])('refuses %j: %s', (text, problem) => {
    expect(valueIn(text)).toBe(problem);
  });

  it('says where the text stops being maths', () => {
    expect(readExpression('3 + + )')).toMatchObject({ ok: false, at: 6 });
  });

  it.each(['da', 'en'] as const)('gives back what was printed in %s', (lang) => {
    fc.assert(
      fc.property(anExpr({ letters: true, parts: true }), (expr) => {
        expect(readExpression(print(expr, lang), lang)).toEqual({ ok: true, expr });
      }),
      { numRuns: 400 },
    );
  });
});

describe('readEquation', () => {
  it('names the unknown', () => {
    expect(readEquation('2n + 3 = 11')).toMatchObject({ ok: true, variable: 'n' });
  });

  it.each([
    ['2x + 3', 'syntax'],
    ['3 + 4 = 7', 'syntax'],
    ['2x + 3y = 7', 'variable'],
    ['x = 3 = 4', 'syntax'],
  ])('refuses %s: %s', (text, problem) => {
    expect(readEquation(text)).toMatchObject({ ok: false, problem });
  });
});
