import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, type Expr, fraction, PI, product, quotient, rootOver, sum, whole } from '../../api/maths/expr.ts';
import {
  compareReal,
  decimalOf,
  evaluate,
  evaluateReal,
  print,
  type Real,
  roundReal,
  sameReal,
  toDecimal,
  toFraction,
} from '../../api/maths/index.ts';

const n = (value: number): Expr => whole(BigInt(value));
const root = (value: number): Expr => rootOver(n(value));
const square = (left: Expr): Expr => ({ kind: 'power', left, right: n(2) });

function real(expr: Expr): Real {
  const result = evaluateReal(expr);
  if (!result.ok) throw new Error(`${print(expr, 'en')}: ${result.problem}`);
  return result.value;
}

describe('roots and π', () => {
  it.each([
    [root(16), '4'],
    [rootOver(fraction(n(9), n(4))), '3/2'],
    [rootOver(n(27), 3), '3'],
    [rootOver(n(-8), 3), '-2'],
    [product(root(2), root(8)), '4'],
    [square(root(5)), '5'],
    [quotient(root(50), root(2)), '5'],
    [quotient(product(n(6), PI), PI), '6'],
    [product(difference(root(3), n(1)), sum(root(3), n(1))), '2'],
  ])('come out where they do: case %#', (expr, value) => {
    const result = evaluate(expr);
    expect(result.ok && toFraction(result.value)).toBe(value);
  });

  it.each([
    [root(2), 'notRational'],
    [PI, 'notRational'],
    [root(-4), 'notReal'],
    [quotient(n(1), difference(root(12), product(n(2), root(3)))), 'divisionByZero'],
  ])('are no fraction otherwise: case %#', (expr, problem) => {
    expect(evaluate(expr)).toMatchObject({ ok: false, problem });
  });

  it('are compared exactly, not by their decimals', () => {
    expect(sameReal(real(root(12)), real(product(n(2), root(3))))).toBe(true);
    expect(sameReal(real(quotient(n(1), sum(n(1), root(2)))), real(difference(root(2), n(1))))).toBe(true);
    expect(sameReal(real(PI), real(fraction(n(314159265358979), n(100000000000000))))).toBe(false);
    expect(compareReal(real(PI), real(fraction(n(22), n(7))))).toBe(-1);
  });

  it('are rounded as school rounds them', () => {
    expect(toDecimal(roundReal(real(product(n(2), PI)), 2))).toBe('6,28');
    expect(toDecimal(roundReal(real(rootOver(n(10), 3)), 3))).toBe('2,154');
    expect(toDecimal(roundReal(real(fraction(n(-5), n(2))), 0))).toBe('-3');
  });

  it('have the value that floating point has, to nine figures', () => {
    const leaf = fc.oneof(
      fc.integer({ min: 0, max: 40 }).map(n),
      fc.integer({ min: 0, max: 99_999 }).map(root),
      fc.constant(PI),
    );
    const expr = fc
      .tuple(leaf, leaf, leaf, fc.constantFrom(sum, difference, product), fc.constantFrom(sum, product, quotient))
      .map(([a, b, c, f, g]) => g(f(a, b), c));
    fc.assert(
      fc.property(expr, (one) => {
        const result = evaluateReal(one);
        fc.pre(result.ok);
        if (result.ok) expect(decimalOf(result.value) / (floating(one) || 1)).toBeCloseTo(floating(one) ? 1 : 0, 9);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [product(n(2), root(3)), '2√3'],
    [product(n(2), PI), '2π'],
    [product(PI, square({ kind: 'variable', name: 'r' })), 'π · r²'],
    [quotient(root(16), n(2)), '√16 : 2'],
    [fraction(root(16), n(2)), '(√16)/2'],
    [rootOver(sum(n(9), n(16))), '√(9 + 16)'],
    [rootOver(n(27), 3), '³√27'],
    [square(root(5)), '(√5)²'],
  ])('are printed as they are written: case %#', (expr, text) => {
    expect(print(expr, 'da')).toBe(text);
  });
});

/** The value by floating point, without the engine. */
function floating(expr: Expr): number {
  switch (expr.kind) {
    case 'number':
      return Number(expr.value.num) / Number(expr.value.den);
    case 'constant':
      return Math.PI;
    case 'root':
      return Math.sqrt(floating(expr.of));
    case 'add':
      return floating(expr.left) + floating(expr.right);
    case 'subtract':
      return floating(expr.left) - floating(expr.right);
    case 'multiply':
      return floating(expr.left) * floating(expr.right);
    case 'divide':
      return floating(expr.left) / floating(expr.right);
    default:
      throw new Error(expr.kind);
  }
}
