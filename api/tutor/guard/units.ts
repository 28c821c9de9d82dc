import { wholeWords } from '../../language/index.ts';
import { add, divide, equals, multiply, type Rational, rational } from '../../maths/rational.ts';
import type { Reading } from './numbers.ts';

/** Units by family, each with its size in the family's smallest: two amounts of one family can be put into each other. */
const FAMILIES: readonly (readonly (readonly [RegExp, number])[])[] = [
  [
    [wholeWords(/^(?:øre|cents?|¢|pence|penny|pennies|rappen)\b/i), 1],
    [wholeWords(/^(?:kr\b|kroner?|dollars?|euros?|€|pounds?|dkk)/i), 100],
  ],
  [
    [wholeWords(/^(?:sekund(?:er)?|sek|seconds?|secs?|s)\b/i), 1],
    [wholeWords(/^(?:minut(?:ter)?|minutes?|mins?)\b/i), 60],
    [wholeWords(/^(?:time(?:r)?|hours?|hrs?|h|t)\b/i), 3600],
    [wholeWords(/^(?:døgn|dage?|days?)\b/i), 86400],
    [wholeWords(/^(?:uger?|weeks?)\b/i), 604800],
  ],
  [
    [wholeWords(/^(?:måned(?:er)?|months?)\b/i), 1],
    [wholeWords(/^(?:år|years?)\b/i), 12],
    [wholeWords(/^(?:årti(?:er)?|decades?)\b/i), 120],
  ],
  [
    [wholeWords(/^(?:stk|styk(?:ker)?|pieces?|singles?|more|left over|mere|til overs)\b/i), 1],
    [wholeWords(/^(?:dozens?|dusin)\b/i), 12],
    [wholeWords(/^(?:snese?|scores?)\b/i), 20],
  ],
  [
    [wholeWords(/^(?:mm|millimet(?:er|re)s?)\b/i), 1],
    [wholeWords(/^(?:cm|centimet(?:er|re)s?)\b/i), 10],
    [wholeWords(/^(?:dm|decimet(?:er|re)s?)\b/i), 100],
    [wholeWords(/^(?:m|met(?:er|re)s?)\b/i), 1000],
    [wholeWords(/^(?:km|kilomet(?:er|re)s?)\b/i), 1_000_000],
  ],
  [
    [wholeWords(/^(?:mg|milligram)\b/i), 1],
    [wholeWords(/^(?:g|gram(?:s)?)\b/i), 1000],
    [wholeWords(/^(?:kg|kilo(?:gram)?s?)\b/i), 1_000_000],
    [wholeWords(/^(?:tons?|tonnes?)\b/i), 1_000_000_000],
  ],
  [
    [wholeWords(/^(?:ml|millilit(?:er|re)s?)\b/i), 1],
    [wholeWords(/^(?:cl|centilit(?:er|re)s?)\b/i), 10],
    [wholeWords(/^(?:dl|decilit(?:er|re)s?)\b/i), 100],
    [wholeWords(/^(?:l|lit(?:er|re)s?)\b/i), 1000],
  ],
  [
    [/^(?:ener(?:e|ne)?|ones|units)\b/i, 1],
    [/^(?:tiere?(?:ne)?|tens)\b/i, 10],
    [/^(?:hundrede?(?:r|rne)?|hundreds?)\b/i, 100],
    [/^(?:tusinde?(?:r|rne)?|thousands?)\b/i, 1000],
  ],
];

/** Families in which an amount without a unit counts singles: "12 dozen and 1". */
const SINGLES = new Set([3, 7]);

/** Units that are number words too. */
const GROUPS =
  /^(?:dozens?|dusin|snese?|scores?|hundreds?|hundrede?r?|thousands?|tusinde?r?|tiere?|tens|ones|enere?)$/i;

interface Amount {
  readonly reading: Reading;
  readonly family: number;
  readonly size: number;
}

function amountOf(text: string, reading: Reading): Amount | undefined {
  const after = text.slice(reading.end, reading.end + 20).replace(/^[\s-]+/, '');
  for (const [family, units] of FAMILIES.entries()) {
    for (const [word, size] of units) if (word.test(after)) return { reading, family, size };
  }
  return undefined;
}

/**
 * Amounts that come to `key` in another unit: "14500 øre" for 145 kroner, "2 hours and 25 minutes" for 145 minutes,
 * "12 dozen and 1", "14500 %".
 */
export function findConversions(text: string, readings: readonly Reading[], key: Rational): Reading[][] {
  const found: Reading[][] = [];
  const usable = readings.filter(
    (r) => r.kind !== 'ordinal' && r.kind !== 'part' && !GROUPS.test(text.slice(r.start, r.end)),
  );
  for (const [i, reading] of usable.entries()) {
    const value = reading.values[0];
    const amount = amountOf(text, reading);
    if (!value || !amount) continue;
    const sizes = FAMILIES[amount.family]?.map(([, size]) => size) ?? [];
    for (const size of sizes) {
      if (size === amount.size) continue;
      if (equals(divide(multiply(value, rational(amount.size)), rational(size)), key)) found.push([reading]);
    }
    const parts = [reading];
    let total = multiply(value, rational(amount.size));
    for (const next of usable.slice(i + 1)) {
      const last = parts.at(-1) ?? reading;
      const more = next.values[0];
      if (next.start < last.end) continue;
      if (!more || parts.length > 4 || !/^\P{Nd}{1,24}$/u.test(text.slice(last.end, next.start))) break;
      const other = amountOf(text, next);
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
