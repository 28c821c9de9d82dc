import { wholeWords, wordEdges } from '../../../language/index.ts';
import { add, equals, rational } from '../../../maths/rational.ts';
import type { Reading } from '../reading.ts';
import type { Finding } from '../types.ts';
import { type Channel, hide, NOTHING } from './channel.ts';

const POINT = wholeWords(/\b(?:komma(?:et)?|decimal ?point|decimaltegnet|the point|decimals?|decimaler)\b/i);
const BEFORE = wordEdges(/^.{0,12}\b(?:før|foran|before|in front of)\b/i);
const AFTER = wordEdges(/^.{0,12}\b(?:efter|bagefter|after|behind)\b|\b(?:efter|after)\b.{0,30}$/i);
const CENTURY = /^-(?:tallet|årene)|^s(?!\p{L})/u;
const CENTURY_NAMED = wholeWords(/^\s(?:century|århundrede)\b/i);
const ABOVE = wholeWords(/\b(?:tæller(?:en)?|numerator|foroven|øverst|on top|the top)\b/i);
const BELOW = wholeWords(/\b(?:nævner(?:en)?|denominator|forneden|nederst|at the bottom|the bottom|below the line)\b/i);

const near = (text: string, { start, end }: Reading, words: RegExp): boolean =>
  words.test(text.slice(Math.max(0, start - 30), end + 16));

/** "Sixteen before the point and nine after it": a decimal in two halves. */
export const findDecimalHalves: Channel = ({ text, readings }, { target }) => {
  if (target.value.den === 1n || readings.length < 2 || !POINT.test(text)) return NOTHING;
  for (const [i, first] of readings.entries()) {
    const second = readings[i + 1];
    if (!second || first.digits === '' || second.digits === '' || `${first.digits}${second.digits}` !== target.digits)
      continue;
    const gap = text.slice(first.end, second.start);
    const after = text.slice(second.end, second.end + 30);
    if (BEFORE.test(gap) && (AFTER.test(after) || AFTER.test(gap)))
      return [hide({ start: first.start, end: second.end }, 'halves')];
  }
  return NOTHING;
};

/** Does what may be "-tallet", "s" or " century" follow? */
function mayNameCentury(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (next === 0x2d || next === 0x73) return true;
  const letter = text.charCodeAt(at + 1) | 0x20;
  return letter === 0x63 || letter === 0xe5;
}

/** "1700-tallet … otteogfirs", "the 18th century … year 88" for 1788. */
export const findCenturies: Channel = ({ text, readings }, { target }) => {
  if (readings.length < 2 || target.size === undefined || target.size < 100) return NOTHING;
  const found: Finding[] = [];
  for (const hundreds of readings) {
    if (!mayNameCentury(text, hundreds.end)) continue;
    const after = text.slice(hundreds.end, hundreds.end + 14);
    const value = hundreds.values[0];
    if (value?.den !== 1n) continue;
    const start = CENTURY.test(after)
      ? value
      : CENTURY_NAMED.test(after)
        ? rational((value.num - 1n) * 100n)
        : undefined;
    if (!start) continue;
    for (const rest of readings) {
      const years = rest.values[0];
      if (rest === hundreds || !years || years.den !== 1n || years.num >= 100n) continue;
      if (equals(add(start, years), target.value)) found.push(hide(hundreds, 'century'), hide(rest, 'century'));
    }
  }
  return found;
};

/** "Tælleren er 13, og nævneren er 20", also over sentences and turns. */
export const findFractionParts: Channel = (surface, { target, memory, known }) => {
  const { num, den } = target.value;
  if (den === 1n) return NOTHING;
  const { text, readings } = surface;
  const says = (part: bigint, words: RegExp): Reading | undefined =>
    readings.find(
      (r) => r.kind !== 'ordinal' && r.values.some((v) => v.den === 1n && v.num === part) && near(text, r, words),
    );
  const top = says(num < 0n ? -num : num, ABOVE);
  const bottom = says(den, BELOW);
  if (!top && !bottom) return NOTHING;
  const before = memory.state.told ?? [];
  const told = new Set([...before, ...(top ? ['top'] : []), ...(bottom ? ['bottom'] : [])]);
  memory.add({ told: [...told] });
  const whole = told.has('top') && (told.has('bottom') || known.isGiven(rational(1n, den)));
  return whole ? [top, bottom].flatMap((reading) => (reading ? hide(reading, 'parts') : [])) : NOTHING;
};
