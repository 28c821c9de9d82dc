import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AssignmentView } from '../../api/contract/assignment.ts';
import type { ShareTasks } from '../../api/contract/assignmentSet.ts';
import { policyWith } from '../tutor/conversation.ts';
import { aSchool, aShare, begin, MORNING, type TestSchool, value, write } from './aSchool.ts';

let school: TestSchool;
beforeEach(async () => {
  school = await aSchool();
});
afterEach(() => school.store.close());

const share = async (change: Partial<ShareTasks> = {}, who = 'demo-jonas') =>
  school.services.shareTasks(await school.person(who), aShare(change));

/** The tasks of the set on somebody's home. */
async function tasksOf(who: string): Promise<AssignmentView[]> {
  const home = value(await school.services.home(await school.person(who)));
  return 'conversations' in home ? home.assignments.filter(({ title }) => title === 'Ligninger') : [];
}

const start = async (who: string, assignmentId: string) =>
  school.services.startConversation(await school.person(who), { problem: { assignmentId } });

const read = async (who: string, id: string) =>
  value(await school.services.readConversation(await school.person(who), id));

describe('tasks that are shared with a class', () => {
  it('come to each student in their version and order, all under one title', async () => {
    const set = value(await share());

    expect(set).toMatchObject({ title: 'Ligninger', className: '8.c', count: 2, withdrawn: false });
    const texts = async (who: string) => (await tasksOf(who)).map(({ text }) => text);
    expect(await texts('demo-sofia')).toEqual(['Løs ligningen 5x - 7 = 2x + 8', 'Løs ligningen 4(x - 1) = 2x + 6']);
    expect(await texts('demo-elias')).toEqual(['Løs ligningen 2x + 3 = 11', 'Løs ligningen 3x = 12']);
    expect((await tasksOf('demo-sofia')).map((task) => task.set)).toEqual([
      { id: set.id, title: 'Ligninger', number: 1, count: 2 },
      { id: set.id, title: 'Ligninger', number: 2, count: 2 },
    ]);
  });

  it('look the same to students of different versions but for id and text, whatever the places of the others’ tasks', async () => {
    const base = aShare().tasks;
    const tasks = base.map((task, i) => ({ ...task, position: i + 1 }));
    value(await share({ tasks }));

    const withoutContent = async (who: string) => (await tasksOf(who)).map(({ id: _, text: __, ...rest }) => rest);

    expect(await withoutContent('demo-sofia')).toEqual(await withoutContent('demo-elias'));
  });

  it('are neither found, read nor begun by a student of another version, another class or nobody at all', async () => {
    value(await share());
    const [hers] = await tasksOf('demo-sofia');
    const refusal = { ok: false, refusal: { code: 'notFound' } };

    for (const who of ['demo-elias', 'demo-noah']) expect(await start(who, hers?.id ?? '')).toEqual(refusal);
    expect(await start('demo-elias', 'no-such-task')).toEqual(refusal);
    expect(await tasksOf('demo-noah')).toEqual([]);
  });

  it('are not for the whole class when nobody is left of those they were for', async () => {
    const { tasks: _, shareId, className: __, ...rest } = aShare();
    const task = { id: 'task', text: '3x = 12', key: { type: 'none' }, keyOrigin: 'none', position: 1 } as const;
    await school.store.assignmentSets.share({
      ...{ ...rest, id: 'set', shareId, classId: 'demo-8c', teacherId: 'demo-jonas', createdAt: MORNING },
      ...{ opensAt: undefined, closesAt: undefined, maxHint: undefined, draftId: undefined },
      tasks: [{ ...task, audience: [] }],
    });

    expect(await tasksOf('demo-sofia')).toEqual([]);
    expect(await start('demo-sofia', 'task')).toMatchObject({ ok: false });
  });

  it('are shared once, however often the same share is sent', async () => {
    const [first, second] = [await share(), await share({ title: 'En anden titel' })];

    expect(value(second)).toEqual(value(first));
    expect(await tasksOf('demo-sofia')).toHaveLength(2);
  });

  it('are all kept or none: a key that cannot be right names its task', async () => {
    const tasks = aShare().tasks.map((task, i) => (i === 3 ? { ...task, key: { type: 'numeric', value: '5' } } : task));

    const outcome = await share({ tasks } as Partial<ShareTasks>);

    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'keyContradicts', details: [{ field: 'tasks.3' }] } });
    expect(await tasksOf('demo-elias')).toEqual([]);
  });

  it('have a key that the engine found where the teacher gave none', async () => {
    value(await share());

    const found = await school.store.assignments.inClasses(['demo-8c']);

    expect(found.filter(({ set }) => set).map(({ keyOrigin }) => keyOrigin)).toEqual(Array(4).fill('solved'));
  });

  it('may hold nothing private about somebody of the class', async () => {
    const tasks = [{ text: 'Elias er på medicin for ADHD. Beregn 3 · 4', students: 'all', position: 1 }];

    expect(await share({ tasks } as Partial<ShareTasks>)).toMatchObject({
      ok: false,
      refusal: { code: 'privateTask' },
    });
  });

  it.each([
    ['a stranger', [{ text: '3x = 12', students: ['demo-noah'], position: 1 }], 'tasks.0.students'],
    [
      'somebody twice at one place',
      [
        { text: '3x = 12', students: 'all', position: 1 },
        { text: '4x = 12', students: ['demo-bo'], position: 1 },
      ],
      'tasks.1.students',
    ],
  ])('cannot be for %s', async (_, tasks, field) => {
    const outcome = await share({ tasks } as Partial<ShareTasks>);

    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'badInput', details: [{ field }] } });
  });

  it('cannot be shared with a class that is not the teacher’s', async () => {
    expect(await share({}, 'demo-mette')).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
  });
});

describe('the time of a set', () => {
  it('hides it from students until it opens, and lets them read it when it is over, with the tutor closed', async () => {
    value(await share({ opensAt: '2026-11-23T12:00:00+01:00', closesAt: '2026-11-23T14:00:00+01:00' }));
    const before = await tasksOf('demo-sofia');

    school.now = '2026-11-23T11:00:00.000Z';
    const conversation = await begin(school, 'demo-sofia');
    const during = await read('demo-sofia', conversation);
    school.now = '2026-11-23T13:00:00.000Z';
    const [after] = await tasksOf('demo-sofia');
    const closed = await read('demo-sofia', conversation);

    expect(before).toEqual([]);
    expect(during.clause.effect).toBe('allow');
    expect(after).toMatchObject({ closed: true, closesAt: '2026-11-23T13:00:00.000Z' });
    expect([closed.clause.effect, closed.clause.text.da]).toEqual(['deny', expect.stringContaining('Tiden')]);
  });

  it('cannot be begun before, also not by its id', async () => {
    value(await share({ opensAt: '2026-11-24T08:00:00Z' }));
    const [hers] = (await school.store.assignments.inClasses(['demo-8c'])).filter(({ audience }) =>
      audience.includes('demo-sofia'),
    );

    expect(await start('demo-sofia', hers?.id ?? '')).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
  });

  it('closes the tutor in the middle of a conversation', async () => {
    const set = value(await share());
    const id = await begin(school, 'demo-sofia');
    const jonas = await school.person('demo-jonas');

    value(await school.services.changeSet(jonas, set.id, { closesAt: MORNING }));
    const sofia = await school.person('demo-sofia');
    const events = value(await school.services.takeTurn(sofia, id, { text: 'et hint', clientTurnId: 'turn-12345678' }));

    const said = [];
    for await (const event of events(AbortSignal.timeout(5_000))) said.push(event);
    expect(said.map(({ type }) => type)).toEqual(['move', 'notice', 'done']);
    expect(JSON.stringify(said)).toContain('Tiden til opgaven er gået');
  });

  it('keeps what each of several teachers changes at the same moment', async () => {
    const set = value(await share());
    const jonas = await school.person('demo-jonas');
    const changes = [{ closesAt: '2026-12-01T08:00:00Z' }, { opensAt: '2026-11-25T08:00:00Z' }, { withdrawn: true }];
    for (const changed of await Promise.all(changes.map((one) => school.services.changeSet(jonas, set.id, one))))
      value(changed);
    const now = value(await school.services.readSet(jonas, set.id));
    expect(now).toMatchObject({
      opensAt: '2026-11-25T08:00:00.000Z',
      closesAt: '2026-12-01T08:00:00.000Z',
      withdrawn: true,
    });
  });

  it('can be changed, taken away and taken back, and a set that is withdrawn is gone for who has not begun', async () => {
    const set = value(await share({ closesAt: '2026-11-24T08:00:00Z' }));
    const id = await begin(school, 'demo-sofia');
    const jonas = await school.person('demo-jonas');

    const open = value(await school.services.changeSet(jonas, set.id, { closesAt: null }));
    const gone = value(await school.services.changeSet(jonas, set.id, { withdrawn: true }));

    expect([open.closesAt, gone.withdrawn]).toEqual([undefined, true]);
    expect(await tasksOf('demo-elias')).toEqual([]);
    expect((await read('demo-sofia', id)).clause).toMatchObject({
      effect: 'deny',
      text: { da: /taget opgaven tilbage/ },
    });
    value(await school.services.changeSet(jonas, set.id, { withdrawn: false }));
    expect(await tasksOf('demo-elias')).toHaveLength(2);
  });

  it('must end after it begins', async () => {
    const set = value(await share({ opensAt: '2026-11-24T08:00:00Z' }));
    const jonas = await school.person('demo-jonas');
    const refusal = { ok: false, refusal: { code: 'badInput', details: [{ field: 'closesAt' }] } };

    expect(await share({ shareId: 'share-2-of-these', closesAt: '2026-11-23T08:59:59Z' })).toMatchObject(refusal);
    expect(await school.services.changeSet(jonas, set.id, { closesAt: '2026-11-24T08:00:00Z' })).toMatchObject(refusal);
  });
});

describe('a teacher’s ceiling of hints', () => {
  it.each([
    { ceiling: 0, ladder: 0 },
    { ceiling: 2, ladder: 2 },
    { ceiling: 4, ladder: 3 },
    { ceiling: undefined, ladder: 3 },
  ])('of $ceiling gives a ladder of $ladder where the policy allows three', async ({ ceiling, ladder }) => {
    value(await share({ maxHint: ceiling }));

    const id = await begin(school, 'demo-sofia');
    for (const n of [1, 2, 3, 4, 5]) await write(school, 'demo-sofia', id, `Giv mig hint ${n}`, '5x - 2x = 15');

    expect((await read('demo-sofia', id)).ladder).toEqual({ used: ladder, max: ladder });
  });
});

describe('a task typed anew', () => {
  it('is the student’s own version where they have it', async () => {
    value(await share({ maxHint: 1 }));
    const sofia = await school.person('demo-sofia');

    const { id } = value(
      await school.services.startConversation(sofia, { problem: { text: 'Løs ligningen 5x - 7 = 2x + 8' } }),
    );

    expect((await read('demo-sofia', id)).set).toMatchObject({ number: 1 });
  });

  it('from somebody else’s version is a problem of one’s own, and stays closed where it is to be done without AI', async () => {
    value(await share());
    value(await share({ shareId: 'share-red-tasks', aiLevel: 'red', situation: 'test', title: 'Test' }));
    const typed = { problem: { text: 'Løs ligningen 5x - 7 = 2x + 8' } };

    const { id } = value(await school.services.startConversation(await school.person('demo-elias'), typed));

    const view = await read('demo-elias', id);
    expect(view).not.toHaveProperty('set');
    expect(view.problem).not.toHaveProperty('assignmentTitle');
    expect([view.aiLevel, view.situation, view.clause.effect]).toEqual(['red', 'test', 'deny']);
  });
});

describe('what a teacher is told before sharing', () => {
  const preview = async (change: object, who = 'demo-jonas') => {
    const { className, subject, situation, aiLevel } = aShare();
    return school.services.previewShare(await school.person(who), {
      className,
      subject,
      situation,
      aiLevel,
      ...change,
    });
  };

  it('is the clause that students will see, and how many hints they get', async () => {
    expect(value(await preview({}))).toMatchObject({ clause: { effect: 'allow' }, maxHint: 3, answerChecks: 3 });
    expect(value(await preview({ maxHint: 1 })).maxHint).toBe(1);
    expect(value(await preview({ situation: 'test' }))).toMatchObject({
      clause: { effect: 'deny', text: { da: 'Lukket.' } },
      maxHint: 0,
      answerChecks: 0,
    });
  });

  it('is for the class’s grade, on the day that the set opens', async () => {
    const asked: unknown[] = [];
    const other = await aSchool({
      decide: (request) => {
        asked.push([request.role, request.grade, request.className, request.at.toISOString()]);
        return policyWith({})(request);
      },
    });
    const { className, subject, situation, aiLevel } = aShare();

    await other.services.previewShare(await other.person('demo-jonas'), {
      ...{ className, subject, situation, aiLevel },
      opensAt: '2026-12-01T08:00:00+01:00',
    });
    await other.store.close();

    expect(asked).toEqual([['student', 8, '8.c', '2026-12-01T07:00:00.000Z']]);
  });

  it('is nothing for a class that is not theirs', async () => {
    expect(await preview({}, 'demo-mette')).toMatchObject({ ok: false, refusal: { code: 'notFound' } });
  });
});

describe('the students of a class', () => {
  it('are told to its teacher in the order of the Danish alphabet, and to no other', async () => {
    const names = value(await school.services.classStudents(await school.person('demo-jonas'), '8.c'));

    expect(names.students.map(({ name }) => name)).toEqual(['Bo', 'Elias', 'Ida', 'Sofia', 'Zara', 'Åse']);
    expect(await school.services.classStudents(await school.person('demo-mette'), '8.c')).toMatchObject({ ok: false });
  });
});

describe('a set in the work space', () => {
  it('leads from one of the student’s own tasks to the next, and no further', async () => {
    const set = value(await share());
    const [first, second] = await tasksOf('demo-sofia');

    const one = await read('demo-sofia', await begin(school, 'demo-sofia'));
    const two = await read('demo-sofia', value(await start('demo-sofia', second?.id ?? '')).id);

    expect(one.set).toEqual({ id: set.id, title: 'Ligninger', number: 1, count: 2, next: second?.id });
    expect(two.set).toEqual({ id: set.id, title: 'Ligninger', number: 2, count: 2, previous: first?.id });
  });

  it('counts a task as begun when the student has written something, not when they looked at it', async () => {
    value(await share());
    const id = await begin(school, 'demo-sofia');
    const looked = await tasksOf('demo-sofia');

    await school.services.saveAttempt(await school.person('demo-sofia'), id, '3x = 15');

    expect(looked[0]).not.toHaveProperty('begun');
    expect((await tasksOf('demo-sofia'))[0]).toMatchObject({ begun: true, conversationId: id });
  });
});
