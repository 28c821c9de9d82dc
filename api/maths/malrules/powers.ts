import { type Expr, isSum, product, sameExpr, sum } from '../expr.ts';
import { add, isInteger, negate } from '../rational.ts';
import { plainNumber } from '../solve/values.ts';
import { literal, type Malrule, valueIn, whole } from './malrule.ts';
import { answerOf } from './task.ts';

const power = (left: Expr, right: Expr): Expr => ({ kind: 'power', left, right });

/** Two powers of the same base: x² and x³. */
function samePowers(left: Expr, right: Expr): { base: Expr; first: Expr; second: Expr } | undefined {
  if (left.kind !== 'power' || right.kind !== 'power' || !sameExpr(left.left, right.left)) return undefined;
  return { base: left.left, first: left.right, second: right.right };
}

/** An exponent that is a number; nought has a wrong idea of its own. */
const raises = (exponent: Expr): boolean => {
  const value = plainNumber(exponent);
  return value !== undefined && value.num !== 0n;
};

/** Wrong ideas about powers: what the small number counts. */
export const powers = {
  /** 2³ = 6. */
  powerAsProduct: {
    grades: [6, 9],
    rewrites: (expr) => (expr.kind === 'power' && raises(expr.right) ? [product(expr.left, expr.right)] : []),
  },
  /** 2³ = 9: the two numbers changed round. */
  powerTurned: {
    grades: [6, 9],
    rewrites: (expr) =>
      expr.kind === 'power' && plainNumber(expr.left) && raises(expr.right) ? [power(expr.right, expr.left)] : [],
  },
  /** 5⁰ = 0: no fives, so nothing. */
  zeroPowerIsZero: {
    grades: [7, 9],
    rewrites: (expr) => (expr.kind === 'power' && plainNumber(expr.right)?.num === 0n ? [whole(0)] : []),
  },
  /** 2⁻³ = -8: the minus moved from the exponent to the result. */
  minusOutOfExponent: {
    grades: [8, 9],
    rewrites: (expr) => {
      const exponent = expr.kind === 'power' ? valueIn(expr.right) : undefined;
      if (expr.kind !== 'power' || !exponent || exponent.num >= 0n || !isInteger(exponent)) return [];
      const raised = valueIn(power(expr.left, literal(negate(exponent))));
      return raised ? [literal(negate(raised))] : [];
    },
  },
  /** x² · x³ = x⁶: the exponents multiplied as well. */
  exponentsMultiplied: {
    grades: [7, 9],
    rewrites: (expr) => {
      const same = expr.kind === 'multiply' ? samePowers(expr.left, expr.right) : undefined;
      return same ? [power(same.base, product(same.first, same.second))] : [];
    },
  },
  /** x² + x³ = x⁵: the exponents added in a sum. */
  exponentsAddedInSum: {
    grades: [7, 9],
    rewrites: (expr) => {
      const same = isSum(expr) ? samePowers(expr.left, expr.right) : undefined;
      return same && expr.kind === 'add' ? [power(same.base, sum(same.first, same.second))] : [];
    },
  },
  /** (x²)³ = x⁵: the exponents added where they multiply. */
  powerOfPowerAdded: {
    grades: [8, 9],
    rewrites: (expr) =>
      expr.kind === 'power' && expr.left.kind === 'power'
        ? [power(expr.left.left, sum(expr.left.right, expr.right))]
        : [],
  },
  /** Legs 3 and 4, so the longest side is 7: the sides added without their squares. */
  sidesWithoutSquares: {
    grades: [8, 9],
    answers: (task) => (task.kind === 'hypotenuse' ? [answerOf(add(...task.legs))] : []),
  },
} satisfies Record<string, Malrule>;
