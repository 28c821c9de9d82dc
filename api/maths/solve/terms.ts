import {
  difference,
  type Expr,
  fraction,
  hasVariable,
  negation,
  product,
  sum,
  valueExpr,
  variable,
  whole,
} from '../expr.ts';
import { divide, isInteger, multiply, negate, ONE, type Rational, toDecimal, ZERO } from '../rational.ts';
import { plainValue } from './values.ts';

/** One term on a side of a linear equation: a number, a number of unknowns, or a bracket with a factor. */
export type Term =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'unknown'; readonly value: Rational }
  | { readonly kind: 'bracket'; readonly value: Rational; readonly inner: readonly Term[] };

/** One side of an equation as a list of terms to add up. */
export type Side = readonly Term[];

/** The terms of a side that is linear in its one letter; undefined when it is not, or when numbers are left to compute. */
export function readSide(expr: Expr, factor: Rational = ONE): Side | undefined {
  const value = plainValue(expr);
  if (value) return [{ kind: 'number', value: multiply(factor, value) }];
  switch (expr.kind) {
    case 'variable':
      return [{ kind: 'unknown', value: factor }];
    case 'negate':
      return expr.of.kind === 'add' || expr.of.kind === 'subtract'
        ? bracket(expr.of, negate(factor))
        : readSide(expr.of, negate(factor));
    case 'add':
    case 'subtract': {
      const left = readSide(expr.left, factor);
      const sign = expr.kind === 'add' ? factor : negate(factor);
      const isBracket = expr.right.kind === 'add' || expr.right.kind === 'subtract';
      const right = isBracket ? bracket(expr.right, sign) : readSide(expr.right, sign);
      return left && right && [...left, ...right];
    }
    case 'multiply': {
      const [number, other] = hasVariable(expr.left) ? [expr.right, expr.left] : [expr.left, expr.right];
      const by = hasVariable(number) ? undefined : plainValue(number);
      return by && scaled(other, multiply(factor, by));
    }
    case 'divide': {
      const by = hasVariable(expr.right) ? undefined : plainValue(expr.right);
      return by && by.num !== 0n ? scaled(expr.left, divide(factor, by)) : undefined;
    }
    default:
      return undefined;
  }
}

const scaled = (expr: Expr, factor: Rational): Side | undefined =>
  expr.kind === 'add' || expr.kind === 'subtract' ? bracket(expr, factor) : readSide(expr, factor);

function bracket(expr: Expr, factor: Rational): Side | undefined {
  const inner = readSide(expr);
  return inner && [{ kind: 'bracket', value: factor, inner }];
}

/** A side written out again, in the order of its terms; an empty side is 0. */
export function writeSide(side: Side, name: string, style: 'decimal' | 'fraction'): Expr {
  const [first, ...rest] = side;
  if (!first) return valueExpr(ZERO, style);
  let expr = first.value.num < 0n ? signed(first, name, style) : writeTerm(first, name, style);
  for (const term of rest) {
    const positive = writeTerm(absolute(term), name, style);
    expr = term.value.num < 0n ? difference(expr, positive) : sum(expr, positive);
  }
  return expr;
}

const absolute = (term: Term): Term => (term.value.num < 0n ? { ...term, value: negate(term.value) } : term);

const signed = (term: Term, name: string, style: 'decimal' | 'fraction'): Expr =>
  negation(writeTerm(absolute(term), name, style));

function writeTerm(term: Term, name: string, style: 'decimal' | 'fraction'): Expr {
  if (term.kind === 'number') return valueExpr(term.value, style);
  const factor = term.value;
  const body = term.kind === 'unknown' ? variable(name) : writeSide(term.inner, name, style);
  if (factor.num === 1n && factor.den === 1n) return body;
  if (isInteger(factor) || (style === 'decimal' && toDecimal(factor) !== undefined)) {
    return product(valueExpr(factor, 'decimal'), body);
  }
  const top = factor.num === 1n ? body : product(whole(factor.num), body);
  return fraction(top, whole(factor.den));
}
