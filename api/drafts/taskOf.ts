import type { DraftKind } from '../contract/draft.ts';
import type { Task } from '../contract/policy.ts';

/** What the policy is asked about a kind of draft. */
export const taskOf: Readonly<Record<DraftKind, Task>> = {
  lessonPlan: 'lessonPlan',
  unitPlan: 'lessonPlan',
  differentiation: 'differentiation',
  exercises: 'exercises',
  quiz: 'exercises',
  feedback: 'feedbackDraft',
  criteria: 'criteria',
  faultFinding: 'aiLiteracy',
};
