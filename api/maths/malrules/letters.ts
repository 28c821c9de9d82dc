import { difference, type Expr, hasVariable, isSum, negation, product, type SumExpr, sum, variable } from '../expr.ts';
import { add, multiply, ONE, type Rational, subtract } from '../rational.ts';
import { plainNumber } from '../solve/values.ts';
import { literal, type Malrule, valueIn } from './malrule.ts';
import { answerOf } from './task.ts';

const power = (left: Expr, right: Expr): Expr => ({ kind: 'power', left, right });
const square = (expr: Expr): Expr => power(expr, { kind: 'number', value: add(ONE, ONE) });

/** Wrong ideas about letters and brackets. */
export const letters = {
  /** 2x + 3 = 5x: a number and a number of x collected. */
  unlikeTerms: {
    grades: [6, 9],
    rewrites: (expr) => {
      if (!isSum(expr)) return [];
      const [a, b] = [termOf(expr.left), termOf(expr.right)];
      if (!a || !b || a.name === b.name) return [];
      const factor = literal(expr.kind === 'add' ? add(a.factor, b.factor) : subtract(a.factor, b.factor));
      const names = [a.name, b.name].flatMap((name) => (name === null ? [] : [variable(name)]));
      return [names.reduce<Expr>((result, name) => product(result, name), factor)];
    },
    equations: (l, r) => (l.constant.num === 0n ? [] : [[add(l.slope, l.constant), r.constant]]),
  },
  /** 3(x + 2) = 3x + 2. */
  distributeFirstOnly: {
    grades: [7, 9],
    rewrites: (expr) => {
      if (expr.kind !== 'multiply') return [];
      if (isSum(expr.right)) return [{ ...expr.right, left: product(expr.left, expr.right.left) }];
      return isSum(expr.left) && hasVariable(expr.left)
        ? [{ ...expr.left, left: product(expr.left.left, expr.right) }]
        : [];
    },
  },
  /** 5 - (x - 2) = 5 - x - 2: the minus reaches the first term only. */
  minusFirstOnly: {
    grades: [7, 9],
    rewrites: (expr) => {
      if (expr.kind === 'subtract' && isSum(expr.right)) {
        return [{ ...expr.right, left: difference(expr.left, expr.right.left) }];
      }
      return expr.kind === 'negate' && isSum(expr.of) ? [{ ...expr.of, left: negation(expr.of.left) }] : [];
    },
  },
  /** (x + 3)² = x² + 9: each term squared for itself. */
  squareEachTerm: {
    grades: [8, 9],
    rewrites: (expr) => {
      const inner = expr.kind === 'power' && isSum(expr.left) ? expr.left : undefined;
      if (expr.kind !== 'power' || !inner || plainNumber(expr.right)?.num !== 2n) return [];
      return [squared(inner, inner.kind), ...(inner.kind === 'subtract' ? [squared(inner, 'add')] : [])];
    },
  },
  /** (2x)² = 2x²: only the letter squared. */
  onlyLetterSquared: {
    grades: [8, 9],
    rewrites: (expr) =>
      expr.kind === 'power' && expr.left.kind === 'multiply' && plainNumber(expr.left.left)
        ? [product(expr.left.left, power(expr.left.right, expr.right))]
        : [],
  },
  /** x · x = 2x: twice the letter. */
  productAsSum: {
    grades: [7, 9],
    rewrites: (expr) => {
      const [a, b] = expr.kind === 'multiply' ? [termOf(expr.left), termOf(expr.right)] : [];
      if (!a || !b || a.name === null || a.name !== b.name) return [];
      return [product(literal(add(a.factor, b.factor)), variable(a.name))];
    },
  },
  /** 2x + 3x = 5x²: the letters multiplied in a sum. */
  sumAsProduct: {
    grades: [7, 9],
    rewrites: (expr) => {
      const [a, b] = expr.kind === 'add' ? [termOf(expr.left), termOf(expr.right)] : [];
      if (!a || !b || a.name === null || a.name !== b.name) return [];
      const squareOf = (factor: Rational): Expr => product(literal(factor), square(variable(a.name ?? '')));
      return [squareOf(add(a.factor, b.factor)), squareOf(multiply(a.factor, b.factor))];
    },
  },
  /** 5x - x = 5: the letter taken away. */
  letterTakenAway: {
    grades: [7, 9],
    rewrites: (expr) => {
      const [a, b] = expr.kind === 'subtract' ? [termOf(expr.left), termOf(expr.right)] : [];
      if (!a || !b || a.name === null || a.name !== b.name) return [];
      return b.factor.num === 1n && b.factor.den === 1n ? [literal(a.factor)] : [literal(subtract(a.factor, b.factor))];
    },
  },
  /** 2x for x = 3 is 23: the number written where the letter stood. */
  digitForLetter: {
    grades: [6, 9],
    answers: (task) => {
      if (task.kind !== 'substitute') return [];
      const written = valueIn(inPlace(task.expr, task.values));
      return written ? [answerOf(written)] : [];
    },
  },
  /** 2x for x = 3 is 5: the number added to what stands in front. */
  letterAdded: {
    grades: [6, 9],
    answers: (task) => {
      const value = task.kind === 'substitute' ? valueIn(added(task.expr, task.values)) : undefined;
      return value ? [answerOf(value)] : [];
    },
  },
} satisfies Record<string, Malrule>;

interface Term {
  readonly factor: Rational;
  /** Null for a number alone. */
  readonly name: string | null;
}

/** 3x, x or 3; undefined for anything else. */
function termOf(expr: Expr): Term | undefined {
  if (expr.kind === 'variable') return { factor: ONE, name: expr.name };
  const number = plainNumber(expr);
  if (number) return { factor: number, name: null };
  const factor = expr.kind === 'multiply' ? plainNumber(expr.left) : undefined;
  return factor && expr.kind === 'multiply' && expr.right.kind === 'variable'
    ? { factor, name: expr.right.name }
    : undefined;
}

const squared = ({ left, right }: SumExpr, kind: SumExpr['kind']): Expr =>
  kind === 'add' ? sum(square(left), square(right)) : difference(square(left), square(right));

/** Every number of letters changed by `change`; letters alone get their value. */
function mapTerms(
  expr: Expr,
  values: ReadonlyMap<string, Rational>,
  change: (factor: Rational, value: Rational) => Expr,
): Expr {
  const term = termOf(expr);
  const value = term?.name == null ? undefined : values.get(term.name);
  if (term && value) return expr.kind === 'variable' ? literal(value) : change(term.factor, value);
  return isSum(expr)
    ? { ...expr, left: mapTerms(expr.left, values, change), right: mapTerms(expr.right, values, change) }
    : expr;
}

const inPlace = (expr: Expr, values: ReadonlyMap<string, Rational>): Expr =>
  mapTerms(expr, values, (factor, value) =>
    factor.den === 1n && value.den === 1n && value.num >= 0n
      ? literal({ num: BigInt(`${factor.num}${value.num}`), den: 1n })
      : product(literal(factor), literal(value)),
  );

const added = (expr: Expr, values: ReadonlyMap<string, Rational>): Expr =>
  mapTerms(expr, values, (factor, value) => literal(add(factor, value)));
