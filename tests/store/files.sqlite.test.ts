import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../api/store/index.ts';
import { AT, aConversation, aStore } from './aStore.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a SQLite file', () => {
  it('makes the folder and keeps what was written over a restart', async () => {
    const path = join(folder, 'new', 'school.db');
    const first = await aStore(`sqlite:${path}`);
    await aConversation(first);
    await first.close();

    const second = await aStore(`sqlite:${path}`);

    expect((await second.conversations.find('k1'))?.problemText).toBe('Beregn 3/4 + 1/8');
    await second.close();
  });

  it('syncs each commit to disk, in write-ahead mode, with foreign keys on', async () => {
    const path = join(folder, 'school.db');
    const store = await aStore(`sqlite:${path}`);

    const mode = new DatabaseSync(path).prepare('pragma journal_mode').get();
    await store.conversations.saveAttempt('nobody', '', AT);
    const foreign = store.sessions.open({ tokenHash: 'h', personId: 'nobody', createdAt: AT, expiresAt: AT });

    expect(mode).toMatchObject({ journal_mode: 'wal' });
    await expect(foreign).rejects.toThrow(/FOREIGN KEY/);
    await store.close();
  });

  it('says what is wrong with a file that is no database, and leaves it alone', async () => {
    const path = join(folder, 'letter.db');
    writeFileSync(path, 'Kære forældre, '.repeat(100));

    const opened = await openStore({ kind: 'sqlite', path });

    expect(opened).toMatchObject({ ok: false, message: expect.stringMatching(/not a database/) });
  });

  it('leaves no table behind when a migration fails', async () => {
    const path = join(folder, 'taken.db');
    const before = new DatabaseSync(path);
    before.exec('create table events (mine text)');
    before.close();

    const opened = await openStore({ kind: 'sqlite', path });

    expect(opened).toMatchObject({ ok: false, message: expect.stringContaining('0001-first') });
    const tables = new DatabaseSync(path)
      .prepare("select name from sqlite_schema where type = 'table' and name in ('schools', 'turns', 'events')")
      .all();
    expect(tables).toEqual([{ name: 'events' }]);
  });
});
