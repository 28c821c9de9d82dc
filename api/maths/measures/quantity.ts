import { printNumber } from '../print.ts';
import { add, divide, equals, multiply, negate, ONE, power, type Rational } from '../rational.ts';
import type { Dimension, Unit } from './units.ts';

/** A unit with the power it stands in: cm² is cm twice, km/h has h minus once. */
export interface UnitPower {
  readonly unit: Unit;
  readonly power: number;
}

/** A number of units; a plain number has none. */
export interface Quantity {
  readonly value: Rational;
  readonly units: readonly UnitPower[];
}

/** Metres and kilograms, or metres and a plain number, were added or compared. */
export class UnitMismatch extends Error {
  override readonly name = 'UnitMismatch';
}

/** How often each dimension is in a product of units, none left out that counts. */
function dimensionsOf(units: readonly UnitPower[]): ReadonlyMap<Dimension, number> {
  const counted = new Map<Dimension, number>();
  for (const { unit, power: times } of units) {
    counted.set(unit.dimension, (counted.get(unit.dimension) ?? 0) + unit.power * times);
  }
  return new Map([...counted].filter(([, times]) => times !== 0));
}

const sizeOf = (units: readonly UnitPower[]): Rational =>
  units.reduce((size, { unit, power: times }) => multiply(size, power(unit.size, BigInt(times))), ONE);

/** Whether two quantities measure the same, so that they can be added and compared. */
export function measureAlike(a: Quantity, b: Quantity): boolean {
  const [one, other] = [dimensionsOf(a.units), dimensionsOf(b.units)];
  return one.size === other.size && [...one].every(([dimension, times]) => other.get(dimension) === times);
}

/** A quantity told in other units of the same dimensions: 2.5 m in cm is 250. Throws {@link UnitMismatch}. */
function valueIn(quantity: Quantity, units: readonly UnitPower[]): Rational {
  if (!measureAlike(quantity, { value: ONE, units })) throw new UnitMismatch();
  return divide(multiply(quantity.value, sizeOf(quantity.units)), sizeOf(units));
}

/** The sum in the unit of the first, unless the first is a plain zero. Throws {@link UnitMismatch}. */
export const addQuantities = (a: Quantity, b: Quantity): Quantity => ({
  units: a.units,
  value: add(a.value, valueIn(b, a.units)),
});

export const negateQuantity = (a: Quantity): Quantity => ({ ...a, value: negate(a.value) });

/** The product; a unit of a dimension that the first has already is told in the first one's: 60 km/h · 30 min is 30 km. */
export function multiplyQuantities(a: Quantity, b: Quantity): Quantity {
  let value = multiply(a.value, b.value);
  let units = a.units;
  for (const { unit, power: times } of b.units) {
    const same = units.find((one) => one.unit.dimension === unit.dimension && one.unit.power === unit.power);
    if (!same) units = [...units, { unit, power: times }];
    else {
      value = multiply(value, power(divide(unit.size, same.unit.size), BigInt(times)));
      units = units.map((one) => (one === same ? { ...one, power: one.power + times } : one));
    }
  }
  return { value, units: units.filter((one) => one.power !== 0) };
}

/** The quotient; throws `DivisionByZero`. */
export const divideQuantities = (a: Quantity, b: Quantity): Quantity =>
  multiplyQuantities(a, {
    value: divide(ONE, b.value),
    units: b.units.map(({ unit, power: times }) => ({ unit, power: -times })),
  });

/** Whether two quantities are the same amount: 2.5 m and 250 cm. Null where they cannot be compared. */
export const sameAmount = (a: Quantity, b: Quantity): boolean | null =>
  measureAlike(a, b) ? equals(a.value, valueIn(b, a.units)) : null;

/** A quantity as written: `5,3 m`, `12 cm²`, `60 km/h`. */
export function printQuantity({ value, units }: Quantity, lang: 'da' | 'en'): string {
  const over = units.filter((one) => one.power > 0).map(withPower);
  const under = units.filter((one) => one.power < 0).map(withPower);
  const unit = `${over.join('·')}${under.length > 0 ? `/${under.join('·')}` : ''}`;
  return unit === '' ? printNumber(value, lang) : `${printNumber(value, lang)} ${unit}`;
}

const POWERS = ['', '', '²', '³'];
const withPower = ({ unit, power: times }: UnitPower): string => `${unit.symbol}${POWERS[Math.abs(times)] ?? ''}`;
