import type { AssignmentView, PlaceInSet } from '../../api/contract/assignment.ts';
import type { TaskState } from '../../api/contract/assignmentSet.ts';

/** One entry of the student's home: a task alone, or all their tasks of a set. */
export type Entry =
  | { readonly kind: 'task'; readonly task: AssignmentView }
  | { readonly kind: 'set'; readonly set: PlaceInSet; readonly tasks: readonly [AssignmentView, ...AssignmentView[]] };

/** The entries in the order of their first task; the tasks of a set in theirs. */
export function entriesOf(assignments: readonly AssignmentView[]): Entry[] {
  const sets = Map.groupBy(assignments, ({ set }) => set?.id);
  return assignments.flatMap((task): Entry[] => {
    const { set } = task;
    if (!set) return [{ kind: 'task', task }];
    const [first, ...others] = tasksInOrder(sets.get(set.id) ?? []);
    // A set stands where its first task does.
    return first && sets.get(set.id)?.[0] === task ? [{ kind: 'set', set, tasks: [first, ...others] }] : [];
  });
}

const tasksInOrder = (tasks: readonly AssignmentView[]): AssignmentView[] =>
  tasks.toSorted((a, b) => (a.set?.number ?? 0) - (b.set?.number ?? 0));

/** How far the student has come with a task. */
export const stateOf = ({ solved, begun }: AssignmentView): TaskState =>
  solved ? 'solved' : begun ? 'atWork' : 'notBegun';
