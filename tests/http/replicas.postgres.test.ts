import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layWire } from '../store/cutWire.ts';
import { aDatabase } from '../store/testDatabase.ts';
import { Client, eventsOf, newTurnId, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

/** What a student's browser sends along; both servers know it. */
const at = (server: TestServer, { cookie }: Client) => new Client(server.url, cookie);

let url: string;
let servers: TestServer[];
let gate: PromiseWithResolvers<void>;

/** A server on the common database, with a tutor that waits before it answers "slow". */
async function aServer(env: Record<string, string> = {}): Promise<TestServer> {
  const tutor = aFakeTutor({ pause: (_, text) => (text === 'slow' ? gate.promise : undefined) });
  const server = await startServer(tutor, { DATABASE_URL: url, ...env });
  servers.push(server);
  return server;
}

/** Two servers and Sofia, signed in to both, with a conversation. */
async function twoServers(): Promise<{ a: Client; b: Client; id: string }> {
  const [first, second] = [await aServer(), await aServer()];
  const a = await first.signIn('demo-sofia');
  return { a, b: at(second, a), id: await a.start() };
}

beforeEach(async () => {
  url = await aDatabase();
  servers = [];
  gate = Promise.withResolvers();
});
afterEach(async () => {
  gate.resolve();
  await Promise.all(servers.map((server) => server.close()));
});

describe('two servers on one database', () => {
  it('start together on an empty one', async () => {
    url = await aDatabase({ empty: true });

    const started = await Promise.all([aServer(), aServer(), aServer()]);

    expect(await Promise.all(started.map(async (s) => (await s.signIn('demo-sofia')).start()))).toHaveLength(3);
  });

  it('give whoever follows at the other the same events, byte for byte, as they come', async () => {
    const { a, b, id } = await twoServers();
    const follower = b.follow(id, 0, 10);
    const turn = a.turn(id, 'slow');
    const first = await b.follow(id, 5, 1);
    gate.resolve();

    const live = await turn;

    expect(first).toEqual(live.slice(0, 1));
    expect((await follower).slice(5)).toEqual(live);
  });

  it('refuse a turn while another runs at the other, and replay it there under its own id', async () => {
    const { a, b, id } = await twoServers();
    const clientTurnId = newTurnId();
    const turn = a.turn(id, 'slow', clientTurnId);
    await b.follow(id, 5, 1);

    const other = await b.json('POST', `/api/conversations/${id}/turns`, { text: 'hej', clientTurnId: newTurnId() });
    const same = b.turn(id, 'slow', clientTurnId);
    gate.resolve();

    expect([other.status, other.body.error.code]).toEqual([409, 'turnRunning']);
    expect(await same).toEqual(await turn);
    expect(await b.turn(id, 'slow', clientTurnId)).toEqual(await turn);
  });

  it('take one of the turns that reach both at the same moment', async () => {
    const { a, b, id } = await twoServers();
    const post = async (who: Client, clientTurnId: string) => {
      const response = await who.send('POST', `/api/conversations/${id}/turns`, { text: 'hej', clientTurnId });
      const types: string[] = [];
      for await (const { type } of eventsOf(response)) types.push(type);
      return response.status === 200 ? types.at(-1) : response.status;
    };
    let taken = 0;
    for (let round = 1; round <= 8; round++) {
      const two = await Promise.all([post(a, `a-${round}-12345678`), post(b, `b-${round}-12345678`)]);
      expect(two.every((what) => what === 'done' || what === 409)).toBe(true);
      expect(two).toContain('done');
      const one = await Promise.all([post(a, `c-${round}-12345678`), post(b, `c-${round}-12345678`)]);
      expect(one).toEqual(['done', 'done']);
      taken += two.filter((what) => what === 'done').length + 1;
    }

    const { body } = await a.json('GET', `/api/conversations/${id}`);
    expect(body.turns).toHaveLength(1 + taken);
    expect((await a.follow(id, 0, body.lastSeq)).map((event) => event.id)).toEqual(
      Array.from({ length: (1 + taken) * 5 }, (_, n) => n + 1),
    );
  });

  it('delete a conversation whose turn runs at the other: the turn ends, and so does whoever follows it', async () => {
    const { a, b, id } = await twoServers();
    const turn = a.turn(id, 'slow');
    const followers = [a.follow(id, 0, 1_000), b.follow(id, 0, 1_000)];
    await b.follow(id, 5, 1);

    const erased = await b.json('DELETE', `/api/conversations/${id}`);
    gate.resolve();

    expect(erased.status).toBe(204);
    expect((await turn).map(({ type }) => type)).not.toContain('done');
    for (const events of await Promise.all(followers)) expect(events.length).toBeGreaterThanOrEqual(5);
    expect((await a.json('GET', `/api/conversations/${id}`)).status).toBe(404);
  });

  it('leave the turns of a living server alone, however long they take, when another starts', async () => {
    const quick = { TURN_LEASE_SECONDS: '1' };
    const a = await (await aServer(quick)).signIn('demo-sofia');
    const id = await a.start();
    const turn = a.turn(id, 'slow');
    await a.follow(id, 5, 1);
    const b = at(await aServer(quick), a);

    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const { body } = await b.json('GET', `/api/conversations/${id}`);
    gate.resolve();

    expect(body.turns.at(-1).status).toBe('running');
    expect((await turn).at(-1)?.type).toBe('done');
  });
});

describe('a server whose PostgreSQL goes away', () => {
  it('says that it cannot just now, half does nothing, and goes on by itself', async () => {
    const wire = await layWire(url);
    const server = await aServer({ DATABASE_URL: wire.url });
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const cut = sofia.turn(id, 'slow', 'cut-12345678');
    await sofia.follow(id, 5, 1);
    await wire.cut();
    const body = { text: 'hej', clientTurnId: newTurnId() };
    const refused = await sofia.send('POST', `/api/conversations/${id}/turns`, body);
    const ready = await sofia.json('GET', '/readyz');
    gate.resolve();
    await cut;
    await wire.mend();

    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: { code: 'unavailable' } });
    expect(ready.status).toBe(503);
    const again = await sofia.turn(id, 'slow', 'cut-12345678');
    expect(again.map(({ type }) => type)).toEqual(['move', 'text', 'text', 'text', 'done']);
    expect((await sofia.json('GET', '/readyz')).status).toBe(200);
    const view = (await sofia.json('GET', `/api/conversations/${id}`)).body;
    expect(view.turns.map(({ status }: { status: string }) => status)).toEqual(['done', 'done']);
  });

  it('is not brought down by connections that all wait, and says so to those who come meanwhile', async () => {
    const server = await aServer({ DATABASE_POOL: '2', DATABASE_TIMEOUT_SECONDS: '1' });
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const { pg, free } = await holdTable(url);
    const posts = Array.from({ length: 6 }, () =>
      sofia.send('POST', `/api/conversations/${id}/turns`, { text: 'hej', clientTurnId: newTurnId() }),
    );
    const statuses = (await Promise.all(posts)).map(({ status }) => status);
    await free();
    await pg.end();

    expect(new Set(statuses)).toEqual(new Set([503]));
    expect((await sofia.turn(id, 'hej')).at(-1)?.type).toBe('done');
    expect((await sofia.json('GET', `/api/conversations/${id}`)).body.turns).toHaveLength(2);
  });
});

/** Somebody who keeps the turns to themselves. */
async function holdTable(address: string) {
  const { Client: Connection } = await import('pg');
  const pg = new Connection({ connectionString: address });
  await pg.connect();
  await pg.query('begin; lock table turns in access exclusive mode');
  return { pg, free: () => pg.query('rollback') };
}
