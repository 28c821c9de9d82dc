import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-erase-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that the database has on disk: its file and the log of changes beside it. */
const onDisk = (): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'latin1'))
    .join('\n');

describe('a conversation that its student deletes from the files of SQLite', () => {
  it('is gone from them, to the last word', async () => {
    const server = await startServer(aFakeTutor({ sentences: 2 }), {
      DATABASE_URL: `sqlite:${join(folder, 'school.db')}`,
    });
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start('Beregn 17 + 4 kvistorm');
    for (let n = 0; n < 20; n++) await sofia.turn(id, `perlegrus ${n} ${'fyldord '.repeat(60)}`);
    await sofia.json('PUT', `/api/conversations/${id}/attempt`, { attempt: 'ravneklo' });
    const before = onDisk();

    const { status } = await sofia.json('DELETE', `/api/conversations/${id}`);

    const after = onDisk();
    for (const word of ['kvistorm', 'perlegrus', 'ravneklo']) {
      expect(before).toContain(word);
      expect(after).not.toContain(word);
    }
    expect(status).toBe(204);
    await server.close();
  });
});
