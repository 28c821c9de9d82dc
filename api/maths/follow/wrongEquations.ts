import { type Expr, isSum, operands, withOperand } from '../expr.ts';
import { add, divide, equals, multiply, negate, ONE, type Rational, subtract } from '../rational.ts';
import { type LinearForm, linearForm, rootOf, sideForm } from './linearForm.ts';
import type { MisconceptionId } from './misconceptions.ts';

/** Both sides of an equation in the unknown `name`. */
export interface EquationSides {
  readonly left: Expr;
  readonly right: Expr;
}

/** The misconception that leads from an equation to one with the solution `root`; undefined when none does. */
export function explainRoot(from: EquationSides, root: Rational, name: string): MisconceptionId | undefined {
  const [left, right] = [sideForm(from.left, name), sideForm(from.right, name)];
  if (!left || !right) return undefined;
  for (const [id, slope, constant] of wrongEquations(left, right)) {
    // slope · x = constant
    if (slope.num !== 0n && equals(divide(constant, slope), root)) return id;
  }
  const slip = linearForm(firstOnly(from.left), firstOnly(from.right), name);
  const slipped = slip && rootOf(slip);
  return slipped && equals(slipped, root) ? 'distributeFirstOnly' : undefined;
}

/** The expression when a factor reaches only the first term in its bracket. */
function firstOnly(expr: Expr): Expr {
  if (expr.kind === 'multiply' && isSum(expr.right))
    return { ...expr.right, left: { ...expr, right: expr.right.left } };
  return operands(expr).reduce<Expr>((result, operand, i) => withOperand(result, i, firstOnly(operand)), expr);
}

function* wrongEquations(l: LinearForm, r: LinearForm): Generator<readonly [MisconceptionId, Rational, Rational]> {
  const slope = subtract(l.slope, r.slope);
  const constant = subtract(r.constant, l.constant);
  if (l.constant.num !== 0n) {
    yield ['signSlip', slope, add(r.constant, l.constant)];
    yield ['oneSideOnly', slope, r.constant];
    yield ['unlikeTerms', add(l.slope, l.constant), r.constant];
  }
  if (r.slope.num !== 0n) yield ['signSlip', add(l.slope, r.slope), constant];
  if (l.constant.num === 0n && r.slope.num === 0n) {
    yield ['undoWithWrongOperation', ONE, subtract(constant, slope)];
    yield ['undoWithWrongOperation', ONE, multiply(constant, slope)];
    if (constant.num !== 0n) yield ['undoWithWrongOperation', ONE, divide(slope, constant)];
    yield ['signOfNegatives', negate(slope), constant];
  }
}
