/** A day of the calendar; months are counted from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export type DateResult =
  | { readonly ok: true; readonly date: CalendarDate }
  | { readonly ok: false; readonly problem: 'syntax' };

const LONGEST = 60;
const MONTHS: readonly RegExp[] = [
  /^jan(?:uar|uary)?\.?$/u,
  /^feb(?:ruar|ruary)?\.?$/u,
  /^mar(?:ts|ch)?\.?$/u,
  /^apr(?:il)?\.?$/u,
  /^(?:maj|may)$/u,
  /^jun(?:i|e)?\.?$/u,
  /^jul(?:i|y)?\.?$/u,
  /^aug(?:ust)?\.?$/u,
  /^sep(?:t|tember)?\.?$/u,
  /^o[kc]t(?:ober)?\.?$/u,
  /^nov(?:ember)?\.?$/u,
  /^de[cz](?:ember)?\.?$/u,
];

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;
const NUMERIC = /^(?:den )?(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u;
const DAY_FIRST = /^(?:den |the )?(\d{1,2})(?:\.|st|nd|rd|th)?(?: of)? (\p{L}{3,9}\.?),? (\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/**
 * Reads a date as Danes and the English write it: "3/4/2026" and "3. april 2026" have the day first, "April 3, 2026" the
 * month. A day that does not exist is refused. Never throws.
 */
export function readDate(text: string): DateResult {
  if (text.length > LONGEST) return { ok: false, problem: 'syntax' };
  const date = dateIn(text.trim().toLowerCase().replace(/\s+/gu, ' '));
  return date && exists(date) ? { ok: true, date } : { ok: false, problem: 'syntax' };
}

function dateIn(said: string): CalendarDate | null {
  const iso = ISO.exec(said);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numeric = NUMERIC.exec(said);
  if (numeric) return { year: Number(numeric[3]), month: Number(numeric[2]), day: Number(numeric[1]) };
  const dayFirst = DAY_FIRST.exec(said);
  if (dayFirst) return { year: Number(dayFirst[3]), month: monthCalled(dayFirst[2]), day: Number(dayFirst[1]) };
  const monthFirst = MONTH_FIRST.exec(said);
  return monthFirst && { year: Number(monthFirst[3]), month: monthCalled(monthFirst[1]), day: Number(monthFirst[2]) };
}

/** The month of a name, counted from 1; 0 when it is none. */
const monthCalled = (name = ''): number => MONTHS.findIndex((month) => month.test(name)) + 1;

function exists({ year, month, day }: CalendarDate): boolean {
  const found = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

/** A date as ISO 8601 writes it: `2026-04-03`. */
export const printDate = ({ year, month, day }: CalendarDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
