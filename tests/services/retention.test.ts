import { afterEach, describe, expect, it } from 'vitest';
import { deleteUnused } from '../../api/jobs/retention.ts';
import { readPolicyFile, retentionOf } from '../../api/policy/index.ts';
import { aSchool, aShare, begin, MORNING, type TestSchool, value, write } from './aSchool.ts';

let school: TestSchool;
afterEach(() => school?.store.close());

const DAY = 86_400_000;
const later = (days: number) => new Date(Date.parse(MORNING) + days * DAY).toISOString();
const run = (conversations = 30, drafts = 90) =>
  deleteUnused({
    store: school.store,
    now: () => new Date(school.now),
    retention: () => ({ conversations, drafts }),
    startOver: (state) => state,
  });

describe('what nobody has used for as long as it may be kept', () => {
  it('is deleted, and what was used since stays', async () => {
    school = await aSchool();
    await value(await school.services.shareTasks(await school.person('demo-jonas'), aShare()));
    const old = await begin(school, 'demo-sofia', 1);
    await write(school, 'demo-sofia', old, 'x = 5?');
    school.now = later(20);
    const fresh = await begin(school, 'demo-sofia', 2);
    await write(school, 'demo-sofia', fresh, 'Jeg ved det ikke');

    school.now = later(31);
    await run();

    expect(await school.store.conversations.find(old)).toBeNull();
    expect(await school.store.turns.inConversation(old)).toEqual([]);
    expect(await school.store.turns.eventsAfter(old, 0, 100)).toEqual([]);
    expect(await school.store.conversations.find(fresh)).not.toBeNull();
  });

  it('is reported to the leader with how many and how old the oldest is that is left', async () => {
    school = await aSchool();
    await value(await school.services.shareTasks(await school.person('demo-jonas'), aShare()));
    await begin(school, 'demo-sofia', 1);
    school.now = later(20);
    await begin(school, 'demo-sofia', 2);
    school.now = later(31);
    const leader = await school.person('demo-birgit');
    const view = async () => {
      const home = value(await school.services.home(leader));
      return 'retention' in home ? home.retention : [];
    };
    expect((await view()).map(({ last }) => last)).toEqual([undefined, undefined]);

    await run();

    const [conversations] = await view();
    expect(conversations?.last).toMatchObject({ at: school.now, deleted: expect.any(Number) });
    expect(conversations?.last?.deleted).toBeGreaterThan(0);
    expect(Date.parse(conversations?.last?.oldest ?? '')).toBeGreaterThanOrEqual(Date.parse(later(1)));
  });

  it('is deleted in one run however much there is', async () => {
    school = await aSchool();
    for (let n = 0; n < 230; n++)
      await school.store.drafts.add({
        id: `d${n}`,
        clientDraftId: `c${n}`,
        schoolId: 'demo',
        teacherId: 'demo-mette',
        kind: 'lessonPlan',
        title: 'Brøker',
        request: { kind: 'lessonPlan', subject: 'mathematics', grade: 5, lang: 'da', topic: 'Brøker' },
        people: [],
        sections: [],
        remarks: [],
        createdAt: MORNING,
        leaseMs: 1,
      });
    school.now = later(91);
    await run();
    expect(await school.store.drafts.ofTeacher('demo-mette')).toEqual([]);
    expect((await school.store.retention.runs(10)).find(({ record }) => record === 'drafts')).toMatchObject({
      deleted: 230,
      oldest: null,
    });
  });
});

describe('how long records are kept', () => {
  const file = (layer: string, retention: string) => {
    const result = readPolicyFile(
      `${layer}.yaml`,
      `schema: policy/1\nlayer: ${layer}\nname: Et lag\nretention: ${retention}\nrules:\n  - { id: a, when: {}, allow: { finalAnswer: never }, clause: { da: A, en: A } }\n`,
    );
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message.en).join());
    return result.file;
  };

  it('is the shorter of what municipality and school say, and the usual where neither does', () => {
    const files = [file('municipality', '{ conversations: 30 }'), file('school', '{ conversations: 60, drafts: 365 }')];
    expect(retentionOf(files, 0)).toEqual({ conversations: 30, drafts: 365 });
    expect(retentionOf([], 0)).toEqual({ conversations: 180, drafts: 730 });
  });

  it('is never nothing', () => {
    expect(() => file('school', '{ conversations: 0 }')).toThrow(/at least 1/);
  });
});
