import type { Random } from './exercise.ts';

/** A whole number from `from` to `to`, both included. */
export const between = (random: Random, from: number, to: number): number =>
  from + Math.floor(random() * (to - from + 1));

/** One of a list. @throws Error when the list is empty */
export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** The list in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** So many different ones of a list. */
export const some = <T>(random: Random, list: readonly T[], count: number): T[] =>
  shuffled(random, list).slice(0, count);

/**
 * Draws until `fits` says yes.
 * @throws Error after 2000 draws: the ranges and the condition of a generator contradict each other
 */
export function until<T>(draw: () => T, fits: (drawn: T) => boolean): T {
  for (let i = 0; i < 2000; i++) {
    const drawn = draw();
    if (fits(drawn)) return drawn;
  }
  throw new Error('no numbers fit');
}

export function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

export const lcm = (a: number, b: number): number => (a * b) / gcd(a, b);
