import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Client, eventsOf, newTurnId, signIn, type WireEvent } from './client.ts';
import { inOneFile } from './inOneFile.ts';
import { killServers, spawnServer } from './serverProcess.ts';

const KILLS = 100;
const LANES = 4;
const STUDENTS = ['demo-sofia', 'demo-elias', 'demo-noah', 'demo-alma'];
const SLOW_SERVER = new URL('./slowServer.ts', import.meta.url);

/** What one conversation's student has seen with their own eyes. */
interface Witness {
  readonly id: string;
  readonly seen: WireEvent[];
  /** The turn that was on its way when the server died. */
  pending: string | undefined;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves as soon as `condition` holds, asked every millisecond, at the latest after `limitMs`. */
async function until(condition: () => boolean, limitMs: number): Promise<void> {
  for (const end = Date.now() + limitMs; !condition() && Date.now() < end; ) await wait(1);
}

/** Takes turns one after another and writes down each event that arrives, until the server is gone. */
async function talk(student: Client, witness: Witness): Promise<void> {
  try {
    for (;;) {
      witness.pending = newTurnId();
      const body = { text: `besked ${witness.seen.length}`, clientTurnId: witness.pending };
      const response = await student.send('POST', `/api/conversations/${witness.id}/turns`, body);
      if (!response.ok) return;
      let last: WireEvent | undefined;
      for await (const event of eventsOf(response)) {
        witness.seen.push(event);
        last = event;
      }
      if (last?.type !== 'done') return;
    }
  } catch {
    // The server is gone.
  }
}

/** Compares what the restarted server has with what was seen, and retries the turn that was cut. */
async function checkAfterCrash(student: Client, witness: Witness): Promise<boolean> {
  const { body } = await student.json('GET', `/api/conversations/${witness.id}`);
  const kept = await student.follow(witness.id, 0, body.lastSeq);
  const first = witness.seen[0]?.id ?? 1;
  expect(kept.map(({ id }) => id)).toEqual(kept.map((_, index) => index + 1));
  expect(kept.slice(first - 1, first - 1 + witness.seen.length)).toEqual(witness.seen);
  expect(body.turns.filter((turn: { status: string }) => turn.status === 'running')).toEqual([]);
  const cut = body.turns.find((turn: { status: string }) => turn.status === 'interrupted');
  if (!cut) return false;
  expect(cut.clientTurnId).toBe(witness.pending);
  expect(cut.events.at(-1)).toMatchObject({ type: 'error', code: 'interrupted' });
  const retried = await student.turn(witness.id, 'igen', cut.clientTurnId);
  expect(retried.at(-1)?.type).toBe('done');
  expect(retried.map(({ data }) => JSON.parse(data).attempt)).toEqual(retried.map(() => cut.events[0].attempt + 1));
  return true;
}

/** Starts, lets students talk, kills and checks, over and over on one database. */
async function lane(script: URL, folder: string, kills: number): Promise<{ seen: number; cut: number }> {
  const env = {
    DATABASE_URL: `sqlite:${join(mkdtempSync(join(folder, 'lane-')), 'school.db')}`,
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  };
  let witnesses: Witness[] = [];
  let students: Client[] = [];
  const total = { seen: 0, cut: 0 };
  for (let kill = 0; kill <= kills; kill++) {
    const server = await spawnServer(script, env);
    // Who was signed in before the crash still is.
    students =
      kill === 0
        ? await Promise.all(STUDENTS.map((user) => signIn(server.url, user)))
        : students.map(({ cookie }) => new Client(server.url, cookie));
    const checks = await Promise.all(students.map((s, n) => (witnesses[n] ? checkAfterCrash(s, witnesses[n]) : false)));
    total.cut += checks.filter((wasCut) => wasCut).length;
    total.seen += witnesses.reduce((sum, { seen }) => sum + seen.length, 0);
    witnesses = await Promise.all(students.map(async (s) => ({ id: await s.start(), seen: [], pending: undefined })));
    const talks = students.map((s, n) => (witnesses[n] ? talk(s, witnesses[n]) : undefined));
    const enough = Math.random() * 20;
    await until(() => witnesses.some(({ seen }) => seen.length >= enough), 10_000);
    await wait(Math.random() * 10);
    await server.kill('SIGKILL');
    await Promise.all(talks);
  }
  return total;
}

afterEach(killServers);

it(`loses no event that a student has seen in ${KILLS} kills at random moments`, { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledetraad-crash-'));
  try {
    const script = await inOneFile(SLOW_SERVER, folder);
    const lanes = await Promise.all(Array.from({ length: LANES }, () => lane(script, folder, KILLS / LANES)));

    expect(lanes.reduce((sum, { seen }) => sum + seen, 0)).toBeGreaterThan(KILLS);
    expect(lanes.reduce((sum, { cut }) => sum + cut, 0)).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
