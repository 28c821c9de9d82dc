import { type Expr, product, sum } from '../expr.ts';
import { divide, negate } from '../rational.ts';
import { styleOf } from '../solve/equation.ts';
import type { Change, RuleName } from '../solve/step.ts';
import { commonFactor, type Form } from './form.ts';
import { collected, degreeOf, type Monomial, timesEach, timesMonomial } from './polynomial.ts';
import {
  type Bracket,
  isLike,
  isMultiplied,
  isNeat,
  isNegative,
  monomialOf,
  readTerms,
  type Style,
  type Term,
  termOf,
  writeTerms,
} from './terms.ts';

/** A change to a list of terms, and the part of it that is worked on. */
interface TermsChange {
  readonly rule: RuleName;
  readonly result: readonly Term[];
  readonly part: { readonly before: readonly Term[]; readonly after: readonly Term[] };
}

/**
 * The next step of rewriting an expression as it is taught: multiply within the terms, take squares of brackets apart,
 * multiply brackets out, put terms of a kind beside each other and collect them; for a product, find what all terms share
 * and take it outside. Undefined when there is nothing more to do, and for what is no sum of school's terms.
 */
export function rewriteStep(expr: Expr, form: Form): Change<Expr> | undefined {
  const terms = readTerms(expr);
  if (!terms) return undefined;
  const style = styleOf({ left: expr, right: expr });
  if (form === 'factored') return factorStep(expr, terms, style);
  const change = nextChange(terms);
  if (!change) return undefined;
  const [only, ...more] = change.part.before;
  const isAsRead = only?.source !== undefined && more.length === 0 && !isNegative(only);
  const before = isAsRead && only.source ? only.source : writeTerms(change.part.before, style);
  return {
    rule: change.rule,
    result: writeTerms(change.result, style),
    part: { before, after: writeTerms(change.part.after, style) },
  };
}

const nextChange = (terms: readonly Term[]): TermsChange | undefined =>
  multiplied(terms) ?? inBrackets(terms) ?? withoutBrackets(terms) ?? sorted(terms) ?? together(terms);

/** `2a · 3b` is `6ab`, in every term at once. */
function multiplied(terms: readonly Term[]): TermsChange | undefined {
  const open = terms.filter((term) => !isMultiplied(term));
  if (open.length === 0) return undefined;
  const done = (term: Term): Term =>
    isMultiplied(term) ? term : { ...termOf(monomialOf(term)), brackets: term.brackets };
  const [first] = open;
  return first && { rule: 'multiplyTerms', result: terms.map(done), part: { before: [first], after: [done(first)] } };
}

/** The innermost brackets first. */
function inBrackets(terms: readonly Term[]): TermsChange | undefined {
  for (const [i, term] of terms.entries()) {
    for (const [k, bracket] of term.brackets.entries()) {
      const change = nextChange(bracket.terms);
      if (!change) continue;
      const brackets = term.brackets.with(k, { ...bracket, terms: change.result });
      return { ...change, result: terms.with(i, { ...term, source: undefined, brackets }) };
    }
  }
  return undefined;
}

/** The first term with a bracket, a step nearer to having none. */
function withoutBrackets(terms: readonly Term[]): TermsChange | undefined {
  const at = terms.findIndex(({ brackets }) => brackets.length > 0);
  const term = terms[at];
  const [first, second, ...more] = term?.brackets ?? [];
  if (!term || !first) return undefined;
  const replaced = (rule: RuleName, after: readonly Term[]): TermsChange => ({
    rule,
    result: [...terms.slice(0, at), ...after, ...terms.slice(at + 1)],
    part: { before: [term], after },
  });
  const raised = term.brackets.findIndex(({ power }) => power > 1);
  if (raised >= 0) return replaced('squareAsProduct', [{ ...bare(term), brackets: term.brackets.flatMap(unfolded) }]);
  if (second) {
    const inner = timesEach(first.terms.map(monomialOf), second.terms.map(monomialOf)).map(termOf);
    const isAlone = more.length === 0 && term.numbers.length === 0 && term.letters.length === 0;
    const after = isAlone ? inner : [{ ...bare(term), brackets: [{ terms: inner, power: 1 }, ...more] }];
    return replaced('multiplyBrackets', after);
  }
  const factor = monomialOf(term);
  const isSign = term.letters.length === 0 && abs(factor.coefficient.num) === factor.coefficient.den;
  const inner = first.terms.map((one) => termOf(timesMonomial(factor, monomialOf(one))));
  return replaced(isSign ? 'removeBrackets' : 'multiplyIntoBrackets', inner);
}

const abs = (value: bigint): bigint => (value < 0n ? -value : value);
const bare = ({ numbers, letters, brackets }: Term): Term => ({ numbers, letters, brackets });
const unfolded = ({ terms, power }: Bracket): Bracket[] => Array.from({ length: power }, () => ({ terms, power: 1 }));

/** Terms of a kind beside each other, where others stand between them. */
function sorted(terms: readonly Term[]): TermsChange | undefined {
  const result = terms.flatMap((term, i) =>
    terms.findIndex((other) => isLike(term, other)) < i ? [] : terms.filter((other) => isLike(term, other)),
  );
  const isMoved = result.some((term, i) => term !== terms[i]);
  const needed = isMoved && terms.length > 3;
  return needed ? { rule: 'sortTerms', result, part: { before: terms, after: result } } : undefined;
}

/** Terms of a kind collected, all kinds at once; the part is the first kind with more than one term. */
function together(terms: readonly Term[]): TermsChange | undefined {
  const group = terms
    .map((term) => terms.filter((other) => isLike(term, other)))
    .find((likes) => likes.length > 1 || monomialOf(likes[0] ?? ZERO).coefficient.num === 0n);
  if (!group || (group.length === 1 && terms.length === 1)) return undefined;
  const sumOf = (some: readonly Term[]): Term[] => collected(some.map(monomialOf)).map(termOf);
  return { rule: 'collectLikeTerms', result: sumOf(terms), part: { before: group, after: sumOf(group) } };
}

const ZERO: Term = { numbers: [], letters: [], brackets: [] };

/** `6x + 9` is `3 · 2x + 3 · 3`, and that is `3(2x + 3)`. */
function factorStep(expr: Expr, terms: readonly Term[], style: Style): Change<Expr> | undefined {
  const isShared = terms.length > 1 && terms.every(({ brackets }) => brackets.length === 0);
  if (!isShared) return undefined;
  const monomials = terms.map(monomialOf);
  const factor = commonFactor(monomials);
  if (!factor || (factor.coefficient.num === 1n && factor.letters.size === 0)) return undefined;
  const rests = monomials.map((term) => quotientOf(term, factor));
  // What is left may be taken apart further by other rules.
  if (rests.some((rest) => degreeOf(rest) > 1)) return undefined;
  const outside = writeTerms([termOf(factor)], style);
  const after = product(outside, writeTerms(rests.map(termOf), style));
  if (!terms.every(isNeat)) return { rule: 'takeOutFactor', result: after, part: { before: expr, after } };
  const [first, ...others] = rests.map((rest) => ({
    isNegative: rest.coefficient.num < 0n,
    written: product(outside, writeTerms([termOf(absolute(rest))], style)),
  }));
  if (!first || first.isNegative) return { rule: 'takeOutFactor', result: after, part: { before: expr, after } };
  const result = others.reduce<Expr>(
    (line, { isNegative, written }) =>
      isNegative ? { kind: 'subtract', left: line, right: written } : sum(line, written),
    first.written,
  );
  return { rule: 'findCommonFactor', result, part: { before: expr, after: result } };
}

const absolute = (term: Monomial): Monomial =>
  term.coefficient.num < 0n ? { ...term, coefficient: negate(term.coefficient) } : term;

/** A monomial divided by one that goes into it. */
function quotientOf(term: Monomial, by: Monomial): Monomial {
  const letters = [...term.letters].map(([name, power]) => [name, power - (by.letters.get(name) ?? 0)] as const);
  return {
    coefficient: divide(term.coefficient, by.coefficient),
    letters: new Map(letters.filter(([, power]) => power > 0)),
  };
}
