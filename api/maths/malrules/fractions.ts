import { type Expr, isSum } from '../expr.ts';
import { add, divide, isInteger, multiply, type Rational, rational } from '../rational.ts';
import { lcm, plainNumber, plainValue, type WrittenFraction, writtenFraction } from '../solve/values.ts';
import { literal, type Malrule } from './malrule.ts';
import type { TaughtAnswer } from './task.ts';

const ratio = (num: bigint, den: bigint): readonly Expr[] => (den === 0n ? [] : [literal(rational(num, den))]);

/** Wrong ideas about fractions: what the two numbers mean, in each operation and in comparing. */
export const fractions = {
  /** 3/4 + 1/8 = 4/12: numerators together, denominators together. */
  addAcross: {
    grades: [5, 9],
    rewrites: onFractionSum((a, b, sign) => ratio(a.num + sign * b.num, a.den + sign * b.den)),
  },
  /** 3/4 + 1/8 = 4/8: numerators added over the larger denominator, or over the common one without extending. */
  addNumeratorsOnly: {
    grades: [5, 9],
    rewrites: onFractionSum((a, b, sign) =>
      a.den === b.den ? [] : [lcm(a.den, b.den), a.den, b.den].flatMap((den) => ratio(a.num + sign * b.num, den)),
    ),
  },
  /** 2 + 1/4 = 3/4, 8 - 3/5 = 5/5: the whole number taken for a numerator. */
  wholeAsNumerator: {
    grades: [5, 8],
    rewrites: (expr) => {
      if (!isSum(expr)) return [];
      const sign = expr.kind === 'add' ? 1n : -1n;
      const [a, b] = [writtenFraction(expr.left), writtenFraction(expr.right)];
      const [x, y] = [plainNumber(expr.left), plainNumber(expr.right)];
      if (x && isInteger(x) && b) return ratio(x.num + sign * b.num, b.den);
      return a && y && isInteger(y) ? ratio(a.num + sign * y.num, a.den) : [];
    },
  },
  /** 6 - 1 1/4 = 5 1/4: only the whole numbers subtracted, the part kept. */
  partKeptInDifference: {
    grades: [5, 8],
    rewrites: (expr) => {
      if (expr.kind !== 'subtract' || expr.right.kind !== 'mixed') return [];
      const whole = plainNumber(expr.left);
      const { whole: taken, num, den } = expr.right;
      return whole && isInteger(whole) ? [literal(add(rational(whole.num - taken), rational(num, den)))] : [];
    },
  },
  /** 3 · 2/5 = 6/15: the whole number multiplied above and below. */
  wholeTimesBoth: {
    grades: [5, 8],
    rewrites: (expr) => {
      const found = expr.kind === 'multiply' ? wholeAndFraction(expr.left, expr.right) : undefined;
      return found ? ratio(found.whole * found.part.num, found.whole * found.part.den) : [];
    },
  },
  /** 2/5 · 3/5 = 6/5: the denominator kept, as in adding. */
  denominatorKeptInProduct: {
    grades: [6, 9],
    rewrites: onFractions('multiply', (a, b) => (a.den === b.den ? ratio(a.num * b.num, a.den) : [])),
  },
  /** 2/3 · 4/5 = 10/12: multiplied crosswise. */
  crossMultiplied: { grades: [6, 9], rewrites: onFractions('multiply', (a, b) => ratio(a.num * b.den, a.den * b.num)) },
  /** 2 1/2 · 3 1/2 = 6 1/4: wholes by wholes and parts by parts. */
  mixedTimesApart: {
    grades: [6, 9],
    rewrites: (expr) => {
      if (expr.kind !== 'multiply' || expr.left.kind !== 'mixed' || expr.right.kind !== 'mixed') return [];
      const { left, right } = expr;
      return [literal(add(rational(left.whole * right.whole), rational(left.num * right.num, left.den * right.den)))];
    },
  },
  /** 3/4 : 1/2 = 3/8: multiplied although it is a division. */
  divideWithoutInverting: { grades: [6, 9], rewrites: onQuotient((a, b) => [literal(multiply(a, b))]) },
  /** 3/4 : 1/2 = 4/3 · 1/2 = 2/3: the first one turned over instead of the second. */
  wrongFractionTurned: {
    grades: [6, 9],
    rewrites: onQuotient((a, b) => (a.num === 0n ? [] : [literal(divide(b, a))])),
  },
  /** 3/4 af 20 = 5: divided by the denominator and stopped, or divided by the numerator. */
  halfTheFractionRule: {
    grades: [4, 8],
    rewrites: (expr) => {
      const part = expr.kind === 'of' ? writtenFraction(expr.left) : undefined;
      const base = expr.kind === 'of' ? plainValue(expr.right) : undefined;
      if (!part || !base || part.num === 0n) return [];
      return [
        divide(base, rational(part.den)),
        divide(base, rational(part.num)),
        divide(multiply(base, rational(part.den)), rational(part.num)),
      ].map(literal);
    },
  },
  /** 6/8 = 3/8: only one of the two numbers divided. */
  simplifiedOneOnly: {
    grades: [5, 8],
    rewrites: (expr) => {
      const written = writtenFraction(expr);
      if (!written || written.num < 1n) return [];
      const divisors = [2n, 3n, 4n, 5n, 6n, 7n].filter((by) => written.num % by === 0n && written.den % by === 0n);
      return divisors.flatMap((by) => [
        ...ratio(written.num / by, written.den),
        ...ratio(written.num, written.den / by),
      ]);
    },
  },
  /** 4/6 = 2/4: the same number taken away above and below. */
  simplifiedBySubtracting: {
    grades: [5, 8],
    rewrites: (expr) => {
      const written = writtenFraction(expr);
      if (!written || written.num < 2n) return [];
      const takes = [1n, 2n, 3n, 4n, 5n].filter((by) => by < written.num && by < written.den);
      return takes.flatMap((by) => ratio(written.num - by, written.den - by));
    },
  },
  /** 1/4 = 1,4 or 0,14: the line of the fraction read as a comma. */
  lineAsComma: {
    grades: [5, 8],
    rewrites: (expr) => {
      const written = writtenFraction(expr);
      if (!written || written.num < 1n || written.den < 1n) return [];
      const places = (digits: bigint): bigint => 10n ** BigInt(digits.toString().length);
      const after = BigInt(`${written.num}${written.den}`);
      return [...ratio(after, places(written.den)), ...ratio(after, places(after))];
    },
  },
  /** 1/8 > 1/4: the larger denominator taken for the larger fraction. */
  largerDenominatorLarger: {
    grades: [4, 7],
    answers: onCompare((a, b) => (a.den === b.den ? 0 : Number(a.den - b.den))),
  },
  /** 5/6 = 7/8, since one part is missing in both; or 1/2 > 5/7, since fewer are missing. */
  gapCompared: {
    grades: [5, 8],
    answers: onCompare((a, b) => (a.den === b.den ? Number.NaN : Number(b.den - b.num - (a.den - a.num)))),
  },
} satisfies Record<string, Malrule>;

function onFractionSum(rule: (a: WrittenFraction, b: WrittenFraction, sign: bigint) => readonly Expr[]) {
  return (expr: Expr): readonly Expr[] => {
    if (!isSum(expr)) return [];
    const [a, b] = [writtenFraction(expr.left), writtenFraction(expr.right)];
    return a && b ? rule(a, b, expr.kind === 'add' ? 1n : -1n) : [];
  };
}

function onFractions(kind: 'multiply', rule: (a: WrittenFraction, b: WrittenFraction) => readonly Expr[]) {
  return (expr: Expr): readonly Expr[] => {
    if (expr.kind !== kind) return [];
    const [a, b] = [writtenFraction(expr.left), writtenFraction(expr.right)];
    return a && b ? rule(a, b) : [];
  };
}

/** A rule for a division in which at least one number is a fraction. */
function onQuotient(rule: (a: Rational, b: Rational) => readonly Expr[]) {
  return (expr: Expr): readonly Expr[] => {
    if (expr.kind !== 'divide' || (!writtenFraction(expr.left) && !writtenFraction(expr.right))) return [];
    const [a, b] = [plainValue(expr.left), plainValue(expr.right)];
    return a && b ? rule(a, b) : [];
  };
}

function wholeAndFraction(left: Expr, right: Expr): { whole: bigint; part: WrittenFraction } | undefined {
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const [number, part] = [plainNumber(one), writtenFraction(other)];
    if (number && isInteger(number) && part) return { whole: number.num, part };
  }
  return undefined;
}

/** A rule that compares two fractions by a sign: above zero when it takes the first for larger, no number for no opinion. */
function onCompare(rule: (a: WrittenFraction, b: WrittenFraction) => number): NonNullable<Malrule['answers']> {
  return (task): readonly TaughtAnswer[] => {
    if (task.kind !== 'compare') return [];
    const [a, b] = [writtenFraction(task.left), writtenFraction(task.right)];
    const gap = a && b ? rule(a, b) : Number.NaN;
    if (Number.isNaN(gap)) return [];
    return [{ kind: 'relation', relation: gap > 0 ? '>' : gap < 0 ? '<' : '=' }];
  };
}
