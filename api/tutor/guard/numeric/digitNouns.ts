import { equals, multiply, rational } from '../../../maths/rational.ts';
import { type Channel, hide, NOTHING } from './channel.ts';
import { DIGIT_OF } from './digitNames.ts';

/** "Først et total og så et firtal" for 24, "fem treere" for 15. */
export const findDigitNouns: Channel = ({ words, readings }, { target }) => {
  const named = words.filter(({ lower }) => DIGIT_OF.has(lower));
  const first = named[0];
  const last = named.at(-1);
  if (!first || !last) return NOTHING;
  const digits = named.map(({ lower }) => DIGIT_OF.get(lower)).join('');
  if (named.length > 1 && digits === target.digits) return [hide({ start: first.start, end: last.end }, 'digits')];
  const times = readings.find(({ end, kind }) => end === first.start - 1 && kind !== 'article')?.values[0];
  const product = times && multiply(times, rational(DIGIT_OF.get(first.lower) ?? 0));
  return product && equals(product, target.value) ? [hide(first, 'digits')] : NOTHING;
};
