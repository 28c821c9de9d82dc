import { readConversion } from '../measures/conversion.ts';
import type { Dimension } from '../measures/units.ts';
import { divide } from '../rational.ts';
import type { TaughtTask } from './task.ts';

/** A measure to be told in another unit as a task with known wrong ideas: "Hvor mange cm² er 2 m²?". Null for anything else. */
export function taughtConversion(text: string): TaughtTask | null {
  const conversion = readConversion(text);
  if (!conversion) return null;
  const [{ value, unit, isFraction }, ...more] = conversion.parts;
  const [from, to] = [unit.unit, conversion.to.unit];
  const dimension = DIMENSIONS.find((one) => one === unit.power);
  if (more.length > 0 || isFraction || !dimension || unit.power !== conversion.to.power) return null;
  if (from.power !== to.power || !CONVERTED.has(from.dimension)) return null;
  const toSmaller = from.size.num > to.size.num;
  return {
    kind: 'convert',
    value,
    factor: toSmaller ? divide(from.size, to.size) : divide(to.size, from.size),
    dimension,
    toSmaller,
    of: from.dimension === 'time' ? 'time' : 'metric',
  };
}

const DIMENSIONS = [1, 2, 3] as const;
/** What wrong ideas about changing units are known of. */
const CONVERTED: ReadonlySet<Dimension> = new Set(['length', 'mass', 'time']);
