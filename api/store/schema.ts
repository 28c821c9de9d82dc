import type { KeyOrigin } from '../contract/answerKey.ts';
import type { DraftKind } from '../contract/draft.ts';
import type { DraftVersionView } from '../contract/draftView.ts';
import type { Language } from '../contract/language.ts';
import type { AiLevel, Role, Situation, Subject } from '../contract/policy.ts';
import type { Purpose } from '../models/index.ts';
import type { Kept } from '../policy/index.ts';
import type { What } from '../policy/versions.ts';

/**
 * The tables, as Kysely sees them. Times are ISO 8601 in UTC, JSON is text, flags are 0 or 1: what SQLite and PostgreSQL
 * both hold alike. The comments say what a column means where its name does not.
 */
export interface Database {
  schools: { id: string; name: string };
  classes: { id: string; schoolId: string; name: string };
  people: {
    id: string;
    schoolId: string;
    name: string;
    role: Role;
    /** 0–10 for students. */
    grade: number | null;
    lang: Language;
    /** When the student read that worrying messages reach an adult. */
    noticeSeenAt: string | null;
  };
  memberships: { classId: string; personId: string };
  /** How a sign-in outside knows a person: their id in a directory. */
  accounts: { provider: 'entra'; tenant: string; subject: string; personId: string };
  sessions: {
    /** Keyed hash of the token; the token itself is only in the cookie. */
    tokenHash: string;
    personId: string;
    createdAt: string;
    expiresAt: string;
  };
  /** Tasks that were shared together. */
  assignmentSets: {
    id: string;
    /** Made by the client: the same one shares nothing twice. */
    shareId: string;
    classId: string;
    teacherId: string;
    title: string;
    subject: Subject;
    situation: Situation;
    aiLevel: AiLevel;
    /** The draft that the tasks were made from. */
    draftId: string | null;
    opensAt: string | null;
    closesAt: string | null;
    /** The last rung of the hint ladder that the teacher allows, 0–4. */
    maxHint: number | null;
    /** The teacher has taken it back. */
    withdrawn: 0 | 1;
    createdAt: string;
  };
  /** The sets that students have been told of. */
  setNotices: { setId: string; at: string };
  /** What each of the bot's messages in Teams was about. */
  botMessages: {
    tenant: string;
    chat: string;
    messageId: string;
    about: 'turn' | 'draft';
    aboutId: string;
    at: string;
  };
  assignments: {
    id: string;
    classId: string;
    teacherId: string;
    title: string;
    text: string;
    subject: Subject;
    situation: Situation;
    aiLevel: AiLevel;
    /** AnswerKey as JSON. Never leaves the server. */
    answerKey: string;
    keyOrigin: KeyOrigin;
    createdAt: string;
    /** Null for a task that was set alone. */
    setId: string | null;
    /** Its place in the set, from 1; null without one. */
    position: number | null;
    /** `students`: only for those in `assignmentStudents`, also when there are none left. */
    audience: 'class' | 'students';
    /** Glossary as JSON. */
    glossary: string;
  };
  assignmentStudents: { assignmentId: string; studentId: string };
  conversations: {
    id: string;
    studentId: string;
    assignmentId: string | null;
    problemText: string;
    /** The category of the high concern that the typed problem itself raised, if any: nothing of it is for tutoring. */
    problemConcern: Database['concerns']['category'] | null;
    subject: Subject | null;
    /** AnswerKey as JSON. Never leaves the server. */
    answerKey: string;
    keyOrigin: KeyOrigin;
    situation: Situation;
    aiLevel: AiLevel;
    lang: Language;
    /** The tutor's state after the last whole turn, as JSON. */
    state: string;
    solved: 0 | 1;
    /** The ids of the class when it began, as JSON: their order says whose name a token stands for. */
    people: string;
    /** The last box "this is what I've tried". */
    attempt: string;
    createdAt: string;
    updatedAt: string;
  };
  turns: {
    id: string;
    conversationId: string;
    /** 1, 2, 3 … within the conversation. */
    position: number;
    clientTurnId: string;
    /** The student's words, personal data replaced. */
    text: string;
    attemptText: string;
    /** How severe a worry the message raised, if any. */
    concern: 'low' | 'high' | null;
    status: 'running' | 'done' | 'interrupted';
    /** 1 for the first try; only events of this one are shown. */
    attempt: number;
    startedAt: string;
    /** While it runs: until when it belongs to the process that runs it. Null where there is only one process. */
    leaseUntil: string | null;
  };
  events: {
    conversationId: string;
    /** 1, 2, 3 … within the conversation, without gaps. */
    seq: number;
    turnId: string;
    attempt: number;
    at: string;
    /** TurnEventBody as JSON: only checked text. */
    body: string;
  };
  /** What a student had used up on a task when they deleted the work on it: no words of theirs. */
  spent: {
    studentId: string;
    assignmentId: string;
    /** The tutor's state as JSON, with nothing in it but what counts. */
    state: string;
  };
  /** What each run of the deletion did, and what it left. */
  retentionRuns: {
    at: string;
    record: Kept;
    /** Days that were allowed. */
    days: number;
    deleted: number;
    /** When the oldest that is left was last used; null when none is. */
    oldest: string | null;
  };
  concerns: {
    id: string;
    studentId: string;
    /** Null when the message became no turn. */
    turnId: string | null;
    category: 'selfHarm' | 'abuse' | 'danger' | 'neglect' | 'bullying';
    at: string;
    /** The first adult to say that they have seen it. Whoever takes it over deletes the row. */
    acknowledgedBy: string | null;
    acknowledgedAt: string | null;
  };
  /** Who of the staff has read a student's conversation: rows come in and are never changed. */
  transcriptViews: {
    id: string;
    conversationId: string;
    studentId: string;
    viewerId: string;
    ground: 'concern' | 'reason';
    /** The viewer's words; empty when the ground is a concern. */
    reason: string;
    at: string;
  };
  jobs: {
    /** What is to be done: one row a job, whether it comes once or every so often. */
    name: string;
    /** Not before this time. */
    runAt: string;
    /** How often it was tried since it last succeeded. */
    attempts: number;
    /** While somebody works on it: until when it is theirs. */
    leaseUntil: string | null;
  };
  /** Tokens used on a day, added up: no times, no texts. */
  usage: {
    /** "2026-11-22", UTC. */
    day: string;
    personId: string;
    /** The class that pays; empty for who is in none. */
    classId: string;
    schoolId: string;
    /** The model's name in the policy. */
    model: string;
    purpose: Purpose;
    calls: number;
    inputTokens: number;
    outputTokens: number;
  };
  /** The colleague whom a teacher asks to approve a draft; one row a draft. */
  draftReviews: {
    draftId: string;
    colleagueId: string;
    revision: number;
    words: string;
    askedAt: string;
    refusedAt: string | null;
    reason: string;
  };
  drafts: {
    id: string;
    /** The page's own id for it, so that it is begun once. */
    clientDraftId: string;
    schoolId: string;
    teacherId: string;
    kind: DraftKind;
    title: string;
    subject: Subject;
    grade: number;
    /** DraftRequest as JSON, personal data replaced. */
    request: string;
    /** Whom the tokens stand for: ids as JSON, in order. */
    people: string;
    /** StoredSection[] as JSON. */
    sections: string;
    /** Sentences as JSON. */
    remarks: string;
    status: 'writing' | 'ready' | 'interrupted';
    /** 0, 1, 2 …: goes up with every change. */
    revision: number;
    approvedBy: string | null;
    approvedById: string | null;
    approvedAt: string | null;
    createdAt: string;
    updatedAt: string;
    /** While it is written: until when it belongs to the process that writes it. */
    leaseUntil: string | null;
  };
  draftVersions: {
    draftId: string;
    revision: number;
    at: string;
    what: DraftVersionView['what'];
    /** The name of who did it. */
    by: string;
    section: string | null;
    /** StoredSection[] as JSON, after the change. */
    sections: string;
  };
  /** Messages of Teams that have come in, none of their words: each is answered once. */
  activities: {
    /** The directory's id. */
    tenant: string;
    /** The chat's id in Teams. */
    chat: string;
    activityId: string;
    at: string;
    /** While it is worked on: until when it belongs to who does. Null when it is answered. */
    leaseUntil: string | null;
  };
  /** One-to-one chats with the bot. */
  chats: {
    tenant: string;
    /** The chat's id in Teams. */
    chat: string;
    personId: string;
    /** Where Teams takes what the bot writes there. */
    serviceUrl: string;
    /** The bot's own id in the chat. */
    botId: string;
    lang: Language;
    /** The problem that is worked on there. */
    conversationId: string | null;
    updatedAt: string;
  };
  /** What people say of texts that were written for them. */
  feedback: {
    id: string;
    personId: string;
    about: 'turn' | 'draft';
    /** The turn's or draft's id. */
    aboutId: string;
    /** The conversation of the turn. */
    conversationId: string | null;
    draftId: string | null;
    reaction: 'like' | 'dislike';
    /** The person's words, personal data replaced; empty for none. */
    text: string;
    at: string;
  };
  /** How each person likes to read; who has chosen nothing has no row. */
  readingSettings: {
    personId: string;
    /** ReadingSettings as JSON. */
    settings: string;
  };
  /** Where each person left off in what they read: no words of it. */
  readingPositions: {
    personId: string;
    /** "conversation-ID" or "draft-ID". */
    place: string;
    conversationId: string | null;
    draftId: string | null;
    passage: string;
    offset: number;
    at: string;
  };
  /** Policy files as they were. */
  policyVersions: {
    /** The set's SHA-256. */
    hash: string;
    /** When it last came up. */
    at: string;
    /** PolicyText[] as JSON. */
    files: string;
  };
  /** What happened to the versions of the policy files: rows come in and are never changed. */
  policyEvents: {
    /** 1, 2, 3 … without gaps. */
    seq: number;
    at: string;
    what: What;
    hash: string;
    /** Who did it, also when they have left; null when the files did. */
    byId: string | null;
    byName: string | null;
  };
}
