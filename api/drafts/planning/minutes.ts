import type { Phase } from '../activities/shape.ts';

/** A place in a lesson: a phase, or a break in a long one. `weight` is its share of the time. */
export interface Slot {
  readonly phase: Phase | 'break' | 'exit';
  readonly weight: number;
}

const slot = (phase: Slot['phase'], weight: number): Slot => ({ phase, weight });

/** The fewest minutes of a break. */
export const BREAK: readonly [number, number] = [5, 15];

/** What a lesson of so many minutes has room for, in order. */
export function slotsFor(minutes: number): readonly Slot[] {
  if (minutes < 14) return [slot('practise', 7), slot('exit', 2)];
  if (minutes < 22) return [slot('opening', 3), slot('practise', 9), slot('exit', 3)];
  if (minutes < 35) return [slot('opening', 4), slot('instruct', 7), slot('practise', 12), slot('exit', 4)];
  if (minutes < 50)
    return [slot('opening', 5), slot('explore', 13), slot('instruct', 8), slot('practise', 14), slot('exit', 5)];
  const start = [slot('opening', 7), slot('explore', 17), slot('instruct', 11)];
  if (minutes < 75) return [...start, slot('practise', 17), slot('share', 9), slot('exit', 5)];
  if (minutes < 120) return [...start, slot('practise', 22), slot('share', 12), slot('close', 6), slot('exit', 6)];
  const middle = [slot('break', 6), slot('practise', 22), slot('share', 12)];
  const end = [slot('close', 6), slot('exit', 6)];
  if (minutes < 160) return [...start, ...middle, ...end];
  if (minutes < 200) return [...start, ...middle, slot('break', 6), slot('practise', 22), ...end];
  return [...start, ...middle, slot('practise', 22), slot('break', 6), slot('practise', 22), slot('share', 12), ...end];
}

/** A slot with the fewest and most minutes of what is to fill it. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly weight: number;
}

/**
 * Shares `total` minutes out among ranges by weight, in fives where there is room, so that they add up exactly. Where
 * the fewest minutes are more than there are, each gets a little less; where the most are fewer, the hungriest gets more.
 */
export function allot(total: number, ranges: readonly Range[]): readonly number[] {
  const roundUp = (minutes: number) => Math.ceil(minutes / 5) * 5;
  const inFives = ranges.reduce((sum, { min }) => sum + roundUp(min), 0) <= total;
  const step = inFives ? 5 : 1;
  const least = ranges.reduce((sum, { min }) => sum + min, 0);
  const squeeze = Math.min(1, total / least);
  const given = ranges.map(({ min }) => (inFives ? roundUp(min) : Math.max(1, Math.floor(min * squeeze))));
  let left = total - given.reduce((sum, minutes) => sum + minutes, 0);
  const allWeight = ranges.reduce((sum, { weight }) => sum + weight, 0);
  const hungriest = (mayGrow: (range: Range, minutes: number) => boolean): number => {
    const hunger = ranges.map((range, at) => {
      const minutes = given[at] ?? 0;
      return mayGrow(range, minutes) ? (range.weight / allWeight) * total - minutes : Number.NEGATIVE_INFINITY;
    });
    const most = Math.max(...hunger);
    return most === Number.NEGATIVE_INFINITY ? -1 : hunger.indexOf(most);
  };
  while (left > 0) {
    const some = Math.min(step, left);
    let at = hungriest(({ max }, minutes) => minutes + some <= max);
    if (at < 0) at = hungriest(() => true);
    given[at] = (given[at] ?? 0) + some;
    left -= some;
  }
  return given;
}
