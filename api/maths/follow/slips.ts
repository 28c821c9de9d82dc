import { evaluate } from '../evaluate.ts';
import { type Expr, operands } from '../expr.ts';
import { equals, isInteger, negate, type Rational, subtract } from '../rational.ts';
import { plainNumber } from '../solve/values.ts';

/**
 * A mistake that anybody makes now and then, with the right idea behind it: one beside the right number, a neighbour in
 * the tables, a whole ten or hundred off, two digits changed round, a sign lost, a number copied wrongly.
 */
export type Slip = 'oneOff' | 'nextInTable' | 'tenOff' | 'digitsTurned' | 'signLost' | 'copied';

/** The slip that explains why somebody who knows how wrote `value` for `from`; undefined when none does. */
export function slipIn(from: Expr, value: Rational): Slip | undefined {
  const result = evaluate(from);
  if (!result.ok || equals(result.value, value)) return undefined;
  const right = result.value;
  if (right.num !== 0n && equals(value, negate(right))) return 'signLost';
  if (!isInteger(right) || !isInteger(value)) return undefined;
  const gap = subtract(value, right).num;
  const size = gap < 0n ? -gap : gap;
  if (isNextInTable(from, value)) return 'nextInTable';
  if (size === 1n) return 'oneOff';
  if (/^10+$/.test(size.toString())) return 'tenOff';
  return hasDigitsTurned(right.num, value.num) ? 'digitsTurned' : undefined;
}

function isNextInTable(from: Expr, value: Rational): boolean {
  if (from.kind !== 'multiply' && from.kind !== 'divide') return false;
  const [a, b] = [plainNumber(from.left), plainNumber(from.right)];
  if (!a || !b || !isInteger(a) || !isInteger(b)) return false;
  if (from.kind === 'divide')
    return b.num !== 0n && a.num / b.num - value.num === (a.num / b.num > value.num ? 1n : -1n);
  return [1n, -1n].some((one) => (a.num + one) * b.num === value.num || a.num * (b.num + one) === value.num);
}

/** Whether two neighbouring digits have changed places. */
function hasDigitsTurned(right: bigint, written: bigint): boolean {
  const [a, b] = [right.toString(), written.toString()];
  if (a.length !== b.length || a.length < 2) return false;
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [i, k] = differing;
  return differing.length === 2 && i !== undefined && k === i + 1 && a[i] === b[k] && a[k] === b[i];
}

/** Whether two expressions are written alike but for one number: the second may be the first, copied wrongly. */
export function isMiscopied(written: Expr, original: Expr): boolean {
  return differences(written, original) === 1;
}

/** How many numbers differ between expressions of the same shape; many where the shapes differ. */
function differences(a: Expr, b: Expr): number {
  if (a.kind !== b.kind) return Number.POSITIVE_INFINITY;
  if (a.kind === 'number' && b.kind === 'number') return equals(a.value, b.value) ? 0 : 1;
  if (a.kind === 'variable' && b.kind === 'variable') return a.name === b.name ? 0 : Number.POSITIVE_INFINITY;
  if (a.kind === 'mixed' && b.kind === 'mixed') {
    return Number(a.whole !== b.whole) + Number(a.num !== b.num) + Number(a.den !== b.den);
  }
  const [x, y] = [operands(a), operands(b)];
  return x.reduce((count, operand, i) => {
    const other = y[i];
    return other ? count + differences(operand, other) : Number.POSITIVE_INFINITY;
  }, 0);
}
