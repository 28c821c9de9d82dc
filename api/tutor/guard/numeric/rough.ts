import type { Rational } from '../../../maths/rational.ts';

/** About how large a value is: exact arithmetic is slow, and most numbers of a sentence are far from what is looked for. */
export const roughly = ({ num, den }: Rational): number => (den === 1n ? Number(num) : Number(num) / Number(den));

/**
 * Can two sums be equal that come to about this much? `size` is the largest number that went into either, in size. Too
 * large for a double is always yes.
 */
export function mayEqual(one: number, other: number, size: number): boolean {
  const distance = Math.abs(one - other);
  return !(distance > size * 1e-9);
}
