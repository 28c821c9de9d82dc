import { createHash } from 'node:crypto';
import type {
  ClassListPreview,
  ClassListTaken,
  MicrosoftClass,
  PreviewClassList,
  TakeClassList,
} from '../contract/microsoft365.ts';
import { CLASSES_SCOPE, classesOf, membersOf } from '../graph/education.ts';
import {
  type ClassMember,
  type ClassOfMembers,
  membersIn,
  type SchoolClass,
  schoolClassOf,
} from '../graph/schoolClass.ts';
import type { Person } from '../identity/person.ts';
import type { Dependencies } from './dependencies.ts';
import { type Acting, actAs, outcomeOf } from './microsoft365.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** How many classes are read from Microsoft at the same time. */
const AT_ONCE = 4;

type Given = Pick<Dependencies<never>, 'store' | 'microsoft365'>;

/** The people of chosen classes as Microsoft 365 has them now. */
interface Fetched {
  readonly tenant: string;
  readonly classNames: readonly string[];
  readonly people: readonly ClassMember[];
}

/**
 * A leader fetches the lists of classes of theirs from Microsoft 365: which there are, what would change, and then the same
 * taken over. It is about the leader's own school and about the chosen classes only. Nothing is kept in between: each step
 * asks Microsoft anew, and what is taken over is what was seen, or nothing.
 */
export class ClassList {
  readonly #given: Given;

  constructor(given: Given) {
    this.#given = given;
  }

  /** The classes that the leader is in, in Microsoft 365. */
  async classes(leader: Person, userToken: string): Promise<Outcome<MicrosoftClass[]>> {
    const read = await this.#read(leader, userToken);
    if (!read.ok) return read;
    const order = new Intl.Collator('da', { numeric: true });
    const presented = read.value.classes.map(
      ({ id, name, here }): MicrosoftClass => ({
        id,
        name,
        ...(here.ok ? { takenAs: { name: here.name, grade: here.grade } } : { problem: here.why }),
        likely: here.ok && (here.isPlain || here.isKnown),
      }),
    );
    return done(presented.toSorted((a, b) => order.compare(a.name, b.name)));
  }

  /** What would change. */
  async preview(leader: Person, { token, classIds }: PreviewClassList): Promise<Outcome<ClassListPreview>> {
    const fetched = await this.#fetch(leader, token, classIds);
    return fetched.ok ? done(await this.#dryRun(leader, fetched.value)) : fetched;
  }

  /** Takes over what a preview has shown, if it is the same still. */
  async take(leader: Person, wish: TakeClassList): Promise<Outcome<ClassListTaken>> {
    const fetched = await this.#fetch(leader, wish.token, wish.classIds);
    if (!fetched.ok) return fetched;
    const preview = await this.#dryRun(leader, fetched.value);
    if (preview.fingerprint !== wish.fingerprint) return refused('classListChanged');
    const roster = { schoolId: leader.schoolId, ...fetched.value };
    const { removeAbsent } = wish;
    const taken = await this.#given.store.rosters.takeClasses(roster, leader.lang, { removeAbsent });
    const left = removeAbsent ? taken.leaving.length : 0;
    return done({ added: taken.added.length, changed: taken.changed.length, left });
  }

  async #dryRun(leader: Person, fetched: Fetched): Promise<ClassListPreview> {
    const roster = { schoolId: leader.schoolId, ...fetched };
    const taken = await this.#given.store.rosters.takeClasses(roster, leader.lang, { dryRun: true });
    const seen = {
      classNames: [...fetched.classNames],
      people: fetched.people.length,
      added: taken.added.map((one) => ({ ...one, classNames: [...one.classNames] })),
      changed: taken.changed.map((one) => ({ ...one, joins: [...one.joins] })),
      leaving: [...taken.leaving],
      leftOut: [...taken.leftOut],
    };
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([fetched, seen]))
      .digest('base64url');
    return { ...seen, fingerprint };
  }

  async #fetch(leader: Person, userToken: string, classIds: readonly string[]): Promise<Outcome<Fetched>> {
    const read = await this.#read(leader, userToken);
    if (!read.ok) return read;
    const { acting, classes } = read.value;
    const chosen: { id: string; here: Extract<SchoolClass, { ok: true }> }[] = [];
    for (const id of new Set(classIds.map((each) => each.toLowerCase()))) {
      const one = classes.find((each) => each.id === id);
      if (!one?.here.ok) return refused('classListChanged');
      chosen.push({ id, here: one.here });
    }
    const found: ClassOfMembers[] = [];
    for (let at = 0; at < chosen.length; at += AT_ONCE) {
      const some = chosen.slice(at, at + AT_ONCE);
      const answers = await Promise.all(some.map(({ id }) => membersOf(acting.graph, acting.token, id)));
      for (const [index, answer] of answers.entries()) {
        const outcome = outcomeOf(answer);
        if (!outcome.ok) return outcome;
        const here = some[index]?.here;
        if (here) found.push({ ...here, members: outcome.value });
      }
    }
    const classNames = [...new Set(found.map(({ name }) => name))].toSorted();
    return done({ tenant: acting.tenant, classNames, people: membersIn(found) });
  }

  /** The leader's classes in Microsoft 365, and what each is at the school. */
  async #read(leader: Person, userToken: string): Promise<Outcome<{ acting: Acting; classes: readonly Read[] }>> {
    const { store, microsoft365 } = this.#given;
    // What the school's list says is for its leader to change.
    if (leader.role !== 'leader') return refused('forbidden');
    const acting = await actAs(microsoft365, store.rosters, leader, userToken, CLASSES_SCOPE);
    if (!acting.ok) return acting;
    const given = outcomeOf(await classesOf(acting.value.graph, acting.value.token));
    if (!given.ok) return given;
    const known = await store.people.classes(leader.schoolId);
    const classes = given.value.map((one) => ({ id: one.id, name: one.displayName, here: schoolClassOf(one, known) }));
    return done({ acting: acting.value, classes });
  }
}

interface Read {
  readonly id: string;
  readonly name: string;
  readonly here: SchoolClass;
}
