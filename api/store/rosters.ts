import type { Kysely, Transaction } from 'kysely';
import type { Language } from '../contract/language.ts';
import type { Person } from '../identity/person.ts';
import { type ClassRoster, type ClassRosterTaken, takeClasses } from './classRosters.ts';
import type { Database } from './schema.ts';

/** A school's people as its directory has them. */
export interface SchoolRoster {
  readonly school: string;
  readonly tenant: string;
  readonly people: readonly {
    readonly entraId: string;
    readonly name: string;
    readonly role: Person['role'];
    readonly grade?: number | undefined;
    readonly classNames: readonly string[];
  }[];
}

/** What a roster changed. */
export interface RosterTaken {
  readonly added: number;
  readonly changed: number;
  /** Names of those who could sign in to the school and are not on the roster any more. */
  readonly absent: readonly string[];
}

/** Thrown by a roster that claims people of another school of the same directory: nothing was changed. */
export class OfAnotherSchool extends Error {
  readonly names: readonly string[];
  constructor(names: readonly string[]) {
    super(`${names.length} people belong to another school`);
    this.name = 'OfAnotherSchool';
    this.names = names;
  }
}

/** Who may sign in from outside, and as whom. */
export class RosterRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The id of the person whom an account of Microsoft Entra is, or null. */
  async personOf(tenant: string, subject: string): Promise<string | null> {
    const row = await this.#db
      .selectFrom('accounts')
      .select('personId')
      .where('provider', '=', 'entra')
      .where('tenant', '=', tenant)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return row?.personId ?? null;
  }

  /** Has an account of Microsoft Entra be this person from here on, whoever it was before. */
  async link(tenant: string, subject: string, personId: string): Promise<void> {
    await this.#db
      .insertInto('accounts')
      .values({ provider: 'entra', tenant, subject, personId })
      .onConflict((c) => c.columns(['provider', 'tenant', 'subject']).doUpdateSet({ personId }))
      .execute();
  }

  /**
   * Makes the school's people, classes and accounts those of the roster, all or nothing. Who is not on it any more stays
   * with what they wrote, and with `removeAbsent` can no longer sign in and is in no class. A dry run changes nothing.
   */
  async take(
    roster: SchoolRoster,
    lang: Language,
    { removeAbsent = false, dryRun = false } = {},
  ): Promise<RosterTaken> {
    return this.#inOne(dryRun, (tx) => takeIn(tx, roster, lang, removeAbsent));
  }

  /**
   * Takes over who a directory has in some classes of a school, all or nothing, and leaves the rest of the school as it is.
   * With `removeAbsent`, who is not in one of them any more leaves that class. A dry run changes nothing.
   */
  async takeClasses(
    roster: ClassRoster,
    lang: Language,
    { removeAbsent = false, dryRun = false } = {},
  ): Promise<ClassRosterTaken> {
    return this.#inOne(dryRun, (tx) => takeClasses(tx, roster, lang, removeAbsent));
  }

  /** Works in one transaction; a dry run tells what came of it and takes it back. */
  async #inOne<T>(dryRun: boolean, work: (tx: Transaction<Database>) => Promise<T>): Promise<T> {
    const told: { value?: T } = {};
    try {
      return await this.#db.transaction().execute(async (tx) => {
        const value = await work(tx);
        if (!dryRun) return value;
        told.value = value;
        throw new DryRun();
      });
    } catch (error) {
      if (error instanceof DryRun && told.value !== undefined) return told.value;
      throw error;
    }
  }
}

/** Takes a transaction back. */
class DryRun extends Error {}

async function takeIn(
  tx: Transaction<Database>,
  { school, tenant, people }: SchoolRoster,
  lang: Language,
  removeAbsent: boolean,
): Promise<RosterTaken> {
  const schoolId = `${tenant}:${school.toLowerCase()}`;
  await tx
    .insertInto('schools')
    .values({ id: schoolId, name: school })
    .onConflict((c) => c.column('id').doUpdateSet({ name: school }))
    .execute();
  const known = new Map(
    (
      await tx
        .selectFrom('accounts')
        .innerJoin('people', 'people.id', 'accounts.personId')
        .select(['accounts.subject', 'people.id', 'people.schoolId', 'people.name', 'people.role', 'people.grade'])
        .where('accounts.provider', '=', 'entra')
        .where('accounts.tenant', '=', tenant)
        .execute()
    ).map((row) => [row.subject, row]),
  );
  const elsewhere = people.filter(({ entraId }) => (known.get(entraId)?.schoolId ?? schoolId) !== schoolId);
  if (elsewhere.length > 0) throw new OfAnotherSchool(elsewhere.map(({ name }) => name));

  const classNames = new Set(people.flatMap((person) => person.classNames));
  const classId = (name: string) => `${schoolId}:${name.toLowerCase()}`;
  for (const name of classNames)
    await tx
      .insertInto('classes')
      .values({ id: classId(name), schoolId, name })
      .onConflict((c) => c.doNothing())
      .execute();

  let added = 0;
  let changed = 0;
  for (const { entraId, name, role, grade = null, classNames: own } of people) {
    const before = known.get(entraId);
    const id = before?.id ?? entraId;
    if (!before) {
      added++;
      await tx
        .insertInto('people')
        .values({ id, schoolId, name, role, grade, lang, noticeSeenAt: null })
        // Who was taken off the roster and comes back finds their work again.
        .onConflict((c) => c.column('id').doUpdateSet({ schoolId, name, role, grade }))
        .execute();
      await tx.insertInto('accounts').values({ provider: 'entra', tenant, subject: entraId, personId: id }).execute();
    } else if (before.name !== name || before.role !== role || before.grade !== grade) {
      changed++;
      await tx.updateTable('people').set({ name, role, grade }).where('id', '=', id).execute();
      // What they may do has changed: they sign in anew.
      if (before.role !== role) await tx.deleteFrom('sessions').where('personId', '=', id).execute();
    }
    await tx.deleteFrom('memberships').where('personId', '=', id).execute();
    for (const className of own)
      await tx
        .insertInto('memberships')
        .values({ classId: classId(className), personId: id })
        .onConflict((c) => c.doNothing())
        .execute();
  }

  const listed = new Set(people.map(({ entraId }) => entraId));
  const absent = [...known.values()].filter((row) => row.schoolId === schoolId && !listed.has(row.subject));
  if (removeAbsent)
    for (const { id } of absent)
      for (const table of ['accounts', 'memberships', 'sessions', 'chats'] as const)
        await tx.deleteFrom(table).where('personId', '=', id).execute();
  return { added, changed, absent: absent.map(({ name }) => name) };
}
