import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteOfWeek, wallClock } from '../../api/policy/clock.ts';
import { printLocalTime, readLocalTime, readMoment } from '../../api/policy/time.ts';

const iso = (text: string, edge: 'start' | 'end' = 'start') => {
  const read = readLocalTime(text, edge);
  return read.ok ? new Date(read.at).toISOString() : read.problem;
};

describe('a time in a policy file', () => {
  it('is Danish time, in summer and in winter', () => {
    expect(iso('2027-05-31T08:00')).toBe('2027-05-31T06:00:00.000Z');
    expect(iso('2026-12-07 08:00')).toBe('2026-12-07T07:00:00.000Z');
  });

  it('means the whole day when it ends with a date', () => {
    expect(iso('2027-05-31', 'start')).toBe('2027-05-30T22:00:00.000Z');
    expect(iso('2027-05-31', 'end')).toBe('2027-05-31T22:00:00.000Z');
  });

  it('covers the short day in spring and the long one in autumn', () => {
    const hours = (date: string) => (Date.parse(iso(date, 'end')) - Date.parse(iso(date, 'start'))) / 3_600_000;
    expect([hours('2027-03-28'), hours('2026-10-25'), hours('2026-11-22')]).toEqual([23, 25, 24]);
  });

  it('starts at the first and ends at the last of a repeated hour', () => {
    expect(iso('2026-10-25T02:30', 'start')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-10-25T02:30', 'end')).toBe('2026-10-25T01:30:00.000Z');
  });

  it.each(['2027-03-28T02:30', '2027-02-29', '2027-13-01', '2027-05-31T24:00', '31-05-2027', '2027-05-31T08:00Z', ''])(
    'is a problem when it is "%s"',
    (text) => {
      expect(readLocalTime(text, 'start').ok).toBe(false);
    },
  );

  it('reads back every minute that the clock shows', () => {
    const minute = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    const nearAChange = fc
      .tuple(fc.constantFrom('2026-10-25T00:00Z', '2027-03-28T00:00Z'), fc.integer({ min: -120, max: 240 }))
      .map(([day, minutes]) => Date.parse(day) / 60_000 + minutes);
    fc.assert(
      fc.property(fc.oneof(minute, nearAChange), (minutes) => {
        const at = minutes * 60_000;
        const shown = printLocalTime(at);
        const [start, end] = [readLocalTime(shown, 'start'), readLocalTime(shown, 'end')];
        expect(start.ok && end.ok && start.at <= at && at <= end.at).toBe(true);
        expect(start.ok && printLocalTime(start.at)).toBe(shown);
      }),
    );
  });
});

it('reads a moment with an offset as it stands, and one without as Danish time', () => {
  const moments = ['2027-05-31T06:00:00Z', '2027-05-31T08:00+02:00', '2027-05-31T08:00'].map(readMoment);
  expect(moments).toEqual(Array(3).fill({ ok: true, at: Date.UTC(2027, 4, 31, 6) }));
  expect(readMoment('tomorrow Z').ok).toBe(false);
});

describe('the wall clock', () => {
  const danish = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const hour = 3_600_000;

  it('is what the time zone data say, at every moment from 1950 to 2100', () => {
    const anywhere = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(anywhere, (at) => {
        expect(new Date(wallClock(at)).toISOString().slice(0, 16).replace('T', ' ')).toBe(danish.format(at));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is put forward and back at the minute that they say', () => {
    for (const shift of ['2026-10-25T01:00Z', '2027-03-28T01:00Z', '2034-10-29T01:00Z'].map(Date.parse))
      for (let at = shift - hour; at < shift + hour; at += 60_000)
        expect(new Date(wallClock(at)).toISOString().slice(0, 16).replace('T', ' ')).toBe(danish.format(at));
  });

  it('counts the week from Monday, before 1970 too', () => {
    const minutes = (iso: string) => minuteOfWeek(Date.parse(iso));
    expect([
      minutes('2026-11-23T00:00+01:00'),
      minutes('2027-06-04T08:30+02:00'),
      minutes('1969-12-28T23:59+01:00'),
    ]).toEqual([0, 4 * 1440 + 510, 10_079]);
  });
});
