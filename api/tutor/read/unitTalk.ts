import { unitNamed } from '../../language/texts/index.ts';
import { readNumbers, toDecimal } from '../../maths/index.ts';

/** Two units of one family, as their words. */
export type UnitPair = readonly [string, string];

const ASKS =
  /(?<!\p{L})(?:hvor (?:mange|meget)|how (?:many|much)) (\p{L}{1,14})\b.{0,16}?(?:(?:i|på|in|is|are|to|på) )(?:(?:en|et|1|an?|one|the|\d{1,4}) )?(\p{L}{1,14})\s*\??\s*$/iu;

const areOfOneFamily = (a: string, b: string): boolean => {
  const [one, other] = [unitNamed(a), unitNamed(b)];
  return one !== undefined && other !== undefined && one.family === other.family && one.size !== other.size;
};

/** The units in "hvor mange minutter er der på en time?" or "how many inches is 4 feet?"; null for any other message. */
export function askedUnits(message: string): UnitPair | null {
  const [, small = '', large = ''] = ASKS.exec(message.slice(-200)) ?? [];
  return areOfOneFamily(small, large) ? [small, large] : null;
}

const STEP =
  /(?<![\d.,/])(\d{1,6}(?:[.,]\d{1,3})?) ?(\p{L}{1,14})\.? ?(?:er|=|bliver|giver|is|are|makes|to|til) ?(\d{1,9}(?:[.,]\d{1,3})?) ?(\p{L}{1,14})(?!\p{L})/giu;

/** A change of units that does not hold: "1,25 time er 125 minutter". Whether it leads to the answer plays no part. */
export function falseUnitStep(message: string): { readonly line: string; readonly units: UnitPair } | null {
  for (const [line, from = '', a = '', to = '', b = ''] of message.slice(0, 2000).matchAll(STEP)) {
    const [one, other] = [unitNamed(a), unitNamed(b)];
    if (!one || !other || !areOfOneFamily(a, b)) continue;
    const [left, right] = [sizeOf(from), sizeOf(to)];
    if (left === null || right === null) continue;
    if (Math.abs(left * one.size - right * other.size) > 1e-6 * left * one.size) return { line, units: [a, b] };
  }
  return null;
}

/** A number as a student writes it; null when it cannot be read. */
function sizeOf(text: string): number | null {
  const [number] = readNumbers(text);
  const decimal = number && toDecimal(number.value);
  return decimal === undefined ? null : Number(decimal.replace(',', '.'));
}
