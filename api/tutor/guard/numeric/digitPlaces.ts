import { type Word, wholeWords } from '../../../language/index.ts';
import type { Reading } from '../reading.ts';
import { wholeSentence } from '../types.ts';
import { type Channel, NOTHING } from './channel.ts';
import { DIGIT_OF } from './digitNames.ts';
import { PLACES, type Place } from './placeNames.ts';

const NOTHING_THERE = new Set('ingen intet ingenting nothing none no'.split(' '));
const SAYS = wholeWords(
  /\b(?:ciffer|cifre(?:ne)?|digits?|plads(?:s|en)?|enere?(?:ne)?s?|tiere?(?:ne)?s?|ones|tens|hundreds|hundreder(?:ne)?s?|thousands|tusinder(?:ne)?s?|begynder|starter|begins|starts|palindrom(?:e)?)\b/i,
);
const SUM = wholeWords(
  /\b(?:tværsum(?:men)?|cifre(?:ne|nes)? .{0,14}(?:sum|lagt|sammen|giver)|sum of (?:the|its) digits|digit sum|digits add)\b/i,
);

/** A digit, and where it stands in the sentence. */
interface Digit {
  readonly start: number;
  readonly digit: string;
}

function digitsOf(words: readonly Word[], readings: readonly Reading[]): Digit[] {
  const numbers = readings.flatMap(({ start, end, digits, kind }) =>
    digits.length === 1 && kind !== 'ordinal' && (kind !== 'article' || end - start > 2)
      ? [{ start, digit: digits }]
      : [],
  );
  const others = words.flatMap(({ lower, start }) => {
    const digit = NOTHING_THERE.has(lower) ? 0 : DIGIT_OF.get(lower);
    return digit === undefined || PLACES.has(lower) ? [] : [{ start, digit: String(digit) }];
  });
  return [...numbers, ...others];
}

/** Each place with the digit that is said to stand there: the next one, or the one before where that has no place yet. */
function pairsOf(words: readonly Word[], digits: readonly Digit[]): (readonly [Place, string])[] {
  const places = words.flatMap(({ lower, start }) => {
    const place = PLACES.get(lower);
    return place ? [{ start, place }] : [];
  });
  const pairs: (readonly [Place, string])[] = [];
  let waiting: Place[] = [];
  let free: string | undefined;
  for (const event of [...places, ...digits].sort((a, b) => a.start - b.start)) {
    if ('digit' in event) {
      for (const place of waiting) pairs.push([place, event.digit]);
      free = waiting.length === 0 ? event.digit : undefined;
      waiting = [];
    } else if (free === undefined) waiting.push(event.place);
    else {
      pairs.push([event.place, free]);
      free = undefined;
    }
  }
  return pairs;
}

/**
 * "Tierne er der fem af, enerne to", "it begins and ends with a two": the digits by their places, over sentences and
 * turns. The last digit may be told by the sum of all.
 */
export const findDigitPlaces: Channel = (surface, { target, memory, known }) => {
  const { digits, value } = target;
  const { text, words, readings } = surface;
  if (digits.length < 2 || text.trimEnd().endsWith('?') || !SAYS.test(text) || known.isGiven(value)) return NOTHING;
  // "48 has four tens": another number's digits.
  if (readings.some((reading) => reading.kind === 'digits' && reading.digits.length > 1)) return NOTHING;
  const sum = String([...digits].reduce((all, digit) => all + Number(digit), 0));
  const summed = SUM.test(text) ? readings.find((reading) => reading.digits === sum) : undefined;
  const named = digitsOf(
    words,
    readings.filter((reading) => reading !== summed),
  );
  const right = pairsOf(words, named).flatMap(([place, digit]) => {
    const index = place(digits.length);
    return index !== undefined && digits.at(-1 - index) === digit ? [`at${index}`] : [];
  });
  if (right.length === 0 && !summed) return NOTHING;
  const told = [...new Set([...(memory.state.told ?? []), ...right, ...(summed ? ['sum'] : [])])];
  memory.add({ told });
  const open = [...digits].filter((digit, i) => digit !== '0' && !told.includes(`at${digits.length - 1 - i}`));
  const placed = told.some((each) => each.startsWith('at'));
  return placed && (open.length === 0 || (open.length === 1 && told.includes('sum')))
    ? [wholeSentence(text, 'places')]
    : NOTHING;
};
