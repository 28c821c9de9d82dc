import type { DraftKind } from '../../../api/contract/draft.ts';

/** The kinds whose tasks students can work on with the tutor; a test holds the list to the kinds themselves. */
export const forStudents: ReadonlySet<DraftKind> = new Set(['differentiation', 'exercises', 'quiz', 'faultFinding']);
