import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** A message that needs a human, without a word of the message. */
export interface StoredConcern {
  readonly id: string;
  readonly schoolId: string;
  readonly studentName: string;
  /** The student's classes, such as "8.c". */
  readonly className: string;
  readonly category: Database['concerns']['category'];
  readonly at: string;
  /** The name of who took it over. */
  readonly takenOverBy: string | undefined;
}

/** A high concern on its way in. */
export interface ConcernDraft {
  readonly conversationId: string;
  readonly clientTurnId: string;
  readonly studentId: string;
  readonly category: Database['concerns']['category'];
  readonly at: string;
}

/** One message raises one concern, however often it is sent and whether or not it becomes a turn. */
export const concernRow = (
  { conversationId, clientTurnId, ...draft }: ConcernDraft,
  turnId: string | null,
): Database['concerns'] => ({
  id: `c-${conversationId}-${clientTurnId}`,
  ...draft,
  turnId,
  takenOverBy: null,
  takenOverAt: null,
});

/** Worries that the school's leader is to see to. Most come in together with the turn that raised them. */
export class ConcernRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps the concern of a message that is no turn yet, or never will be. */
  async raise(draft: ConcernDraft): Promise<void> {
    await this.#db
      .insertInto('concerns')
      .values(concernRow(draft, null))
      .onConflict((c) => c.column('id').doNothing())
      .execute();
  }

  /** Whether the student has raised one of this category by a message that became no turn, at `since` or later. */
  async hasLoose(studentId: string, category: StoredConcern['category'], since: string): Promise<boolean> {
    const row = await this.#db
      .selectFrom('concerns')
      .select('id')
      .where('studentId', '=', studentId)
      .where('category', '=', category)
      .where('turnId', 'is', null)
      .where('at', '>=', since)
      .executeTakeFirst();
    return row !== undefined;
  }

  async find(id: string): Promise<StoredConcern | null> {
    const row = await this.#select().where('concerns.id', '=', id).executeTakeFirst();
    return row ? this.#withClasses(row) : null;
  }

  /** The school's concerns: those nobody has taken over first, then the newest. */
  async inSchool(schoolId: string): Promise<StoredConcern[]> {
    const rows = await this.#select()
      .where('student.schoolId', '=', schoolId)
      .orderBy((e) => e.case().when('concerns.takenOverBy', 'is', null).then(0).else(1).end())
      .orderBy('concerns.at', 'desc')
      .limit(500)
      .execute();
    return Promise.all(rows.map((row) => this.#withClasses(row)));
  }

  /** Marks who sees to it; the first to take over stays. */
  async takeOver(id: string, personId: string, at: string): Promise<void> {
    await this.#db
      .updateTable('concerns')
      .set({ takenOverBy: personId, takenOverAt: at })
      .where('id', '=', id)
      .where('takenOverBy', 'is', null)
      .execute();
  }

  #select() {
    return this.#db
      .selectFrom('concerns')
      .innerJoin('people as student', 'student.id', 'concerns.studentId')
      .leftJoin('people as taker', 'taker.id', 'concerns.takenOverBy')
      .select([
        'concerns.id',
        'concerns.studentId',
        'concerns.category',
        'concerns.at',
        'student.schoolId',
        'student.name as studentName',
        'taker.name as takenOverBy',
      ]);
  }

  async #withClasses(
    row: Omit<StoredConcern, 'className' | 'takenOverBy'> & { studentId: string; takenOverBy: string | null },
  ): Promise<StoredConcern> {
    const { studentId, takenOverBy, ...concern } = row;
    const classes = await this.#db
      .selectFrom('memberships')
      .innerJoin('classes', 'classes.id', 'memberships.classId')
      .select('classes.name')
      .where('memberships.personId', '=', studentId)
      .orderBy('classes.name')
      .execute();
    return { ...concern, className: classes.map(({ name }) => name).join(', '), takenOverBy: takenOverBy ?? undefined };
  }
}
