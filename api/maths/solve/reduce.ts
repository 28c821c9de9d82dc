import { evaluate } from '../evaluate.ts';
import { type Expr, fractionOf, isSum, operands, valueExpr, withOperand } from '../expr.ts';
import { rational } from '../rational.ts';
import { ofStep, percentStep, productStep } from './products.ts';
import type { Change, RuleName } from './step.ts';
import { sumStep } from './sums.ts';
import { isReducible, plainValue, writtenFraction } from './values.ts';

type Try = (expr: Expr) => Change<Expr> | undefined;

/**
 * The next step of computing an expression without letters, in the order that school teaches: brackets from the inside,
 * powers, parts and percents, · and : from the left, + and − from the left; undefined when only a value is left.
 */
export function reduce(expr: Expr): Change<Expr> | undefined {
  const change =
    leftmost(expr, prepare) ??
    inBrackets(expr) ??
    leftmost(expr, powerStep) ??
    leftmost(expr, rootStep) ??
    leftmost(expr, partStep) ??
    leftmost(expr, multiplyOrDivide) ??
    (isSum(expr) ? sumStep(expr) : undefined) ??
    leftmost(expr, doubleSign);
  if (!change) return undefined;
  return isSum(expr) && change.result !== expr ? { ...change, rule: first(change.rule) } : change;
}

/** Simplifies a value at the end of a computation: `6/8` → `3/4`, `8/4` → `2`. */
export function simplify(expr: Expr): Change<Expr> | undefined {
  const written = writtenFraction(expr);
  if (!written || !isReducible(written)) return undefined;
  const after = valueExpr(rational(written.num, written.den), 'fraction');
  return { rule: 'simplifyFraction', result: after, part: { before: expr, after } };
}

/** In a sum, · and : and powers are done because they come first. */
function first(rule: RuleName): RuleName {
  if (rule === 'multiply') return 'multiplyFirst';
  if (rule === 'divide') return 'divideFirst';
  return rule === 'power' ? 'powerFirst' : rule;
}

/** The first place, from the left and from the inside, where `attempt` finds something to do. */
function leftmost(expr: Expr, attempt: Try): Change<Expr> | undefined {
  if (writtenFraction(expr)) return attempt(expr);
  for (const [i, operand] of operands(expr).entries()) {
    const change = leftmost(operand, attempt);
    if (change) return { ...change, result: withOperand(expr, i, change.result) };
  }
  return attempt(expr);
}

/** Mixed numbers are written as fractions before anything else. */
function prepare(expr: Expr): Change<Expr> | undefined {
  if (expr.kind !== 'mixed') return undefined;
  const after = fractionOf(expr.whole * expr.den + expr.num, expr.den);
  return { rule: 'mixedToFraction', result: after, part: { before: expr, after } };
}

/** One step inside the innermost brackets furthest to the left. */
function inBrackets(expr: Expr): Change<Expr> | undefined {
  if (writtenFraction(expr)) return undefined;
  for (const [i, operand] of operands(expr).entries()) {
    const change = isBracketed(expr, i, operand) ? reduce(operand) : inBrackets(operand);
    if (change) return { ...change, rule: bracketRule(change.rule, expr), result: withOperand(expr, i, change.result) };
  }
  return undefined;
}

const PLAIN: ReadonlySet<RuleName> = new Set(['add', 'subtract', 'multiply', 'divide', 'power']);

/** Plain operations in brackets are done because brackets come first; a numerator or what stands under a root is no bracket. */
const bracketRule = (rule: RuleName, parent: Expr): RuleName =>
  PLAIN.has(rule) && parent.kind !== 'root' && !(parent.kind === 'divide' && parent.sign === '/')
    ? 'bracketsFirst'
    : rule;

/** Whether an operand is written in brackets, or above or below a fraction line. */
function isBracketed(parent: Expr, index: number, operand: Expr): boolean {
  if (plainValue(operand)) return false;
  const inSum = isSum(parent);
  if (isSum(operand)) return !inSum || index === 1;
  if (operand.kind === 'multiply' || operand.kind === 'divide' || operand.kind === 'of') {
    if (inSum) return false;
    return (
      index === 1 ||
      parent.kind === 'power' ||
      parent.kind === 'root' ||
      parent.kind === 'negate' ||
      parent.kind === 'percent'
    );
  }
  return false;
}

function powerStep(expr: Expr): Change<Expr> | undefined {
  if (expr.kind !== 'power' || !plainValue(expr.left) || !plainValue(expr.right)) return undefined;
  const value = evaluate(expr);
  if (!value.ok) return undefined;
  const after = valueExpr(value.value, writtenFraction(expr.left) ? 'fraction' : 'decimal');
  return { rule: 'power', result: after, part: { before: expr, after } };
}

/** `√25` is 5; a root that does not come out is left. */
function rootStep(expr: Expr): Change<Expr> | undefined {
  if (expr.kind !== 'root' || !plainValue(expr.of)) return undefined;
  const value = evaluate(expr);
  if (!value.ok) return undefined;
  const after = valueExpr(value.value, writtenFraction(expr.of) ? 'fraction' : 'decimal');
  return { rule: 'root', result: after, part: { before: expr, after } };
}

function partStep(expr: Expr): Change<Expr> | undefined {
  if (expr.kind === 'of') return ofStep(expr);
  return undefined;
}

function multiplyOrDivide(expr: Expr): Change<Expr> | undefined {
  if (expr.kind === 'percent') return percentStep(expr);
  if (expr.kind !== 'multiply' && expr.kind !== 'divide') return undefined;
  return writtenFraction(expr) ? undefined : productStep(expr);
}

/** `-(-3)` is 3. */
function doubleSign(expr: Expr): Change<Expr> | undefined {
  if (expr.kind !== 'negate' || expr.of.kind !== 'negate') return undefined;
  return { rule: 'subtractNegative', result: expr.of.of, part: { before: expr, after: expr.of.of } };
}
