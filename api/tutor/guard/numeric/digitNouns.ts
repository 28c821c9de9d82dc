import { equals, multiply, rational } from '../../../maths/rational.ts';
import { type Channel, hide } from './channel.ts';

/** The Danish names of the digits as things: "et firtal", "en firer". */
const NAMES: readonly (readonly string[])[] = [
  ['nultal', 'nuller'],
  ['ettal', 'etter', 'ener'],
  ['total', 'toer', 'toere'],
  ['tretal', 'treer', 'treere'],
  ['firtal', 'firer', 'firere'],
  ['femtal', 'femmer', 'femmere'],
  ['sekstal', 'sekser', 'seksere'],
  ['syvtal', 'syver', 'syvere'],
  ['ottetal', 'otter', 'ottere'],
  ['nital', 'nier', 'niere'],
];
const DIGIT_OF: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, digit) => names.map((name) => [name, digit] as const)),
);

/** "Først et total og så et firtal" for 24, "fem treere" for 15. */
export const findDigitNouns: Channel = ({ words, readings }, { target }) => {
  const named = words.filter(({ lower }) => DIGIT_OF.has(lower));
  const first = named[0];
  const last = named.at(-1);
  if (!first || !last) return [];
  const digits = named.map(({ lower }) => DIGIT_OF.get(lower)).join('');
  if (named.length > 1 && digits === target.digits) return [hide({ start: first.start, end: last.end }, 'digits')];
  const times = readings.find(({ end, kind }) => end === first.start - 1 && kind !== 'article')?.values[0];
  const product = times && multiply(times, rational(DIGIT_OF.get(first.lower) ?? 0));
  return product && equals(product, target.value) ? [hide(first, 'digits')] : [];
};
