import type { ClassStudents, SharePreview, ShareQuestion } from '../../api/contract/assignmentSet.ts';
import type { ShareDraft } from '../../api/contract/draftView.ts';
import { sendForJson } from './request.ts';

export const readStudents = (className: string, signal?: AbortSignal) =>
  sendForJson<ClassStudents>('GET', `/api/classes/${encodeURIComponent(className)}/students`, { signal });

/** What the policy will say to the students about tasks that are shared so. */
export const previewShare = (question: ShareQuestion, signal?: AbortSignal) =>
  sendForJson<SharePreview>('POST', '/api/assignment-sets/preview', { body: question, signal });

export const shareDraft = (id: string, share: ShareDraft) =>
  sendForJson<{ setId: string }>('POST', `/api/drafts/${encodeURIComponent(id)}/share`, { body: share });
