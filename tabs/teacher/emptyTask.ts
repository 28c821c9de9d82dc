import type { NewAssignment } from '../../api/contract/assignment.ts';
import type { GlossaryRow } from './glossaryRows.ts';
import type { KeyFields } from './keyFromForm.ts';

/** A task while the teacher writes it. */
export type TaskDraft = Omit<NewAssignment, 'key' | 'glossary'> & {
  readonly key: KeyFields;
  readonly glossary: readonly GlossaryRow[];
};

/** What the form starts from: homework in mathematics where AI may give hints. */
export function emptyTask(className: string): TaskDraft {
  return {
    className,
    title: '',
    text: '',
    subject: 'mathematics',
    situation: 'homework',
    aiLevel: 'yellow',
    key: { type: 'none', value: '', unit: '', lines: '' },
    glossary: [],
  };
}
