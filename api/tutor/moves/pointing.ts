import { isCalculated } from '../../language/texts/index.ts';
import { digitsOf, knownNumbers, placesOf } from '../read/index.ts';
import { remember, type TutorState } from '../state.ts';
import type { Ask } from './choice.ts';
import type { Moment } from './moment.ts';

/** A question about a place of the task, and the state that remembers it. */
interface Pointed {
  readonly ask: Ask;
  readonly state: TutorState;
}

const isFresh = (text: string, { pointed = [] }: TutorState): boolean => !pointed.includes(text);

/**
 * A quantity of the task that stands in none of the student's sums and was not asked about yet; else undefined. One that
 * stands in `line`, which the reply quotes, is left out: it is not asked how a number hangs together with itself.
 */
export const freshUnused = ({ reading, studied }: Moment, state: TutorState, line = ''): string | undefined => {
  const quoted = knownNumbers('', [line]);
  return isCalculated(studied.kind)
    ? reading.unused.find((quantity) => isFresh(quantity, state) && !(/\d/u.test(quantity) && quoted.covers(quantity)))
    : undefined;
};

/** The state after a place or quantity was asked about. */
export const pointedAt = (text: string, state: TutorState): TutorState => ({
  ...state,
  pointed: remember(state.pointed ?? [], text),
});

/**
 * The place of a word problem that is worth reading again beside the student's work: a quantity that none of their sums
 * uses, else the next place that tells how two things hang together. Null when all were asked about. What the student's
 * value is, and whether it is right, plays no part.
 */
export function placeToRead(moment: Moment, state: TutorState): Pointed | null {
  const quantity = freshUnused(moment, state);
  if (quantity !== undefined) return { ask: { ask: 'unused', quantity, line: '' }, state: pointedAt(quantity, state) };
  const place = moment.reading.places.find(({ text }) => isFresh(text, state));
  return place
    ? { ask: { ask: 'place', relation: place.relation, place: place.text }, state: pointedAt(place.text, state) }
    : null;
}

/** The place of a word problem that a thought of the student's takes its number from; null when there is none, or it was asked about. */
export function placeWith(line: string, { problem, studied }: Moment, state: TutorState): Pointed | null {
  if (studied.kind !== 'quantities') return null;
  const numbers = digitsOf(line);
  const place = placesOf(problem.text).find(
    ({ text }) => isFresh(text, state) && digitsOf(text).some((digits) => numbers.includes(digits)),
  );
  return place
    ? { ask: { ask: 'place', relation: place.relation, place: place.text }, state: pointedAt(place.text, state) }
    : null;
}
