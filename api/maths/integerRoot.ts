/** The largest whole number whose square (degree 2) or cube (degree 3) is at most `value`, which is not negative. */
export function integerRoot(value: bigint, degree: 2 | 3): bigint {
  if (value < 2n) return value;
  const n = BigInt(degree);
  // Newton's method from above: a power of two that is certainly not too small.
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / degree));
  for (;;) {
    const next = ((n - 1n) * guess + value / guess ** (n - 1n)) / n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** Beyond this a number is not taken apart: the search for square factors would take too long. */
const MAX_TAKEN_APART = 10n ** 12n;

/**
 * `value` (not negative) as `outside² · inside` with no square left inside: 12 is 2² · 3. Undefined for a number past
 * 10¹² that is no square itself.
 */
export function squareParts(value: bigint): { readonly outside: bigint; readonly inside: bigint } | undefined {
  if (value === 0n) return { outside: 0n, inside: 1n };
  const whole = integerRoot(value, 2);
  if (whole * whole === value) return { outside: whole, inside: 1n };
  if (value > MAX_TAKEN_APART) return undefined;
  let [rest, outside, inside] = [Number(value), 1, 1];
  // What has no factor up to its cube root is a prime, a product of two different ones, or a square.
  for (let factor = 2; factor ** 3 <= rest; factor++) {
    while (rest % factor ** 2 === 0) {
      rest /= factor ** 2;
      outside *= factor;
    }
    if (rest % factor === 0) {
      rest /= factor;
      inside *= factor;
    }
  }
  const last = Math.round(Math.sqrt(rest));
  return last * last === rest
    ? { outside: BigInt(outside * last), inside: BigInt(inside) }
    : { outside: BigInt(outside), inside: BigInt(inside * rest) };
}
