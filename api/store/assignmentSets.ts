import type { ExpressionBuilder, Kysely } from 'kysely';
import { AnswerKey, type KeyOrigin } from '../contract/answerKey.ts';
import type { Glossary } from '../contract/glossary.ts';
import type { AiLevel, Situation, Subject } from '../contract/policy.ts';
import { type TaskTerms, TERMS, termsOf } from './assignments.ts';
import type { Database } from './schema.ts';

/** Tasks that a teacher shared with a class together. */
export interface AssignmentSet extends TaskTerms {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly teacher: string;
  readonly title: string;
  readonly subject: Subject;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  readonly draftId: string | undefined;
  readonly createdAt: string;
  /** How many places it has: the tasks of one student at most. */
  readonly count: number;
}

/** When a set is open, and whether it was taken back. */
type OpenTerms = Omit<TaskTerms, 'maxHint'>;

/** What is needed to keep a new set. */
export interface SetDraft extends Omit<AssignmentSet, 'className' | 'teacher' | 'count' | 'withdrawn'> {
  readonly shareId: string;
  readonly teacherId: string;
  /** Of every task; empty when it is left out. */
  readonly glossary?: Glossary | undefined;
  readonly tasks: readonly {
    readonly id: string;
    readonly text: string;
    readonly key: AnswerKey;
    readonly keyOrigin: KeyOrigin;
    readonly position: number;
    readonly audience: 'all' | readonly string[];
  }[];
}

/** A student's work on a task of a set, without a word of it. */
export interface SetProgress {
  readonly assignmentId: string;
  readonly studentId: string;
  readonly conversationId: string;
  readonly solved: boolean;
  /** The student has written something: a message, or in the box. */
  readonly begun: boolean;
  readonly key: AnswerKey;
  readonly keyOrigin: KeyOrigin;
  readonly problemText: string;
  readonly subject: Subject | undefined;
  /** The tutor's state as it wrote it. */
  readonly state: unknown;
}

/** Sets of tasks, shared in one piece. */
export class AssignmentSetRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps a set with its tasks, all or nothing, and says its id: the known one when that share came before. */
  async share({ tasks, glossary = [], ...draft }: SetDraft): Promise<string> {
    const { classId, teacherId, title, subject, situation, aiLevel, createdAt } = draft;
    const { opensAt = null, closesAt = null, maxHint = null, draftId = null } = draft;
    return this.#db.transaction().execute(async (tx) => {
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('assignmentSets')
        .values({ ...draft, opensAt, closesAt, maxHint, draftId, withdrawn: 0 })
        .onConflict((c) => c.columns(['teacherId', 'shareId']).doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows !== 1n) {
        const { id } = await tx
          .selectFrom('assignmentSets')
          .select('id')
          .where('teacherId', '=', teacherId)
          .where('shareId', '=', draft.shareId)
          .executeTakeFirstOrThrow();
        return id;
      }
      const common = {
        classId,
        teacherId,
        title,
        subject,
        situation,
        aiLevel,
        createdAt,
        setId: draft.id,
        glossary: JSON.stringify(glossary),
      };
      for (const { key, audience, ...task } of tasks) {
        await tx
          .insertInto('assignments')
          .values({
            ...common,
            ...task,
            answerKey: JSON.stringify(key),
            audience: audience === 'all' ? 'class' : 'students',
          })
          .execute();
        const students = audience === 'all' ? [] : audience.map((studentId) => ({ assignmentId: task.id, studentId }));
        if (students.length > 0) await tx.insertInto('assignmentStudents').values(students).execute();
      }
      return draft.id;
    });
  }

  async find(id: string): Promise<AssignmentSet | null> {
    const row = await selectSets(this.#db).where('assignmentSets.id', '=', id).executeTakeFirst();
    return row ? toSet(row) : null;
  }

  /** The classes' sets, newest first. */
  async inClasses(classIds: readonly string[]): Promise<AssignmentSet[]> {
    if (classIds.length === 0) return [];
    const rows = await selectSets(this.#db)
      .where('assignmentSets.classId', 'in', [...classIds])
      .orderBy('assignmentSets.createdAt', 'desc')
      .orderBy('assignmentSets.id')
      .limit(200)
      .execute();
    return rows.map(toSet);
  }

  /** Keeps when it is open, and whether it was taken back. False when that is no longer as `standing` says: nothing is kept. */
  async setTerms(id: string, terms: OpenTerms, standing: OpenTerms): Promise<boolean> {
    const { opensAt, closesAt, withdrawn } = rowOf(standing);
    const { numUpdatedRows } = await this.#db
      .updateTable('assignmentSets')
      .set(rowOf(terms))
      .where('id', '=', id)
      .where('withdrawn', '=', withdrawn)
      .where((e) => e.and([isStill(e, 'opensAt', opensAt), isStill(e, 'closesAt', closesAt)]))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** All work on the set's tasks. */
  async progress(setId: string): Promise<SetProgress[]> {
    const rows = await this.#db
      .selectFrom('conversations')
      .innerJoin('assignments', 'assignments.id', 'conversations.assignmentId')
      .select((e) => [
        'assignments.id as assignmentId',
        'conversations.studentId',
        'conversations.id as conversationId',
        'conversations.solved',
        'conversations.attempt',
        'conversations.answerKey',
        'conversations.keyOrigin',
        'conversations.problemText',
        'conversations.subject',
        'conversations.state',
        e
          .selectFrom('turns')
          .whereRef('turns.conversationId', '=', 'conversations.id')
          .where((w) => w.or([w('turns.text', '<>', ''), w('turns.attemptText', '<>', '')]))
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .as('ownTurns'),
      ])
      .where('assignments.setId', '=', setId)
      .execute();
    return rows.map(({ answerKey, state, solved, attempt, ownTurns, subject, ...row }) => ({
      ...row,
      subject: subject ?? undefined,
      solved: solved === 1,
      begun: attempt !== '' || Number(ownTurns ?? 0) > 0,
      key: AnswerKey.parse(JSON.parse(answerKey)),
      state: JSON.parse(state),
    }));
  }
}

const selectSets = (db: Kysely<Database>) =>
  db
    .selectFrom('assignmentSets')
    .innerJoin('classes', 'classes.id', 'assignmentSets.classId')
    .innerJoin('people', 'people.id', 'assignmentSets.teacherId')
    .select((e) => [
      'assignmentSets.id',
      'assignmentSets.classId',
      'classes.name as className',
      'people.name as teacher',
      'assignmentSets.title',
      'assignmentSets.subject',
      'assignmentSets.situation',
      'assignmentSets.aiLevel',
      'assignmentSets.draftId',
      'assignmentSets.createdAt',
      ...TERMS,
      e
        .selectFrom('assignments')
        .whereRef('assignments.setId', '=', 'assignmentSets.id')
        .select(({ fn }) => fn.count<number>('assignments.position').distinct().as('n'))
        .as('count'),
    ]);

const rowOf = ({ opensAt, closesAt, withdrawn }: OpenTerms) => ({
  opensAt: opensAt ?? null,
  closesAt: closesAt ?? null,
  withdrawn: withdrawn ? (1 as const) : (0 as const),
});

/** A moment that is as it was; nothing is equal to null in SQL. */
const isStill = (
  e: ExpressionBuilder<Database, 'assignmentSets'>,
  column: 'opensAt' | 'closesAt',
  was: string | null,
) => (was === null ? e(column, 'is', null) : e(column, '=', was));

function toSet(row: Awaited<ReturnType<ReturnType<typeof selectSets>['execute']>>[number]): AssignmentSet {
  return { ...row, ...termsOf(row), draftId: row.draftId ?? undefined, count: Number(row.count ?? 0) };
}
