import type { Language } from '../../contract/language.ts';
import { compare, isInteger, type Rational, rational, toDecimal, toFraction } from '../rational.ts';
import type { Exercise } from './exercise.ts';
import { exactValue } from './proof.ts';
import { quantity, shownNumber } from './written.ts';

/** A wrong answer this many times the right one, or less, looks wrong at once. */
const FAR = rational(40);

/**
 * A value as an option of an exercise, in the form of its right answer; the right answer itself for `undefined`. Undefined
 * when it cannot have that form: another sign where nothing in school would have one, more decimals, a fraction among whole
 * numbers, or a size that gives it away.
 */
export function optionText(exercise: Exercise, value: Rational | undefined, lang: Language): string | undefined {
  const { key, text } = exercise;
  if (key.type !== 'numeric' && key.type !== 'fraction') return undefined;
  const right = exactValue(key.value);
  if (!right) return undefined;
  const shown = value ?? right;
  if (value && !isAlike(right, value, key.type === 'fraction', /-\d/.test(text) || right.num < 0n)) return undefined;
  const number = key.type === 'fraction' ? toFraction(shown) : shownNumber(shown, lang);
  if (key.unit === undefined) return number;
  return key.type === 'fraction'
    ? `${number} ${key.unit}`
    : quantity(shown, key.unit === 'kr' ? 'kr.' : key.unit, lang);
}

function isAlike(right: Rational, value: Rational, fraction: boolean, negatives: boolean): boolean {
  if (value.num === 0n || (value.num < 0n && !negatives)) return false;
  if (fraction) return !isInteger(value) && value.den < 1000n;
  const [places, wanted] = [value, right].map(
    (one) => toDecimal(one)?.split(',')[1]?.length ?? (isInteger(one) ? 0 : -1),
  );
  if (places === undefined || wanted === undefined || places < 0) return false;
  if (wanted === 0 ? places > 0 : places > wanted + 1) return false;
  const size = (one: Rational): Rational => (one.num < 0n ? { num: -one.num, den: one.den } : one);
  const [a, b] = [size(right), size(value)];
  return (
    compare({ num: b.num * a.den, den: b.den * a.num }, FAR) < 0 &&
    compare({ num: a.num * b.den, den: a.den * b.num }, FAR) < 0
  );
}
