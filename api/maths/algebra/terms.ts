import { evaluate } from '../evaluate.ts';
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
import { divide, equals, isInteger, multiply, negate, ONE, type Rational, rational } from '../rational.ts';
import { gcd, plainValue } from '../solve/values.ts';
import { joinLetters, type Letters, lettersKey, type Monomial } from './polynomial.ts';

/**
 * One term of a sum as it is written: `-2 · 3x · x(x + 1)` has the numbers -2 and 3, the letters x and x, and a bracket.
 * An empty list of numbers stands for 1.
 */
export interface Term {
  readonly numbers: readonly Rational[];
  readonly letters: readonly (readonly [name: string, power: number])[];
  readonly brackets: readonly Bracket[];
  /** How it stands there, without the sign before it; only on terms that were read. */
  readonly source?: Expr | undefined;
}

/** What stands in a bracket, to a power. */
export interface Bracket {
  readonly terms: readonly Term[];
  readonly power: number;
}

export type Style = 'decimal' | 'fraction';

const NOTHING: Term = { numbers: [], letters: [], brackets: [] };
const MAX_POWER = 3;

/** The terms of a sum as written; undefined for what is none of school's: letters below a fraction line, roots. */
export function readTerms(expr: Expr): readonly Term[] | undefined {
  if (expr.kind === 'add' || expr.kind === 'subtract') {
    const left = readTerms(expr.left);
    const right = isSum(expr.right) ? bracketed(expr.right, 1) : readTerms(expr.right);
    return left && right && [...left, ...(expr.kind === 'add' ? right : right.map(opposite))];
  }
  const term = readTerm(expr);
  return term && [{ ...term, source: expr.kind === 'negate' ? expr.of : expr }];
}

const isSum = ({ kind }: Expr): boolean => kind === 'add' || kind === 'subtract';

function bracketed(expr: Expr, power: number): [Term] | undefined {
  const terms = readTerms(expr);
  return terms && [{ ...NOTHING, brackets: [{ terms, power }] }];
}

/** The same term with the other sign. */
function opposite(term: Term): Term {
  const [first, ...rest] = term.numbers;
  return { ...term, numbers: [negate(first ?? ONE), ...rest] };
}

function readTerm(expr: Expr): Term | undefined {
  const value = plainValue(expr) ?? (isNumber(expr) ? numberOf(expr) : undefined);
  if (value) return { ...NOTHING, numbers: [value] };
  switch (expr.kind) {
    case 'variable':
      return { ...NOTHING, letters: [[expr.name, 1]] };
    case 'negate': {
      const of = readTerm(expr.of);
      return of && opposite(of);
    }
    case 'add':
    case 'subtract':
      return bracketed(expr, 1)?.[0];
    case 'multiply': {
      const [left, right] = [readTerm(expr.left), readTerm(expr.right)];
      return left && right && joined(left, right);
    }
    case 'divide': {
      const [left, by] = [readTerm(expr.left), numberOf(expr.right)];
      return left && by && by.num !== 0n ? divided(left, by) : undefined;
    }
    case 'power': {
      const power = numberOf(expr.right);
      if (!power || !isInteger(power) || power.num < 1n || power.num > 12n) return undefined;
      if (expr.left.kind === 'variable') return { ...NOTHING, letters: [[expr.left.name, Number(power.num)]] };
      if (power.num > BigInt(MAX_POWER)) return undefined;
      return isSum(expr.left) ? bracketed(expr.left, Number(power.num))?.[0] : repeated(readTerm(expr.left), power.num);
    }
    default:
      return undefined;
  }
}

/** `(2x)³`: the term as a factor so many times. */
const repeated = (term: Term | undefined, times: bigint): Term | undefined =>
  term && Array.from({ length: Number(times) - 1 }, () => term).reduce<Term>(joined, term);

/** What stands for one number without being plain: 1 1/2, 2³. What is to be multiplied or added is left as it stands. */
const isNumber = (expr: Expr): boolean => !hasVariable(expr) && (expr.kind === 'mixed' || expr.kind === 'power');

/** The value of a number or a sum of numbers; undefined where letters are. */
function numberOf(expr: Expr): Rational | undefined {
  const value = evaluate(expr);
  return value.ok ? value.value : undefined;
}

/** Two factors side by side; a sign alone is no number to multiply with. */
function joined(left: Term, right: Term): Term {
  const [first, ...rest] = right.numbers;
  const isSign =
    left.numbers.length === 1 && left.numbers[0]?.num === -1n && left.numbers[0].den === 1n && !left.letters.length;
  const numbers = isSign && first ? [negate(first), ...rest] : [...left.numbers, ...right.numbers];
  return { numbers, letters: [...left.letters, ...right.letters], brackets: [...left.brackets, ...right.brackets] };
}

/** `3x/4` has one number, ¾; `6x/4` has two, since it can be made shorter. */
function divided(term: Term, by: Rational): Term {
  const [first = ONE, ...rest] = term.numbers;
  const isShort = rest.length === 0 && isInteger(first) && isInteger(by) && gcd(first.num, by.num) === 1n;
  return { ...term, numbers: isShort ? [divide(first, by)] : [first, ...rest, divide(ONE, by)] };
}

/** Whether there is nothing to multiply in a term: one number at most, each letter once, no bracket. */
export const isNeat = ({ numbers, letters, brackets }: Term): boolean =>
  brackets.length === 0 && isMultiplied({ numbers, letters });

/** Whether the number and the letters of a term stand there once each. */
export const isMultiplied = ({ numbers, letters }: Pick<Term, 'numbers' | 'letters'>): boolean =>
  numbers.length <= 1 && new Set(letters.map(([name]) => name)).size === letters.length;

/** A term without its brackets, multiplied together. */
export const monomialOf = ({ numbers, letters }: Term): Monomial => ({
  coefficient: numbers.reduce((total, number) => multiply(total, number), ONE),
  letters: letters.reduce<Letters>((all, [name, power]) => joinLetters(all, new Map([[name, power]])), new Map()),
});

export const termOf = ({ coefficient, letters }: Monomial): Term => ({
  numbers: coefficient.num === coefficient.den && letters.size > 0 ? [] : [coefficient],
  letters: [...letters],
  brackets: [],
});

/** Whether two terms have the same letters to the same powers, so that they can be collected. */
export const isLike = (a: Term, b: Term): boolean =>
  lettersKey(monomialOf(a).letters) === lettersKey(monomialOf(b).letters);

/** Terms written out as a sum; none is 0. */
export function writeTerms(terms: readonly Term[], style: Style): Expr {
  const [first, ...rest] = terms;
  if (!first) return whole(0n);
  const start = isNegative(first) ? negation(writeTerm(opposite(first), style)) : writeTerm(first, style);
  return rest.reduce(
    (expr, term) =>
      isNegative(term) ? difference(expr, writeTerm(opposite(term), style)) : sum(expr, writeTerm(term, style)),
    start,
  );
}

/** Whether a term has a minus before it. */
export const isNegative = ({ numbers }: Term): boolean => (numbers[0]?.num ?? 1n) < 0n;

function writeTerm({ numbers, letters, brackets }: Term, style: Style): Expr {
  const others = [
    ...letters.map(([name, power]) => raised(variable(name), power)),
    ...brackets.map((one) => writeBracket(one, style)),
  ];
  const [number, ...more] = numbers;
  if (others.length > 0 && more.length === 0 && number && !isInteger(number) && style === 'fraction') {
    const top = number.num === 1n ? others : [whole(number.num), ...others];
    return fraction(chain(top), whole(number.den));
  }
  const written = numbers.filter((one, i) => i > 0 || others.length + more.length === 0 || one.num !== one.den);
  return chain([...written.map((one) => valueExpr(one, style)), ...others]);
}

const writeBracket = ({ terms, power }: Bracket, style: Style): Expr => raised(writeTerms(terms, style), power);

const raised = (base: Expr, power: number): Expr =>
  power === 1 ? base : { kind: 'power', left: base, right: { kind: 'number', value: rational(BigInt(power)) } };

/** Factors in a row. */
const chain = ([first, ...rest]: readonly Expr[]): Expr => rest.reduce(product, first ?? whole(1n));

/** Whether two sums have the same terms, in whatever order. */
export function sameTerms(some: readonly Term[], others: readonly Term[]): boolean {
  const left = [...others];
  return (
    some.length === others.length &&
    some.every((term) => {
      const at = left.findIndex((other) => sameTerm(term, other));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

/** Whether two terms are written with as many numbers, worth the same, and with the same letters and brackets. */
export const sameTerm = (a: Term, b: Term): boolean =>
  a.numbers.length === b.numbers.length &&
  a.brackets.length === b.brackets.length &&
  isLike(a, b) &&
  equals(monomialOf(a).coefficient, monomialOf(b).coefficient) &&
  a.brackets.every(({ terms, power }) =>
    b.brackets.some((other) => other.power === power && sameTerms(terms, other.terms)),
  );
