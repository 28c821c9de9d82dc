import type { Rational } from '../../../maths/rational.ts';

/** About how large a value is: exact arithmetic is slow, and most numbers of a sentence are far from what is looked for. */
export const roughly = ({ num, den }: Rational): number => (den === 1n ? Number(num) : Number(num) / Number(den));

/** Has a fraction with this denominator an end in decimals? */
export function hasEnd(den: bigint): boolean {
  let rest = den;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}

/**
 * Can two sums be equal that come to about this much? `size` is the largest number that went into either, in size. Too
 * large for a double is always yes.
 */
export function mayEqual(one: number, other: number, size: number): boolean {
  const distance = Math.abs(one - other);
  return !(distance > size * 1e-9);
}
