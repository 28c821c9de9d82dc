import { wholeWords } from '../../../language/index.ts';
import { add, compare, equals, type Rational } from '../../../maths/rational.ts';
import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import { LARGEST_EXPONENT, PAIR, SINGLE, speaksOf } from './relationRules.ts';
import { mayEqual, roughly } from './rough.ts';

/** Numbers of a sentence that together, by one trivial step which the sentence names, give the answer. */
export interface Relation {
  readonly name: string;
  readonly readings: readonly Reading[];
}

/** "Round 23.7": to whole numbers, a half up. */
const roundsTo = (value: Rational, key: Rational): boolean =>
  value.den !== 1n && key.den === 1n && (2n * value.num + value.den) / (2n * value.den) === key.num && value.num > 0n;

/** "If you take 45 from the answer you get 100": the operation starts from the answer. */
const FROM_ANSWER = wholeWords(
  /\b(?:svaret|resultatet|facit|tallet|the answer|your answer|the result|the number|it|you get|you(?:'ll| will) get|we get|får du|får man|får vi|giver det|gives|bliver det)\b/i,
);
const INVERSE: Readonly<Record<string, string>> = {
  add: 'subtract',
  subtract: 'add',
  multiply: 'divide',
  divide: 'multiply',
};
const WINDOW = 6;

export const isCountable = ({ kind }: Reading): boolean => kind !== 'ordinal' && kind !== 'part' && kind !== 'article';

/** Is `key` the only whole number that the two bounds leave? */
function squeezes(a: Rational, b: Rational, key: Rational): boolean {
  if (key.den !== 1n || a.den !== 1n || b.den !== 1n) return equals(add(a, b), add(key, key));
  const [low, high] = compare(a, b) < 0 ? [a.num, b.num] : [b.num, a.num];
  return low <= key.num && key.num <= high && high - low <= 2n && high > low;
}

const NONE: readonly Relation[] = [];

export const idOf = (value: Rational): string => `${value.num}/${value.den}`;

/** The values that one trivial step leads from, to a number. */
export interface Related {
  /** By {@link idOf} the value, the relations that do it. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** About how large the number and each of the values are. */
  readonly key: number;
  readonly sizes: ReadonlySet<number>;
}

/** Every relation here works in both directions, so the results for the key are the values that lead to it. */
export function relatedValues(key: Rational): Related {
  const names = new Map<string, string[]>();
  const sizes = new Set<number>();
  for (const [name, , results] of SINGLE) {
    for (const value of results(key)) {
      names.set(idOf(value), [...(names.get(idOf(value)) ?? []), name]);
      sizes.add(roughly(value));
    }
  }
  return { names, sizes, key: roughly(key) };
}

/** Is so much left when one is divided by the other? Remainders of doubles are slow. */
const mayLeave = (a: number, b: number, left: number): boolean =>
  Math.abs(left) <= Math.abs(a) && Math.abs(left) < Math.abs(b) && a % b === left;

/** Powers of doubles are slow too, and most are far too large. */
const mayBePower = (a: number, b: number, power: number): boolean =>
  b > 1 &&
  b <= LARGEST_EXPONENT &&
  Number.isInteger(b) &&
  (a * a <= 2 * Math.abs(power) || Math.abs(a) < 1) &&
  mayEqual(a ** b, power, Math.abs(power));

/** May one of the relations of two numbers hold for numbers of about this size? */
export function mayRelate(a: number, b: number, key: number): boolean {
  const size = Math.abs(a) + Math.abs(b) + Math.abs(key);
  return (
    mayEqual(a + b, key, size) ||
    mayEqual(a + b, 2 * key, size) ||
    mayEqual(a - b, key, size) ||
    mayEqual(b - a, key, size) ||
    mayEqual(a * b, key, Math.abs(key)) ||
    mayEqual(a, key * b, Math.abs(a)) ||
    mayEqual(b, key * a, Math.abs(b)) ||
    mayLeave(a, b, key) ||
    mayLeave(b, a, key) ||
    mayBePower(a, b, key) ||
    (Math.abs(a - b) < 3 && Math.abs(a - key) < 3)
  );
}

/** May one of the numbers, alone or with one near it, lead to the target, going by their sizes? */
export function mayHold(readings: readonly Reading[], { key, sizes }: Related): boolean {
  for (let i = 0; i < readings.length; i++) {
    const a = readings[i];
    if (!a) continue;
    if (sizes.has(a.size) || Math.abs(a.size - key) < 1 || a.values.length > 1) return true;
    const last = Math.min(readings.length, i + WINDOW);
    for (let j = i + 1; j < last; j++) if (mayRelate(a.size, readings[j]?.size ?? 0, key)) return true;
  }
  return false;
}

/** The relations of a sentence that come to the target. The sums come first: they are cheaper than the words. */
export function findRelations(
  text: string,
  all: readonly Reading[],
  target: { readonly value: Rational; readonly related: () => Related },
): readonly Relation[] {
  const readings = all.every(isCountable) ? all : all.filter(isCountable);
  const key = target.value;
  const related = target.related();
  if (!mayHold(readings, related)) return NONE;
  const found: Relation[] = [];
  const hits = (values: readonly Rational[]): boolean => values.some((value) => equals(value, key));
  let spoken: Map<string, boolean> | undefined;
  const speaks = (name: string): boolean => {
    spoken ??= new Map();
    const known = spoken.get(name) ?? speaksOf(text, name);
    spoken.set(name, known);
    return known;
  };
  const note = (name: string, ...parts: Reading[]): void => {
    if (speaks(name)) found.push({ name, readings: parts });
  };
  const fromAnswer = once(() => FROM_ANSWER.test(text));
  for (const [i, a] of readings.entries()) {
    for (const value of a.values) {
      if (!related.sizes.has(roughly(value))) continue;
      for (const name of related.names.get(idOf(value)) ?? []) note(name, a);
    }
    if (a.values[0] && roundsTo(a.values[0], key)) note('rounded', a);
    for (let j = i + 1; j < Math.min(readings.length, i + WINDOW); j++) {
      const b = readings[j];
      const left = a.values[0];
      const right = b?.values[0];
      if (!b || b.start < a.end || !left || !right || !mayRelate(a.size, b.size, related.key)) continue;
      for (const [name, , combine] of PAIR) {
        if (!hits(combine(left, right))) continue;
        note(name, a, b);
        if (fromAnswer()) note(INVERSE[name] ?? name, a, b);
      }
      if (between(left, right, key)) note('between', a, b);
      if (squeezes(left, right, key)) note('bound', a, b);
    }
  }
  return found;
}

function between(a: Rational, b: Rational, key: Rational): boolean {
  if (equals(add(a, b), add(key, key))) return true;
  const distance = a.num - b.num;
  return (
    a.den === 1n &&
    b.den === 1n &&
    key.den === 1n &&
    (distance === 2n || distance === -2n) &&
    a.num + b.num === 2n * key.num
  );
}
