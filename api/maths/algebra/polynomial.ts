import { evaluate } from '../evaluate.ts';
import { type Expr, hasVariable } from '../expr.ts';
import { add, divide, equals, isInteger, multiply, negate, ONE, type Rational } from '../rational.ts';

/** Letters with their powers, in the order of the alphabet; none for a number alone. */
export type Letters = ReadonlyMap<string, number>;

/** `coefficient · letters`: 3a²b. */
export interface Monomial {
  readonly coefficient: Rational;
  readonly letters: Letters;
}

/** A sum of monomials with different letters, none of them 0, in the order in which they came up. */
export type Polynomial = readonly Monomial[];

/** Higher powers and longer sums than school writes are not reckoned with. */
const MAX_DEGREE = 12;
const MAX_TERMS = 40;

/** A name of the letters with their powers, the same for the same ones. */
export const lettersKey = (letters: Letters): string =>
  [...letters].map(([name, power]) => `${name}^${power}`).join(' ');

/** The letters of two factors together. */
export function joinLetters(a: Letters, b: Letters): Letters {
  const powers = new Map(a);
  for (const [name, power] of b) powers.set(name, (powers.get(name) ?? 0) + power);
  return new Map([...powers].filter(([, power]) => power > 0).sort(([x], [y]) => (x < y ? -1 : 1)));
}

/** Monomials with the same letters brought together. */
export function collected(terms: readonly Monomial[]): Polynomial {
  const sums = new Map<string, Monomial>();
  for (const term of terms) {
    const key = lettersKey(term.letters);
    const before = sums.get(key);
    sums.set(key, before ? { ...term, coefficient: add(before.coefficient, term.coefficient) } : term);
  }
  return [...sums.values()].filter(({ coefficient }) => coefficient.num !== 0n);
}

export const timesMonomial = (a: Monomial, b: Monomial): Monomial => ({
  coefficient: multiply(a.coefficient, b.coefficient),
  letters: joinLetters(a.letters, b.letters),
});

/** Every monomial of one times every one of the other, in order, nothing brought together. */
export const timesEach = (a: readonly Monomial[], b: readonly Monomial[]): Monomial[] =>
  a.flatMap((one) => b.map((other) => timesMonomial(one, other)));

/** What an expression is worth for all values of its letters; undefined for what is no polynomial, or too large. */
export function polynomialOf(expr: Expr): Polynomial | undefined {
  if (!hasVariable(expr)) {
    const value = evaluate(expr);
    return value.ok ? collected([{ coefficient: value.value, letters: new Map() }]) : undefined;
  }
  switch (expr.kind) {
    case 'variable':
      return [{ coefficient: ONE, letters: new Map([[expr.name, 1]]) }];
    case 'negate':
      return polynomialOf(expr.of)?.map(negated);
    case 'add':
    case 'subtract': {
      const [left, right] = [polynomialOf(expr.left), polynomialOf(expr.right)];
      return left && right && small(collected([...left, ...(expr.kind === 'add' ? right : right.map(negated))]));
    }
    case 'multiply': {
      const [left, right] = [polynomialOf(expr.left), polynomialOf(expr.right)];
      return left && right && timesPolynomial(left, right);
    }
    case 'divide': {
      const [left, by] = [polynomialOf(expr.left), polynomialOf(expr.right)];
      const [divisor, ...more] = by ?? [];
      if (!left || !divisor || more.length > 0 || divisor.letters.size > 0) return undefined;
      return left.map((term) => ({ ...term, coefficient: divide(term.coefficient, divisor.coefficient) }));
    }
    case 'power':
      return powerOf(expr.left, expr.right);
    default:
      return undefined;
  }
}

const negated = (term: Monomial): Monomial => ({ ...term, coefficient: negate(term.coefficient) });

const timesPolynomial = (a: Polynomial, b: Polynomial): Polynomial | undefined =>
  a.length * b.length > MAX_TERMS * 4 ? undefined : small(collected(timesEach(a, b)));

function powerOf(base: Expr, exponent: Expr): Polynomial | undefined {
  const times = evaluate(exponent);
  if (!times.ok || !isInteger(times.value) || times.value.num < 1n || times.value.num > BigInt(MAX_DEGREE)) {
    return undefined;
  }
  const factor = polynomialOf(base);
  let result = factor;
  for (let i = 1n; i < times.value.num; i++) result = result && factor && timesPolynomial(result, factor);
  return result;
}

const small = (terms: Polynomial): Polynomial | undefined =>
  terms.length <= MAX_TERMS && terms.every((term) => degreeOf(term) <= MAX_DEGREE) ? terms : undefined;

/** How many letters are multiplied in a term: 3 for a²b. */
export const degreeOf = ({ letters }: Monomial): number => [...letters.values()].reduce((sum, power) => sum + power, 0);

/** Whether two polynomials are the same for all values of their letters. */
export const samePolynomial = (a: Polynomial, b: Polynomial): boolean =>
  a.length === b.length &&
  a.every((term) => {
    const other = b.find(({ letters }) => lettersKey(letters) === lettersKey(term.letters));
    return other !== undefined && equals(other.coefficient, term.coefficient);
  });
