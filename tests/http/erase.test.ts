import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, newTurnId, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer;
let sofia: Client;
let birgit: Client;
let gate: PromiseWithResolvers<void>;

beforeEach(async () => {
  gate = Promise.withResolvers<void>();
  const tutor = aFakeTutor({ sentences: 2, pause: (_, text) => (text === 'slow' ? gate.promise : undefined) });
  server = await startServer(tutor);
  sofia = await server.signIn('demo-sofia');
  birgit = await server.signIn('demo-birgit');
});
afterEach(async () => {
  gate.resolve();
  await server.close();
});

const erase = (id: string, who = sofia) => who.json('DELETE', `/api/conversations/${id}`);
const concerns = async (): Promise<unknown[]> => (await birgit.json('GET', '/api/home')).body.concerns;

describe('a conversation that its student deletes', () => {
  it('is gone from the page', async () => {
    const id = await sofia.start();
    await sofia.turn(id, 'hej');

    const { status } = await erase(id);

    expect(status).toBe(204);
    expect((await sofia.json('GET', `/api/conversations/${id}`)).status).toBe(404);
    expect((await sofia.json('GET', '/api/home')).body.conversations).toEqual([]);
  });

  it('leaves the others as they are', async () => {
    const [mine, other] = [await sofia.start('Beregn 1 + 1'), await sofia.start('Beregn 2 + 2')];
    await sofia.turn(other, 'hej');
    const before = await sofia.json('GET', `/api/conversations/${other}`);

    await erase(mine);

    expect(await sofia.json('GET', `/api/conversations/${other}`)).toEqual(before);
  });

  it('can be deleted while a reply is on its way: the reply ends, and so does whoever follows it', async () => {
    const id = await sofia.start();
    const turn = sofia.turn(id, 'slow');
    const follower = sofia.follow(id, 0, Number.POSITIVE_INFINITY);
    await sofia.follow(id, 4, 1);

    const { status } = await erase(id);

    expect(status).toBe(204);
    expect((await turn).map(({ type }) => type)).not.toContain('done');
    expect((await follower).length).toBeGreaterThan(0);
    const late = { text: 'er du der', clientTurnId: newTurnId() };
    expect((await sofia.json('POST', `/api/conversations/${id}/turns`, late)).status).toBe(404);
  });

  it('leaves the concern that it raised with those who see to it', async () => {
    const id = await sofia.start();
    await sofia.turn(id, 'I am worried');

    await erase(id);

    expect(await concerns()).toHaveLength(1);
  });

  it('about a task gives neither hints nor checks again', async () => {
    const start = () => sofia.json('POST', '/api/conversations', { problem: { assignmentId: 'demo-rabat' } });
    const first = (await start()).body.id;
    await sofia.turn(first, 'et hint');
    const used = (await sofia.json('GET', `/api/conversations/${first}`)).body.ladder.used;

    await erase(first);
    const again = await start();

    const view = (await sofia.json('GET', `/api/conversations/${again.body.id}`)).body;
    expect([again.status, again.body.id === first]).toEqual([201, false]);
    expect(view.ladder.used).toBeGreaterThanOrEqual(used);
    expect(view.turns).toHaveLength(1);
  });

  it('is deleted once: the second time there is none', async () => {
    const id = await sofia.start();

    expect([(await erase(id)).status, (await erase(id)).status]).toEqual([204, 404]);
  });
});
