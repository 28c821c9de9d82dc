import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../api/store/index.ts';
import { AT, aConversation, aStore } from './aStore.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('opening the store', () => {
  it('makes the folder and keeps what was written over a restart', async () => {
    const path = join(folder, 'new', 'school.db');
    const first = await aStore(path);
    await aConversation(first);
    await first.close();

    const second = await aStore(path);

    expect((await second.conversations.find('k1'))?.problemText).toBe('Beregn 3/4 + 1/8');
    await second.close();
  });

  it('syncs each commit to disk, in write-ahead mode, with foreign keys on', async () => {
    const path = join(folder, 'school.db');
    const store = await aStore(path);

    const mode = new DatabaseSync(path).prepare('pragma journal_mode').get();
    const orphan = store.conversations.saveAttempt('nobody', '', AT);
    const foreign = store.sessions.open({ tokenHash: 'h', personId: 'nobody', createdAt: AT, expiresAt: AT });

    expect(mode).toMatchObject({ journal_mode: 'wal' });
    await expect(orphan).resolves.toBeUndefined();
    await expect(foreign).rejects.toThrow(/FOREIGN KEY/);
    await store.close();
  });

  it('says what is wrong with a file that is no database, and leaves it alone', async () => {
    const path = join(folder, 'letter.db');
    writeFileSync(path, 'Kære forældre, '.repeat(100));

    const opened = await openStore(path);

    expect(opened).toMatchObject({ ok: false, message: expect.stringMatching(/not a database/) });
  });

  it('leaves no table behind when a migration fails', async () => {
    const path = join(folder, 'taken.db');
    const before = new DatabaseSync(path);
    before.exec('create table events (mine text)');
    before.close();

    const opened = await openStore(path);

    expect(opened).toMatchObject({ ok: false, message: expect.stringContaining('0001-first') });
    const tables = new DatabaseSync(path)
      .prepare("select name from sqlite_schema where type = 'table' and name in ('schools', 'turns', 'events')")
      .all();
    expect(tables).toEqual([{ name: 'events' }]);
  });

  it('waits its turn when many transactions are asked for at once', async () => {
    const store = await aStore();

    await Promise.all(Array.from({ length: 50 }, (_, n) => aConversation(store, `k${n}`)));

    expect(await store.conversations.ofStudent('demo-sofia')).toHaveLength(50);
    await store.close();
  });
});

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

  it('knows a session until it runs out, and clears it away at the next sign-in', async () => {
    const session = (tokenHash: string, createdAt: string, expiresAt: string) =>
      store.sessions.open({ tokenHash, personId: 'demo-sofia', createdAt, expiresAt });
    await session('a', '2026-01-01T08:00:00.000Z', '2026-01-01T20:00:00.000Z');

    expect(await store.sessions.personId('a', '2026-01-01T19:59:59.999Z')).toBe('demo-sofia');
    expect(await store.sessions.personId('a', '2026-01-01T20:00:00.000Z')).toBeNull();
    await session('b', '2026-01-02T08:00:00.000Z', '2026-01-02T20:00:00.000Z');
    expect(await store.sessions.personId('a', '2026-01-01T08:00:00.000Z')).toBeNull();
  });
});

describe('conversations', () => {
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
