import { isInteger, negate as negateValue, type Rational, rational, toDecimal } from './rational.ts';

/**
 * A mathematical expression as a student wrote it: nothing is computed, and `3/4` stays a fraction.
 * `number` holds what digits can write: never negative, never an endless decimal.
 */
export type Expr =
  | { readonly kind: 'number'; readonly value: Rational }
  /** A mixed number: `1 1/2`. */
  | { readonly kind: 'mixed'; readonly whole: bigint; readonly num: bigint; readonly den: bigint }
  | { readonly kind: 'variable'; readonly name: string }
  /** The number π. */
  | { readonly kind: 'constant'; readonly name: 'pi' }
  /** A square root (`√16`, degree 2) or a cube root (`³√27`, degree 3). */
  | { readonly kind: 'root'; readonly degree: 2 | 3; readonly of: Expr }
  | { readonly kind: 'negate'; readonly of: Expr }
  | { readonly kind: 'percent'; readonly of: Expr }
  | SumExpr
  | ProductExpr
  | { readonly kind: 'power'; readonly left: Expr; readonly right: Expr }
  | PartExpr;

export type SumExpr = { readonly kind: 'add' | 'subtract'; readonly left: Expr; readonly right: Expr };

/** For a quotient `sign` is how it was written: `:` a division to carry out, `/` a fraction. */
export type ProductExpr =
  | { readonly kind: 'multiply'; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'divide'; readonly sign: ':' | '/'; readonly left: Expr; readonly right: Expr };

/** A part of a whole: `3/4 af 20`, `25 % af 80`. */
export type PartExpr = { readonly kind: 'of'; readonly left: Expr; readonly right: Expr };

export const isSum = (expr: Expr): expr is SumExpr => expr.kind === 'add' || expr.kind === 'subtract';

export const variable = (name: string): Expr => ({ kind: 'variable', name });
export const PI: Expr = { kind: 'constant', name: 'pi' };
export const rootOver = (of: Expr, degree: 2 | 3 = 2): Expr => ({ kind: 'root', degree, of });
export const negation = (of: Expr): Expr => ({ kind: 'negate', of });
export const sum = (left: Expr, right: Expr): Expr => ({ kind: 'add', left, right });
export const difference = (left: Expr, right: Expr): Expr => ({ kind: 'subtract', left, right });
export const product = (left: Expr, right: Expr): Expr => ({ kind: 'multiply', left, right });
export const quotient = (left: Expr, right: Expr): Expr => ({ kind: 'divide', sign: ':', left, right });
export const fraction = (left: Expr, right: Expr): Expr => ({ kind: 'divide', sign: '/', left, right });
export const partOf = (left: Expr, right: Expr): Expr => ({ kind: 'of', left, right });

/** A whole number as an expression; negative ones get a sign. */
export function whole(value: bigint): Expr {
  return value < 0n
    ? negation({ kind: 'number', value: rational(-value) })
    : { kind: 'number', value: rational(value) };
}

/** The fraction `num/den` as written, not simplified; the sign is set in front. `den` is positive. */
export function fractionOf(num: bigint, den: bigint): Expr {
  return num < 0n ? negation(fraction(whole(-num), whole(den))) : fraction(whole(num), whole(den));
}

/**
 * A value as an expression: a whole number, else a decimal when `style` asks for one and it ends, else a fraction.
 */
export function valueExpr(value: Rational, style: 'decimal' | 'fraction'): Expr {
  if (isInteger(value)) return whole(value.num);
  if (style === 'fraction' || toDecimal(value) === undefined) return fractionOf(value.num, value.den);
  return value.num < 0n ? negation({ kind: 'number', value: negateValue(value) }) : { kind: 'number', value };
}

/** The operands of a node, left to right. */
export function operands(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'number':
    case 'mixed':
    case 'variable':
    case 'constant':
      return [];
    case 'root':
    case 'negate':
    case 'percent':
      return [expr.of];
    default:
      return [expr.left, expr.right];
  }
}

/** The same node with its `index`-th operand replaced. */
export function withOperand(expr: Expr, index: number, operand: Expr): Expr {
  switch (expr.kind) {
    case 'number':
    case 'mixed':
    case 'variable':
    case 'constant':
      return expr;
    case 'root':
    case 'negate':
    case 'percent':
      return { ...expr, of: operand };
    default:
      return index === 0 ? { ...expr, left: operand } : { ...expr, right: operand };
  }
}

/** Whether two expressions are written the same way. */
export function sameExpr(a: Expr, b: Expr): boolean {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.value.num === b.value.num && a.value.den === b.value.den;
    case 'mixed':
      return b.kind === 'mixed' && a.whole === b.whole && a.num === b.num && a.den === b.den;
    case 'variable':
      return b.kind === 'variable' && a.name === b.name;
    case 'constant':
      return b.kind === 'constant' && a.name === b.name;
    case 'root':
      return b.kind === 'root' && a.degree === b.degree && sameExpr(a.of, b.of);
    case 'divide':
      return b.kind === 'divide' && a.sign === b.sign && sameExpr(a.left, b.left) && sameExpr(a.right, b.right);
    case 'negate':
    case 'percent':
      return b.kind === a.kind && sameExpr(a.of, b.of);
    default:
      return b.kind === a.kind && sameExpr(a.left, b.left) && sameExpr(a.right, b.right);
  }
}

/** The names of the variables in an expression, each once. */
export function variablesOf(expr: Expr, found: Set<string> = new Set()): Set<string> {
  if (expr.kind === 'variable') found.add(expr.name);
  for (const operand of operands(expr)) variablesOf(operand, found);
  return found;
}

export const hasVariable = (expr: Expr): boolean =>
  expr.kind === 'variable' || operands(expr).some((operand) => hasVariable(operand));

/** Whether anything is left to compute: an operation, or a fraction of whole numbers, but not a bare number. */
export const hasOperation = (expr: Expr): boolean =>
  expr.kind === 'negate' ? hasOperation(expr.of) : operands(expr).length > 0;
