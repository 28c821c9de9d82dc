import fc from 'fast-check';
import { all, create } from 'mathjs';
import { describe, expect, it } from 'vitest';
import { evaluate, readExpression, toFraction } from '../../api/maths/index.ts';
import { anExpr, arithmeticText, toMathjs } from './generators.ts';

const oracle = create(all ?? {}, { number: 'Fraction' });

/** mathjs's exact value as `n/d`; undefined where it has none, or ran out of its own precision. */
function oracleValue(text: string): string | undefined {
  try {
    const value = oracle.fraction(oracle.evaluate(text));
    return value.d === 1n ? `${value.s * value.n}` : `${value.s * value.n}/${value.d}`;
  } catch {
    return undefined;
  }
}

describe('evaluate', () => {
  it('agrees with mathjs on typed arithmetic, precedence and brackets included', () => {
    let compared = 0;
    fc.assert(
      fc.property(arithmeticText, (text) => {
        const read = readExpression(text);
        fc.pre(read.ok || read.problem !== 'tooLong');
        const value = read.ok ? evaluate(read.expr) : read;
        if (!value.ok) {
          expect(value.problem).toBe('divisionByZero');
          return;
        }
        compared++;
        expect(toFraction(value.value)).toBe(oracleValue(text));
      }),
      { numRuns: 400 },
    );
    expect(compared).toBeGreaterThan(200);
  });

  it('agrees with mathjs on every kind of expression', () => {
    fc.assert(
      fc.property(anExpr({ letters: false, parts: true }), (expr) => {
        const value = evaluate(expr);
        fc.pre(value.ok && value.value.den < 10n ** 12n);
        const expected = oracleValue(toMathjs(expr));
        fc.pre(expected !== undefined);
        expect(value.ok && toFraction(value.value)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('gives letters the value they are given', () => {
    const read = readExpression('3(x + 2) - x/2');
    const value = read.ok && evaluate(read.expr, new Map([['x', { num: 4n, den: 1n }]]));
    expect(value).toEqual({ ok: true, value: { num: 16n, den: 1n } });
  });
});
