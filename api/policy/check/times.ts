import { MINUTES_OF_DAY, WEEKDAYS } from '../clock.ts';
import type { TimeWindow } from '../timeCondition.ts';
import type { Window } from '../window.ts';
import type { Placed } from './layers.ts';

/** The windows in which a rule counts; undefined is always. */
export type Times = readonly Window[] | undefined;

/** Whether each of the inner windows lies within one of the outer ones. */
export function coversTimes(outer: Times, inner: Times): boolean {
  if (outer === undefined) return true;
  return inner?.every((small) => outer.some((large) => covers(large, small))) ?? false;
}

const covers = (large: Window, small: Window): boolean =>
  large.from <= small.from &&
  large.to >= small.to &&
  large.start <= small.start &&
  large.end >= small.end &&
  (small.days & ~large.days) === 0;

/** The stretch of time outside which none of the rules counts. */
export function stretchOf(rules: readonly Placed[]): TimeWindow {
  const windows = rules.flatMap(({ windows = [EVER] }) => windows);
  return {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  };
}

const EVER: Window = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  days: 2 ** WEEKDAYS.length - 1,
  start: 0,
  end: MINUTES_OF_DAY,
};

/** The part of some times that lies in a stretch. */
export function within(times: Times, { from, to }: TimeWindow): Times {
  if (from === EVER.from && to === EVER.to) return times;
  return (times ?? [EVER])
    .map((window) => ({ ...window, from: Math.max(window.from, from), to: Math.min(window.to, to) }))
    .filter((window) => window.from < window.to);
}
