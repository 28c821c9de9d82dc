import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../api/identity/person.ts';
import { openServices, type Services } from '../../api/services.ts';
import { type Connection, connect } from '../../api/store/connect.ts';
import type { Store } from '../../api/store/index.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { aConversation, aStore } from '../store/aStore.ts';
import { aDatabase, settingsOf } from '../store/testDatabase.ts';
import { policyWith } from '../tutor/conversation.ts';
import { examplePolicy } from './examplePolicy.ts';

let store: Store;
let raw: Connection;
let gate: PromiseWithResolvers<void>;
let sofia: Person;
let id: string;

/** One server's services. */
const aServer = (): Services =>
  openServices({
    store,
    tutor: aFakeTutor({ pause: (_, text) => (text === 'slow' ? gate.promise : undefined) }),
    decide: policyWith({}),
    policy: examplePolicy,
    safeguarding: () => ({ adults: [], acknowledgeWithin: 30, schoolTime: { from: 480, to: 900 } }),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    report: () => {},
    turnLimitMs: 20_000,
    turnLeaseMs: 60_000,
    budget: { student: 0, teacher: 0, class: 0, school: 0 },
  });

beforeEach(async () => {
  const url = await aDatabase();
  store = await aStore(url);
  raw = connect(settingsOf(url));
  gate = Promise.withResolvers();
  const person = await store.people.find('demo-sofia');
  if (!person) throw new Error('Sofia is not there');
  sofia = person;
  id = await aConversation(store);
});
afterEach(async () => {
  await store.close();
  await raw.db.destroy();
});

/** The server was too slow to renew any lease. */
const lapse = () => raw.db.updateTable('turns').set({ leaseUntil: '2020-01-01T00:00:00.000Z' }).execute();
const statuses = async () => (await store.turns.inConversation(id)).map(({ status }) => status);

describe('a turn whose lease ran out', () => {
  it('is left alone by the server that is still at it, and taken over by another, which it cannot disturb', async () => {
    const [slow, other] = [aServer(), aServer()];
    await slow.takeTurn(sofia, id, { text: 'slow', clientTurnId: 'turn-12345678' });
    await lapse();

    const own = await slow.recover();
    const whileRunning = await statuses();
    const taken = await other.recover();
    gate.resolve();
    await slow.drain(10_000);

    expect([own, whileRunning]).toEqual([0, ['running']]);
    expect([taken, await statuses()]).toEqual([1, ['interrupted']]);
    expect(
      (await store.turns.eventsAfter(id, 0, 100)).map(({ body }) => body.type).filter((t) => t !== 'move'),
    ).toEqual(['error']);
  });

  it('is begun again by whoever sends it again, without waiting for anybody to look', async () => {
    const [dead, other] = [aServer(), aServer()];
    await dead.takeTurn(sofia, id, { text: 'slow', clientTurnId: 'turn-12345678' });
    await lapse();

    const again = await other.takeTurn(sofia, id, { text: 'hej', clientTurnId: 'turn-12345678' });
    await other.drain(10_000);
    gate.resolve();
    await dead.drain(10_000);

    expect(again.ok).toBe(true);
    expect(await statuses()).toEqual(['done']);
    expect((await store.turns.shownEvents(id)).map(({ attempt, body }) => [attempt, body.type])).toEqual([
      [2, 'move'],
      [2, 'text'],
      [2, 'text'],
      [2, 'text'],
      [2, 'done'],
    ]);
  });
});
