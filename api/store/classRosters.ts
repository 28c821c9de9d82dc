import type { Transaction } from 'kysely';
import type { Language } from '../contract/language.ts';
import type { Database } from './schema.ts';

/** Who a directory has in some of a school's classes. What it does not say of somebody is undefined. */
export interface ClassRoster {
  readonly schoolId: string;
  readonly tenant: string;
  readonly classNames: readonly string[];
  readonly people: readonly {
    readonly entraId: string;
    readonly name: string;
    readonly role?: 'student' | 'teacher' | undefined;
    readonly grade?: number | undefined;
    /** Some of `classNames`. */
    readonly classNames: readonly string[];
  }[];
}

/** What the roster of some classes changed. */
export interface ClassRosterTaken {
  readonly added: readonly {
    readonly name: string;
    readonly role: 'student' | 'teacher';
    readonly classNames: readonly string[];
  }[];
  readonly changed: readonly {
    readonly name: string;
    /** Present when it is another now. */
    readonly formerName?: string;
    readonly role?: 'student' | 'teacher';
    readonly grade?: number;
    /** Classes that they come into. */
    readonly joins: readonly string[];
  }[];
  /** Those who are in a class here and not in the directory's. */
  readonly leaving: readonly { readonly name: string; readonly className: string }[];
  /** Those who are new and not taken, because they are another school's or because too little is known of them. */
  readonly leftOut: readonly { readonly name: string; readonly why: 'otherSchool' | 'noRole' | 'noGrade' }[];
}

type Tx = Transaction<Database>;

/**
 * Makes those of the roster members of its classes, and of no fewer classes beside them than before. Leaders are left as
 * they are: a directory neither makes one nor takes one away. With `removeAbsent`, who is leaving is in that class no more;
 * nobody loses their sign-in or their work.
 */
export async function takeClasses(
  tx: Tx,
  { schoolId, tenant, classNames, people }: ClassRoster,
  lang: Language,
  removeAbsent: boolean,
): Promise<ClassRosterTaken> {
  const classIds = await classesFor(tx, schoolId, classNames);
  const idOf = (className: string) => classIds.get(className.toLowerCase()) ?? '';
  const known = await knownPeople(tx, tenant);
  const members = await membersOf(tx, [...classIds.values()]);
  const added: ClassRosterTaken['added'][number][] = [];
  const changed: ClassRosterTaken['changed'][number][] = [];
  const leftOut: ClassRosterTaken['leftOut'][number][] = [];

  for (const { entraId, name, classNames: theirs, ...said } of people) {
    const before = known.get(entraId);
    if (before?.role === 'leader') continue;
    const role = said.role ?? before?.role;
    const grade = role === 'student' ? (said.grade ?? before?.grade ?? undefined) : undefined;
    const why =
      (before?.schoolId ?? schoolId) !== schoolId
        ? 'otherSchool'
        : role === undefined
          ? 'noRole'
          : role === 'student' && grade === undefined
            ? 'noGrade'
            : null;
    if (why !== null || role === undefined) {
      leftOut.push({ name, why: why ?? 'noRole' });
      continue;
    }
    const id = before?.id ?? entraId;
    const joins = theirs.filter((className) => !members.some((m) => m.id === id && m.classId === idOf(className)));
    const row = { name, role, grade: grade ?? null };
    if (!before) {
      added.push({ name, role, classNames: theirs });
      await tx
        .insertInto('people')
        .values({ id, schoolId, ...row, lang, noticeSeenAt: null })
        // Who was taken off the roster and comes back finds their work again.
        .onConflict((c) => c.column('id').doUpdateSet({ schoolId, ...row }))
        .execute();
      await tx.insertInto('accounts').values({ provider: 'entra', tenant, subject: entraId, personId: id }).execute();
    } else if (before.name !== name || before.role !== role || before.grade !== row.grade || joins.length > 0) {
      changed.push({
        name,
        ...(before.name !== name && { formerName: before.name }),
        ...(before.role !== role && { role }),
        ...(grade !== undefined && before.grade !== grade && { grade }),
        joins,
      });
      await tx.updateTable('people').set(row).where('id', '=', id).execute();
      // What they may do has changed: they sign in anew.
      if (before.role !== role) await tx.deleteFrom('sessions').where('personId', '=', id).execute();
    }
    for (const className of joins)
      await tx
        .insertInto('memberships')
        .values({ classId: idOf(className), personId: id })
        .onConflict((c) => c.doNothing())
        .execute();
  }

  const staying = new Set(
    people.flatMap(({ entraId, classNames: theirs }) =>
      theirs.map((className) => `${known.get(entraId)?.id ?? entraId} ${idOf(className)}`),
    ),
  );
  const leaving = members.filter(
    (member) => member.role !== 'leader' && !staying.has(`${member.id} ${member.classId}`),
  );
  if (removeAbsent)
    for (const { id, classId } of leaving)
      await tx.deleteFrom('memberships').where('personId', '=', id).where('classId', '=', classId).execute();
  return { added, changed, leaving: leaving.map(({ name, className }) => ({ name, className })), leftOut };
}

/** The ids of these classes of the school by their names in small letters; those that are missing are made. */
async function classesFor(tx: Tx, schoolId: string, names: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('classes').select(['id', 'name']).where('schoolId', '=', schoolId).execute();
  const ids = new Map(rows.map(({ id, name }) => [name.toLowerCase(), id]));
  const wanted = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const id = ids.get(key) ?? `${schoolId}:${key}`;
    if (!ids.has(key))
      await tx
        .insertInto('classes')
        .values({ id, schoolId, name })
        .onConflict((c) => c.doNothing())
        .execute();
    wanted.set(key, id);
  }
  return wanted;
}

/** Everybody of the directory who can sign in, by their id there. */
async function knownPeople(tx: Tx, tenant: string) {
  const rows = await tx
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.personId')
    .select(['accounts.subject', 'people.id', 'people.schoolId', 'people.name', 'people.role', 'people.grade'])
    .where('accounts.provider', '=', 'entra')
    .where('accounts.tenant', '=', tenant)
    .execute();
  return new Map(rows.map((row) => [row.subject, row]));
}

const membersOf = (tx: Tx, classIds: readonly string[]) =>
  tx
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .innerJoin('classes', 'classes.id', 'memberships.classId')
    .select(['people.id', 'people.name', 'people.role', 'memberships.classId', 'classes.name as className'])
    // PostgreSQL takes no empty list.
    .where('memberships.classId', 'in', [...classIds, ''])
    .orderBy('people.name')
    .execute();
