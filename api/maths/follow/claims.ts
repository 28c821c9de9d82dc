import { type Expr, hasOperation, hasVariable } from '../expr.ts';
import { addsPercent } from '../find.ts';
import { sidesEqual } from './equal.ts';
import { readStatements, type Side } from './statements.ts';

/** A calculation that someone states in prose: `4 · 6 = 24`. */
export interface ArithmeticClaim {
  readonly text: string;
  readonly left: string;
  readonly right: string;
  readonly holds: boolean;
}

/**
 * Every calculation with its result in a text, in Danish or English ("3 · 12 kr. = 36 kr.", "12 gange 15 er 180");
 * `a = b = c` gives two. Rounded results hold; letters and `100 + 25 %`, which two people read in two ways, are left out.
 * Never throws.
 */
export function checkArithmeticClaims(text: string): ArithmeticClaim[] {
  const claims: ArithmeticClaim[] = [];
  for (const { sides } of readStatements(text)) {
    for (const [i, right] of sides.entries()) {
      const left = sides[i - 1];
      if (!left || [left, right].some(({ expr }) => hasVariable(expr) || addsPercent(expr))) continue;
      if (!hasOperation(left.expr) && !hasOperation(right.expr)) continue;
      const holds = sidesEqual(left.expr, right.expr);
      if (holds === undefined) continue;
      const value = holds || i === sides.length - 1 ? null : goesOnFrom(left, right);
      const said = value ?? right.text;
      claims.push({ text: `${left.text} = ${said}`, left: left.text, right: said, holds: holds || value !== null });
    }
  }
  return claims;
}

/**
 * The number with which a side goes on from the one before, where "=" is written for "and then": the 80 of
 * `5 · 16 = 80 + 1 = 81`. Null where it does not.
 */
function goesOnFrom(left: Side, right: Side): string | null {
  if (!hasOperation(right.expr) || !sidesEqual(left.expr, firstOf(right.expr))) return null;
  return /^\d[\d.,]*/u.exec(right.text.trim())?.[0] ?? null;
}

const firstOf = (expr: Expr): Expr => ('left' in expr ? firstOf(expr.left) : expr);
