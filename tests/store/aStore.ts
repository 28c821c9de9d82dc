import { demoSchool } from '../../api/identity/demoSchool.ts';
import { openStore, type Store } from '../../api/store/index.ts';
import { aDatabase, settingsOf } from './testDatabase.ts';

export const AT = '2026-11-23T08:00:00.000Z';

/** A store with the demo school in it, in a database of its own unless `url` names one. */
export async function aStore(url?: string): Promise<Store> {
  const opened = await openStore(settingsOf(url ?? (await aDatabase())));
  if (!opened.ok) throw new Error(opened.message);
  await opened.store.people.importSchool(demoSchool, 'da');
  return opened.store;
}

/** A new conversation of a student's, with only its id to care about. */
export async function aConversation(store: Store, id = 'k1', studentId = 'demo-sofia'): Promise<string> {
  await store.conversations.add({
    id,
    studentId,
    assignmentId: undefined,
    problemText: 'Beregn 3/4 + 1/8',
    subject: 'mathematics',
    key: { type: 'fraction', value: '7/8' },
    keyOrigin: 'given',
    situation: 'homework',
    aiLevel: 'yellow',
    lang: 'da',
    state: { turns: 0 },
    people: [],
    createdAt: AT,
  });
  return id;
}

/** A turn about to begin. */
export const aTurn = (conversationId: string, clientTurnId: string) => ({
  id: `id-${clientTurnId}`,
  conversationId,
  clientTurnId,
  text: 'hej',
  attemptText: '',
  setsBox: false,
  limit: 100,
  concern: undefined,
  studentId: 'demo-sofia',
  startedAt: AT,
  leaseMs: 10_000,
});

export const aText = (seq: number, turnId: string, attempt = 1) => ({
  seq,
  turnId,
  attempt,
  at: AT,
  body: { type: 'text', text: `Sætning ${seq}`, lang: 'da' } as const,
});

export const aDone = (seq: number, turnId: string, attempt = 1) => ({
  seq,
  turnId,
  attempt,
  at: AT,
  body: {
    type: 'done',
    writtenBy: { kind: 'rules' },
    ladder: { used: 0, max: 3 },
    checksLeft: 3,
    solved: false,
  } as const,
});
