import type { Kysely } from 'kysely';
import type { Language } from '../contract/language.ts';
import type { Person } from '../identity/person.ts';
import type { Database } from './schema.ts';

/** A school with its classes and people, as an import or the demo school brings it. Ids are stable across runs. */
export interface SchoolSeed {
  readonly id: string;
  readonly name: string;
  readonly classes: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Person['role'];
    readonly grade?: number;
    readonly classIds: readonly string[];
  }[];
}

/** Who is at the school: people, their classes, their signed-in sessions. */
export class PeopleRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Brings in a school; what is there already is left as it is. */
  async importSchool(seed: SchoolSeed, lang: Language): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const add = { school: { id: seed.id, name: seed.name } };
      await tx
        .insertInto('schools')
        .values(add.school)
        .onConflict((c) => c.doNothing())
        .execute();
      for (const { id, name } of seed.classes) {
        const row = { id, schoolId: seed.id, name };
        await tx
          .insertInto('classes')
          .values(row)
          .onConflict((c) => c.doNothing())
          .execute();
      }
      for (const { id, name, role, grade = null, classIds } of seed.people) {
        const row = { id, schoolId: seed.id, name, role, grade, lang, noticeSeenAt: null };
        await tx
          .insertInto('people')
          .values(row)
          .onConflict((c) => c.doNothing())
          .execute();
        for (const classId of classIds) {
          await tx
            .insertInto('memberships')
            .values({ classId, personId: id })
            .onConflict((c) => c.doNothing())
            .execute();
        }
      }
    });
  }

  async find(id: string): Promise<Person | null> {
    const rows = await this.#people().where('people.id', '=', id).execute();
    return personIn(rows);
  }

  /** The person whose session this is, unless it has run out at `now`. */
  async signedIn(tokenHash: string, now: string): Promise<Person | null> {
    const rows = await this.#people()
      .innerJoin('sessions', 'sessions.personId', 'people.id')
      .where('sessions.tokenHash', '=', tokenHash)
      .where('sessions.expiresAt', '>', now)
      .execute();
    return personIn(rows);
  }

  /** People with their schools: a row for each of their classes, and one for who is in none. */
  #people() {
    return this.#db
      .selectFrom('people')
      .innerJoin('schools', 'schools.id', 'people.schoolId')
      .leftJoin('memberships', 'memberships.personId', 'people.id')
      .leftJoin('classes', 'classes.id', 'memberships.classId')
      .select(['people.id', 'people.schoolId', 'schools.name as school', 'people.name', 'people.role', 'people.grade'])
      .select(['people.lang', 'people.noticeSeenAt', 'classes.id as classId', 'classes.name as className'])
      .orderBy('classes.name');
  }

  /** Everybody at the school `schoolId`, teachers and leaders first. */
  async inSchool(schoolId: string): Promise<Person[]> {
    const ids = await this.#db
      .selectFrom('people')
      .select('id')
      .where('schoolId', '=', schoolId)
      .orderBy('role', 'desc')
      .orderBy('grade')
      .orderBy('name')
      .execute();
    const people = await Promise.all(ids.map(({ id }) => this.find(id)));
    return people.filter((person) => person !== null);
  }

  /**
   * The classes' students, for keeping their names out of what is stored and sent: those of `first` in that order, whether
   * or not they are still in the class, then the others, always in the same order.
   */
  async roster(classIds: readonly string[], first: readonly string[] = []): Promise<{ id: string; name: string }[]> {
    // PostgreSQL takes no empty list.
    const members = this.#db
      .selectFrom('memberships')
      .select('personId')
      .where('classId', 'in', [...classIds, '']);
    const people = await this.#db
      .selectFrom('people')
      .select(['id', 'name'])
      .where((e) => e.or([e.and([e('id', 'in', members), e('role', '=', 'student')]), e('id', 'in', [...first, ''])]))
      .orderBy('id')
      .execute();
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const known = first.map((id) => ({ id, name: names.get(id) ?? '' }));
    return [...known, ...people.filter(({ id }) => !first.includes(id))];
  }

  /** The names of these people, by id; who is no longer there is left out. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.#db
      .selectFrom('people')
      .select(['id', 'name'])
      .where('id', 'in', [...ids, ''])
      .execute();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The school's classes with the grade of their students (undefined for a class without any). */
  async classes(schoolId: string): Promise<{ id: string; name: string; grade: number | undefined }[]> {
    const rows = await this.#db
      .selectFrom('classes')
      .leftJoin('memberships', 'memberships.classId', 'classes.id')
      .leftJoin('people', 'people.id', 'memberships.personId')
      .select((e) => ['classes.id', 'classes.name', e.fn.max('people.grade').as('grade')])
      .where('classes.schoolId', '=', schoolId)
      .groupBy(['classes.id', 'classes.name'])
      .orderBy('classes.name')
      .execute();
    return rows.map(({ id, name, grade }) => ({ id, name, grade: grade ?? undefined }));
  }

  async setLanguage(id: string, lang: Language): Promise<void> {
    await this.#db.updateTable('people').set({ lang }).where('id', '=', id).execute();
  }

  /** Remembers that the notice was read, from the first time on. */
  async setNoticeSeen(id: string, at: string): Promise<void> {
    await this.#db
      .updateTable('people')
      .set({ noticeSeenAt: at })
      .where('id', '=', id)
      .where('noticeSeenAt', 'is', null)
      .execute();
  }
}

type PersonRow = Database['people'] & {
  readonly school: string;
  readonly classId: string | null;
  readonly className: string | null;
};

/** The person that these rows tell of. */
function personIn(rows: readonly PersonRow[]): Person | null {
  const [row] = rows;
  if (!row) return null;
  const { id, schoolId, school, name, role, grade, lang, noticeSeenAt } = row;
  const classes = rows.flatMap(({ classId, className }) =>
    classId !== null && className !== null ? [{ id: classId, name: className }] : [],
  );
  return {
    id,
    schoolId,
    school,
    name,
    role,
    grade: grade ?? undefined,
    classes,
    lang,
    noticeSeen: noticeSeenAt !== null,
  };
}
