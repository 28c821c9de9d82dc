import type { Expr } from './expr.ts';
import { hasVariable } from './expr.ts';
import { isInteger, type Rational, toDecimal, toFraction } from './rational.ts';

type Lang = 'da' | 'en';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** How tightly a printed form holds together; a looser form inside a tighter place gets brackets. */
const SUM = 10;
const PRODUCT = 20;
const SIGNED = 28;
const FRACTION = 32;
const ROOT = 33;
const IMPLICIT = 35;
const RAISED = 40;
const ATOM = 60;

/** A number: a whole number or a decimal that ends (`2,5` in Danish, `2.5` in English), else a fraction. */
export function printNumber(value: Rational, lang: Lang): string {
  return toDecimal(value, lang === 'da' ? ',' : '.') ?? toFraction(value);
}

/** A fraction of two written numbers, `3/4`. */
const isWrittenFraction = (expr: Expr): boolean =>
  expr.kind === 'divide' && expr.sign === '/' && expr.left.kind === 'number' && expr.right.kind === 'number';

/** `2x`, `ab`, `3(x + 1)`, `(x + 1)(x + 2)`: a product that is written without a sign. */
function isImplicit(expr: Expr): boolean {
  if (expr.kind !== 'multiply') return false;
  const { left, right } = expr;
  const base = right.kind === 'power' ? right.left : right;
  const isBracket = (base.kind === 'add' || base.kind === 'subtract') && hasVariable(base);
  if (left.kind === 'number')
    return isBracket || isLetter(base) || base.kind === 'constant' || (right.kind === 'root' && right.degree === 2);
  return (isBracket || (base.kind === 'variable' && !endsIn(left, base.name))) && endsInLetter(left);
}

/** Whether the last factor of a product is this letter: `x · x` keeps its sign. */
function endsIn(expr: Expr, name: string): boolean {
  const last = expr.kind === 'multiply' ? expr.right : expr;
  const base = last.kind === 'power' ? last.left : last;
  return base.kind === 'variable' && base.name === name;
}

const isLetter = (expr: Expr): boolean => expr.kind === 'variable';

/** `a`, `a²`, `2ab`, or a bracket with letters: what a letter or a bracket may follow without a sign. */
function endsInLetter(expr: Expr): boolean {
  const base = expr.kind === 'power' ? expr.left : expr;
  if (base.kind === 'add' || base.kind === 'subtract') return hasVariable(base);
  return isLetter(base) || (expr.kind === 'multiply' && isImplicit(expr));
}

function strength(expr: Expr): number {
  switch (expr.kind) {
    case 'number':
    case 'variable':
    case 'constant':
      return ATOM;
    case 'root':
      return ROOT;
    case 'mixed':
      return FRACTION;
    case 'percent':
      return FRACTION;
    case 'power':
      return RAISED;
    case 'negate':
      return SIGNED;
    case 'divide':
      return isWrittenFraction(expr) ? FRACTION : PRODUCT;
    case 'multiply':
      return isImplicit(expr) ? IMPLICIT : PRODUCT;
    case 'of':
      return PRODUCT - 1;
    case 'add':
    case 'subtract':
      return SUM;
  }
}

/**
 * Prints an expression the way it is written in school: `3/4 + 1/8`, `12 · 15`, `2x + 3`, `25 % af 80`.
 * Reading the print gives the expression back.
 */
export function print(expr: Expr, lang: Lang): string {
  const within = (part: Expr, needed: number): string =>
    strength(part) < needed ? `(${print(part, lang)})` : print(part, lang);
  switch (expr.kind) {
    case 'number':
      return printNumber(expr.value, lang);
    case 'variable':
      return expr.name;
    case 'constant':
      return 'π';
    case 'root':
      return `${expr.degree === 3 ? '³' : ''}√${underRoot(expr.of) ? print(expr.of, lang) : `(${print(expr.of, lang)})`}`;
    case 'mixed':
      return `${expr.whole} ${expr.num}/${expr.den}`;
    case 'negate':
      return `-${within(expr.of, FRACTION)}`;
    case 'percent':
      return `${within(expr.of, ATOM)}${lang === 'da' ? ' %' : '%'}`;
    case 'add':
      return `${within(expr.left, SUM)} + ${rightTerm(expr.right, within)}`;
    case 'subtract':
      return `${within(expr.left, SUM)} - ${rightTerm(expr.right, within)}`;
    case 'multiply':
      if (isImplicit(expr))
        return `${within(expr.left, IMPLICIT)}${within(expr.right, expr.right.kind === 'root' ? ROOT : RAISED)}`;
      return `${within(expr.left, PRODUCT)} · ${within(expr.right, FRACTION)}`;
    case 'divide':
      if (isWrittenFraction(expr)) return `${print(expr.left, lang)}/${print(expr.right, lang)}`;
      if (expr.sign === '/') return `${within(expr.left, IMPLICIT)}/${within(expr.right, RAISED)}`;
      return `${within(expr.left, PRODUCT)} ${lang === 'da' ? ':' : '÷'} ${divisor(expr.right, within)}`;
    case 'of':
      return `${within(expr.left, FRACTION)} ${lang === 'da' ? 'af' : 'of'} ${within(expr.right, FRACTION)}`;
    case 'power':
      return `${within(expr.left, ATOM)}${exponent(expr.right, lang)}`;
  }
}

/** What may stand under a root sign without brackets: a number or a letter, as the line above it reaches no further. */
const underRoot = (expr: Expr): boolean =>
  expr.kind === 'number' ? toDecimal(expr.value) !== undefined : expr.kind === 'variable';

type Within = (part: Expr, needed: number) => string;

const rightTerm = (expr: Expr, within: Within): string =>
  expr.kind === 'negate' ? within(expr, ATOM) : within(expr, PRODUCT - 1);

/** `6 : 2x` would be read in two ways. */
const divisor = (expr: Expr, within: Within): string =>
  isImplicit(expr) ? within(expr, ATOM) : within(expr, FRACTION);

function exponent(expr: Expr, lang: Lang): string {
  if (expr.kind === 'number' && isInteger(expr.value) && expr.value.num < 10_000n) {
    return [...expr.value.num.toString()].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('');
  }
  return strength(expr) < ATOM ? `^(${print(expr, lang)})` : `^${print(expr, lang)}`;
}
