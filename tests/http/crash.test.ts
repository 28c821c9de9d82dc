import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aDatabase, onPostgres } from '../store/testDatabase.ts';
import { Client, signIn } from './client.ts';
import { inOneFile } from './inOneFile.ts';
import { killServers, spawnServer } from './serverProcess.ts';
import { compare, retry, talk, type Witness } from './witness.ts';

/** How often a server is killed, and told to stop: `KILLS=500 DRAINS=50 npm test -- tests/http/crash` for longer. */
const KILLS = Number(process.env.KILLS ?? (onPostgres ? 8 : 100));
const DRAINS = Number(process.env.DRAINS ?? 4);
const LANES = 4;
const STUDENTS = ['demo-sofia', 'demo-elias', 'demo-noah', 'demo-alma'];
const LIMIT_MS = 60_000 + (KILLS + DRAINS) * 10_000;

let folder: string;
let script: URL;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-crash-'));
  script = await inOneFile(new URL('./slowServer.ts', import.meta.url), folder);
}, 60_000);
afterEach(killServers);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Resolves as soon as `condition` holds, asked every millisecond, at the latest after `limitMs`. */
async function until(condition: () => boolean, limitMs: number): Promise<void> {
  for (const end = Date.now() + limitMs; !condition() && Date.now() < end; ) await wait(1);
}

/**
 * Starts a server, lets students talk, ends it at a random moment and checks what its successor has, over and over on
 * one database. Counts the events that were seen and the turns that were cut.
 */
async function lane(signal: 'SIGKILL' | 'SIGTERM', times: number): Promise<{ seen: number; cut: number }> {
  const env = {
    DATABASE_URL: await aDatabase({ folder }),
    TURN_LEASE_SECONDS: '1',
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  };
  let witnesses: Witness[] = [];
  let students: Client[] = [];
  const total = { seen: 0, cut: 0 };
  for (let time = 0; time <= times; time++) {
    const server = await spawnServer(script, env);
    // Who was signed in before the end still is.
    students =
      time === 0
        ? await Promise.all(STUDENTS.map((user) => signIn(server.url, user)))
        : students.map(({ cookie }) => new Client(server.url, cookie));
    await Promise.all(
      witnesses.map(async (witness, n) => {
        const student = students[n];
        const cut = student && (await compare(student, witness));
        total.seen += witness.seen.length;
        if (!student || !cut) return;
        total.cut++;
        await retry(student, witness, cut);
      }),
    );
    witnesses = await Promise.all(students.map(async (s) => ({ id: await s.start(), seen: [], pending: undefined })));
    const talks = students.map((s, n) => (witnesses[n] ? talk(s, witnesses[n]) : undefined));
    const enough = Math.random() * 20;
    await until(() => witnesses.some(({ seen }) => seen.length >= enough), 10_000);
    await wait(Math.random() * 10);
    await server.kill(signal);
    await Promise.all(talks);
    // Told to stop, it lets also those who read hear the end.
    if (signal === 'SIGTERM') for (const { seen } of witnesses) expect(seen.at(-1)?.type ?? 'done').toBe('done');
  }
  return total;
}

async function lanes(signal: 'SIGKILL' | 'SIGTERM', times: number): Promise<{ seen: number; cut: number }> {
  const all = await Promise.all(Array.from({ length: LANES }, () => lane(signal, Math.ceil(times / LANES))));
  return {
    seen: all.reduce((sum, { seen }) => sum + seen, 0),
    cut: all.reduce((sum, { cut }) => sum + cut, 0),
  };
}

describe('a server', () => {
  it(`loses no event that a student has seen in ${KILLS} kills at random moments`, { timeout: LIMIT_MS }, async () => {
    const { seen, cut } = await lanes('SIGKILL', KILLS);

    expect(seen).toBeGreaterThan(KILLS);
    expect(cut).toBeGreaterThan(0);
    if (process.env.KILLS) console.log(`${KILLS} kills: ${seen} events seen, ${cut} turns cut, none lost`);
  });

  it(`lets every turn end that runs when it is told to stop, ${DRAINS} times`, { timeout: LIMIT_MS }, async () => {
    const { seen, cut } = await lanes('SIGTERM', DRAINS);

    expect(seen).toBeGreaterThan(DRAINS);
    expect(cut).toBe(0);
    if (process.env.DRAINS) console.log(`${DRAINS} drains: ${seen} events seen, ${cut} turns cut, none lost`);
  });
});
