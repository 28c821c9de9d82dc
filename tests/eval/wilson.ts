/** Wilson's interval at 95 % for `hits` of `n`, as two shares from 0 to 1 with four decimals. */
export function wilson95(hits: number, n: number): [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.959964;
  const share = hits / n;
  const centre = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const bound = (value: number) => Math.round(10_000 * Math.min(1, Math.max(0, value / (1 + (z * z) / n)))) / 10_000;
  return [bound(centre - spread), bound(centre + spread)];
}
