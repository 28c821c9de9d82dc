import { difference, type Expr, fraction, isSum, operands, product, quotient, sum } from '../expr.ts';
import { add, divide, equals, multiply, type Rational, rational, subtract } from '../rational.ts';
import { plainValue } from '../solve/values.ts';
import { literal, type Malrule, valueIn } from './malrule.ts';

/** Wrong ideas of which sign goes first, and of the equals sign. */
export const order = {
  /** 2 + 3 · 4 = 20. */
  leftToRight: {
    grades: [3, 9],
    rewrites: (expr) => {
      const value = leftToRight(expr);
      return value ? [literal(value)] : [];
    },
  },
  /** 10 - 3 + 2 = 5: plus before minus, because it is named first. */
  plusBeforeMinus: {
    grades: [3, 8],
    rewrites: (expr) =>
      expr.kind === 'add' && expr.left.kind === 'subtract'
        ? [difference(expr.left.left, sum(expr.left.right, expr.right))]
        : [],
  },
  /** 12 : 2 · 3 = 2: times before division. */
  timesBeforeDivision: {
    grades: [4, 8],
    rewrites: (expr) =>
      expr.kind === 'multiply' && expr.left.kind === 'divide' && expr.left.sign === ':'
        ? [quotient(expr.left.left, product(expr.left.right, expr.right))]
        : [],
  },
  /** (2 + 3) · 4 = 14: worked out as if the brackets were not there. */
  bracketIgnored: {
    grades: [3, 8],
    rewrites: (expr) => {
      if (expr.kind !== 'multiply' || !isSum(expr.left)) return [];
      return [{ ...expr.left, right: product(expr.left.right, expr.right) }];
    },
  },
  /** 2 · 3² = 36: the power taken of the whole product. */
  powerOfProduct: {
    grades: [6, 9],
    rewrites: (expr) =>
      expr.kind === 'multiply' && expr.right.kind === 'power'
        ? [{ ...expr.right, left: product(expr.left, expr.right.left) }]
        : [],
  },
  /** -3² = 9: the minus taken into the power. */
  minusInPower: {
    grades: [7, 9],
    rewrites: (expr) =>
      expr.kind === 'negate' && expr.of.kind === 'power'
        ? [{ ...expr.of, left: { kind: 'negate', of: expr.of.left } }]
        : [],
  },
  /** (8 + 4)/2 = 10: only the last number divided. */
  lastTermDivided: {
    grades: [5, 9],
    rewrites: (expr) =>
      expr.kind === 'divide' && isSum(expr.left)
        ? [{ ...expr.left, right: fraction(expr.left.right, expr.right) }]
        : [],
  },
  /** 5 + 3 = 8 · 2 = 16: the equals sign read as "and then". */
  equalsAsThen: {
    grades: [1, 9],
    chains: (left, right) => {
      const [reached, start] = [valueIn(left), leftmost(right)];
      const begins = start && start !== right ? plainValue(start) : undefined;
      return reached !== undefined && begins !== undefined && equals(reached, begins);
    },
  },
} satisfies Record<string, Malrule>;

/** The number that an expression begins with. */
function leftmost(expr: Expr): Expr | undefined {
  if (plainValue(expr)) return expr;
  const [first] = operands(expr);
  return first && leftmost(first);
}

/** The value when each sign is worked out as it comes; undefined where that is no different way. */
function leftToRight(expr: Expr): Rational | undefined {
  const parts: { sign: string; value: Rational }[] = [];
  if (!flatten(expr, '+', parts) || parts.length < 3) return undefined;
  let total = rational(0);
  for (const [i, { sign, value }] of parts.entries()) {
    if (i === 0) total = value;
    else if (sign === '+') total = add(total, value);
    else if (sign === '-') total = subtract(total, value);
    else if (sign === '·') total = multiply(total, value);
    else if (value.num === 0n) return undefined;
    else total = divide(total, value);
  }
  return total;
}

/** The numbers of an expression without brackets with the sign before each; false when it has brackets. */
function flatten(expr: Expr, sign: string, parts: { sign: string; value: Rational }[]): boolean {
  const value = plainValue(expr);
  if (value) {
    parts.push({ sign, value });
    return true;
  }
  if (isSum(expr)) {
    if (isSum(expr.right)) return false;
    return flatten(expr.left, sign, parts) && flatten(expr.right, expr.kind === 'add' ? '+' : '-', parts);
  }
  if (expr.kind !== 'multiply' && expr.kind !== 'divide') return false;
  if (plainValue(expr.right) === undefined || isSum(expr.left)) return false;
  return flatten(expr.left, sign, parts) && flatten(expr.right, expr.kind === 'multiply' ? '·' : ':', parts);
}
