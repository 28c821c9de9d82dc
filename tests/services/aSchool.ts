import type { ShareTasks } from '../../api/contract/assignmentSet.ts';
import type { Person } from '../../api/identity/person.ts';
import type { SafeguardingRule } from '../../api/policy/index.ts';
import { tutor } from '../../api/productTutor.ts';
import type { Dependencies } from '../../api/services/dependencies.ts';
import { openServices, type Services } from '../../api/services.ts';
import type { Store } from '../../api/store/index.ts';
import type { TutorState } from '../../api/tutor/index.ts';
import { aStore } from '../store/aStore.ts';
import { policyWith } from '../tutor/conversation.ts';
import { examplePolicy } from './examplePolicy.ts';

/** A Monday, 10 o'clock in Denmark. */
export const MORNING = '2026-11-23T09:00:00.000Z';

/** The demo school at work with the product's tutor, a clock that the test sets, and four more pupils in 8.c. */
export interface TestSchool {
  readonly store: Store;
  readonly services: Services;
  /** The moment that it is there. */
  now: string;
  safeguarding: SafeguardingRule;
  person(id: string): Promise<Person>;
}

/** Opens a school; say what of its surroundings differs. */
export async function aSchool(change: Partial<Dependencies<TutorState>> = {}): Promise<TestSchool> {
  const store = await aStore();
  await store.people.importSchool(
    {
      id: 'demo',
      name: 'Eksempelskolen',
      classes: [],
      people: ['Åse', 'Bo', 'Ida', 'Zara'].map((name) => ({
        id: `demo-${name.toLowerCase()}`,
        name,
        role: 'student' as const,
        grade: 8,
        classIds: ['demo-8c'],
      })),
    },
    'da',
  );
  const school: TestSchool = {
    store,
    now: MORNING,
    safeguarding: { adults: ['demo-mette'], acknowledgeWithin: 30, schoolTime: { from: 480, to: 900 } },
    services: openServices({
      store,
      tutor,
      decide: policyWith({ maxHint: 3 }),
      policy: examplePolicy,
      safeguarding: () => school.safeguarding,
      now: () => new Date(school.now),
      newId: () => crypto.randomUUID(),
      report: (where, error) => {
        throw new Error(where, { cause: error });
      },
      turnLimitMs: 20_000,
      turnLeaseMs: 60_000,
      budget: { student: 0, teacher: 0, class: 0, school: 0 },
      ...change,
    }),
    person: async (id) => {
      const found = await store.people.find(id);
      if (!found) throw new Error(id);
      return found;
    },
  };
  return school;
}

/** Has a student begin their first task of the set "Ligninger"; gives the conversation's id. */
export async function begin(school: TestSchool, who: string, number = 1): Promise<string> {
  const student = await school.person(who);
  const home = value(await school.services.home(student));
  const tasks = 'conversations' in home ? home.assignments.filter(({ title }) => title === 'Ligninger') : [];
  const problem = { assignmentId: tasks[number - 1]?.id ?? '' };
  return value(await school.services.startConversation(student, { problem })).id;
}

/** Has a student write to the tutor, and waits for the whole reply. */
export async function write(school: TestSchool, who: string, id: string, text: string, attempt?: string) {
  const turn = { text, clientTurnId: crypto.randomUUID(), ...(attempt !== undefined && { attempt }) };
  const events = value(await school.services.takeTurn(await school.person(who), id, turn));
  for await (const event of events(AbortSignal.timeout(5_000))) if (event.type === 'error') throw new Error(event.code);
}

/** The value of something that was done. @throws with the refusal otherwise */
export function value<T>(outcome: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

/** Two equations, each in two versions: the harder for Sofia and Bo, the easier for the rest of 8.c. */
export const aShare = (change: Partial<ShareTasks> = {}): ShareTasks => ({
  shareId: 'share-12345678',
  className: '8.c',
  title: 'Ligninger',
  subject: 'mathematics',
  situation: 'homework',
  aiLevel: 'yellow',
  tasks: [
    { text: 'Løs ligningen 5x - 7 = 2x + 8', students: ['demo-sofia', 'demo-bo'], position: 1 },
    { text: 'Løs ligningen 2x + 3 = 11', students: ['demo-elias', 'demo-åse', 'demo-ida', 'demo-zara'], position: 1 },
    { text: 'Løs ligningen 4(x - 1) = 2x + 6', students: ['demo-sofia', 'demo-bo'], position: 2 },
    { text: 'Løs ligningen 3x = 12', students: ['demo-elias', 'demo-åse', 'demo-ida', 'demo-zara'], position: 2 },
  ],
  ...change,
});
