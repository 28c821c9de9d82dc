import { wallClock } from './time.ts';

/** The hours of a school day, Monday to Friday, in minutes after midnight in Denmark. `to` is the first minute after. */
export interface SchoolTime {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const isSchoolDay = (wallMidnight: number): boolean => ![0, 6].includes(new Date(wallMidnight).getUTCDay());

/** Whether it is school time at a moment (epoch milliseconds). Holidays are not known: they count as school days. */
export function isSchoolTime(at: number, { from, to }: SchoolTime): boolean {
  const wall = wallClock(at);
  const midnight = wall - (wall % DAY);
  const minute = (wall - midnight) / MINUTE;
  return isSchoolDay(midnight) && minute >= from && minute < to;
}

/**
 * How many minutes of school time lie between two moments, counted no further than `enough`. Looks at one day after the
 * other, at most three days for each school day that is needed.
 */
export function schoolMinutes(start: number, end: number, { from, to }: SchoolTime, enough: number): number {
  const [first, last] = [wallClock(start), wallClock(end)];
  let minutes = 0;
  for (let midnight = first - (first % DAY); midnight < last && minutes < enough; midnight += DAY) {
    if (!isSchoolDay(midnight)) continue;
    const opened = Math.max(first, midnight + from * MINUTE);
    const closed = Math.min(last, midnight + to * MINUTE);
    minutes += Math.max(0, closed - opened) / MINUTE;
  }
  return Math.min(minutes, enough);
}
