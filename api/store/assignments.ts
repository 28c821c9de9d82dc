import type { Kysely } from 'kysely';
import { AnswerKey, type KeyOrigin } from '../contract/answerKey.ts';
import { Glossary } from '../contract/glossary.ts';
import type { AiLevel, Situation, Subject } from '../contract/policy.ts';
import type { Database } from './schema.ts';

/** What a teacher decided for a shared task, beside the policy. Times are ISO 8601 in UTC. */
export interface TaskTerms {
  readonly opensAt: string | undefined;
  readonly closesAt: string | undefined;
  /** The last rung of the hint ladder, 0–4. */
  readonly maxHint: number | undefined;
  /** The teacher has taken it back. */
  readonly withdrawn: boolean;
}

/** The set that a task was shared in, and its place there. */
export interface TaskSet extends TaskTerms {
  readonly id: string;
  readonly title: string;
  readonly position: number;
}

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
  readonly glossary: Glossary;
  /** Undefined for a task that was set alone. */
  readonly set: TaskSet | undefined;
  /** For whom it is: all of the class, or the students with these ids. */
  readonly audience: 'all' | readonly string[];
}

/** What is needed to keep a task that is set alone, for the whole class. */
export type AssignmentDraft = Omit<Assignment, 'className' | 'teacher' | 'set' | 'audience' | 'glossary'> & {
  /** Empty when it is left out. */
  readonly glossary?: Glossary;
};

/** Most tasks of a person's classes that are looked at: a class's school year. */
const MOST = 1_000;

/** Tasks that teachers set for their classes. */
export class AssignmentRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps an assignment; one with the same id is left as it is. */
  async add({ key, glossary = [], ...draft }: AssignmentDraft): Promise<void> {
    await this.#db
      .insertInto('assignments')
      .values({
        ...draft,
        answerKey: JSON.stringify(key),
        glossary: JSON.stringify(glossary),
        setId: null,
        position: null,
        audience: 'class',
      })
      .onConflict((c) => c.column('id').doNothing())
      .execute();
  }

  async find(id: string): Promise<Assignment | null> {
    const [assignment] = await this.#read(selectTasks(this.#db).where('assignments.id', '=', id));
    return assignment ?? null;
  }

  /** The classes' assignments, newest first; those of a set in their order. */
  async inClasses(classIds: readonly string[]): Promise<Assignment[]> {
    if (classIds.length === 0) return [];
    return this.#read(
      selectTasks(this.#db)
        .where('assignments.classId', 'in', [...classIds])
        .orderBy('assignments.createdAt', 'desc')
        // Not by the set alone: the databases do not agree on whether null comes first.
        .orderBy(({ fn }) => fn.coalesce('assignments.setId', 'assignments.id'))
        .orderBy('assignments.position')
        .orderBy('assignments.id')
        .limit(MOST),
    );
  }

  /** The tasks of a set, in their order. */
  inSet(setId: string): Promise<Assignment[]> {
    return this.#read(
      selectTasks(this.#db)
        .where('assignments.setId', '=', setId)
        .orderBy('assignments.position')
        .orderBy('assignments.id'),
    );
  }

  async #read(query: ReturnType<typeof selectTasks>): Promise<Assignment[]> {
    const rows = await query.execute();
    const chosen = rows.filter(({ audience }) => audience === 'students').map(({ id }) => id);
    const members =
      chosen.length === 0
        ? []
        : await this.#db
            .selectFrom('assignmentStudents')
            .selectAll()
            .where('assignmentId', 'in', chosen)
            .orderBy('studentId')
            .execute();
    const students = Map.groupBy(members, ({ assignmentId }) => assignmentId);
    return rows.map((row) => toAssignment(row, students.get(row.id)?.map(({ studentId }) => studentId) ?? []));
  }
}

const selectTasks = (db: Kysely<Database>) =>
  db
    .selectFrom('assignments')
    .innerJoin('classes', 'classes.id', 'assignments.classId')
    .innerJoin('people', 'people.id', 'assignments.teacherId')
    .leftJoin('assignmentSets', 'assignmentSets.id', 'assignments.setId')
    .selectAll('assignments')
    .select(['classes.name as className', 'people.name as teacher', 'assignmentSets.title as setTitle', ...TERMS]);

/** The columns that {@link termsOf} reads. */
export const TERMS = [
  'assignmentSets.opensAt',
  'assignmentSets.closesAt',
  'assignmentSets.maxHint',
  'assignmentSets.withdrawn',
] as const;

/** What a set's row says of its tasks, joined or not. */
export const termsOf = (row: { [K in keyof TaskTerms]: Database['assignmentSets'][K] | null }): TaskTerms => ({
  opensAt: row.opensAt ?? undefined,
  closesAt: row.closesAt ?? undefined,
  maxHint: row.maxHint ?? undefined,
  withdrawn: row.withdrawn === 1,
});

type Row = Awaited<ReturnType<ReturnType<typeof selectTasks>['execute']>>[number];

function toAssignment(row: Row, students: readonly string[]): Assignment {
  const { answerKey, glossary, setId, setTitle, position, audience, opensAt, closesAt, maxHint, withdrawn, ...rest } =
    row;
  const terms = termsOf({ opensAt, closesAt, maxHint, withdrawn });
  return {
    ...rest,
    key: AnswerKey.parse(JSON.parse(answerKey)),
    glossary: Glossary.parse(JSON.parse(glossary)),
    set: setId === null ? undefined : { id: setId, title: setTitle ?? '', position: position ?? 1, ...terms },
    audience: audience === 'class' ? 'all' : students,
  };
}
