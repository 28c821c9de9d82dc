import { MINUTES_OF_DAY, minuteOfWeek, WEEKDAYS } from './clock.ts';
import type { Level, PolicyFile, Rule } from './rule.ts';
import type { Period, TimeCondition, TimeWindow } from './timeCondition.ts';

/** A time at which a rule counts, made ready: a stretch of time, and the hours of the days of the week within it. */
export interface Window extends TimeWindow {
  /** Bit n is the n-th day of the week, from Monday. */
  readonly days: number;
  /** Minutes after midnight on the wall clock; `end` is the first minute after. */
  readonly start: number;
  readonly end: number;
}

const EVERY_DAY = 2 ** WEEKDAYS.length - 1;
const DAY_MS = MINUTES_OF_DAY * 60_000;

/** The periods of all calendars of a set, cut to the effective dates of the files that they stand in. */
export function periodsOf(files: readonly PolicyFile[]): Period[] {
  return files.flatMap(({ calendar = [], effective }) =>
    calendar.flatMap((period) => {
      const { from, to } = cut(period, effective);
      return from < to ? [{ ...period, from, to }] : [];
    }),
  );
}

/**
 * The periods that rules of a level can go by: those of their own layer and of the layers above. Were a municipality's
 * rule to go by a school's period, the school could move it.
 */
export function periodsFor(level: Level, files: readonly PolicyFile[]): Period[] {
  return periodsOf(level === 'municipality' ? files.filter((file) => file.level === 'municipality') : files);
}

/**
 * The windows in which a rule counts, cut to its file's effective dates; undefined when always. A period that no
 * calendar has gives none.
 */
export function windowsOf(
  { when: { time } }: Rule,
  effective: TimeWindow | undefined,
  periods: readonly Period[],
): readonly Window[] | undefined {
  if (time === undefined && effective === undefined) return undefined;
  const whole: Window = { from: -Infinity, to: Infinity, days: EVERY_DAY, start: 0, end: MINUTES_OF_DAY };
  return (time?.flatMap((condition) => windowsFor(condition, whole, periods)) ?? [whole])
    .map((window) => ({ ...window, ...cut(window, effective) }))
    .filter(({ from, to }) => from < to);
}

function windowsFor(condition: TimeCondition, whole: Window, periods: readonly Period[]): Window[] {
  const { weekday, hours, period } = condition;
  const stretch = cut(whole, { from: condition.from ?? -Infinity, to: condition.to ?? Infinity });
  const window: Window = {
    ...stretch,
    days: weekday === undefined ? EVERY_DAY : weekday.reduce((mask, day) => mask | (1 << WEEKDAYS.indexOf(day)), 0),
    start: hours?.from ?? 0,
    end: hours?.to ?? MINUTES_OF_DAY,
  };
  if (period === undefined) return [window];
  return periods.filter(({ id }) => id === period).map((named) => ({ ...window, ...cut(window, named) }));
}

const cut = ({ from, to }: TimeWindow, by: TimeWindow | undefined): TimeWindow => ({
  from: Math.max(from, by?.from ?? -Infinity),
  to: Math.min(to, by?.to ?? Infinity),
});

/** Whether a window names days or hours, so that the week must be asked. */
const isWeekly = ({ days, start, end }: Window): boolean => days !== EVERY_DAY || start > 0 || end < MINUTES_OF_DAY;

/** Whether a moment, `minute` minutes into its week, lies in a window. */
export function contains(window: Window, at: number, minute: number): boolean {
  if (at < window.from || at >= window.to) return false;
  const day = Math.floor(minute / MINUTES_OF_DAY);
  const time = minute - day * MINUTES_OF_DAY;
  return ((window.days >> day) & 1) === 1 && time >= window.start && time < window.end;
}

/** The minutes of the week at which one of the windows begins or ends, ascending; none when all last all week. */
export function weeklyChanges(windows: readonly Window[]): number[] {
  const minutes = windows.filter(isWeekly).flatMap(({ days, start, end }) =>
    WEEKDAYS.flatMap((_, day) => {
      const midnight = day * MINUTES_OF_DAY;
      return ((days >> day) & 1) === 1 ? [midnight + start, midnight + end] : [];
    }),
  );
  return [...new Set(minutes)].sort((a, b) => a - b);
}

/** Whether some moment lies in both windows. */
export function meet(a: Window, b: Window): boolean {
  const { from, to } = cut(a, b);
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  const days = a.days & b.days;
  if (from >= to || start >= end || days === 0) return false;
  const common: Window = { from, to, days, start, end };
  if (!isWeekly(common) || to - from >= 8 * DAY_MS) return true;
  // Not even a week: whether it touches one of the days, and at one of the hours, must be looked at.
  for (let at = from; at < to; at += 60_000) if (contains(common, at, minuteOfWeek(at))) return true;
  return false;
}
