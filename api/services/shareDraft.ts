import type { ShareTasks } from '../contract/assignmentSet.ts';
import type { ShareDraft } from '../contract/draftView.ts';
import type { Glossary } from '../contract/glossary.ts';
import type { Subject } from '../contract/policy.ts';
import type { DraftTask } from '../drafts/kind.ts';

/** What is shared of a draft. */
export interface SharedDraft {
  readonly id: string;
  readonly subject: Subject;
  /** In order; those of one level are numbered from 1. */
  readonly tasks: readonly DraftTask[];
  readonly glossary: Glossary;
}

/**
 * An approved draft as tasks for a class. A version without students is for everybody whom no other version names; one that
 * then is for nobody is left out. Null when no task is left for anybody.
 */
export function tasksToShare(
  { id, subject, tasks, glossary }: SharedDraft,
  { clientShareId, audience, ...terms }: ShareDraft,
  classStudents: readonly { readonly id: string }[],
): ShareTasks | null {
  const named = new Set(audience.flatMap(({ studentIds = [] }) => studentIds));
  const others = classStudents.map((student) => student.id).filter((student) => !named.has(student));
  const shared = audience.flatMap(({ level, studentIds }) => {
    const students = studentIds ?? (named.size === 0 ? ('all' as const) : others);
    if (students.length === 0) return [];
    return tasks
      .filter((task) => task.level === undefined || task.level === level)
      .map(({ text, key }, index) => ({ text, students, position: index + 1, ...(key && { key }) }));
  });
  if (shared.length === 0) return null;
  return { shareId: clientShareId, draftId: id, subject, glossary, ...terms, tasks: shared };
}
