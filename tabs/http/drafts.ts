import type { AnswerReview, AskReview, ReviewView } from '../../api/contract/draftReview.ts';
import type {
  DraftSummary,
  DraftView,
  EditDraft,
  RequestReading,
  RewriteSection,
  StartDraft,
} from '../../api/contract/draftView.ts';
import type { Language } from '../../api/contract/language.ts';
import { send, sendForJson } from './request.ts';

/** A document as text. `notes` say what of it is left out. */
export interface ReadDocument {
  readonly name: string;
  readonly text: string;
  readonly notes: readonly string[];
}

/** Whose copy is taken: the students' has no keys and no notes for the teacher. */
export type Copy = 'teacher' | 'student';

const draft = (id: string) => `/api/drafts/${encodeURIComponent(id)}`;

export const readDraftRequest = (text: string, lang: Language, signal?: AbortSignal) =>
  sendForJson<RequestReading>('POST', '/api/drafts/read', { body: { text, lang }, signal });

export const readDocument = (file: File, signal?: AbortSignal) =>
  sendForJson<ReadDocument>('POST', `/api/documents?name=${encodeURIComponent(file.name)}`, { body: file, signal });

export const listDrafts = (signal?: AbortSignal) => sendForJson<DraftSummary[]>('GET', '/api/drafts', { signal });

export const startDraft = (start: StartDraft) => sendForJson<{ id: string }>('POST', '/api/drafts', { body: start });

/** With `after`, the answer to a draft that is being written waits until it is past that revision. */
export const readDraft = (id: string, after?: number, signal?: AbortSignal) =>
  sendForJson<DraftView>('GET', `${draft(id)}${after === undefined ? '' : `?after=${after}`}`, { signal });

export const editDraft = (id: string, edit: EditDraft) =>
  sendForJson<DraftView>('POST', `${draft(id)}/edits`, { body: edit });

export const rewriteSection = (id: string, rewrite: RewriteSection) =>
  sendForJson<DraftView>('POST', `${draft(id)}/rewrites`, { body: rewrite });

export const goOnWithDraft = (id: string) => sendForJson<DraftView>('POST', `${draft(id)}/go-on`);

export const cancelDraft = (id: string) => sendForJson<DraftView>('POST', `${draft(id)}/cancel`);

export const restoreDraft = (id: string, revision: number, version: number) =>
  sendForJson<DraftView>('POST', `${draft(id)}/restore`, { body: { revision, version } });

export const approveDraft = (id: string, revision: number) =>
  sendForJson<DraftView>('POST', `${draft(id)}/approve`, { body: { revision } });

export const askReview = (id: string, ask: AskReview) =>
  sendForJson<DraftView>('POST', `${draft(id)}/ask`, { body: ask });

export const stopAsking = (id: string) => sendForJson<DraftView>('POST', `${draft(id)}/stop-asking`);

const review = (id: string) => `/api/reviews/${encodeURIComponent(id)}`;

export const readReview = (id: string, signal?: AbortSignal) => sendForJson<ReviewView>('GET', review(id), { signal });

export const answerReview = (id: string, answer: AnswerReview) => send('POST', review(id), { body: answer });

export const removeDraft = (id: string) => send('DELETE', draft(id));

/** The draft as a file, or as plain text. */
export const exportDraft = (id: string, format: 'docx' | 'pdf' | 'text', copy: Copy) =>
  send('GET', `${draft(id)}/export?format=${format}&copy=${copy}`, { accept: '*/*' });
