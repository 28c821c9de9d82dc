import { readNumbers } from '../numbers.ts';
import type { Rational } from '../rational.ts';
import { inDigitsOf } from '../spelled.ts';
import type { UnitPower } from './quantity.ts';
import { readQuantity } from './readQuantity.ts';

type Lang = 'da' | 'en';

/** A measure with one unit, as a task tells it. */
export interface Measured {
  readonly value: Rational;
  readonly unit: UnitPower;
  /** Told as 3/4 and not as 0.75. */
  readonly isFraction: boolean;
}

/** A measure that is to be told in another unit; "2 t 15 min" has two parts. */
export interface Conversion {
  readonly parts: readonly [Measured, ...Measured[]];
  readonly to: UnitPower;
}

/** Longer than any sentence that asks for another unit. */
const MAX_TASK = 120;

const UNIT = String.raw`(?:(?:square|cubic) )?\p{L}{1,20}(?:\^?[23](?!\d)|[²³])?`;
const TO = `(?<to>${UNIT})`;
const AMOUNT = String.raw`(?<amount>\S.{0,40}?)`;
const GAP = String.raw`(?:\?|_{1,12}|▢|…|\.{2,12})?`;

const patterns = (sources: readonly string[]): RegExp[] =>
  sources.map((source) => new RegExp(`^${source} ?[?.]?$`, 'iu'));

const SHAPES: readonly (readonly [Lang, readonly RegExp[]])[] = [
  [
    'da',
    patterns([
      `hvor mange ${TO} (?:er der (?:i|på)|er|går der på|svarer til|giver) ${AMOUNT}`,
      `hvor mange ${TO} (?:svarer|bliver) ${AMOUNT} til`,
      `(?:omregn|omskriv|omsæt|lav|skriv|angiv|udtryk) ${AMOUNT} (?:om )?(?:til|i|som) ${TO}`,
      `hvor meget er ${AMOUNT} i ${TO}`,
      `hvad er ${AMOUNT} i ${TO}`,
      `${AMOUNT} er hvor mange ${TO}`,
    ]),
  ],
  [
    'en',
    patterns([
      `how many ${TO} (?:are (?:there )?in|is|are|make|equal) ${AMOUNT}`,
      `(?:convert|change|write|express) ${AMOUNT} (?:(?:in)?to|in|as) ${TO}`,
      `(?:what is|how much is) ${AMOUNT} in ${TO}`,
      `${AMOUNT} is how many ${TO}`,
    ]),
  ],
];
/** "3,5 km = ___ m": signs only, in either language. */
const GAPPED = patterns([`(?:(?:omregn|convert|udfyld|fill in):? )?${AMOUNT} ?= ?${GAP} ?${TO}`]);

const PART = String.raw`(\d[\d.,]*(?: ?[¼½¾⅓⅔])?(?: \d+ ?\/ ?\d+)?|\d+ ?\/ ?\d+|[¼½¾⅓⅔]) ?(UNIT)\.?`.replace(
  'UNIT',
  UNIT,
);
const PARTS = new RegExp(`^${PART}(?:,? (?:og |and )?${PART})?$`, 'iu');
const IN_FRACTIONS = /[/¼½¾⅓⅔]/u;

/**
 * The measure that one whole text asks to be told in another unit: "Omregn 3,5 km til m", "How many minutes are 2 h 15
 * min?". Null for a text that says anything else, for units of different kinds, and for a number that can be read in two
 * ways (`1.250` in either language). Never throws.
 */
export function readConversion(source: string, lang?: Lang): Conversion | null {
  if (source.length > MAX_TASK) return null;
  const text = source.replace(/\s+/gu, ' ').trim();
  for (const [shapesLang, shapes] of SHAPES) {
    for (const shape of shapes) {
      const found = shape.exec(text)?.groups;
      if (found) return conversionOf(found, shapesLang);
    }
  }
  const gapped = GAPPED[0]?.exec(text)?.groups;
  return gapped ? conversionOf(gapped, lang) : null;
}

function conversionOf(found: Readonly<Record<string, string>>, lang: Lang | undefined): Conversion | null {
  const to = measured(`1 ${found.to ?? ''}`, lang)?.unit;
  const [, one, oneUnit, other, otherUnit] = PARTS.exec(inDigitsOf(found.amount ?? '', lang)) ?? [];
  const first = measured(`${one} ${oneUnit}`, lang);
  if (!to || !first || !isAlike(first.unit, to)) return null;
  if (other === undefined) return sameUnit(first.unit, to) ? null : { parts: [first], to };
  const second = measured(`${other} ${otherUnit}`, lang);
  if (!second || !isAlike(second.unit, first.unit) || !isPartOf(second, first)) return null;
  return { parts: [first, second], to };
}

/** A number and a unit; null where either cannot be read in one way only. */
function measured(text: string, lang: Lang | undefined): Measured | null {
  const read = readQuantity(text.toLowerCase(), lang);
  if (!read.ok || readNumbers(text).some(({ other }) => other)) return null;
  const { value, units } = read.quantity;
  const [unit, ...more] = units;
  if (!unit || more.length > 0 || value.num <= 0n || unit.power < 1) return null;
  return { value, unit, isFraction: IN_FRACTIONS.test(text) };
}

/** A litre is a length three times over, as a cubic metre is. */
const isAlike = (a: UnitPower, b: UnitPower): boolean =>
  a.unit.dimension === b.unit.dimension && a.power * a.unit.power === b.power * b.unit.power;

/** The size of a unit in the smallest one of its kind, which is a whole number of them. */
export const sizeOf = ({ unit, power }: UnitPower): bigint => unit.size.num ** BigInt(power);

const sameUnit = (a: UnitPower, b: UnitPower): boolean => sizeOf(a) === sizeOf(b);

/** The 15 min of "2 h 15 min": in a smaller unit, and less than one of the larger. */
const isPartOf = (part: Measured, whole: Measured): boolean =>
  whole.value.den === 1n && part.value.num * sizeOf(part.unit) < part.value.den * sizeOf(whole.unit);
