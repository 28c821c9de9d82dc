import { afterEach, expect, it } from 'vitest';
import { aDatabase } from '../store/testDatabase.ts';
import { Client, signIn } from './client.ts';
import { killServers, spawnServer } from './serverProcess.ts';

/** How many connections are cut: `RESUMES=10000 npm test -- tests/http/resume.postgres` for longer. */
const RESUMES = Number(process.env.RESUMES ?? 300);
const SLOW_SERVER = new URL('./slowServer.ts', import.meta.url);
/** Events of the opening and of the turn. */
const TOTAL = 8 + 8;

afterEach(killServers);

/** A reader that loses its connection at random events and goes on at either server, whichever comes. */
async function readAcross(servers: readonly Client[], id: string): Promise<{ events: string[]; resumes: number }> {
  const events: string[] = [];
  let resumes = -1;
  while (events.length < TOTAL) {
    const piece = Math.min(1 + Math.floor(Math.random() * 4), TOTAL - events.length);
    const server = servers[Math.floor(Math.random() * servers.length)];
    for (const { data } of (await server?.follow(id, events.length, piece)) ?? []) events.push(data);
    resumes++;
  }
  return { events, resumes };
}

it(`resumes ${RESUMES} times at random events across two server processes with identical events`, {
  timeout: 60_000 + RESUMES * 100,
}, async () => {
  // Each reader sits at an address of their own: nobody is slowed down for asking as often as twenty.
  const env = { DATABASE_URL: await aDatabase(), PAUSE_MS: '40', TRUSTED_PROXIES: '1' };
  const [a, b] = await Promise.all([spawnServer(SLOW_SERVER, env), spawnServer(SLOW_SERVER, env)]);
  const sofia = await signIn(a.url, 'demo-sofia');
  const from = (n: number) => [a, b].map(({ url }) => new Client(url, sofia.cookie, `10.0.0.${n}`));
  let total = 0;
  let events = 0;
  while (total < RESUMES) {
    const id = await sofia.start();
    const whole = sofia.turn(id, 'en lang besked');
    const readers = await Promise.all(Array.from({ length: 20 }, (_, n) => readAcross(from(n + 1), id)));
    const unbroken = (await sofia.follow(id, 0, TOTAL)).map(({ data }) => data);

    for (const reader of readers) {
      expect(reader.events).toEqual(unbroken);
      total += reader.resumes;
      events += reader.events.length;
    }
    expect(unbroken.slice(8)).toEqual((await whole).map(({ data }) => data));
  }
  if (process.env.RESUMES) console.log(`${total} resumes across two processes: ${events} events, all identical`);
});
