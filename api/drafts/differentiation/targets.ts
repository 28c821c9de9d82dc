import type { DraftRequest, Level } from '../../contract/draft.ts';

/**
 * The LIX that a text for each grade usually has: children's books by grade for 0–5, what schools go by for 6–10. Practice,
 * no official scale.
 */
const USUAL: readonly number[] = [8, 10, 14, 18, 23, 27, 30, 34, 36, 38, 40];
/** How much easier the supported version is. */
const EASIER = 8;

/** The LIX that a version should have; undefined when it is to be the text as it stands. */
export function targetOf(level: Level, { lix, grade }: Pick<DraftRequest, 'lix' | 'grade'>): number | undefined {
  if (lix) return lix[level];
  const usual = USUAL[grade] ?? 40;
  switch (level) {
    case 'supported':
      return Math.max(5, usual - EASIER);
    case 'onLevel':
      return usual;
    case 'challenge':
      return undefined;
  }
}
