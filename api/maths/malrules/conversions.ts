import { type Dimension, unitCalled } from '../measures/units.ts';
import { readNumbers } from '../numbers.ts';
import { divide } from '../rational.ts';
import type { TaughtTask } from './task.ts';

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
  const [from, to] = [unitCalled(groups.from?.toLowerCase() ?? ''), unitCalled(groups.to?.toLowerCase() ?? '')];
  if (!value || value.other || !from || !to || from === to) return null;
  if (from.dimension !== to.dimension || from.power !== to.power || !CONVERTED.has(from.dimension)) return null;
  if (dimension > 1 && (from.dimension !== 'length' || from.power > 1)) return null;
  const toSmaller = from.size.num > to.size.num;
  const factor = toSmaller ? divide(from.size, to.size) : divide(to.size, from.size);
  return {
    kind: 'convert',
    value: value.value,
    factor,
    dimension,
    toSmaller,
    of: from.dimension === 'time' ? 'time' : 'metric',
  };
}

/** What wrong ideas about changing units are known of. */
const CONVERTED: ReadonlySet<Dimension> = new Set(['length', 'mass', 'time']);
