import { difference, type Expr, isSum, negation, product, sum } from '../expr.ts';
import { add, compare, negate, type Rational, subtract } from '../rational.ts';
import { plainNumber, plainValue } from '../solve/values.ts';
import { literal, type Malrule } from './malrule.ts';

const sizeOf = (value: Rational): Rational => (value.num < 0n ? negate(value) : value);

/** Wrong ideas about numbers below zero. */
export const negatives = {
  /** (-2) · (-3) = -6, 3 - (-2) = 1: the sign in front not worked out. */
  signOfNegatives: {
    grades: [6, 9],
    rewrites: (expr) => {
      if (isSum(expr) && expr.right.kind === 'negate') {
        return [dropped(expr)];
      }
      if (expr.kind === 'multiply' && isSum(expr.right) && expr.left.kind === 'negate') {
        return [difference(product(expr.left, expr.right.left), product(expr.left.of, expr.right.right))];
      }
      if (expr.kind !== 'multiply' && expr.kind !== 'divide') return [];
      const hasNegative = expr.left.kind === 'negate' || expr.right.kind === 'negate';
      return hasNegative && plainValue(expr.left) && plainValue(expr.right) ? [negation(expr)] : [];
    },
    equations: (l, r) => (l.constant.num === 0n && r.slope.num === 0n ? [[negate(l.slope), r.constant]] : []),
  },
  /** -3 - 4 = 7: two minuses always make a plus. */
  twoMinusesMakePlus: {
    grades: [6, 9],
    rewrites: onSum((a, b, kind) => {
      const other = kind === 'add' ? b : negate(b);
      return a.num < 0n && other.num < 0n ? [add(sizeOf(a), sizeOf(other))] : [];
    }),
  },
  /** -8 + 6 = 2: the smaller size from the larger, and the sign lost. */
  signDropped: {
    grades: [6, 9],
    rewrites: onSum((a, b, kind) => {
      const other = kind === 'add' ? b : negate(b);
      const value = add(a, other);
      return a.num < 0n !== other.num < 0n && value.num < 0n && (a.num < 0n || b.num < 0n) ? [negate(value)] : [];
    }),
  },
  /** -8 + 6 = -14: the sizes added and the first sign kept. */
  sizesAdded: {
    grades: [6, 9],
    rewrites: onSum((a, b, kind) => {
      const other = kind === 'add' ? b : negate(b);
      if (a.num < 0n === other.num < 0n || a.num === 0n || other.num === 0n) return [];
      const size = add(sizeOf(a), sizeOf(other));
      return [a.num < 0n ? negate(size) : size];
    }),
  },
  /** 3 - 8 = 5: the smaller is taken from the larger, whichever comes first. */
  smallerTakenAway: {
    grades: [3, 7],
    rewrites: onSum((a, b, kind) =>
      kind === 'subtract' && a.num >= 0n && b.num >= 0n && compare(a, b) < 0 ? [subtract(b, a)] : [],
    ),
  },
  /** -5 > -2: the larger digit, the larger number. */
  largerWithoutSign: {
    grades: [5, 8],
    answers: (task) => {
      if (task.kind !== 'compare') return [];
      const [a, b] = [plainNumber(task.left), plainNumber(task.right)];
      if (!a || !b || (a.num >= 0n && b.num >= 0n)) return [];
      const gap = compare(sizeOf(a), sizeOf(b));
      return [{ kind: 'relation', relation: gap > 0 ? '>' : gap < 0 ? '<' : '=' }];
    },
  },
  /** 10 - x = 4 → x = 4 - 10: the minus in front of the unknown lost. */
  minusBeforeUnknownLost: {
    grades: [7, 9],
    equations: (l, r) =>
      l.slope.num < 0n && l.constant.num !== 0n && r.slope.num === 0n
        ? [[negate(l.slope), subtract(r.constant, l.constant)]]
        : [],
  },
} satisfies Record<string, Malrule>;

/** 3 - (-2) as 3 - 2: the sign of the number dropped. */
const dropped = (expr: Extract<Expr, { kind: 'add' | 'subtract' }>): Expr => {
  const inner = expr.right.kind === 'negate' ? expr.right.of : expr.right;
  return expr.kind === 'add' ? sum(expr.left, inner) : difference(expr.left, inner);
};

function onSum(rule: (a: Rational, b: Rational, kind: 'add' | 'subtract') => readonly Rational[]) {
  return (expr: Expr): readonly Expr[] => {
    if (!isSum(expr)) return [];
    const [a, b] = [plainNumber(expr.left), plainNumber(expr.right)];
    return a && b ? rule(a, b, expr.kind).map(literal) : [];
  };
}
