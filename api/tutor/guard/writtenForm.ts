import { type Form, hasForm, leaves, readExpression, sameForAll } from '../../maths/index.ts';

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
