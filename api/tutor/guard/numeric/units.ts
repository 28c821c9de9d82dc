import { add, divide, equals, multiply, type Rational, rational } from '../../../maths/rational.ts';
import type { Reading } from '../numbers.ts';

/** Units by family, each with its size in the family's smallest: two amounts of one family can be put into each other. */
const FAMILIES: readonly (readonly (readonly [words: string, size: number])[])[] = [
  [
    ['øre cent cents ¢ pence penny pennies rappen', 1],
    ['kr krone kroner dollar dollars euro euros € pound pounds dkk', 100],
  ],
  [
    ['sekund sekunder sek second seconds sec secs s', 1],
    ['minut minutter minute minutes min mins', 60],
    ['kvarter kvarterer', 900],
    ['time timer hour hours hr hrs h t', 3600],
    ['døgn dag dage day days', 86400],
    ['uge uger week weeks', 604800],
    ['fortnight fortnights', 1_209_600],
  ],
  [
    ['måned måneder month months', 1],
    ['år year years', 12],
    ['årti årtier decade decades', 120],
    ['århundrede århundreder century centuries', 1200],
  ],
  [
    ['stk styk stykker piece pieces single singles more left mere til', 1],
    ['dozen dozens dusin', 12],
    ['snes snese score scores', 20],
  ],
  [
    ['mm millimeter millimetre millimeters millimetres', 1],
    ['cm centimeter centimetre centimeters centimetres', 10],
    ['dm decimeter decimetre decimeters decimetres', 100],
    ['m meter metre meters metres', 1000],
    ['km kilometer kilometre kilometers kilometres', 1_000_000],
  ],
  [
    ['mm² mm^2 kvadratmillimeter', 1],
    ['cm² cm^2 kvadratcentimeter', 100],
    ['dm² dm^2 kvadratdecimeter', 10_000],
    ['m² m^2 kvadratmeter', 1_000_000],
  ],
  [
    ['mg milligram', 1],
    ['g gram grams', 1000],
    ['kg kilo kilogram kilograms kilos', 1_000_000],
    ['ton tons tonne tonnes', 1_000_000_000],
  ],
  [
    ['ml milliliter millilitre milliliters millilitres cm³ cm^3 kubikcentimeter', 1],
    ['cl centiliter centilitre centiliters centilitres', 10],
    ['dl deciliter decilitre deciliters decilitres', 100],
    ['l liter litre liters litres dm³ dm^3 kubikdecimeter', 1000],
    ['m³ m^3 kubikmeter', 1_000_000],
  ],
  [
    ['en ener enere enerne ones units', 1],
    ['tier tiere tierne tens', 10],
    ['hundrede hundreder hundrederne hundred hundreds', 100],
    ['tusind tusinde tusinder thousand thousands', 1000],
  ],
];
const UNITS: ReadonlyMap<string, readonly [family: number, size: number]> = new Map(
  FAMILIES.flatMap((units, family) =>
    units.flatMap(([words, size]) => words.split(' ').map((word) => [word, [family, size] as const] as const)),
  ),
);

/** Families in which an amount without a unit counts singles: "12 dozen and 1". */
const SINGLES = new Set([3, 8]);

/** Units that are number words too. */
const GROUPS =
  /^(?:dozens?|dusin|snese?|scores?|hundreds?|hundrede?r?|thousands?|tusinde?r?|tiere?|tens|ones|enere?)$/i;

interface Amount {
  readonly reading: Reading;
  readonly family: number;
  readonly size: number;
}

const UNIT = /[\s-]*([\p{L}¢€]+(?:\^[23])?)/uy;

function amountOf(text: string, reading: Reading): Amount | undefined {
  UNIT.lastIndex = reading.end;
  const unit = UNITS.get(UNIT.exec(text)?.[1]?.toLowerCase() ?? '');
  return unit && { reading, family: unit[0], size: unit[1] };
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
    const sizes = (FAMILIES[amount.family] ?? []).map(([, size]) => size);
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
