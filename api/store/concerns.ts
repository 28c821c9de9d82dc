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
  /** The name of who has seen it. */
  readonly acknowledgedBy: string | undefined;
  readonly acknowledgedAt: string | undefined;
  /** Where the message stands, if it became a turn and has not been deleted. */
  readonly conversationId: string | undefined;
}

/** A high concern on its way in. */
export interface ConcernDraft {
  readonly conversationId: string;
  readonly clientTurnId: string;
  readonly studentId: string;
  readonly category: Database['concerns']['category'];
  readonly at: string;
}

const concernId = ({ conversationId, clientTurnId }: Pick<ConcernDraft, 'conversationId' | 'clientTurnId'>): string =>
  `c-${conversationId}-${clientTurnId}`;

/** One message raises one concern, however often it is sent and whether or not it becomes a turn. */
export const concernRow = (
  { conversationId, clientTurnId, ...draft }: ConcernDraft,
  turnId: string | null,
): Database['concerns'] => ({
  id: concernId({ conversationId, clientTurnId }),
  ...draft,
  turnId,
  acknowledgedBy: null,
  acknowledgedAt: null,
});

/** Worries that the school's named adults are to see to. Most come in together with the turn that raised them. */
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

  /** The concerns that a conversation raised. */
  async ofConversation(conversationId: string): Promise<StoredConcern[]> {
    const prefix = concernId({ conversationId, clientTurnId: '' });
    const rows = await this.#select().where('concerns.id', 'like', `${prefix}%`).execute();
    return Promise.all(rows.filter(({ id }) => id.startsWith(prefix)).map((row) => this.#withClasses(row)));
  }

  /** The school's concerns: those nobody has seen first, then the newest. */
  async inSchool(schoolId: string): Promise<StoredConcern[]> {
    const rows = await this.#select()
      .where('student.schoolId', '=', schoolId)
      .orderBy((e) => e.case().when('concerns.acknowledgedBy', 'is', null).then(0).else(1).end())
      .orderBy('concerns.at', 'desc')
      .limit(500)
      .execute();
    return Promise.all(rows.map((row) => this.#withClasses(row)));
  }

  /** Marks who has seen it; the first stays. */
  async acknowledge(id: string, personId: string, at: string): Promise<void> {
    await this.#db
      .updateTable('concerns')
      .set({ acknowledgedBy: personId, acknowledgedAt: at })
      .where('id', '=', id)
      .where('acknowledgedBy', 'is', null)
      .execute();
  }

  /** Deletes it for good: a person has taken it over, and the product keeps nothing of it. */
  async remove(id: string): Promise<void> {
    await this.#db.deleteFrom('concerns').where('id', '=', id).execute();
  }

  #select() {
    return this.#db
      .selectFrom('concerns')
      .innerJoin('people as student', 'student.id', 'concerns.studentId')
      .leftJoin('people as seer', 'seer.id', 'concerns.acknowledgedBy')
      .leftJoin('turns', 'turns.id', 'concerns.turnId')
      .select([
        'concerns.id',
        'concerns.studentId',
        'concerns.category',
        'concerns.at',
        'concerns.acknowledgedAt',
        'student.schoolId',
        'student.name as studentName',
        'seer.name as acknowledgedBy',
        'turns.conversationId',
      ]);
  }

  async #withClasses(
    row: Omit<StoredConcern, 'className' | 'acknowledgedBy' | 'acknowledgedAt' | 'conversationId'> & {
      studentId: string;
      conversationId: string | null;
      acknowledgedBy: string | null;
      acknowledgedAt: string | null;
    },
  ): Promise<StoredConcern> {
    const { studentId, acknowledgedBy, acknowledgedAt, conversationId, ...concern } = row;
    const classes = await this.#db
      .selectFrom('memberships')
      .innerJoin('classes', 'classes.id', 'memberships.classId')
      .select('classes.name')
      .where('memberships.personId', '=', studentId)
      .orderBy('classes.name')
      .execute();
    return {
      ...concern,
      className: classes.map(({ name }) => name).join(', '),
      acknowledgedBy: acknowledgedBy ?? undefined,
      acknowledgedAt: acknowledgedAt ?? undefined,
      conversationId: conversationId ?? undefined,
    };
  }
}
