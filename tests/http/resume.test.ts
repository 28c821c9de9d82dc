import { afterEach, describe, expect, it } from 'vitest';
import { onPostgres } from '../store/testDatabase.ts';
import { type Client, newTurnId, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

/** Fewer on PostgreSQL, where two servers resume each other's streams besides (`resume.postgres.test.ts`). */
const CONNECTIONS = onPostgres ? 100 : 500;

let server: TestServer;
let sofia: Client;
afterEach(async () => server.close());

/** A reader that loses its connection again and again, each time after a random number of events. */
async function readInPieces(client: Client, id: string, total: number): Promise<{ events: string[]; cuts: number }> {
  const events: string[] = [];
  let cuts = 0;
  while (events.length < total) {
    const piece = Math.min(1 + Math.floor(Math.random() * 8), total - events.length);
    for (const { data } of await client.follow(id, events.length, piece)) events.push(data);
    cuts++;
  }
  return { events, cuts };
}

describe('an event stream', () => {
  it(`that is cut on ${CONNECTIONS} connections at random events resumes with identical events`, {
    timeout: 120_000,
  }, async () => {
    const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 2));
    server = await startServer(aFakeTutor({ sentences: 20, pause }));
    sofia = await server.signIn('demo-sofia');
    let cut = 0;
    while (cut < CONNECTIONS) {
      // Readers come and go while the turn is being written.
      const id = await sofia.start();
      const whole = sofia.turn(id, 'en lang besked');
      const total = 22 * 2;
      const readers = await Promise.all(Array.from({ length: 10 }, () => readInPieces(sofia, id, total)));
      const unbroken = (await sofia.follow(id, 0, total)).map(({ data }) => data);

      for (const { events, cuts } of readers) {
        expect(events).toEqual(unbroken);
        cut += cuts;
      }
      expect(unbroken.slice(22)).toEqual((await whole).map(({ data }) => data));
    }
  });

  it('is the same for a reader that came after everything was said', async () => {
    server = await startServer(aFakeTutor());
    sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const live = await sofia.turn(id, 'hej');

    expect((await readInPieces(sofia, id, 10)).events.slice(5)).toEqual(live.map(({ data }) => data));
  });

  it('goes on after ?after= as after Last-Event-ID', async () => {
    server = await startServer(aFakeTutor());
    sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const stop = new AbortController();
    const response = await sofia.send('GET', `/api/conversations/${id}/events?after=3`, undefined, {
      signal: stop.signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();

    const first = await reader?.read();
    stop.abort();

    expect(first?.value).toMatch(/^id: 4\nevent: text\ndata: \{"seq":4,/);
  });

  it('refuses a place that is no number', async () => {
    server = await startServer(aFakeTutor());
    sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();

    for (const after of ['-1', '1.5', 'abc', '99999999999999999999', "1' or 1=1"]) {
      const { status, body } = await sofia.json(
        'GET',
        `/api/conversations/${id}/events?after=${encodeURIComponent(after)}`,
      );
      expect([after, status, body.error.code]).toEqual([after, 400, 'badInput']);
    }
  });

  it('tells proxies and browsers to keep their hands off', async () => {
    server = await startServer(aFakeTutor());
    sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const response = await sofia.send('POST', `/api/conversations/${id}/turns`, {
      text: 'a',
      clientTurnId: newTurnId(),
    });
    await response.text();

    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache, no-transform');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('gives its place back when its reader goes', async () => {
    server = await startServer(aFakeTutor());
    sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();

    for (let n = 0; n < 120; n++) expect(await sofia.follow(id, 0, 1)).toHaveLength(1);
  });
});
