import type { Assignment } from '../store/index.ts';

/** A text as two people would write the same: without case, runs of white space, and punctuation at the ends. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');

/** Whether a task is to be worked on without AI. */
export const isClosed = ({ aiLevel, situation }: Assignment): boolean =>
  aiLevel === 'red' || situation === 'test' || situation === 'exam';

/**
 * The task that a student typed as a problem of their own, or undefined. Of several the one that is closed to AI, so
 * that typing a task anew opens nothing.
 */
export function sameTask(typed: string, assignments: readonly Assignment[]): Assignment | undefined {
  const text = fold(typed);
  if (text === '') return undefined;
  const same = assignments.filter((assignment) => fold(assignment.text) === text);
  return same.find(isClosed) ?? same[0];
}
