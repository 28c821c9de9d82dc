import { type Form, hasForm, inequalityBound, leaves, readExpression, sameForAll } from '../../maths/index.ts';
import { equals } from '../../maths/rational.ts';

/** Is `text` this expression, written in the form that the task asks for? */
export function isWrittenAs(text: string, value: string, form: Form): boolean {
  const [one, key] = [readExpression(text), readExpression(value, 'da')];
  return one.ok && key.ok && hasForm(one.expr, form) && sameForAll(one.expr, key.expr) === true;
}

/**
 * Whether a text that is worth the key is only on the way to it: not in its form, and longer. What cannot be read is
 * taken for the answer.
 */
export function isOnTheWay(text: string, value: string, form: Form): boolean {
  const [one, key] = [readExpression(text), readExpression(value, 'da')];
  if (!one.ok || !key.ok) return false;
  return !hasForm(one.expr, form) && (form === 'factored' || leaves(one.expr) > leaves(key.expr));
}

/** Is `text` this inequality, with the unknown alone on one side: `4 > x` for `x < 4`? */
export function sameInequality(text: string, value: string): boolean {
  const [one, key] = [inequalityBound(text), inequalityBound(value, 'da')];
  return (
    one !== null &&
    key !== null &&
    one.variable === key.variable &&
    one.sign === key.sign &&
    equals(one.bound, key.bound)
  );
}

/** The number where the solutions of an inequality end, as a key's text names it; empty when it names none. */
export const boundIn = (value: string): string =>
  value
    .split(/[<>≤≥]=?/u)
    .at(-1)
    ?.trim() ?? '';
