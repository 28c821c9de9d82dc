import {
  type Expr,
  fraction,
  fractionOf,
  type PartExpr,
  type ProductExpr,
  partOf,
  product,
  quotient,
  valueExpr,
  whole,
} from '../expr.ts';
import { divide, isInteger, multiply, rational } from '../rational.ts';
import type { Change, RuleName } from './step.ts';
import {
  decimalPlaces,
  isReducible,
  plainNumber,
  plainValue,
  type WrittenFraction,
  writtenFraction,
} from './values.ts';

/** Quotients with at most this many decimals are written as decimals. */
const MAX_PLACES = 4;

const change = (rule: RuleName, before: Expr, after: Expr): Change<Expr> => ({
  rule,
  result: after,
  part: { before, after },
});

/** The next step of a product or quotient of two values. */
export function productStep(expr: ProductExpr): Change<Expr> | undefined {
  const left = plainNumber(expr.left);
  const right = plainNumber(expr.right);
  if (left && right) {
    const isSigned = left.num < 0n || right.num < 0n;
    if (expr.kind === 'multiply')
      return change(isSigned ? 'signedProduct' : 'multiply', expr, valueExpr(multiply(left, right), 'decimal'));
    const value = divide(left, right);
    const places = decimalPlaces(value);
    if (places !== undefined && places <= MAX_PLACES)
      return change(isSigned ? 'signedProduct' : 'divide', expr, valueExpr(value, 'decimal'));
    const written = isInteger(left) && isInteger(right) && right.num > 0n;
    return change('divisionToFraction', expr, written ? fractionOf(left.num, right.num) : valueExpr(value, 'fraction'));
  }
  if (!plainValue(expr.left) || !plainValue(expr.right)) return undefined;
  return sameKind(expr) ?? (expr.kind === 'multiply' ? multiplyFractions(expr) : divideFractions(expr));
}

/** A decimal beside a fraction: both become decimals when the fraction ends soon, else both fractions. */
function sameKind(expr: ProductExpr): Change<Expr> | undefined {
  const sides = [expr.left, expr.right];
  const decimal = sides.find((side) => {
    const value = plainNumber(side);
    return value !== undefined && !isInteger(value);
  });
  const other = sides.find((side) => side !== decimal);
  if (!decimal || !other) return undefined;
  const value = plainValue(other);
  const ends = value !== undefined && (decimalPlaces(value) ?? 99) <= 3;
  const replace = (side: Expr): Expr => {
    const own = plainValue(side);
    if (!own || side !== (ends ? other : decimal)) return side;
    return valueExpr(own, ends ? 'decimal' : 'fraction');
  };
  const result: Expr = { ...expr, left: replace(expr.left), right: replace(expr.right) };
  return change(ends ? 'fractionToDecimal' : 'decimalToFraction', expr, result);
}

const asFraction = (expr: Expr): WrittenFraction => {
  const written = writtenFraction(expr);
  return written ?? { num: plainValue(expr)?.num ?? 0n, den: 1n };
};

function multiplyFractions(expr: ProductExpr): Change<Expr> {
  const [a, b] = [asFraction(expr.left), asFraction(expr.right)];
  const rule = a.den === 1n || b.den === 1n ? 'multiplyWholeByFraction' : 'multiplyFractions';
  return change(rule, expr, fractionOf(a.num * b.num, a.den * b.den));
}

/** Dividing by a fraction is multiplying by its inverse; dividing a fraction by a whole number divides its numerator. */
function divideFractions(expr: ProductExpr): Change<Expr> {
  const [a, b] = [asFraction(expr.left), asFraction(expr.right)];
  const inverse = b.num < 0n ? { num: -b.den, den: -b.num } : { num: b.den, den: b.num };
  if (writtenFraction(expr.right)) {
    const factor = inverse.den === 1n ? whole(inverse.num) : fractionOf(inverse.num, inverse.den);
    return change('divideByFraction', expr, product(expr.left, factor));
  }
  const even = inverse.num === 1n && a.num % b.num === 0n;
  const result = even ? fractionOf(a.num / b.num, a.den) : fractionOf(a.num * inverse.num, a.den * inverse.den);
  return change('divideFractionByWhole', expr, result);
}

/**
 * `25 % af 80` → `25/100 af 80` → `1/4 af 80` → `80 : 4`; `3/4 af 20` → `20 : 4 · 3`. Where the division has no short
 * end, the part is multiplied instead.
 */
export function ofStep(expr: PartExpr): Change<Expr> | undefined {
  const base = plainValue(expr.right);
  if (expr.left.kind === 'percent') {
    const percent = plainValue(expr.left.of);
    if (!percent || !base) return undefined;
    if (isInteger(percent) && percent.num >= 0n) {
      return change('percentOf', expr, partOf(fractionOf(percent.num, 100n), expr.right));
    }
    return change('percentOf', expr, product(quotient(expr.right, whole(100n)), expr.left.of));
  }
  const part = writtenFraction(expr.left);
  if (!base || !plainValue(expr.left)) return undefined;
  const byMultiplying = change('fractionOf', expr, product(expr.left, expr.right));
  if (!part || writtenFraction(expr.right)) return byMultiplying;
  const places = decimalPlaces(divide(base, rational(part.den)));
  if (isReducible(part) && places !== 0) {
    const simpler = partOf(valueExpr(rational(part.num, part.den), 'fraction'), expr.right);
    return change('simplifyFraction', expr, simpler);
  }
  if (places === undefined || places > 2) return byMultiplying;
  const one = quotient(expr.right, whole(part.den));
  return change('fractionOf', expr, part.num === 1n ? one : product(one, whole(part.num)));
}

/** A percent that stands alone is a fraction of 100, or a decimal when it is no whole number. */
export function percentStep(expr: Extract<Expr, { kind: 'percent' }>): Change<Expr> | undefined {
  const value = plainNumber(expr.of);
  if (!value) return undefined;
  const result = isInteger(value) ? fraction(expr.of, whole(100n)) : valueExpr(divide(value, rational(100)), 'decimal');
  return change('percentToFraction', expr, result);
}
