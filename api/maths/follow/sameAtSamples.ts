import { evaluate } from '../evaluate.ts';
import { type Expr, variablesOf } from '../expr.ts';
import { equals, rational } from '../rational.ts';

/** Odd values for letters; two expressions that agree at all of them are the same for what school writes. */
const SAMPLES = [rational(3, 7), rational(-5, 11), rational(19, 13), rational(7), rational(-23, 3)];

/** Whether two expressions have the same value whatever their letters stand for; undefined when that cannot be tried. */
export function sameAtSamples(a: Expr, b: Expr): boolean | undefined {
  const names = [...variablesOf(b, variablesOf(a))];
  let compared = 0;
  for (const i of SAMPLES.keys()) {
    const values = new Map(names.map((name, k) => [name, SAMPLES[(i + k) % SAMPLES.length] ?? rational(1)]));
    const [x, y] = [evaluate(a, values), evaluate(b, values)];
    if (!x.ok || !y.ok) continue;
    if (!equals(x.value, y.value)) return false;
    compared++;
  }
  return compared > 1 ? true : undefined;
}
