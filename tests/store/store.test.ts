import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../api/store/index.ts';
import { AT, aConversation, aStore } from './aStore.ts';

describe('people and sessions', () => {
  let store: Store;
  beforeEach(async () => {
    store = await aStore();
  });
  afterEach(() => store.close());

  it('finds a person with school, grade and classes', async () => {
    expect(await store.people.find('demo-mette')).toEqual({
      id: 'demo-mette',
      schoolId: 'demo',
      school: 'Eksempelskolen',
      name: 'Mette Krogh',
      role: 'teacher',
      grade: undefined,
      classes: [
        { id: 'demo-3b', name: '3.b' },
        { id: 'demo-5a', name: '5.a' },
      ],
      lang: 'da',
      noticeSeen: false,
    });
    expect(await store.people.find('somebody')).toBeNull();
  });

  it('names only students in a roster', async () => {
    expect((await store.people.roster(['demo-8c'])).map(({ name }) => name)).toEqual(['Elias', 'Sofia']);
    expect(await store.people.roster([])).toEqual([]);
  });

  it('keeps the order of a roster that was once known, whoever comes or goes', async () => {
    const roster = await store.people.roster(['demo-8c'], ['demo-sofia', 'demo-nobody', 'demo-noah']);

    expect(roster.map(({ name }) => name)).toEqual(['Sofia', '', 'Noah', 'Elias']);
  });

  it('keeps a language that was chosen when the school is imported again', async () => {
    await store.people.setLanguage('demo-sofia', 'en');
    const { demoSchool } = await import('../../api/identity/demoSchool.ts');

    await store.people.importSchool(demoSchool, 'da');

    expect((await store.people.find('demo-sofia'))?.lang).toBe('en');
  });

  it('knows a session until it runs out, and forgets it when it is cleared away', async () => {
    const session = (tokenHash: string, createdAt: string, expiresAt: string) =>
      store.sessions.open({ tokenHash, personId: 'demo-sofia', createdAt, expiresAt });
    await session('a', '2026-01-01T08:00:00.000Z', '2026-01-01T20:00:00.000Z');

    expect((await store.people.signedIn('a', '2026-01-01T19:59:59.999Z'))?.id).toBe('demo-sofia');
    expect(await store.people.signedIn('a', '2026-01-01T20:00:00.000Z')).toBeNull();
    await store.sessions.clear('2026-01-01T19:59:59.999Z');
    expect((await store.people.signedIn('a', '2026-01-01T08:00:00.000Z'))?.id).toBe('demo-sofia');
    await store.sessions.clear('2026-01-01T20:00:00.000Z');
    expect(await store.people.signedIn('a', '2026-01-01T08:00:00.000Z')).toBeNull();
  });
});

describe('conversations', () => {
  it('can be begun many at once', async () => {
    const store = await aStore();

    await Promise.all(Array.from({ length: 50 }, (_, n) => aConversation(store, `k${n}`)));

    expect(await store.conversations.ofStudent('demo-sofia')).toHaveLength(50);
    await store.close();
  });

  it('are one per student and task, however often they are started', async () => {
    const store = await aStore();
    await store.assignments.add({
      id: 'task',
      classId: 'demo-8c',
      teacherId: 'demo-jonas',
      title: 'En ligning',
      text: 'Løs 2x = 8',
      subject: 'mathematics',
      situation: 'homework',
      aiLevel: 'yellow',
      key: { type: 'numeric', value: '4' },
      keyOrigin: 'given',
      createdAt: AT,
    });
    const start = (id: string, studentId: string) =>
      store.conversations.add({
        id,
        studentId,
        assignmentId: 'task',
        problemText: 'Løs 2x = 8',
        subject: 'mathematics',
        key: { type: 'numeric', value: '4' },
        keyOrigin: 'given',
        situation: 'homework',
        aiLevel: 'yellow',
        lang: 'da',
        state: {},
        people: [],
        createdAt: AT,
      });

    expect(await start('a', 'demo-sofia')).toBe(true);
    expect(await start('b', 'demo-sofia')).toBe(false);
    expect(await start('c', 'demo-elias')).toBe(true);
    expect(await store.conversations.aboutAssignment('demo-sofia', 'task')).toBe('a');
    expect((await store.conversations.find('c'))?.assignmentTitle).toBe('En ligning');
    await store.close();
  });
});
