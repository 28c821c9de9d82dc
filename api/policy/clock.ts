/** The clock that policy files are written in. */
export const TIME_ZONE = 'Europe/Copenhagen';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

function readClock(at: number): number {
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** How far the wall clock is ahead of UTC at the start of a minute, asked of the time zone data itself. */
const readOffset = (at: number): number => readClock(at) - at;

/** A moment from which the wall clock is `offset` milliseconds ahead of UTC. */
interface Shift {
  readonly from: number;
  readonly offset: number;
}

/** Most stretches of time that are remembered: a school's moments lie in few. */
const MAX_STRETCHES = 500;
/** Stretches of about a month, in which the clock shifts at most once. */
const STRETCH = 32 * DAY;
const stretches = new Map<number, readonly Shift[]>();

/** The shifts of one stretch: the first is its start, and a second is there when the clock is put forward or back in it. */
function shiftsOf(stretch: number): readonly Shift[] {
  const known = stretches.get(stretch);
  if (known !== undefined) return known;
  const [start, end] = [stretch * STRETCH, (stretch + 1) * STRETCH];
  const [first, last] = [readOffset(start), readOffset(end)];
  const shifts: Shift[] = [{ from: start, offset: first }];
  if (first !== last) {
    let [before, after] = [start, end];
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / (2 * MINUTE)) * MINUTE;
      if (readOffset(middle) === first) before = middle;
      else after = middle;
    }
    shifts.push({ from: after, offset: last });
  }
  if (stretches.size >= MAX_STRETCHES) stretches.clear();
  stretches.set(stretch, shifts);
  return shifts;
}

/**
 * What the wall clock in Denmark shows at a moment, written as if it were UTC, to the minute. Asks the time zone data
 * once for each stretch of time, since asking takes longer than a whole decision may.
 */
export function wallClock(at: number): number {
  const minute = Math.floor(at / MINUTE) * MINUTE;
  const shifts = shiftsOf(Math.floor(minute / STRETCH));
  const shift = shifts[1] !== undefined && minute >= shifts[1].from ? shifts[1] : shifts[0];
  return minute + (shift?.offset ?? 0);
}

/** The days of the week as files name them, from Monday. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const MINUTES_OF_DAY = 24 * 60;
/** 1 January 1970 was a Thursday: that many minutes after a Monday. */
const FIRST_THURSDAY = 3 * MINUTES_OF_DAY;
const MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;

/** How far into the week the wall clock in Denmark is at a moment: 0 is Monday 00:00, 10,079 is Sunday 23:59. */
export function minuteOfWeek(at: number): number {
  const minutes = wallClock(at) / MINUTE + FIRST_THURSDAY;
  return minutes - Math.floor(minutes / MINUTES_OF_WEEK) * MINUTES_OF_WEEK;
}
