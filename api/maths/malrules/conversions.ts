import { readNumbers } from '../numbers.ts';
import { divide, type Rational, rational } from '../rational.ts';
import type { TaughtTask } from './task.ts';

/** Units of one kind, each with its size in the smallest. */
interface Ladder {
  readonly of: 'metric' | 'time';
  readonly sizes: Readonly<Record<string, number>>;
}

const LENGTHS: Ladder = {
  of: 'metric',
  sizes: {
    mm: 1,
    millimeter: 1,
    cm: 10,
    centimeter: 10,
    dm: 100,
    decimeter: 100,
    m: 1000,
    meter: 1000,
    km: 1e6,
    kilometer: 1e6,
  },
};
const LADDERS: readonly Ladder[] = [
  LENGTHS,
  { of: 'metric', sizes: { mg: 1, g: 1000, gram: 1000, kg: 1e6, kilo: 1e6, ton: 1e9 } },
  { of: 'metric', sizes: { ml: 1, cl: 10, dl: 100, deciliter: 100, l: 1000, liter: 1000, litres: 1000 } },
  {
    of: 'time',
    sizes: {
      sekunder: 1,
      seconds: 1,
      minut: 60,
      minutter: 60,
      minute: 60,
      minutes: 60,
      time: 3600,
      timer: 3600,
      hour: 3600,
      hours: 3600,
    },
  },
];

const UNIT = String.raw`(?<UNIT>\p{L}{1,10})(?<POWER>[²³])?`;
const unit = (name: string): string => UNIT.replace('UNIT', name).replace('POWER', `${name}Power`);
const VALUE = String.raw`(?<value>\d[\d.,]{0,12})`;
const SHAPES = [
  `hvor mange ${unit('to')} (?:er|går der på) ${VALUE} ?${unit('from')}`,
  `(?:omregn|lav|skriv) ${VALUE} ?${unit('from')} (?:om )?(?:til|i|som) ${unit('to')}`,
  `how many ${unit('to')} (?:are (?:there )?in|is|in) ${VALUE} ?${unit('from')}`,
  `convert ${VALUE} ?${unit('from')} (?:in)?to ${unit('to')}`,
].map((source) => new RegExp(`^${source}[?.]?$`, 'iu'));

/** A quantity to be told in another unit: "Hvor mange cm² er 2 m²?". Null for anything else. */
export function readConversion(text: string): TaughtTask | null {
  const groups = SHAPES.map((shape) => shape.exec(text)?.groups).find((found) => found !== undefined);
  if (!groups || groups.toPower !== groups.fromPower) return null;
  const [value] = readNumbers(groups.value ?? '');
  const dimension = groups.toPower === '²' ? 2 : groups.toPower === '³' ? 3 : 1;
  for (const ladder of LADDERS) {
    const [from, to] = [sizeOf(ladder, groups.from), sizeOf(ladder, groups.to)];
    if (!value || value.other || !from || !to || from.num === to.num) continue;
    if (dimension > 1 && ladder !== LENGTHS) return null;
    const toSmaller = from.num > to.num;
    const factor = toSmaller ? divide(from, to) : divide(to, from);
    return { kind: 'convert', value: value.value, factor, dimension, toSmaller, of: ladder.of };
  }
  return null;
}

function sizeOf({ sizes }: Ladder, name: string | undefined): Rational | undefined {
  const size = new Map(Object.entries(sizes)).get(name?.toLowerCase() ?? '');
  return size === undefined ? undefined : rational(size);
}
