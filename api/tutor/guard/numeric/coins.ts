import { add, equals, multiply, type Rational, rational } from '../../../maths/rational.ts';
import { type Channel, NOTHING, refuse } from './channel.ts';
import { COINS } from './coinNames.ts';

const A = new Set(['en', 'et', 'a', 'an', 'one']);

/** "En tyver, en femmer og to enkroner" for 27: two kinds of coins at least, which come to the number. */
export const findCoins: Channel = ({ text, words, readings }, { target }) => {
  let total: Rational = rational(0);
  let kinds = 0;
  for (const [i, word] of words.entries()) {
    const value = COINS.get(word.lower);
    if (value === undefined) continue;
    const count = readings.find((reading) => reading.end <= word.start && word.start - reading.end <= 2);
    const before = words[i - 1]?.lower ?? '';
    const times = count?.values[0] ?? (A.has(before) ? rational(1) : undefined);
    if (!times) continue;
    total = add(total, multiply(times, rational(value)));
    kinds++;
  }
  return kinds >= 2 && equals(total, target.value) ? [refuse({ start: 0, end: text.length }, 'coins')] : NOTHING;
};
