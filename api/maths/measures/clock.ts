import { inDigitsOf } from '../spelled.ts';

type Lang = 'da' | 'en';
/** A time of day, to the minute. */
interface Clock {
  readonly hours: number;
  readonly minutes: number;
}
export type ClockResult =
  | { readonly ok: true; readonly clock: Clock }
  | { readonly ok: false; readonly problem: 'syntax' };

const LONGEST = 60;
const NOON = 12;
const HOUR = 60;

const DIGITAL = /^(?:(?:klokken|kl\.?|at) ?)?(\d{1,2})(?:[.:](\d{2}))?(?: ?(am|pm|a\.m\.|p\.m\.))?$/u;
/** What makes a number alone a time of day. */
const IS_TIME = /^(?:klokken|kl|at)|[.:]\d{2}|[ap]\.?m/u;
/** "kvart over 3", "10 minutter i 4", "5 over halv 8", "20 past 3", "quarter to 4". */
const SPOKEN =
  /^(?:(?:klokken|kl\.?|at) ?)?(kvart|(?:a )?quarter|\d{1,2}(?: minutter| minutes)?) (over|i|past|to) (halv |half )?(\d{1,2})$/u;
const HALF = /^(?:(?:klokken|kl\.?|at) ?)?(halv|half past) (\d{1,2})$/u;

/**
 * Reads a time of day in digits or in words: "kl. 13.45", "halv fire" (half an hour before four), "quarter to four". Hours
 * after noon are only those that say so. Never throws.
 */
export function readClock(text: string, lang?: Lang): ClockResult {
  const refused: ClockResult = { ok: false, problem: 'syntax' };
  if (text.length > LONGEST) return refused;
  // "halv fire" is a time, and no half of anything.
  const parts = text
    .trim()
    .toLowerCase()
    .split(/(?<!\p{L})(halv|half|kvart|quarter)(?!\p{L})/u);
  const said = parts
    .map((part, i) => (i % 2 === 1 ? part : inDigitsOf(part, lang)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  const minutes = digital(said) ?? half(said) ?? spoken(said);
  if (minutes === null) return refused;
  const day = (minutes + 2 * NOON * HOUR) % (2 * NOON * HOUR);
  return { ok: true, clock: { hours: Math.floor(day / HOUR), minutes: day % HOUR } };
}

/** Minutes since midnight; null where it is no time of day. */
function digital(said: string): number | null {
  const [, hours = '', minutes = '0', half] = DIGITAL.exec(said) ?? [];
  if (hours === '' || !IS_TIME.test(said)) return null;
  const [h, m] = [Number(hours), Number(minutes)];
  if (m >= HOUR || h > 2 * NOON || (half !== undefined && (h > NOON || h === 0)) || (h === 2 * NOON && m > 0))
    return null;
  if (half === undefined) return h * HOUR + m;
  return ((h % NOON) + (half.startsWith('p') ? NOON : 0)) * HOUR + m;
}

function half(said: string): number | null {
  const [, word, hours = ''] = HALF.exec(said) ?? [];
  if (word === undefined || !isHour(hours)) return null;
  return Number(hours) * HOUR + (word === 'halv' ? -HOUR / 2 : HOUR / 2);
}

function spoken(said: string): number | null {
  const [, count = '', way, halfWord, hours = ''] = SPOKEN.exec(said) ?? [];
  if (way === undefined || !isHour(hours)) return null;
  const minutes = /kvart|quarter/u.test(count) ? HOUR / 4 : Number.parseInt(count, 10);
  if (minutes >= HOUR / 2) return null;
  const from = Number(hours) * HOUR - (halfWord === 'halv ' ? HOUR / 2 : 0);
  if (halfWord === 'half ') return null;
  return from + (way === 'over' || way === 'past' ? minutes : -minutes);
}

const isHour = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= NOON;

/** A time of day as ISO 8601 writes it: `07:05`. */
export const printClock = ({ hours, minutes }: Clock): string =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
