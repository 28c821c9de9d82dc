import type { FileFault } from '../language/texts/policy/fileFaults.ts';
import { wallClock } from './clock.ts';

/** The moments at which the wall clock shows a time: one, two in the hour that is repeated, none in the one skipped. */
function momentsOf(wall: number): number[] {
  const day = 86_400_000;
  const offsets = new Set([wall - day, wall + day].map((near) => wallClock(near) - near));
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((moment) => wallClock(moment) === wall)
    .sort((a, b) => a - b);
}

const written = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?$/;

/** Why a text means no moment. */
type TimeFault = Extract<FileFault, 'notATime' | 'notAMoment' | 'notInCalendar' | 'skipped'>;

/** The moment that a text means, or why it means none. */
export type LocalTime =
  | { readonly ok: true; readonly at: number }
  | { readonly ok: false; readonly problem: TimeFault };

/**
 * Reads "2027-05-31" or "2027-05-31T08:00" as Danish local time and gives epoch milliseconds. As an `end`, a date alone
 * means the end of that day. In the hour that the clock goes back and repeats, a start is its first moment and an end
 * its last; a time that the clock skips in spring is a problem.
 */
export function readLocalTime(text: string, edge: 'start' | 'end'): LocalTime {
  const match = written.exec(text);
  if (match === null) return { ok: false, problem: 'notATime' };
  const [year = 0, month = 0, date = 0] = match.slice(1, 4).map(Number);
  const [hour = 0, minute = 0] = match.slice(4, 6).map((part = '0') => Number(part));
  const dateOnly = match[4] === undefined;
  const wall = Date.UTC(year, month - 1, date, hour, minute);
  if (new Date(wall).toISOString().slice(0, 16) !== `${text.slice(0, 10)}T${dateOnly ? '00:00' : text.slice(11)}`)
    return { ok: false, problem: 'notInCalendar' };
  const moments = momentsOf(dateOnly && edge === 'end' ? wall + 86_400_000 : wall);
  const at = edge === 'start' ? moments[0] : moments.at(-1);
  return at === undefined ? { ok: false, problem: 'skipped' } : { ok: true, at };
}

/** A moment as the wall clock in Denmark shows it: "2027-05-31T08:00". */
export function printLocalTime(at: number): string {
  return new Date(wallClock(at)).toISOString().slice(0, 16);
}

/** Reads an ISO 8601 moment: with "Z" or an offset as it stands, without one as Danish local time. */
export function readMoment(text: string): LocalTime {
  if (!/(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return readLocalTime(text, 'start');
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? { ok: false, problem: 'notAMoment' } : { ok: true, at };
}
