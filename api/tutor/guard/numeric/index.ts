import { divide, equals, type Rational, ZERO } from '../../../maths/rational.ts';
import type { AllowList } from '../allow.ts';
import { HINT } from '../hints.ts';
import { readNumbersOf } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import type { Finding } from '../types.ts';
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
import { PROSPECT, prospectsOf } from './prospects.ts';
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

/**
 * A channel with what a sentence must have for it to find anything: one hint of `needs`, one of `and`, and one of the
 * prospects.
 */
interface Hinted {
  readonly find: Channel;
  readonly needs: number;
  readonly and: number;
  readonly prospects: number;
}

const NUMBERS = HINT.digit | HINT.number;
const NUMBERS_AND_ONE = NUMBERS | HINT.one;
const { any } = PROSPECT;

const hinted = (find: Channel, needs: number = HINT.any, and: number = HINT.any, prospects: number = any): Hinted => ({
  find,
  needs,
  and,
  prospects,
});
/** A channel for numbers that have such prospects. */
const ofNumbers = (find: Channel, prospects: number, needs = NUMBERS): Hinted =>
  hinted(find, needs, HINT.any, prospects);

/**
 * The ways to hand this number over: first those with numbers, the commonest before the others, then those with other
 * signs. In "en", "et" and "one" most of them can find ones only.
 */
function waysFor(target: NumericTarget): readonly (Hinted | false)[] {
  const { ones, value, unit, digits } = target;
  const numbers = ones ? NUMBERS_AND_ONE : NUMBERS;
  const isWhole = value.den === 1n;
  return [
    ofNumbers(findValues, PROSPECT.equal, numbers),
    digits.length > 1 && ofNumbers(findDigits, PROSPECT.beginning, numbers),
    hinted(calculations, NUMBERS_AND_ONE, HINT.operator | HINT.of, PROSPECT.two),
    ofNumbers(relations, PROSPECT.related),
    hinted(equations, HINT.digit, HINT.equals),
    hinted(conversions, NUMBERS_AND_ONE, HINT.unit),
    unit !== '' && hinted(otherUnits, NUMBERS),
    hinted(oneAndMore, NUMBERS, HINT.unit),
    ofNumbers(percents, PROSPECT.percent),
    ofNumbers(findBackwardDigits, PROSPECT.backwards, numbers),
    ofNumbers(findOtherWays, PROSPECT.otherWay, numbers),
    hinted(findRecipes, NUMBERS, HINT.step | HINT.factor),
    hinted(findBounds, HINT.bound),
    ofNumbers(findSequences, PROSPECT.three),
    ofNumbers(findGaps, PROSPECT.related),
    ofNumbers(findProducts, PROSPECT.ordinal | PROSPECT.product),
    hinted(findFormulas, NUMBERS, HINT.operator, PROSPECT.two),
    hinted(findKinds, NUMBERS, HINT.kind),
    hinted(findCoins, HINT.coin),
    !isWhole && ofNumbers(findDecimalHalves, PROSPECT.two),
    isWhole && ofNumbers(findCenturies, PROSPECT.two),
    !isWhole && hinted(findFractionParts, NUMBERS_AND_ONE),
    hinted(findDigitPlaces, HINT.digitPlace),
    digits.length > 1 && ofNumbers(findSpreadDigits, PROSPECT.beginning, numbers),
    hinted(findRuledOut, NUMBERS_AND_ONE),
    ofNumbers(findPointedOut, PROSPECT.ordinal),
    hinted(findReferents, NUMBERS_AND_ONE | HINT.back | HINT.counting),
    ofNumbers(findQuantities, PROSPECT.quantity, NUMBERS_AND_ONE | HINT.fact),
    hinted(findSpellings),
    digits !== '' && hinted(findDigitLookalikes, target.onesAndZeros ? HINT.any : HINT.mixed),
    isWhole && hinted(findBases, target.lettersInHex() === '' ? HINT.digit | HINT.mixed : HINT.any),
    target.roman() !== '' && hinted(findRoman),
    isWhole && hinted(findTallies, HINT.repeated | HINT.strokes),
    ofNumbers(findCharacterCodes, PROSPECT.two, HINT.digit),
    hinted(findMorse, HINT.dotDash),
    hinted(findOtherScripts, HINT.beyondLatin),
    hinted(findMisspellings),
    hinted(findLetterCodes, HINT.capital),
    isWhole && hinted(findCounts, HINT.counting),
    hinted(findInitials),
    hinted(findDigitNouns, HINT.digitNoun),
  ];
}

/** Looks for all ways to hand this number over. */
export function numberChannel(target: NumericTarget): Channel {
  const channels = waysFor(target).filter((channel) => channel !== false);
  // Side by side: most sentences have hints for few channels.
  const [needs, and, prospects] = (['needs', 'and', 'prospects'] as const).map((each) =>
    Int32Array.from(channels, (channel) => channel[each]),
  );
  return (surface, watch) => {
    let found: Finding[] | undefined;
    const hints = surface.readHints;
    const own = prospectsOf(surface, target);
    for (let i = 0; i < channels.length; i++) {
      if (!(hints & (needs?.[i] ?? 0)) || !(hints & (and?.[i] ?? 0)) || !(own & (prospects?.[i] ?? 0))) continue;
      const more = channels[i]?.find(surface, watch) ?? NOTHING;
      if (more.length > 0) found = found ? [...found, ...more] : [...more];
    }
    return found ?? NOTHING;
  };
}
