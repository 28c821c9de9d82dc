import { HINT } from '../hints.ts';
import type { Reading } from '../reading.ts';
import type { Surface } from '../surface.ts';
import { isCountable, mayHold } from './relations.ts';
import { mayEqual, roughly } from './rough.ts';
import type { NumericTarget } from './target.ts';

/**
 * What the numbers of a sentence could do for a target, going by their kinds and sizes alone: a channel without its
 * prospect has nothing to find there. Most numbers of a sentence have none.
 */
export const PROSPECT = {
  /** Every sentence has this one. */
  any: 1 << 0,
  two: 1 << 1,
  three: 1 << 2,
  /** One of them is the target. */
  equal: 1 << 3,
  /** One of them, or two, lead to it by one step. */
  related: 1 << 4,
  /** All of them multiplied come to it. */
  product: 1 << 5,
  /** One of them begins as it is written. */
  beginning: 1 << 6,
  /** One of them is written as it is from the end. */
  backwards: 1 << 7,
  percent: 1 << 8,
  ordinal: 1 << 9,
  /** A part, or what calls a number to mind. */
  quantity: 1 << 10,
  /** Something said with a number may make it another: "twenty three", "5 out of 8". */
  otherWay: 1 << 11,
} as const;

export const isCounted = ({ kind }: Reading): boolean => kind === 'digits' || kind === 'word';

/** A part, an ordinal that may be one ("a tenth"), or a fraction in words. */
export const isShare = ({ kind, values: [value] }: Reading): boolean =>
  kind === 'part' || (value !== undefined && (kind === 'ordinal' ? value.num > 2n : kind === 'word' && value.den > 1n));

/** "Tyve", "thirty". */
export const isTens = ({ kind, size }: Reading): boolean =>
  kind === 'word' && size >= 20 && size < 100 && size % 10 === 0;

function isOfSize({ size, values }: Reading, wanted: number): boolean {
  if (size === wanted) return true;
  for (let i = 1; i < values.length; i++) {
    const value = values[i];
    if (value && roughly(value) === wanted) return true;
  }
  return false;
}

/** May the numbers' product be the wanted number? */
export function mayMultiplyTo(numbers: readonly Reading[], wanted: number): boolean {
  let product = 1;
  for (const { size } of numbers) product *= size;
  return mayEqual(product, wanted, Math.abs(product));
}

/** The prospects of a sentence's numbers together. */
export function prospectsOf(surface: Surface, target: NumericTarget): number {
  if (surface.isThorough) return -1;
  let found: number = PROSPECT.any;
  if (surface.hints(HINT.fact)) found |= PROSPECT.quantity;
  if (!surface.hints(HINT.digit | HINT.number | HINT.one)) return found;
  const { readings } = surface;
  const { digits, backwards } = target;
  const { key } = target.related();
  if (surface.lowered.includes('hal')) found |= PROSPECT.quantity;
  if (target.hasOtherWays || surface.hints(HINT.of)) found |= PROSPECT.otherWay;
  if (readings.length > 1) found |= readings.length > 2 ? PROSPECT.two | PROSPECT.three : PROSPECT.two;
  for (const reading of readings) {
    if (isOfSize(reading, key)) found |= PROSPECT.equal;
    if (reading.digits !== '') {
      if (digits.startsWith(reading.digits)) found |= PROSPECT.beginning;
      if (reading.digits.length === digits.length && reading.digits === backwards()) found |= PROSPECT.backwards;
    }
    if (reading.kind === 'percent') found |= PROSPECT.percent;
    if (reading.kind === 'ordinal') found |= PROSPECT.ordinal;
    if (isShare(reading)) found |= PROSPECT.quantity;
    if (isTens(reading)) found |= PROSPECT.otherWay;
  }
  const counted = readings.every(isCounted) ? readings : readings.filter(isCounted);
  if (counted.length > 1 && mayMultiplyTo(counted, key)) found |= PROSPECT.product;
  const countable = counted.length === readings.length ? readings : readings.filter(isCountable);
  if (mayHold(countable, target.related())) found |= PROSPECT.related;
  return found;
}
