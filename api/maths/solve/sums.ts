import { type Expr, fractionOf, isSum, type SumExpr, valueExpr, whole } from '../expr.ts';
import { add, isInteger, type Rational, rational, subtract } from '../rational.ts';
import type { Change } from './step.ts';
import { decimalPlaces, isNegative, isReducible, lcm, opposite, plainValue, writtenFraction } from './values.ts';

/** The terms of a sum without brackets, left to right; their signs stay with the operation. */
export function termsOf(expr: Expr): Expr[] {
  return isSum(expr) ? [...termsOf(expr.left), expr.right] : [expr];
}

/** The sum with each term replaced, in the same order. */
function withTerms(expr: Expr, terms: readonly Expr[]): Expr {
  const last = terms.at(-1);
  if (!isSum(expr) || !last) return terms[0] ?? expr;
  return { ...expr, left: withTerms(expr.left, terms.slice(0, -1)), right: last };
}

/**
 * The next step in a sum whose terms are all values: signs first, then one kind of number, a common denominator for all
 * fractions, and at last the leftmost two terms together.
 */
export function sumStep(expr: SumExpr): Change<Expr> | undefined {
  const terms = termsOf(expr);
  if (terms.some((term) => plainValue(term) === undefined)) return undefined;
  const change = (rule: Change<Expr>['rule'], replaced: readonly Expr[]): Change<Expr> => {
    const result = withTerms(expr, replaced);
    return { rule, result, part: { before: expr, after: result } };
  };
  return signStep(expr) ?? sameKind(terms, change) ?? toCommonDenominator(terms, change) ?? addLeftmost(expr);
}

/** `3 - (-2)` becomes `3 + 2`, `3 + (-2)` becomes `3 - 2`. */
function signStep(expr: SumExpr): Change<Expr> | undefined {
  if (isSum(expr.left)) {
    const inner = signStep(expr.left);
    if (inner) return { ...inner, result: { ...expr, left: inner.result } };
  }
  if (!isNegative(expr.right)) return undefined;
  const adds = expr.kind === 'add';
  const result: Expr = { kind: adds ? 'subtract' : 'add', left: expr.left, right: opposite(expr.right) };
  return { rule: adds ? 'addNegative' : 'subtractNegative', result, part: { before: expr, after: result } };
}

type ChangeTerms = (rule: Change<Expr>['rule'], terms: readonly Expr[]) => Change<Expr>;

/** Decimals and fractions in one sum: fractions become decimals when all of them end soon, else decimals fractions. */
function sameKind(terms: readonly Expr[], change: ChangeTerms): Change<Expr> | undefined {
  const values = terms.map((term) => plainValue(term) ?? rational(0));
  const isDecimal = (i: number): boolean => {
    const term = terms[i];
    const value = values[i];
    return term !== undefined && value !== undefined && !writtenFraction(term) && !isInteger(value);
  };
  const fractions = terms.map((term) => writtenFraction(term) !== undefined);
  if (!fractions.includes(true) || !terms.some((_, i) => isDecimal(i))) return undefined;
  const ends = values.every((value) => (decimalPlaces(value) ?? 99) <= 3);
  const replaced = terms.map((term, i) => {
    const value = values[i];
    if (!value) return term;
    if (ends) return fractions[i] ? valueExpr(value, 'decimal') : term;
    return isDecimal(i) ? valueExpr(value, 'fraction') : term;
  });
  return change(ends ? 'fractionToDecimal' : 'decimalToFraction', replaced);
}

function toCommonDenominator(terms: readonly Expr[], change: ChangeTerms): Change<Expr> | undefined {
  const written = terms.map((term) => writtenFraction(term));
  const fractions = written.filter((term) => term !== undefined);
  const [first] = fractions;
  if (!first) return undefined;
  const sameDenominator = fractions.every((term) => term.den === first.den);
  if (sameDenominator && fractions.length === terms.length) return undefined;
  const wholes = terms.some((_, i) => written[i] === undefined);
  if (wholes && fractions.some((term) => term.num % term.den === 0n)) {
    const replaced = terms.map((term, i) => {
      const own = written[i];
      return own && own.num % own.den === 0n ? whole(own.num / own.den) : term;
    });
    return change('simplifyFraction', replaced);
  }
  if (!sameDenominator) {
    const simpler = simplifyHelps(terms, change);
    if (simpler) return simpler;
  }
  const den = fractions.reduce((common, term) => lcm(common, term.den), 1n);
  const replaced = terms.map((term, i) => {
    const own = written[i];
    if (own) return fractionOf(own.num * (den / own.den), den);
    return fractionOf((plainValue(term)?.num ?? 0n) * den, den);
  });
  return change(sameDenominator ? 'wholeToFraction' : 'commonDenominator', replaced);
}

/** Simplifies first where that makes the common denominator smaller (`2/4 + 1/3`). */
function simplifyHelps(terms: readonly Expr[], change: ChangeTerms): Change<Expr> | undefined {
  const written = terms.flatMap((term) => writtenFraction(term) ?? []);
  const now = written.reduce((common, term) => lcm(common, term.den), 1n);
  const after = written.reduce((common, term) => lcm(common, rational(term.num, term.den).den), 1n);
  if (after >= now) return undefined;
  return change(
    'simplifyFraction',
    terms.map((term) => {
      const own = writtenFraction(term);
      return own && isReducible(own) ? valueExpr(rational(own.num, own.den), 'fraction') : term;
    }),
  );
}

/** Adds or subtracts the two terms furthest to the left. */
function addLeftmost(expr: SumExpr): Change<Expr> | undefined {
  if (isSum(expr.left)) {
    const inner = addLeftmost(expr.left);
    return inner && { ...inner, result: { ...expr, left: inner.result } };
  }
  const adds = expr.kind === 'add';
  const left = writtenFraction(expr.left);
  const right = writtenFraction(expr.right);
  let result: Expr;
  if (left && right) {
    result = fractionOf(adds ? left.num + right.num : left.num - right.num, left.den);
  } else {
    const values: [Rational | undefined, Rational | undefined] = [plainValue(expr.left), plainValue(expr.right)];
    if (!values[0] || !values[1]) return undefined;
    const value = adds ? add(values[0], values[1]) : subtract(values[0], values[1]);
    result = valueExpr(value, 'decimal');
    if (!adds && value.num < 0n) return { rule: 'subtractBelowZero', result, part: { before: expr, after: result } };
  }
  const numerators = left !== undefined && right !== undefined;
  const rule = adds ? (numerators ? 'addNumerators' : 'add') : numerators ? 'subtractNumerators' : 'subtract';
  return { rule, result, part: { before: expr, after: result } };
}
