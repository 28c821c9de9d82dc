import { type Expr, operands } from '../expr.ts';
import { isInteger, rational } from '../rational.ts';
import { gcd } from '../solve/values.ts';
import { type Letters, type Monomial, type Polynomial, polynomialOf, samePolynomial } from './polynomial.ts';
import { isLike, isMultiplied, isNeat, monomialOf, readTerms, type Term } from './terms.ts';

/** How an expression is to be written: as terms that are collected, or as a product with the common factor outside. */
export type Form = 'collected' | 'factored';

/** Whether an expression is written as a task with this form wants it; what it is worth plays no part. */
export function hasForm(expr: Expr, form: Form): boolean {
  const terms = readTerms(expr);
  if (!terms) return false;
  return form === 'collected' ? isCollected(terms) : isFactored(terms);
}

/** No bracket, nothing to multiply, no two terms of the same kind, and no 0 beside others. */
const isCollected = (terms: readonly Term[]): boolean =>
  terms.every(isNeat) &&
  terms.every((term, i) => !terms.slice(0, i).some((other) => isLike(term, other))) &&
  (terms.length === 1 || terms.every((term) => monomialOf(term).coefficient.num !== 0n));

/** One term with a bracket from which nothing more can be taken outside. */
function isFactored([term, ...more]: readonly Term[]): boolean {
  if (!term || more.length > 0 || term.brackets.length === 0 || !isMultiplied(term)) return false;
  return term.brackets.every(({ terms }) => {
    const inner = isCollected(terms) ? terms.map(monomialOf) : [];
    const factor = commonFactor(inner);
    return inner.length > 1 && factor !== undefined && isOne(factor);
  });
}

const isOne = ({ coefficient, letters }: Monomial): boolean =>
  coefficient.num === coefficient.den && letters.size === 0;

/** The largest number and the most letters that every term can be divided by; undefined with fractions, or for nothing. */
export function commonFactor(terms: Polynomial): Monomial | undefined {
  const [first, ...rest] = terms;
  if (!first || !terms.every(({ coefficient }) => isInteger(coefficient))) return undefined;
  const number = terms.reduce((common, { coefficient }) => gcd(common, coefficient.num), 0n);
  const letters: Letters = new Map(
    [...first.letters].flatMap(([name, power]) => {
      const lowest = rest.reduce((least, other) => Math.min(least, other.letters.get(name) ?? 0), power);
      return lowest > 0 ? [[name, lowest] as const] : [];
    }),
  );
  return { coefficient: rational(number), letters };
}

/** Whether two expressions are the same for all values of their letters; undefined where one is no polynomial. */
export function sameForAll(a: Expr, b: Expr): boolean | undefined {
  const [one, other] = [polynomialOf(a), polynomialOf(b)];
  return one && other && samePolynomial(one, other);
}

/** How many numbers and letters an expression is written with. */
export const leaves = (expr: Expr): number =>
  operands(expr).length === 0 ? 1 : operands(expr).reduce((count, operand) => count + leaves(operand), 0);
