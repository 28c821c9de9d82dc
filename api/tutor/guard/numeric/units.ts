import { add, divide, equals, multiply, type Rational, rational } from '../../../maths/rational.ts';
import type { Reading } from '../reading.ts';
import { mayEqual, roughly } from './rough.ts';
import { FAMILIES, GROUPS, SINGLES, UNITS } from './unitSizes.ts';

interface Amount {
  readonly reading: Reading;
  readonly family: number;
  readonly size: number;
}

const UNIT = /[\s-]*([\p{L}¢€]+(?:\^[23])?)/uy;

function amountOf(text: string, reading: Reading): Amount | undefined {
  UNIT.lastIndex = reading.end;
  const written = UNIT.exec(text)?.[1];
  const unit = written === undefined ? undefined : UNITS.get(written.toLowerCase());
  return unit && { reading, family: unit[0], size: unit[1] };
}

/** How far apart the amounts of a sum stand, in characters; surrogate pairs count as two. */
const LONGEST_GAP = 48;

/**
 * Amounts that come to `key` in another unit: "14500 øre" for 145 kroner, "2 hours and 25 minutes" for 145 minutes,
 * "12 dozen and 1", "14500 %".
 */
export function findConversions(text: string, readings: readonly Reading[], key: Rational): readonly Reading[][] {
  const usable = readings.filter(
    (r) =>
      r.kind === 'digits' || (r.kind !== 'ordinal' && r.kind !== 'part' && !GROUPS.test(text.slice(r.start, r.end))),
  );
  const amounts = usable.map((reading) => amountOf(text, reading));
  const found: Reading[][] = [];
  const wanted = roughly(key);
  for (const [i, reading] of usable.entries()) {
    const value = reading.values[0];
    const amount = amounts[i];
    if (!value || !amount) continue;
    const sizes = (FAMILIES[amount.family] ?? []).map(([, size]) => size);
    const rough = roughly(value) * amount.size;
    for (const size of sizes) {
      if (size === amount.size || !mayEqual(rough, wanted * size, Math.abs(rough))) continue;
      if (equals(divide(multiply(value, rational(amount.size)), rational(size)), key)) found.push([reading]);
    }
    const parts = [reading];
    let total = multiply(value, rational(amount.size));
    for (let at = i + 1; at < usable.length; at++) {
      const last = parts.at(-1) ?? reading;
      const next = usable[at];
      const more = next?.values[0];
      if (next && next.start < last.end) continue;
      if (!next || !more || parts.length > 4 || next.start - last.end > LONGEST_GAP) break;
      if (!/^\P{Nd}{1,24}$/u.test(text.slice(last.end, next.start))) break;
      const other = amounts[at];
      const size = other?.family === amount.family ? other.size : !other && SINGLES.has(amount.family) ? 1 : undefined;
      if (size === undefined) break;
      total = add(total, multiply(more, rational(size)));
      parts.push(next);
      const sum = total;
      if (sizes.some((each) => equals(divide(sum, rational(each)), key))) found.push([...parts]);
    }
  }
  return found;
}

const NAMED = /(?<!\p{L})(?:i|in)\s(\p{L}{1,16})(?!\p{L})/giu;

/** "I øre bliver det 41600" for 416 kroner: a unit is named, and a number without one comes to the key in the key's unit. */
export function findNamedUnits(text: string, readings: readonly Reading[], key: Rational, unit: string): Reading[] {
  const own = UNITS.get(unit.toLowerCase().replace(/\.$/, ''));
  if (!own) return [];
  const sizes = [...text.matchAll(NAMED)].flatMap(([, name = '']) => {
    const other = UNITS.get(name.toLowerCase());
    return other && other[0] === own[0] && other[1] !== own[1] ? [other[1]] : [];
  });
  return readings.filter((reading) => {
    const value = reading.values[0];
    if (!value || reading.kind === 'ordinal' || amountOf(text, reading)) return false;
    return sizes.some((size) => equals(divide(multiply(value, rational(size)), rational(own[1])), key));
  });
}

/** Does "and" or "og" and a space stand before the place? */
function followsAnd(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 2) | 0x20;
  return (last === 0x64 || last === 0x67) && /\s/.test(text.charAt(at - 1));
}

const A_AND = /(?<!\p{L})(?:an?|en|et|one)\s(\p{L}{1,12})\s(?:and|og)\s$/iu;

/** "An hour and twenty-seven minutes" for 87 minutes. */
export function findOneAnd(text: string, readings: readonly Reading[], key: Rational): Reading[] {
  return readings.filter((reading) => {
    if (!followsAnd(text, reading.start)) return false;
    const whole = UNITS.get(
      A_AND.exec(text.slice(Math.max(0, reading.start - 32), reading.start))?.[1]?.toLowerCase() ?? '',
    );
    const amount = whole && amountOf(text, reading);
    const value = reading.values[0];
    if (!whole || !amount || !value || amount.family !== whole[0]) return false;
    const total = add(rational(whole[1]), multiply(value, rational(amount.size)));
    return (FAMILIES[whole[0]] ?? []).some(([, size]) => equals(divide(total, rational(size)), key));
  });
}
