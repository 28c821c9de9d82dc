import type { ArithmeticClaim } from '../../maths/index.ts';
import { type MixedUnits, mixedUnits } from './mixedUnits.ts';
import { type OtherThanRated, otherThanRated } from './otherThanRated.ts';
import { type PartAsWhole, partAsWhole } from './partAsWhole.ts';

/** A true sum that does not fit the story it is about, under the question it is met with. */
export type StoryFault =
  | ({ readonly ask: 'otherThanRated' } & OtherThanRated)
  | ({ readonly ask: 'partAsWhole' } & PartAsWhole)
  | ({ readonly ask: 'mixedUnits' } & MixedUnits);

/** The first such sum; `found` are the student's sums so far. Null when there is none. */
export function storyFaultIn(
  sums: readonly ArithmeticClaim[],
  task: string,
  found: readonly string[],
): StoryFault | null {
  const rated = otherThanRated(sums, task, found);
  if (rated) return { ask: 'otherThanRated', ...rated };
  const part = partAsWhole(sums, task);
  if (part) return { ask: 'partAsWhole', ...part };
  const mixed = mixedUnits(sums, task);
  return mixed && { ask: 'mixedUnits', ...mixed };
}
