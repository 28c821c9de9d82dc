import { evaluate } from '../evaluate.ts';
import type { Expr } from '../expr.ts';
import { compare, equals, multiply, type Rational, rational, subtract } from '../rational.ts';
import { decimalPlaces } from '../solve/values.ts';

/** Whether two numeric sides are equal; a decimal may be the rounding of what has no short end (`10 : 3 = 3,33`). */
export function sidesEqual(left: Expr, right: Expr): boolean | undefined {
  const a = evaluate(left);
  const b = evaluate(right);
  if (!a.ok || !b.ok) return undefined;
  return equals(a.value, b.value) || isRounding(a.value, right, b.value) || isRounding(b.value, left, a.value);
}

/** Whether `written` is a decimal that rounds `exact`, which needs more decimals than were written. */
function isRounding(exact: Rational, written: Expr, value: Rational): boolean {
  if (written.kind !== 'number') return false;
  const places = decimalPlaces(value);
  const needed = decimalPlaces(exact);
  if (!places || (needed !== undefined && needed <= places)) return false;
  const gap = subtract(exact, value);
  const size = gap.num < 0n ? { num: -gap.num, den: gap.den } : gap;
  return compare(multiply(size, rational(10n ** BigInt(places))), rational(1, 2)) <= 0;
}
