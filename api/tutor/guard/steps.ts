import { add, divide, multiply, type Rational, subtract } from '../../maths/rational.ts';

/** Values one operation away from the task's own numbers: what a solution passes through on its way. */
export function reachableValues(values: readonly Rational[]): Rational[] {
  const few = values.slice(0, 16);
  return few.flatMap((a, i) =>
    few.flatMap((b, j) =>
      i === j
        ? []
        : [...(i < j ? [add(a, b), multiply(a, b)] : []), subtract(a, b), ...(b.num === 0n ? [] : [divide(a, b)])],
    ),
  );
}
