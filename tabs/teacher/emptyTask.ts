import type { NewAssignment } from '../../api/contract/assignment.ts';
import type { KeyFields } from './keyFromForm.ts';

/** A task while the teacher writes it. */
export type TaskDraft = Omit<NewAssignment, 'key'> & { readonly key: KeyFields };

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
  };
}
