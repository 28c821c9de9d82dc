import { unitNamed } from '../../language/texts/index.ts';
import { readQuantity, sameAmount } from '../../maths/index.ts';

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

/** "det ene er m og det andet er cm", "den er i meter og den anden i cm". */
const DIFFER =
  /(?<!\p{L})(?:er|står|i|is|are|in) (?:i |in )?(\p{L}{1,14}),? (?:og|men|and|but)(?: (?:så |the )?(?:det |den |de )?(?:andet?|anden|andre|other)(?: one)?)?(?: (?:er|står|is|are))?(?: (?:i|in))? (\p{L}{1,14})(?!\p{L})/iu;

/** The two units that a student sees to differ; null for any other message. */
export function unitsSeen(message: string): UnitPair | null {
  const [, first = '', second = ''] = DIFFER.exec(message.slice(-300)) ?? [];
  return areOfOneFamily(first, second) ? [first, second] : null;
}

const MEASURE = String.raw`\d{1,9}(?:[.,]\d{1,3})?\s?\p{L}{1,14}[²³]?`;
const MEASURES = `${MEASURE}(?:\\s(?:og |and )?${MEASURE}){0,2}`;
const STEP = new RegExp(
  `(?<![\\d.,/+*·-]\\s?)(?<![\\d.,])(${MEASURES})\\.?\\s?(?:er|=|bliver|giver|svarer til|er (?:det )?(?:samme|lige så meget) som|is the same as|is|are|makes|om til|into)\\s?(${MEASURES})(?![\\p{L}²³]|\\s?[-+*·/])`,
  'giu',
);

/** A change of units in a student's words. */
export interface UnitStep {
  readonly line: string;
  readonly units: UnitPair;
  readonly holds: boolean;
}

/** The changes of units in a message: "1,25 time er 125 minutter", "2 t 15 min = 135 min". Whether they lead to the answer plays no part. */
export function unitSteps(message: string): UnitStep[] {
  return [...message.slice(0, 2000).matchAll(STEP)].flatMap(([line, from = '', to = '']) => {
    const [left, right] = [readQuantity(from), readQuantity(to)];
    const units = pairIn(line);
    const holds = left.ok && right.ok ? sameAmount(left.quantity, right.quantity) : null;
    return units && holds !== null ? [{ line, units, holds }] : [];
  });
}

/** The two units of one family in a line; null when it has only one, or others. */
function pairIn(line: string): UnitPair | null {
  const named = (line.match(/\p{L}{1,14}/gu) ?? []).filter((word) => unitNamed(word) !== undefined);
  const [first] = named;
  const other = named.find((word) => first !== undefined && areOfOneFamily(first, word));
  return first !== undefined && other !== undefined ? [first, other] : null;
}
