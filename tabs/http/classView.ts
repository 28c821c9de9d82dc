import type { AssignmentSetView, ClassSetView, SetChange } from '../../api/contract/assignmentSet.ts';
import type { TranscriptView } from '../../api/contract/transcript.ts';
import { sendForJson } from './request.ts';

const set = (id: string) => `/api/assignment-sets/${encodeURIComponent(id)}`;

/** Who of a class has begun what of a set. */
export const readSet = (id: string, signal?: AbortSignal) => sendForJson<ClassSetView>('GET', set(id), { signal });

export const changeSet = (id: string, change: SetChange) =>
  sendForJson<AssignmentSetView>('PATCH', set(id), { body: change });

/** Reads a student's conversation; it is logged with the reason. */
export const viewTranscript = (id: string, reason: string | undefined) =>
  sendForJson<TranscriptView>('POST', `/api/conversations/${encodeURIComponent(id)}/view`, {
    body: reason === undefined ? {} : { reason },
  });
