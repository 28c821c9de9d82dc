import type { Word } from '../../../language/index.ts';
import { equals, multiply, type Rational } from '../../../maths/rational.ts';
import { HINT } from '../hints.ts';
import type { Reading } from '../reading.ts';
import { type Channel, hide, NOTHING } from './channel.ts';
import { apply } from './operations.ts';
import { BEGINS, FACTORS, SIGNS, type Sign, TOGETHER } from './recipeWords.ts';

const MOST_STEPS = 6;
/** Words at which something is done or begins, and with them those that tell what to do with all the numbers. */
const EVENTS = new Set([...SIGNS.keys(), ...FACTORS.keys(), ...BEGINS]);
const STEP_WORDS = new Set([...EVENTS, ...TOGETHER]);

/** "Start with 10, double it, add 4"; "add 10, 10 and 4 together": steps that a reader could follow one by one. */
export const findRecipes: Channel = (surface, { target, known, lastOperation }) => {
  const { text, readings } = surface;
  // Two steps at least, each with a number of its own or a word for both.
  if (readings.length < 3 && !surface.hints(HINT.factor)) return NOTHING;
  const { words } = surface;
  const numbers = readings.filter((r) => r.kind === 'digits' || r.kind === 'word' || r.kind === 'fraction');
  if (numbers.length < 3 && !words.some(({ lower }) => FACTORS.has(lower))) return NOTHING;
  const used = follow(words, numbers, target.value);
  if (!used) return NOTHING;
  const values = used.map((reading) => reading.values[0] ?? target.value);
  if (lastOperation === 'shown' && values.every((value) => known.has(value))) return [];
  if (used.some((reading) => reading.values.some((value) => equals(value, target.value)))) return [];
  if (known.contains(text)) return [];
  return used.map((reading) => hide(reading, 'recipe'));
};

/** The numbers of the steps, in the order of the text, that lead to `wanted`; undefined when they don't. */
export function follow(words: readonly Word[], numbers: readonly Reading[], wanted: Rational): Reading[] | undefined {
  const told = words.filter(({ lower }) => STEP_WORDS.has(lower));
  const areAdded = told.some(({ lower }) => TOGETHER.has(lower));
  // Without a sign nothing is done with a number.
  if (!areAdded && !told.some(({ lower }) => SIGNS.has(lower) || FACTORS.has(lower))) return undefined;
  const events = [...told.filter(({ lower }) => EVENTS.has(lower)), ...numbers].sort((a, b) => a.start - b.start);
  let at: Rational | undefined;
  let sign: Sign | undefined = areAdded ? '+' : undefined;
  let used: Reading[] = [];
  let steps = 0;
  for (const event of events) {
    if ('lower' in event) {
      const factor = FACTORS.get(event.lower);
      if (factor && at) {
        at = multiply(at, factor);
        steps++;
      } else sign = SIGNS.get(event.lower) ?? (steps === 0 ? sign : undefined);
    } else {
      const value = event.values[0];
      if (!value) continue;
      if (at === undefined) at = value;
      else if (sign === undefined) continue;
      else {
        at = sign === '/' && value.num === 0n ? undefined : apply(sign, at, value);
        steps++;
      }
      used = [...used, event];
    }
    if (at && steps >= 2 && equals(at, wanted)) return used;
    if (!at && used.length > 0) return undefined;
    if (steps > MOST_STEPS) return undefined;
  }
  return undefined;
}
