import type { Conversation } from '../tutor/converse.ts';

/** What came back in one world, turn by turn: as it stands, and with each candidate replaced by its place in the list. */
export interface Observation {
  readonly asItStands: readonly string[];
  readonly byPlace: readonly string[];
}

/** Takes down a conversation in which these candidates were tried. */
export function observe({ turns }: Conversation, values: readonly string[]): Observation {
  const asItStands = turns.map(({ events }) => events.map((event) => JSON.stringify(event)).join('\n'));
  const places = values
    .map((value, place) => ({ place, value, pattern: value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') }))
    .sort((a, b) => b.value.length - a.value.length);
  const byPlace = asItStands.map((text) =>
    places.reduce(
      (said, { pattern, place }) =>
        said.replace(new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'gu'), `‹${place}›`),
      text,
    ),
  );
  return { asItStands, byPlace };
}

/** Two worlds look alike when each reply is the same, or the same but for taking up the candidate that was named. */
const areAlike = (one: Observation, other: Observation): boolean =>
  one.byPlace.length === other.byPlace.length &&
  one.byPlace.every((text, i) => text === other.byPlace[i] || one.asItStands[i] === other.asItStands[i]);

/** The name of each world's look: worlds that look alike have the same. */
export function looksOf(observations: readonly Observation[]): string[] {
  return observations.map((own) => String(observations.findIndex((other) => areAlike(own, other))));
}

/**
 * Bits that observations tell about which of equally likely worlds holds: log2 N minus the mean of log2 of the number of
 * worlds that look the same (the mutual information of a deterministic channel; Cover & Thomas, Elements of Information
 * Theory, 2.4). Nothing is told by observations that are all alike; log2 N by observations that all differ.
 */
export function bitsOf(observations: readonly string[]): number {
  const sizes = [...Map.groupBy(observations, (seen) => seen).values()].map((alike) => alike.length);
  const n = observations.length;
  return n === 0 ? 0 : Math.log2(n) - sizes.reduce((sum, size) => sum + (size / n) * Math.log2(size), 0);
}
