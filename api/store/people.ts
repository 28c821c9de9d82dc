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
    const row = await this.#db
      .selectFrom('people')
      .innerJoin('schools', 'schools.id', 'people.schoolId')
      .selectAll('people')
      .select('schools.name as school')
      .where('people.id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const classes = await this.#db
      .selectFrom('memberships')
      .innerJoin('classes', 'classes.id', 'memberships.classId')
      .select(['classes.id', 'classes.name'])
      .where('memberships.personId', '=', id)
      .orderBy('classes.name')
      .execute();
    return {
      id: row.id,
      schoolId: row.schoolId,
      school: row.school,
      name: row.name,
      role: row.role,
      grade: row.grade ?? undefined,
      classes,
      lang: row.lang,
      noticeSeen: row.noticeSeenAt !== null,
    };
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
    const members = await this.#db
      .selectFrom('memberships')
      .innerJoin('people', 'people.id', 'memberships.personId')
      .select(['people.id', 'people.name'])
      // PostgreSQL takes no empty list.
      .where('memberships.classId', 'in', [...classIds, ''])
      .where('people.role', '=', 'student')
      .groupBy(['people.id', 'people.name'])
      .orderBy('people.id')
      .execute();
    const names = await this.names(first);
    const known = first.map((id) => ({ id, name: names.get(id) ?? '' }));
    return [...known, ...members.filter(({ id }) => !first.includes(id))];
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
