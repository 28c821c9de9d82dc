import { ActivityRepository } from './activities.ts';
import { AssignmentSetRepository } from './assignmentSets.ts';
import { AssignmentRepository } from './assignments.ts';
import { BotMessageRepository } from './botMessages.ts';
import { ChatRepository } from './chats.ts';
import { ConcernRepository } from './concerns.ts';
import { type Connection, connect, patiently } from './connect.ts';
import { ConversationRepository } from './conversations.ts';
import { DraftReviewRepository } from './draftReviews.ts';
import { DraftRepository } from './drafts.ts';
import { describeError } from './errors.ts';
import { FeedbackRepository } from './feedback.ts';
import { JobRepository } from './jobs.ts';
import { migrate } from './migrations.ts';
import { NoticeRepository } from './notices.ts';
import { PeopleRepository } from './people.ts';
import { PolicyVersionRepository } from './policyVersions.ts';
import { ReadingRepository } from './reading.ts';
import { RetentionRepository } from './retention.ts';
import { RosterRepository } from './rosters.ts';
import { scrub } from './scrub.ts';
import { SessionRepository } from './sessions.ts';
import type { DatabaseSettings } from './settings.ts';
import { TranscriptViewRepository } from './transcriptViews.ts';
import { TurnRepository } from './turns/index.ts';
import { UsageRepository } from './usage.ts';

export type { AssignmentSet, SetDraft, SetProgress } from './assignmentSets.ts';
export type { Assignment, TaskTerms } from './assignments.ts';
export type { Chat } from './chats.ts';
export type { StoredConcern } from './concerns.ts';
export type { Conversation, ConversationRow } from './conversations.ts';
export type { DraftReview } from './draftReviews.ts';
export type { DraftChange, StoredDraft } from './drafts.ts';
export { isUnavailable } from './errors.ts';
export { type ClaimedJob, SCRUB } from './jobs.ts';
export type { SchoolSeed } from './people.ts';
export { OfAnotherSchool, type SchoolRoster } from './rosters.ts';
export { type DatabaseSettings, describeDatabase } from './settings.ts';
export type { StartedTurn, StoredEvent, Turn, TurnAttempt } from './turns/index.ts';

/** Everything that is kept, one repository per aggregate. */
export interface Store {
  /** Whether other servers may work on the same database. */
  readonly shared: boolean;
  readonly people: PeopleRepository;
  readonly rosters: RosterRepository;
  readonly sessions: SessionRepository;
  readonly assignments: AssignmentRepository;
  readonly assignmentSets: AssignmentSetRepository;
  readonly conversations: ConversationRepository;
  readonly turns: TurnRepository;
  readonly concerns: ConcernRepository;
  readonly transcriptViews: TranscriptViewRepository;
  readonly drafts: DraftRepository;
  readonly draftReviews: DraftReviewRepository;
  readonly activities: ActivityRepository;
  readonly chats: ChatRepository;
  readonly feedback: FeedbackRepository;
  readonly notices: NoticeRepository;
  readonly botMessages: BotMessageRepository;
  readonly policyVersions: PolicyVersionRepository;
  readonly reading: ReadingRepository;
  readonly retention: RetentionRepository;
  readonly jobs: JobRepository;
  /** Gets what was deleted out of the database's files, as far as it can. Throws when it cannot be done now. */
  scrub(): Promise<void>;
  readonly usage: UsageRepository;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What came of opening the database. A failure leaves the file as it was. */
export type StoreOpening =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly message: string };

/**
 * Opens the database, makes the folder of a SQLite file, and brings the schema up to date: once, however many processes
 * start together. Never throws: a database that cannot be reached or a file that is none is a message.
 */
export async function openStore(settings: DatabaseSettings): Promise<StoreOpening> {
  try {
    const connection = connect(settings);
    try {
      const migrated = await patiently(settings, connection, migrate);
      if (migrated.ok) return { ok: true, store: repositoriesOn(connection) };
      await connection.db.destroy();
      const { failed, message } = migrated;
      return { ok: false, message: failed ? `Migration ${failed} failed: ${message}` : message };
    } catch (error) {
      await connection.db.destroy();
      return { ok: false, message: describeError(error) };
    }
  } catch (error) {
    return { ok: false, message: describeError(error) };
  }
}

function repositoriesOn(connection: Connection): Store {
  const { db, on } = connection;
  return {
    shared: on.shared,
    people: new PeopleRepository(db),
    rosters: new RosterRepository(db),
    sessions: new SessionRepository(db),
    assignments: new AssignmentRepository(db),
    assignmentSets: new AssignmentSetRepository(db),
    conversations: new ConversationRepository(db, on),
    turns: new TurnRepository(connection),
    concerns: new ConcernRepository(db),
    transcriptViews: new TranscriptViewRepository(db),
    drafts: new DraftRepository(db, on),
    draftReviews: new DraftReviewRepository(db),
    activities: new ActivityRepository(db, on),
    chats: new ChatRepository(db, on),
    feedback: new FeedbackRepository(db),
    notices: new NoticeRepository(db),
    botMessages: new BotMessageRepository(db),
    policyVersions: new PolicyVersionRepository(db),
    reading: new ReadingRepository(db),
    retention: new RetentionRepository(db),
    jobs: new JobRepository(db, on),
    scrub: () => scrub(connection),
    usage: new UsageRepository(db),
    ping: async () => {
      await db.selectFrom('schools').select('id').limit(1).execute();
    },
    close: () => db.destroy(),
  };
}
