import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../api/identity/person.ts';
import type { SafeguardingRule } from '../../api/policy/index.ts';
import { openServices, type Services } from '../../api/services.ts';
import type { Store } from '../../api/store/index.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { aConversation, aStore } from '../store/aStore.ts';
import { policyWith } from '../tutor/conversation.ts';
import { examplePolicy } from './examplePolicy.ts';

/** A Monday, 10 o'clock in Denmark. */
const MORNING = '2026-11-23T09:00:00.000Z';

let store: Store;
let services: Services;
let now: string;
let rule: SafeguardingRule;
let people: Record<'mette' | 'jonas' | 'birgit' | 'stranger', Person>;

beforeEach(async () => {
  store = await aStore();
  now = MORNING;
  rule = { adults: ['demo-mette'], acknowledgeWithin: 30, schoolTime: { from: 480, to: 900 } };
  services = openServices({
    store,
    tutor: aFakeTutor(),
    decide: policyWith({}),
    policy: examplePolicy,
    safeguarding: () => rule,
    now: () => new Date(now),
    newId: () => 'new',
    report: () => {},
    turnLimitMs: 1_000,
    turnLeaseMs: 10_000,
    budget: { student: 0, teacher: 0, class: 0, school: 0 },
  });
  await aConversation(store);
  await store.concerns.raise({
    conversationId: 'k1',
    clientTurnId: 'turn-1',
    studentId: 'demo-sofia',
    category: 'abuse',
    at: MORNING,
  });
  const person = async (id: string) => {
    const found = await store.people.find(id);
    if (!found) throw new Error(id);
    return found;
  };
  const birgit = await person('demo-birgit');
  people = {
    mette: await person('demo-mette'),
    jonas: await person('demo-jonas'),
    birgit,
    stranger: { ...birgit, id: 'other-leader', schoolId: 'another' },
  };
});
afterEach(() => store.close());

const concernsOf = async (who: keyof typeof people) => {
  const home = await services.home(people[who]);
  if (!home.ok) throw new Error('no home');
  return 'concerns' in home.value ? home.value.concerns : undefined;
};

describe('a concern', () => {
  it('is shown to the named adult at once, to no other teacher, and without a word of the student’s', async () => {
    expect(await concernsOf('mette')).toEqual([
      {
        id: 'c-k1-turn-1',
        studentName: 'Sofia',
        className: '8.c',
        category: 'abuse',
        at: MORNING,
        escalated: false,
      },
    ]);
    expect(await concernsOf('jonas')).toBeUndefined();
  });

  it('falls to the leader when nobody has seen it in time', async () => {
    now = '2026-11-23T09:29:00.000Z';
    expect(await concernsOf('birgit')).toEqual([]);

    now = '2026-11-23T09:30:00.000Z';
    expect(await concernsOf('birgit')).toMatchObject([{ escalated: true }]);
    expect(await concernsOf('stranger')).toEqual([]);
  });

  it('stays with the named adult once it is acknowledged in time', async () => {
    now = '2026-11-23T09:10:00.000Z';
    await services.acknowledgeConcern(people.mette, 'c-k1-turn-1');
    now = '2026-11-24T12:00:00.000Z';

    expect(await concernsOf('birgit')).toEqual([]);
    expect(await concernsOf('mette')).toMatchObject([{ acknowledgedBy: 'Mette Krogh', escalated: false }]);
  });

  it('is the leader’s from the first when the policy names nobody', async () => {
    rule = { ...rule, adults: [] };

    expect(await concernsOf('birgit')).toMatchObject([{ escalated: false }]);
    expect(await concernsOf('mette')).toBeUndefined();
  });

  it('can be seen to by those only to whom it falls', async () => {
    const refusal = { ok: false, refusal: { code: 'notFound' } };
    for (const who of ['jonas', 'birgit', 'stranger'] as const) {
      expect(await services.acknowledgeConcern(people[who], 'c-k1-turn-1')).toMatchObject(refusal);
      expect(await services.takeOverConcern(people[who], 'c-k1-turn-1')).toMatchObject(refusal);
    }
  });

  it('is nowhere in the product after an adult has taken it over', async () => {
    expect(await services.takeOverConcern(people.mette, 'c-k1-turn-1')).toEqual({ ok: true, value: null });

    expect(await store.concerns.find('c-k1-turn-1')).toBeNull();
    expect(await store.concerns.inSchool('demo')).toEqual([]);
    expect(await services.takeOverConcern(people.mette, 'c-k1-turn-1')).toMatchObject({ ok: false });
  });
});
