import type { Database } from '../store/schema.ts';

/** What a backup leaves out: jobs are no data, and are put in again when they are needed. */
type Left = 'jobs';

/** A table that a backup holds. */
export type KeptTable = Exclude<keyof Database, Left>;

/** Every table of a backup, each after those that it refers to, with the columns that tell its rows apart. */
const keys: { readonly [Table in KeptTable]: readonly (keyof Database[Table])[] } = {
  schools: ['id'],
  classes: ['id'],
  people: ['id'],
  memberships: ['classId', 'personId'],
  accounts: ['provider', 'tenant', 'subject'],
  sessions: ['tokenHash'],
  assignmentSets: ['id'],
  setNotices: ['setId'],
  botMessages: ['tenant', 'chat', 'messageId'],
  assignments: ['id'],
  assignmentStudents: ['assignmentId', 'studentId'],
  conversations: ['id'],
  turns: ['id'],
  events: ['conversationId', 'seq'],
  spent: ['studentId', 'assignmentId'],
  concerns: ['id'],
  transcriptViews: ['id'],
  drafts: ['id'],
  draftVersions: ['draftId', 'revision'],
  draftReviews: ['draftId'],
  usage: ['day', 'personId', 'classId', 'model', 'purpose'],
  activities: ['tenant', 'chat', 'activityId'],
  chats: ['tenant', 'chat'],
  feedback: ['id'],
  retentionRuns: ['at', 'record'],
  readingSettings: ['personId'],
  readingPositions: ['personId', 'place'],
  policyVersions: ['hash'],
  policyEvents: ['seq'],
};

const left: Record<Left, true> = { jobs: true };

/** The tables and their keys, in the order in which they can be filled. */
export const keptTables: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(keys));

/** Every table with the product's data, in the order in which they can be dropped. */
export const allTables: readonly string[] = [...Object.keys(left), ...[...keptTables.keys()].reverse()];
