import { type Rational, rational } from '../rational.ts';

/** What a unit measures; volume is a length to the third power, so that a litre is a cubic decimetre. */
export type Dimension = 'length' | 'mass' | 'time' | 'months' | 'kroner' | 'dollars' | 'euros' | 'angle' | 'pieces';

/** A unit that stands after a number in school, with its size in the smallest unit of its dimension. */
export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  /** A litre is a length three times over. */
  readonly power: 1 | 3;
  readonly size: Rational;
}

type Row = readonly [symbol: string, size: number, names: string];

const TABLE: Readonly<Record<Dimension | 'volume', readonly Row[]>> = {
  length: [
    ['mm', 1, 'mm millimeter millimeters millimetre millimetres'],
    ['cm', 10, 'cm centimeter centimeters centimetre centimetres'],
    ['dm', 100, 'dm decimeter decimeters decimetre decimetres'],
    ['m', 1000, 'm meter meters metre metres'],
    ['km', 1_000_000, 'km kilometer kilometers kilometre kilometres'],
  ],
  // In cubic millimetres.
  volume: [
    ['ml', 1000, 'ml milliliter milliliters millilitre millilitres'],
    ['cl', 10_000, 'cl centiliter centiliters centilitre centilitres'],
    ['dl', 100_000, 'dl deciliter deciliters decilitre decilitres'],
    ['l', 1_000_000, 'l liter liters litre litres'],
  ],
  mass: [
    ['mg', 1, 'mg milligram milligrams'],
    ['g', 1000, 'g gram grams'],
    ['kg', 1_000_000, 'kg kilo kilogram kilograms'],
    ['ton', 1_000_000_000, 'ton tons tonne tonnes'],
  ],
  time: [
    ['s', 1, 's sek sekund sekunder sekundet sec second seconds'],
    ['min', 60, 'min minut minutter minuttet minute minutes'],
    ['h', 3600, 't h time timer timen hour hours'],
    ['dag', 86_400, 'dag dage døgn day days'],
    ['uge', 604_800, 'uge uger week weeks'],
  ],
  months: [
    ['måned', 1, 'måned måneder month months'],
    ['år', 12, 'år year years'],
  ],
  kroner: [
    ['øre', 1, 'øre'],
    ['kr', 100, 'kr kroner krone dkk'],
  ],
  dollars: [
    ['cent', 1, 'cent cents'],
    ['$', 100, '$ dollar dollars usd'],
  ],
  euros: [['€', 1, '€ euro euros eur']],
  angle: [['grader', 1, 'grader grad degree degrees']],
  pieces: [['stk', 1, 'stk styk']],
};

const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  Object.entries(TABLE).flatMap(([of, rows]) =>
    rows.flatMap(([symbol, size, names]) => {
      const dimension = isDimension(of) ? of : 'length';
      const unit: Unit = { symbol, dimension, power: of === 'volume' ? 3 : 1, size: rational(size) };
      return names.split(' ').map((name) => [name, unit] as const);
    }),
  ),
);

function isDimension(name: string): name is Dimension {
  return name !== 'volume';
}

/** The unit of a name in Danish or English, in lower case; undefined when it is none. */
export const unitCalled = (name: string): Unit | undefined => BY_NAME.get(name);
