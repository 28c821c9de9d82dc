import type { Kysely } from 'kysely';
import { AnswerKey, type KeyOrigin } from '../contract/answerKey.ts';
import type { AiLevel, Situation, Subject } from '../contract/policy.ts';
import type { Database } from './schema.ts';

/** A task that a teacher set, with its key: for the server only. */
export interface Assignment {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly teacherId: string;
  /** The teacher's name. */
  readonly teacher: string;
  readonly title: string;
  readonly text: string;
  readonly subject: Subject;
  readonly situation: Situation;
  readonly aiLevel: AiLevel;
  readonly key: AnswerKey;
  readonly keyOrigin: KeyOrigin;
  readonly createdAt: string;
}

/** What is needed to keep a new assignment. */
export type AssignmentDraft = Omit<Assignment, 'className' | 'teacher'>;

/** Tasks that teachers set for their classes. */
export class AssignmentRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps an assignment; one with the same id is left as it is. */
  async add({ key, ...draft }: AssignmentDraft): Promise<void> {
    await this.#db
      .insertInto('assignments')
      .values({ ...draft, answerKey: JSON.stringify(key) })
      .onConflict((c) => c.column('id').doNothing())
      .execute();
  }

  async find(id: string): Promise<Assignment | null> {
    const row = await this.#select().where('assignments.id', '=', id).executeTakeFirst();
    return row ? toAssignment(row) : null;
  }

  /** The classes' assignments, newest first. */
  async inClasses(classIds: readonly string[]): Promise<Assignment[]> {
    if (classIds.length === 0) return [];
    const rows = await this.#select()
      .where('assignments.classId', 'in', [...classIds])
      .orderBy('assignments.createdAt', 'desc')
      .orderBy('assignments.id')
      .limit(200)
      .execute();
    return rows.map(toAssignment);
  }

  #select() {
    return this.#db
      .selectFrom('assignments')
      .innerJoin('classes', 'classes.id', 'assignments.classId')
      .innerJoin('people', 'people.id', 'assignments.teacherId')
      .selectAll('assignments')
      .select(['classes.name as className', 'people.name as teacher']);
  }
}

function toAssignment({ answerKey, ...row }: Omit<Assignment, 'key'> & { answerKey: string }): Assignment {
  return { ...row, key: AnswerKey.parse(JSON.parse(answerKey)) };
}
