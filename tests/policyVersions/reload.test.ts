import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Client, eventsOf, newTurnId, startServer, type TestServer } from '../http/client.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { putVersion, versionOf } from './underLoad.ts';

/** How many changes of the files, a valid and an invalid one in turn; `RELOADS=1000` for the whole figure. */
const RELOADS = Number(process.env.RELOADS ?? 40);
/** How many ask at once. */
const ASKING = 8;

let folder: string;
let server: TestServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ledetraad-reloads-'));
  putVersion(folder, 0, true);
  // Each asks from an address of its own: the server's limits are not what is tried here.
  const env = { POLICY_DIR: folder, POLICY_CHECK_MS: '10', TRUSTED_PROXIES: '1' };
  server = await startServer(aFakeTutor({ sentences: 1 }), env);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('policy files that change while students ask', () => {
  it(`fail no request and mix no two versions in a decision, over ${RELOADS} changes of which every second is invalid`, {
    timeout: 30_000 + RELOADS * 1_000,
  }, async () => {
    const { cookie } = await server.signIn('demo-sofia');
    const ready = async () => (await fetch(`${server.url}/readyz`)).json();
    const done = new AbortController();
    const seen = new Set<number>();
    let decisions = 0;
    let turns = 0;
    /** Asks for the clause again and again; throws at anything but a decision of one version. */
    const ask = async (asker: number) => {
      for (let n = 0; !done.signal.aborted; n++) {
        const sofia = new Client(server.url, cookie, `10.${asker}.${(n >> 8) & 255}.${n & 255}`);
        const path = '/api/policy/clause?task=hint&situation=homework&aiLevel=yellow';
        const { status, body } = await sofia.json('GET', path);
        if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
        seen.add(versionOf(body));
        decisions++;
      }
    };
    /** Takes turns, each to its end. */
    const work = async () => {
      for (let n = 0; !done.signal.aborted; n++) {
        const sofia = new Client(server.url, cookie, `11.0.${(n >> 8) & 255}.${n & 255}`);
        const id = await sofia.start();
        const turn = { text: 'hej', clientTurnId: newTurnId() };
        const response = await sofia.send('POST', `/api/conversations/${id}/turns`, turn);
        if (response.status !== 200) throw new Error(`turn: ${response.status} ${await response.text()}`);
        const types = [];
        for await (const { type } of eventsOf(response)) types.push(type);
        if (types.at(-1) !== 'done') throw new Error(`turn: ${types}`);
        turns++;
      }
    };
    /** Changes the files and waits until the server has read them. */
    const change = async () => {
      const hashes = new Set<string>();
      for (let n = 1; n <= RELOADS; n++) {
        const holds = n % 2 === 0;
        putVersion(folder, n, holds);
        for (;;) {
          const { policies, policyVersion } = await ready();
          if (holds ? policies === 'ok' && !hashes.has(policyVersion) : policies === 'outdated') {
            hashes.add(policyVersion);
            break;
          }
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }
      return hashes.size;
    };

    const load = [...Array.from({ length: ASKING }, (_, asker) => ask(asker)), work()];
    const [versions] = await Promise.all([change().finally(() => done.abort()), ...load]);

    console.log(`${RELOADS} reloads: ${decisions} decisions and ${turns} turns, of ${seen.size} versions`);
    expect(versions).toBe(RELOADS / 2 + 1);
    expect([...seen].filter((n) => n % 2 === 1)).toEqual([]);
    expect(seen.size).toBeGreaterThan(RELOADS / 4);
  });
});
