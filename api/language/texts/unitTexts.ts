import type { Language } from '../../contract/language.ts';

/** A unit that students meet in tasks, with its size in the smallest unit of its family. */
export interface Unit {
  readonly family: 'time' | 'length' | 'mass' | 'volume' | 'money' | 'dollars';
  readonly size: number;
  /** Singular and plural. */
  readonly da: readonly [string, string];
  readonly en: readonly [string, string];
}

const unit = (
  family: Unit['family'],
  size: number,
  da: readonly [string, string],
  en: readonly [string, string],
): Unit => ({ family, size, da, en });

/** Inches are kept as tenths of a millimetre: 1 inch is 25.4 mm, by definition (1959). */
const UNITS: readonly (readonly [words: string, Unit])[] = [
  ['sekund sekunder sek second seconds sec s', unit('time', 1, ['sekund', 'sekunder'], ['second', 'seconds'])],
  ['minut minutter min minute minutes', unit('time', 60, ['minut', 'minutter'], ['minute', 'minutes'])],
  ['time timer hour hours h t', unit('time', 3600, ['time', 'timer'], ['hour', 'hours'])],
  ['døgn dag dage day days', unit('time', 86_400, ['dag', 'dage'], ['day', 'days'])],
  ['uge uger week weeks', unit('time', 604_800, ['uge', 'uger'], ['week', 'weeks'])],
  [
    'mm millimeter millimeters millimetres',
    unit('length', 10, ['millimeter', 'millimeter'], ['millimetre', 'millimetres']),
  ],
  [
    'cm centimeter centimeters centimetres',
    unit('length', 100, ['centimeter', 'centimeter'], ['centimetre', 'centimetres']),
  ],
  ['dm decimeter decimetres', unit('length', 1000, ['decimeter', 'decimeter'], ['decimetre', 'decimetres'])],
  ['m meter meters metre metres', unit('length', 10_000, ['meter', 'meter'], ['metre', 'metres'])],
  [
    'km kilometer kilometers kilometre kilometres',
    unit('length', 10_000_000, ['kilometer', 'kilometer'], ['kilometre', 'kilometres']),
  ],
  ['tomme tommer inch inches', unit('length', 254, ['tomme', 'tommer'], ['inch', 'inches'])],
  ['fod foot feet ft', unit('length', 3048, ['fod', 'fod'], ['foot', 'feet'])],
  ['yard yards', unit('length', 9144, ['yard', 'yard'], ['yard', 'yards'])],
  ['mg milligram milligrams', unit('mass', 1, ['milligram', 'milligram'], ['milligram', 'milligrams'])],
  ['g gram grams', unit('mass', 1000, ['gram', 'gram'], ['gram', 'grams'])],
  ['kg kilo kilogram kilograms', unit('mass', 1_000_000, ['kilogram', 'kilogram'], ['kilogram', 'kilograms'])],
  ['ton tons tonne tonnes', unit('mass', 1_000_000_000, ['ton', 'ton'], ['tonne', 'tonnes'])],
  [
    'ml milliliter milliliters millilitres',
    unit('volume', 1, ['milliliter', 'milliliter'], ['millilitre', 'millilitres']),
  ],
  ['cl centiliter centilitres', unit('volume', 10, ['centiliter', 'centiliter'], ['centilitre', 'centilitres'])],
  ['dl deciliter decilitres', unit('volume', 100, ['deciliter', 'deciliter'], ['decilitre', 'decilitres'])],
  ['l liter liters litre litres', unit('volume', 1000, ['liter', 'liter'], ['litre', 'litres'])],
  ['øre', unit('money', 1, ['øre', 'øre'], ['øre', 'øre'])],
  ['kr krone kroner', unit('money', 100, ['krone', 'kroner'], ['krone', 'kroner'])],
  ['cent cents', unit('dollars', 1, ['cent', 'cent'], ['cent', 'cents'])],
  ['dollar dollars', unit('dollars', 100, ['dollar', 'dollars'], ['dollar', 'dollars'])],
];

const byWord: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(([words, one]) => words.split(' ').map((word) => [word, one] as const)),
);

/** The unit that a word stands for, in any of its forms; undefined when it is none. */
export const unitNamed = (word: string): Unit | undefined => byWord.get(word.toLowerCase());

/**
 * "1 time er 60 minutter.": how many of the smaller unit go into one of the larger, whichever comes first. Null when they
 * measure different things, or the one is no whole number of the other.
 */
export function unitFact(a: Unit, b: Unit, lang: Language): string | null {
  const [large, small] = a.size > b.size ? [a, b] : [b, a];
  const times = large.size / small.size;
  if (a.family !== b.family || times === 1 || !Number.isInteger(times)) return null;
  const count = times.toLocaleString(lang === 'da' ? 'da-DK' : 'en-GB');
  const is = lang === 'da' ? 'er' : 'is';
  return `1 ${large[lang][0]} ${is} ${count} ${small[lang][1]}.`;
}
