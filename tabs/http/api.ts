import type { AssignmentView, NewAssignment } from '../../api/contract/assignment.ts';
import type { AssignmentSetView } from '../../api/contract/assignmentSet.ts';
import type {
  ClauseView,
  ConversationSummary,
  ConversationView,
  ProcessRecord,
  StartConversation,
} from '../../api/contract/conversation.ts';
import type { ReviewSummary } from '../../api/contract/draftReview.ts';
import type { Language } from '../../api/contract/language.ts';
import type { RetentionView } from '../../api/contract/retention.ts';
import type { ConcernView, DemoUser, SessionView } from '../../api/contract/session.ts';
import { send, sendForJson } from './request.ts';

/** What the student's home shows. */
export interface StudentHomeView {
  readonly assignments: readonly AssignmentView[];
  readonly conversations: readonly ConversationSummary[];
  /** The rule for homework at the student's grade: deny means no new problems. */
  readonly clause: ClauseView;
}

/** What the teacher's home shows. */
export interface TeacherHomeView {
  readonly assignments: readonly AssignmentView[];
  /** What was shared as a set, each as one. */
  readonly sets: readonly AssignmentSetView[];
  readonly classNames: readonly string[];
  /** Colleagues' drafts that wait for the teacher's approval. */
  readonly reviews: readonly ReviewSummary[];
  /** Present for the adults whom the policy names. */
  readonly concerns?: readonly ConcernView[];
}

/** What the school leader's home shows. */
export interface LeaderHomeView {
  readonly concerns: readonly ConcernView[];
  readonly clauses: readonly ClauseView[];
  /** How often teachers have read a student's conversation. */
  readonly transcriptViews: number;
  /** How long records are kept, and what the last deletion did. */
  readonly retention: readonly RetentionView[];
}

/** Who can sign in to the demo school. */
export interface DemoSchool {
  readonly users: readonly DemoUser[];
  readonly school: string;
}

const conversation = (id: string) => `/api/conversations/${encodeURIComponent(id)}`;

export const readSession = (signal?: AbortSignal) => sendForJson<SessionView>('GET', '/api/session', { signal });

export const readDemoSchool = (signal?: AbortSignal) => sendForJson<DemoSchool>('GET', '/api/session/demo', { signal });

export const signInToDemo = (user: string) => sendForJson<SessionView>('POST', '/api/session/demo', { body: { user } });

export const changeSession = (change: { lang?: Language; noticeSeen?: true }) =>
  sendForJson<SessionView>('PATCH', '/api/session', { body: change });

export const signOut = () => send('DELETE', '/api/session');

/** The home of whoever is signed in; the caller knows the role and so the shape. */
export const readHome = <T extends StudentHomeView | TeacherHomeView | LeaderHomeView>(signal?: AbortSignal) =>
  sendForJson<T>('GET', '/api/home', { signal });

export const setAssignment = (assignment: NewAssignment) =>
  sendForJson<AssignmentView>('POST', '/api/assignments', { body: assignment });

export const startConversation = (start: StartConversation) =>
  sendForJson<{ id: string }>('POST', '/api/conversations', { body: start });

export const readConversation = (id: string, signal?: AbortSignal) =>
  sendForJson<ConversationView>('GET', conversation(id), { signal });

/** Keeps the box. True when it was answered: a turn of the conversation holds words for a child who needs a human. */
export async function saveAttempt(id: string, attempt: string): Promise<boolean> {
  const { status } = await send('PUT', `${conversation(id)}/attempt`, { body: { attempt } });
  return status === 200;
}

/** Deletes a conversation for good. */
export const eraseConversation = (id: string) => send('DELETE', conversation(id));

export const readRecord = (id: string, signal?: AbortSignal) =>
  sendForJson<ProcessRecord>('GET', `${conversation(id)}/record`, { signal });

export const acknowledgeConcern = (id: string) =>
  sendForJson<ConcernView>('POST', `/api/concerns/${encodeURIComponent(id)}/acknowledge`);

export const takeOverConcern = (id: string) => send('POST', `/api/concerns/${encodeURIComponent(id)}/take-over`);
