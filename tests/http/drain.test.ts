import { afterEach, describe, expect, it } from 'vitest';
import { aDatabase } from '../store/testDatabase.ts';
import { eventsOf, newTurnId, signIn, startServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';
import { killServers, spawnServer } from './serverProcess.ts';

afterEach(killServers);

describe('a server that is told to stop', () => {
  it('takes no new turn, lets the running one end and says that it is not ready', async () => {
    const gate = Promise.withResolvers<void>();
    const server = await startServer(aFakeTutor({ pause: (_, text) => (text === 'slow' ? gate.promise : undefined) }));
    const sofia = await server.signIn('demo-sofia');
    const elias = await server.signIn('demo-elias');
    const id = await sofia.start();
    const other = await elias.start();
    const ready = await sofia.json('GET', '/readyz');
    const slow = sofia.turn(id, 'slow');
    await sofia.follow(id, 5, 1);

    const closed = server.close();
    const refused = await elias.send('POST', `/api/conversations/${other}/turns`, {
      text: 'hej',
      clientTurnId: newTurnId(),
    });
    const notReady = await sofia.json('GET', '/readyz');
    const alive = await sofia.json('GET', '/healthz');
    gate.resolve();
    const events = await slow;
    await closed;

    expect(ready.status).toBe(200);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ error: { code: 'draining' } });
    expect(notReady.status).toBe(503);
    expect(alive.status).toBe(200);
    expect(events.map(({ type }) => type)).toEqual(['move', 'text', 'text', 'text', 'done']);
  });

  it('interrupts a turn that takes too long and tells its reader so', async () => {
    const never = new Promise<void>(() => {});
    const tutor = aFakeTutor({ pause: (_, text) => (text === 'hang' ? never : undefined) });
    const server = await startServer(tutor, { DRAIN_SECONDS: '0' });
    const sofia = await server.signIn('demo-sofia');
    const id = await sofia.start();
    const hanging = sofia.turn(id, 'hang');
    await sofia.follow(id, 5, 1);

    await server.close();

    expect((await hanging).map(({ type }) => type)).toEqual(['move', 'error']);
  });

  it('ends quiet streams and exits with 0 on SIGTERM', async () => {
    const server = await spawnServer(new URL('../../api/server.ts', import.meta.url), {
      DATABASE_URL: await aDatabase(),
    });
    const sofia = await signIn(server.url, 'demo-sofia');
    const id = await sofia.start();
    const response = await sofia.send('GET', `/api/conversations/${id}/events`);
    const reading = (async () => {
      const types: string[] = [];
      for await (const { type } of eventsOf(response)) types.push(type);
      return types;
    })();

    const code = await server.kill('SIGTERM');

    expect(code).toBe(0);
    expect((await reading).at(-1)).toBe('done');
  });
});
