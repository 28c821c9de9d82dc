import type { Language } from '../contract/language.ts';
import type { DemoUser } from '../contract/session.ts';
import type { Store } from '../store/index.ts';
import type { TutorProblem } from '../tutor/types.ts';
import { type DemoAssignment, demoAssignments, demoSchool } from './demoSchool.ts';
import type { Person } from './person.ts';

/** The demo's tasks are dated a minute apart, so that their order is the list's. */
const MINUTE = 60_000;

/** The demo school as its sign-in page needs it. Only wired when the configuration says `demo`. */
export interface Demo {
  users(): Promise<DemoUser[]>;
  readonly school: string;
  /** The person with this id, if it is one of the demo school's. */
  find(id: string): Promise<Person | null>;
}

/** Brings the demo school in, if it is not there, and lets anybody be anybody in it. */
export async function openDemo(
  store: Store,
  open: (assignment: DemoAssignment) => TutorProblem,
  now: Date,
  lang: Language = 'da',
): Promise<Demo> {
  await store.people.importSchool(demoSchool, lang);
  const newest = now.getTime();
  for (const [index, assignment] of demoAssignments.entries()) {
    const { id, classId, teacherId, title, subject, situation, aiLevel } = assignment;
    const { text, key, keyOrigin } = open(assignment);
    const createdAt = new Date(newest - index * MINUTE).toISOString();
    await store.assignments.add({
      id,
      classId,
      teacherId,
      title,
      text,
      subject,
      situation,
      aiLevel,
      key,
      keyOrigin,
      createdAt,
    });
  }
  return {
    school: demoSchool.name,
    users: async () => (await store.people.inSchool(demoSchool.id)).map(presentPerson),
    find: async (id) => {
      const person = await store.people.find(id);
      return person?.schoolId === demoSchool.id ? person : null;
    },
  };
}

/** A person as they and others may see them. */
export function presentPerson({ id, name, role, grade, classes }: Person): DemoUser {
  return { id, name, role, ...(grade !== undefined && { grade }), classNames: classes.map((c) => c.name) };
}
