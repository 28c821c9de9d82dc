import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DraftView } from '../../api/contract/draftView.ts';
import { aDatabase } from '../store/testDatabase.ts';
import { Client, signIn } from './client.ts';
import { inOneFile } from './inOneFile.ts';
import { killServers, type ServerProcess, spawnServer } from './serverProcess.ts';

/** How often a server is killed while a draft is written: `DRAFT_KILLS=50 npm test -- tests/http/draftCrash` for longer. */
const KILLS = Number(process.env.DRAFT_KILLS ?? 6);

let folder: string;
let script: URL;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-draft-crash-'));
  script = await inOneFile(new URL('./slowServer.ts', import.meta.url), folder);
}, 60_000);
afterEach(killServers);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const REQUEST = { kind: 'exercises', subject: 'mathematics', grade: 8, lang: 'da', topic: 'ligninger', count: 10 };

const read = async (teacher: Client, id: string): Promise<DraftView> =>
  (await teacher.json('GET', `/api/drafts/${id}`)).body;

async function begin(teacher: Client, clientDraftId: string): Promise<string> {
  const { status, body } = await teacher.json('POST', '/api/drafts', { clientDraftId, request: REQUEST });
  if (status !== 201) throw new Error(`draft: ${status} ${JSON.stringify(body)}`);
  return body.id;
}

async function whole(teacher: Client, id: string): Promise<DraftView> {
  for (;;) {
    const view = await read(teacher, id);
    if (view.status !== 'writing') return view;
    await wait(5);
  }
}

/** Writes into the first text that can be edited, and says what the server acknowledged. */
async function edit(teacher: Client, draft: DraftView, text: string): Promise<DraftView> {
  const place = draft.sections
    .flatMap(({ id, blocks }) => blocks.map((block) => ({ section: id, block })))
    .find(({ block }) => block.kind === 'paragraph' && block.text.path !== undefined);
  if (place?.block.kind !== 'paragraph') throw new Error('nothing to edit');
  const change = { kind: 'set', path: place.block.text.path, text };
  const edited = { revision: draft.revision, section: place.section, change };
  const { status, body } = await teacher.json('POST', `/api/drafts/${draft.id}/edits`, edited);
  if (status !== 200) throw new Error(`edit: ${status} ${JSON.stringify(body)}`);
  return body;
}

async function approve(teacher: Client, { id, revision }: DraftView): Promise<DraftView> {
  const { status, body } = await teacher.json('POST', `/api/drafts/${id}/approve`, { revision });
  if (status !== 200) throw new Error(`approve: ${status}`);
  return body;
}

describe('a server that is killed while a draft is written', () => {
  it(`loses nothing that was edited or approved, ${KILLS} times`, { timeout: 60_000 + KILLS * 10_000 }, async () => {
    const env = {
      DATABASE_URL: await aDatabase({ folder }),
      TURN_LEASE_SECONDS: '1',
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
    };
    let cookie: string | undefined;
    let acknowledged: DraftView | undefined;
    let left: string | undefined;
    let cut = 0;
    for (let time = 0; time <= KILLS; time++) {
      const server: ServerProcess = await spawnServer(script, env);
      const teacher: Client = cookie ? new Client(server.url, cookie) : await signIn(server.url, 'demo-jonas');
      cookie = teacher.cookie;
      if (acknowledged) expect(await read(teacher, acknowledged.id)).toEqual(acknowledged);
      if (left !== undefined) {
        // Where servers share a database, nobody knows that one is gone before its lease has run out.
        const found = await whole(teacher, left);
        expect(['ready', 'interrupted']).toContain(found.status);
        expect(found.sections.filter(({ state }) => state === 'writing')).toEqual([]);
        if (found.status === 'interrupted') {
          cut++;
          const written = found.sections.filter(({ state }) => state === 'ready');
          expect((await teacher.json('POST', `/api/drafts/${left}/go-on`)).status).toBe(200);
          const gone = await whole(teacher, left);
          expect(gone.status).toBe('ready');
          for (const section of written) expect(gone.sections).toContainEqual(section);
        }
      }
      const draft = await whole(teacher, await begin(teacher, `whole-${time}`));
      const edited = await edit(teacher, draft, `Rettet ${time}`);
      acknowledged = time % 2 === 0 ? await approve(teacher, edited) : edited;
      left = await begin(teacher, `left-${time}`);
      await wait(time % 2 === 0 ? 0 : Math.random() * 12);
      await server.kill('SIGKILL');
    }
    expect(cut).toBeGreaterThan(0);
    if (process.env.DRAFT_KILLS) console.log(`${KILLS} kills: ${cut} drafts cut, nothing edited or approved lost`);
  });
});
