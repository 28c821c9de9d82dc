import { wallClock } from './clock.ts';
import type { Hours, TimeWindow } from './timeCondition.ts';

/** The hours of a school day, Monday to Friday, and the days on which there is no school. */
export interface SchoolTime extends Hours {
  readonly holidays?: readonly TimeWindow[] | undefined;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A day is a holiday when the school would open within one. `midnight` is the wall clock's. */
function isSchoolDay(midnight: number, { from, holidays = [] }: SchoolTime): boolean {
  const opening = midnight + from * MINUTE;
  return (
    ![0, 6].includes(new Date(midnight).getUTCDay()) &&
    !holidays.some((holiday) => opening >= wallClock(holiday.from) && opening < wallClock(holiday.to))
  );
}

/** Whether it is school time at a moment (epoch milliseconds). */
export function isSchoolTime(at: number, schoolTime: SchoolTime): boolean {
  const { from, to } = schoolTime;
  const wall = wallClock(at);
  const midnight = wall - (wall % DAY);
  const minute = (wall - midnight) / MINUTE;
  return isSchoolDay(midnight, schoolTime) && minute >= from && minute < to;
}

/**
 * How many minutes of school time lie between two moments, counted no further than `enough`. Looks at one day after the
 * other.
 */
export function schoolMinutes(start: number, end: number, schoolTime: SchoolTime, enough: number): number {
  const { from, to } = schoolTime;
  const [first, last] = [wallClock(start), wallClock(end)];
  let minutes = 0;
  for (let midnight = first - (first % DAY); midnight < last && minutes < enough; midnight += DAY) {
    if (!isSchoolDay(midnight, schoolTime)) continue;
    const opened = Math.max(first, midnight + from * MINUTE);
    const closed = Math.min(last, midnight + to * MINUTE);
    minutes += Math.max(0, closed - opened) / MINUTE;
  }
  return Math.min(minutes, enough);
}
