import { evaluate } from '../evaluate.ts';
import { type Expr, variablesOf } from '../expr.ts';
import { splitAtEquals } from '../find.ts';
import { MAX_LENGTH } from '../limits.ts';
import { notationOf } from '../numeral.ts';
import { dropQuestion, parseTokens } from '../parse.ts';
import { equals, rational } from '../rational.ts';
import { tokenise } from '../tokens.ts';
import { sidesEqual } from './equal.ts';
import { linearForm, sameSolutions } from './linearForm.ts';

export type StepCheck = 'follows' | 'wrong' | 'unreadable';

/**
 * Whether the line `after` follows from the line `before`: expressions of the same value (at every letter), equations
 * with the same solution, or a result for an expression. Either may be a chain `a = b = c` that must hold in itself.
 * Never throws.
 */
export function checkStep(before: string, after: string): StepCheck {
  const [from, to] = [readChain(before), readChain(after)];
  const [source] = from ?? [];
  const [target] = to ?? [];
  if (!from || !to || !source || !target) return 'unreadable';
  const names = [...from, ...to].reduce((found, side) => variablesOf(side, found), new Set<string>());
  const [name] = names;
  if (name === undefined) return verdict([...from.slice(0, 1), ...to].every((side) => sidesEqual(source, side)));
  if (from.length === 1 && to.length === 1) return compareExpressions(source, target, names);
  if (from.length === 1 || to.length === 1 || names.size > 1) return 'unreadable';
  return compareEquations(from, to, name);
}

const verdict = (follows: boolean): StepCheck => (follows ? 'follows' : 'wrong');

/** The sides of a line that is maths and nothing else. */
function readChain(line: string): Expr[] | undefined {
  if (line.length > MAX_LENGTH) return undefined;
  const sides: Expr[] = [];
  for (const tokens of splitAtEquals(dropQuestion(tokenise(line, notationOf(line))))) {
    const parsed = parseTokens(tokens);
    if (!parsed.ok) return undefined;
    sides.push(parsed.expr);
  }
  return sides;
}

/** Odd values for letters; two expressions that agree at all of them are the same for what school writes. */
const SAMPLES = [rational(3, 7), rational(-5, 11), rational(19, 13), rational(7), rational(-23, 3)];

function compareExpressions(a: Expr, b: Expr, names: ReadonlySet<string>): StepCheck {
  let compared = 0;
  for (const i of SAMPLES.keys()) {
    const values = new Map([...names].map((name, k) => [name, SAMPLES[(i + k) % SAMPLES.length] ?? rational(1)]));
    const [x, y] = [evaluate(a, values), evaluate(b, values)];
    if (!x.ok || !y.ok) continue;
    if (!equals(x.value, y.value)) return 'wrong';
    compared++;
  }
  return compared > 1 ? 'follows' : 'unreadable';
}

/** Every pair of neighbours in `to` must have the solutions of the first pair of `from`. */
function compareEquations(from: readonly Expr[], to: readonly Expr[], name: string): StepCheck {
  const [left, right] = from;
  const wanted = left && right && linearForm(left, right, name);
  if (!wanted) return 'unreadable';
  for (const [i, side] of to.entries()) {
    const previous = to[i - 1];
    if (!previous) continue;
    if (variablesOf(side).size + variablesOf(previous).size === 0) {
      if (!sidesEqual(previous, side)) return 'wrong';
      continue;
    }
    const form = linearForm(previous, side, name);
    if (!form) return 'unreadable';
    if (!sameSolutions(wanted, form)) return 'wrong';
  }
  return 'follows';
}
