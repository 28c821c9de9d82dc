import { type Expr, variablesOf } from '../expr.ts';
import { splitAtEquals } from '../find.ts';
import { MAX_LENGTH } from '../limits.ts';
import { notationOf } from '../numeral.ts';
import { dropQuestion, parseTokens } from '../parse.ts';
import { tokenise } from '../tokens.ts';
import { sidesEqual } from './equal.ts';
import { linearForm, sameSolutions } from './linearForm.ts';
import { sameAtSamples } from './sameAtSamples.ts';

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
  if (from.length === 1 && to.length === 1) {
    const same = sameAtSamples(source, target);
    return same === undefined ? 'unreadable' : verdict(same);
  }
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
