import { createHash } from 'node:crypto';
import type { Conversation } from '../store/index.ts';

const LETTERS = 'bdfghjklmnprstvz';

/**
 * The code by which policy files name an assignment, such as "gtvk-bmrd"; worked out from its id (that of the set, where
 * it is shared as one), so that nobody can choose it or give it to another task.
 */
export function assignmentCode(id: string): string {
  const digits = createHash('sha256').update(id).digest('hex').slice(0, 8);
  const letters = [...digits].map((digit) => LETTERS[Number.parseInt(digit, 16)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** The code of the assignment that a conversation is about; undefined for a problem of the student's own. */
export const codeIn = ({ assignmentId, set }: Pick<Conversation, 'assignmentId' | 'set'>): string | undefined =>
  assignmentId === undefined ? undefined : assignmentCode(set?.id ?? assignmentId);
