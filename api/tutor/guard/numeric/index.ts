import { divide, equals, type Rational, ZERO } from '../../../maths/rational.ts';
import type { AllowList } from '../allow.ts';
import { HINT } from '../hints.ts';
import { readNumbersOf } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import { findCalculations } from './arithmetic.ts';
import { findBases } from './bases.ts';
import { findBounds } from './bounds.ts';
import { type Channel, hide, NOTHING } from './channel.ts';
import { findCharacterCodes } from './characterCodes.ts';
import { findCoins } from './coins.ts';
import { findCounts, findInitials } from './counts.ts';
import { findDigitNouns } from './digitNouns.ts';
import { findDigitPlaces } from './digitPlaces.ts';
import { findDigits } from './digits.ts';
import { findEquations } from './equations.ts';
import { findFormulas } from './formulas.ts';
import { findKinds } from './kinds.ts';
import { findLetterCodes } from './letterCodes.ts';
import { findSpreadDigits } from './lines.ts';
import { findBackwardDigits, findDigitLookalikes } from './lookalikes.ts';
import { findMisspellings } from './misspelled.ts';
import { findCenturies, findDecimalHalves, findFractionParts } from './places.ts';
import { findQuantities } from './quantities.ts';
import { findRecipes } from './recipes.ts';
import { findReferents } from './referents.ts';
import { findRelations } from './relations.ts';
import { findPointedOut, findRuledOut } from './ruledOut.ts';
import { findMorse, findOtherScripts, findRoman } from './scripts.ts';
import { findGaps, findProducts, findSequences } from './sequences.ts';
import { findTallies } from './tallies.ts';
import type { NumericTarget } from './target.ts';
import { findConversions, findNamedUnits, findOneAnd } from './units.ts';
import { findOtherWays, findValues } from './values.ts';
import { findSpellings } from './words.ts';

/** A calculation that comes to the number, unless the task or the student wrote it. */
const calculations: Channel = ({ text, readings }, { target, known, lastOperation }) =>
  readings.length < 2
    ? NOTHING
    : findCalculations(text, readings, target.value)
        .filter(({ canonical }) => !known.hasCalculation(canonical))
        .filter(({ numbers }) => lastOperation === 'hidden' || !numbers.every((number) => known.has(number)))
        .map((calculation) => hide(calculation, 'calculation'));

/** Both sides are known: what the task multiplies the unknown by, and a number that the student has come to. */
function isOwnStep(equation: string, known: AllowList): boolean {
  const [left = '', right = ''] = equation.split('=');
  const [value] = readNumbersOf(right, 'da').flatMap(({ values }) => values);
  return value !== undefined && !known.isGiven(value) && known.has(value) && known.contains(left.trim());
}

/** An equation one step from the answer, unless the task or the student wrote it. */
const equations: Channel = ({ text }, { target, known, lastOperation }) =>
  lastOperation === 'shown'
    ? NOTHING
    : findEquations(text, target.value)
        .filter(({ start, end }) => !known.wrote(text.slice(start, end)) && !isOwnStep(text.slice(start, end), known))
        .map((span) => hide(span, 'equation'));

/** "One more than 23", "half of 48", "between 23 and 25". */
const relations: Channel = ({ text, readings }, { target, known, lastOperation }) =>
  findRelations(text, readings, target)
    .filter((relation) => {
      const values = relation.readings.flatMap((reading) => reading.values.slice(0, 1));
      if (lastOperation === 'shown' && values.every((value) => known.has(value))) return false;
      if (relation.readings.some((r) => r.values.some((value) => equals(value, target.value)))) return false;
      return !known.relates(values, relation.name, target.value);
    })
    .flatMap(({ name, readings: parts }) => parts.map((reading) => hide(reading, name)));

/** The amount in another unit, unless it is the task's own. */
const conversions: Channel = ({ text, readings }, { target, known }) =>
  findConversions(text, readings, target.value)
    .filter(([first, second]) =>
      first && second
        ? !known.contains(text.slice(first.start, second.end))
        : !(first?.values.some((value) => known.has(value)) ?? false),
    )
    .filter((amounts) => amounts.some(({ kind }) => kind !== 'article') || !ASKS_HOW_MANY.test(text))
    .flatMap((amounts) => amounts.map((reading) => hide(reading, 'unit')));

/** "How many minutes are there in an hour?" asks for the step. */
const ASKS_HOW_MANY = /(?<!\p{L})(?:hvor mange|how many)(?!\p{L})[^?]*\?\s*$/iu;

/** The amount in a unit that is named beside it. */
const otherUnits: Channel = ({ text, readings }, { target, known }) =>
  (target.unit === '' ? [] : findNamedUnits(text, readings, target.value, target.unit))
    .filter((reading) => !reading.values.some((value) => known.has(value)))
    .map((reading) => hide(reading, 'unit'));

const oneAndMore: Channel = ({ text, readings }, { target, known }) =>
  findOneAnd(text, readings, target.value)
    .filter((reading) => !reading.values.some((value) => known.has(value)))
    .map((reading) => hide(reading, 'unit'));

const HUNDRED: Rational = { num: 100n, den: 1n };

/** "14500 %" for 145. */
const percents: Channel = ({ readings }, { target, known }) => {
  const says = (reading: Reading): boolean =>
    reading.kind === 'percent' &&
    reading.values.some((value) => equals(divide(value, HUNDRED), target.value)) &&
    !known.has(reading.values[0] ?? ZERO);
  return readings.filter(says).map((reading) => hide(reading, 'percent'));
};

/** A channel with the hints without which it has nothing to find: a sentence must have one of each. */
interface Hinted {
  readonly find: Channel;
  readonly needs: number;
  readonly and: number;
}

const hinted = (find: Channel, needs: number = HINT.any, and: number = HINT.any): Hinted => ({ find, needs, and });
const NUMBERS = HINT.digit | HINT.number;
const NUMBERS_AND_ONE = NUMBERS | HINT.one;

/**
 * The ways to hand this number over: first those with numbers, the commonest before the others, then those with other
 * signs. In "en", "et" and "one" most of them can find ones only.
 */
export function channelsFor({ ones, value, unit, digits, roman }: NumericTarget): readonly Hinted[] {
  const numbers = ones ? NUMBERS_AND_ONE : NUMBERS;
  const isWhole = value.den === 1n;
  const channels = [
    hinted(findValues, numbers),
    digits.length > 1 && hinted(findDigits, numbers),
    hinted(calculations, NUMBERS_AND_ONE, HINT.operator | HINT.of),
    hinted(relations, NUMBERS),
    hinted(equations, HINT.digit, HINT.equals),
    hinted(conversions, NUMBERS_AND_ONE, HINT.unit),
    unit !== '' && hinted(otherUnits, NUMBERS),
    hinted(oneAndMore, NUMBERS, HINT.unit),
    hinted(percents, NUMBERS),
    hinted(findBackwardDigits, numbers),
    hinted(findOtherWays, numbers),
    hinted(findRecipes, NUMBERS, HINT.step | HINT.factor),
    hinted(findBounds, HINT.bound),
    hinted(findSequences, NUMBERS),
    hinted(findGaps, NUMBERS),
    hinted(findProducts, NUMBERS),
    hinted(findFormulas, NUMBERS, HINT.operator),
    hinted(findKinds, NUMBERS, HINT.kind),
    hinted(findCoins, HINT.coin),
    !isWhole && hinted(findDecimalHalves, NUMBERS),
    isWhole && hinted(findCenturies, NUMBERS),
    !isWhole && hinted(findFractionParts, NUMBERS_AND_ONE),
    hinted(findDigitPlaces, HINT.digitPlace),
    digits.length > 1 && hinted(findSpreadDigits, numbers),
    hinted(findRuledOut, NUMBERS_AND_ONE),
    hinted(findPointedOut, NUMBERS),
    hinted(findReferents, NUMBERS_AND_ONE | HINT.back | HINT.counting),
    hinted(findQuantities, NUMBERS_AND_ONE | HINT.fact),
    hinted(findSpellings),
    digits !== '' && hinted(findDigitLookalikes),
    isWhole && hinted(findBases),
    roman() !== '' && hinted(findRoman),
    isWhole && hinted(findTallies, HINT.repeated | HINT.strokes),
    hinted(findCharacterCodes, HINT.digit),
    hinted(findMorse, HINT.dotDash),
    hinted(findOtherScripts, HINT.beyondLatin),
    hinted(findMisspellings),
    hinted(findLetterCodes, HINT.capital),
    isWhole && hinted(findCounts, HINT.counting),
    hinted(findInitials),
    hinted(findDigitNouns, HINT.digitNoun),
  ];
  return channels.filter((channel) => channel !== false);
}
