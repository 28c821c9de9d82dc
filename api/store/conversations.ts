import type { Kysely } from 'kysely';
import { z } from 'zod';
import { AnswerKey, type KeyOrigin } from '../contract/answerKey.ts';
import type { Language } from '../contract/language.ts';
import type { AiLevel, Situation, Subject } from '../contract/policy.ts';
import { type TaskTerms, TERMS, termsOf } from './assignments.ts';
import type { Differences } from './differences.ts';
import { askToScrub } from './jobs.ts';
import type { Database } from './schema.ts';
import { emptyLog } from './scrub.ts';

/** A student's work on one problem, with its key and the tutor's state: for the server only. */
export interface Conversation {
  readonly id: string;
  readonly studentId: string;
  readonly assignmentId: string | undefined;
  /** The task's title, when the problem is one. */
  readonly assignmentTitle: string | undefined;
  /** The class whose task it is. */
  readonly assignmentClass: string | undefined;
  /** That class's id. */
  readonly assignmentClassId: string | undefined;
  /** The set that the task was shared in, with what its teacher decided. */
  readonly set: ({ readonly id: string; readonly title: string } & TaskTerms) | undefined;
  readonly problemText: string;
  /** The category of the high concern that the typed problem itself raised: nothing of it is for tutoring. */
  readonly problemConcern: Database['concerns']['category'] | undefined;
  readonly subject: Subject | undefined;
  readonly key: AnswerKey;
  readonly keyOrigin: KeyOrigin;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  readonly lang: Language;
  /** The tutor's state as it wrote it: the tutor checks it when it reads it back. */
  readonly state: unknown;
  readonly solved: boolean;
  readonly attempt: string;
  /** The ids of the class when it began: their order says whose name a token stands for. */
  readonly people: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What is needed to keep a new conversation. */
export type ConversationDraft = Omit<
  Conversation,
  | 'assignmentTitle'
  | 'assignmentClass'
  | 'assignmentClassId'
  | 'set'
  | 'problemConcern'
  | 'solved'
  | 'attempt'
  | 'updatedAt'
> & { readonly problemConcern?: Conversation['problemConcern'] };

/** A conversation in a list. */
export interface ConversationRow {
  readonly id: string;
  readonly assignmentId: string | undefined;
  readonly assignmentTitle: string | undefined;
  readonly problemText: string;
  readonly problemConcern: Conversation['problemConcern'];
  readonly subject: Subject | undefined;
  readonly updatedAt: string;
  readonly solved: boolean;
  readonly turns: number;
  /** The student has written something: a message, or in the box. */
  readonly begun: boolean;
  readonly people: readonly string[];
}

const idsFrom = (json: string): string[] => z.array(z.string()).parse(JSON.parse(json));

/** Conversations: the problem, the tutor's state, the student's attempt box. Their turns are in {@link TurnRepository}. */
export class ConversationRepository {
  readonly #db: Kysely<Database>;
  readonly #on: Differences;

  constructor(db: Kysely<Database>, on: Differences) {
    this.#db = db;
    this.#on = on;
  }

  /** Keeps a new conversation. False when the student already has one about the same assignment. */
  async add({ key, state, people, ...draft }: ConversationDraft): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('conversations')
      .values({
        ...draft,
        assignmentId: draft.assignmentId ?? null,
        problemConcern: draft.problemConcern ?? null,
        subject: draft.subject ?? null,
        answerKey: JSON.stringify(key),
        state: JSON.stringify(state),
        people: JSON.stringify(people),
        solved: 0,
        attempt: '',
        updatedAt: draft.createdAt,
      })
      .onConflict((c) => c.columns(['studentId', 'assignmentId']).doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }

  async find(id: string): Promise<Conversation | null> {
    const row = await this.#db
      .selectFrom('conversations')
      .leftJoin('assignments', 'assignments.id', 'conversations.assignmentId')
      .leftJoin('classes', 'classes.id', 'assignments.classId')
      .leftJoin('assignmentSets', 'assignmentSets.id', 'assignments.setId')
      .selectAll('conversations')
      .select([
        'assignments.title as assignmentTitle',
        'classes.name as assignmentClass',
        'classes.id as assignmentClassId',
        'assignmentSets.id as setId',
        'assignmentSets.title as setTitle',
        ...TERMS,
      ])
      .where('conversations.id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const { answerKey, state, solved, people, setId, setTitle, opensAt, closesAt, maxHint, withdrawn, ...rest } = row;
    const terms = termsOf({ opensAt, closesAt, maxHint, withdrawn });
    return {
      ...rest,
      set: setId === null ? undefined : { id: setId, title: setTitle ?? '', ...terms },
      assignmentId: row.assignmentId ?? undefined,
      assignmentTitle: row.assignmentTitle ?? undefined,
      assignmentClass: row.assignmentClass ?? undefined,
      assignmentClassId: row.assignmentClassId ?? undefined,
      problemConcern: row.problemConcern ?? undefined,
      subject: row.subject ?? undefined,
      key: AnswerKey.parse(JSON.parse(answerKey)),
      state: JSON.parse(state),
      people: idsFrom(people),
      solved: solved === 1,
    };
  }

  /** Gives a conversation without a key the one that proposals agreed on; one that has a key keeps it. */
  async takeKey(id: string, key: AnswerKey): Promise<void> {
    await this.#db
      .updateTable('conversations')
      .set({ answerKey: JSON.stringify(key), keyOrigin: 'agreed' })
      .where('id', '=', id)
      .where('keyOrigin', '=', 'none')
      .execute();
  }

  /** The student's own conversation about an assignment, if there is one. */
  async aboutAssignment(studentId: string, assignmentId: string): Promise<string | null> {
    const row = await this.#db
      .selectFrom('conversations')
      .select('id')
      .where('studentId', '=', studentId)
      .where('assignmentId', '=', assignmentId)
      .executeTakeFirst();
    return row?.id ?? null;
  }

  /** The student's conversations, the last used first. */
  async ofStudent(studentId: string): Promise<ConversationRow[]> {
    const rows = await this.#db
      .selectFrom('conversations')
      .leftJoin('assignments', 'assignments.id', 'conversations.assignmentId')
      .select((e) => [
        'conversations.id',
        'conversations.assignmentId',
        'conversations.problemText',
        'conversations.problemConcern',
        'conversations.subject',
        'conversations.updatedAt',
        'conversations.solved',
        'conversations.people',
        'conversations.attempt',
        'assignments.title as assignmentTitle',
        e
          .selectFrom('turns')
          .whereRef('turns.conversationId', '=', 'conversations.id')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .as('turns'),
        e
          .selectFrom('turns')
          .whereRef('turns.conversationId', '=', 'conversations.id')
          .where((w) => w.or([w('turns.text', '<>', ''), w('turns.attemptText', '<>', '')]))
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .as('ownTurns'),
      ])
      .where('conversations.studentId', '=', studentId)
      .orderBy('conversations.updatedAt', 'desc')
      .limit(1_000)
      .execute();
    return rows.map(({ attempt, ownTurns, ...row }) => ({
      ...row,
      begun: attempt !== '' || Number(ownTurns ?? 0) > 0,
      assignmentId: row.assignmentId ?? undefined,
      assignmentTitle: row.assignmentTitle ?? undefined,
      problemConcern: row.problemConcern ?? undefined,
      subject: row.subject ?? undefined,
      solved: row.solved === 1,
      people: idsFrom(row.people),
      turns: Number(row.turns ?? 0),
    }));
  }

  /** What the student had used up on the task when they last deleted their work on it, as the tutor wrote it. */
  async spentOn(studentId: string, assignmentId: string): Promise<unknown> {
    const row = await this.#db
      .selectFrom('spent')
      .select('state')
      .where('studentId', '=', studentId)
      .where('assignmentId', '=', assignmentId)
      .executeTakeFirst();
    return row === undefined ? undefined : JSON.parse(row.state);
  }

  /**
   * Deletes a conversation with its turns, events and what was said of them, and asks for them to be scrubbed out of the database's files. A
   * concern that it raised stays for the people who see to it, without a tie to it. For a task, what
   * `startOver` leaves of the tutor's state is kept.
   */
  async erase(id: string, startOver: (state: unknown) => unknown): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      // Locked before it is read: a turn that ends at this moment, perhaps on another server, has ended or cannot.
      const conversation = await tx
        .selectFrom('conversations')
        .select(['studentId', 'assignmentId', 'state'])
        .where('id', '=', id)
        .$call(this.#on.lock)
        .executeTakeFirst();
      if (!conversation) return;
      const turns = tx.selectFrom('turns').select('id').where('conversationId', '=', id);
      await tx.updateTable('concerns').set({ turnId: null }).where('turnId', 'in', turns).execute();
      await tx.deleteFrom('events').where('conversationId', '=', id).execute();
      await tx.deleteFrom('turns').where('conversationId', '=', id).execute();
      await tx.deleteFrom('transcriptViews').where('conversationId', '=', id).execute();
      await tx.deleteFrom('feedback').where('conversationId', '=', id).execute();
      await tx.deleteFrom('readingPositions').where('conversationId', '=', id).execute();
      await tx.deleteFrom('conversations').where('id', '=', id).execute();
      await askToScrub(tx, this.#on);
      const { studentId, assignmentId } = conversation;
      if (assignmentId === null) return;
      const state = JSON.stringify(startOver(JSON.parse(conversation.state)));
      await tx
        .insertInto('spent')
        .values({ studentId, assignmentId, state })
        .onConflict((c) => c.columns(['studentId', 'assignmentId']).doUpdateSet({ state }))
        .execute();
    });
    // SQLite can do it now; unless a backup reads at this moment.
    if (!this.#on.shared) await emptyLog(this.#db);
  }

  async saveAttempt(id: string, attempt: string, at: string): Promise<void> {
    await this.#db.updateTable('conversations').set({ attempt, updatedAt: at }).where('id', '=', id).execute();
  }
}
