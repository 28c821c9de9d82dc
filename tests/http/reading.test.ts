import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

const SETTINGS = '/api/reading/settings';

let server: TestServer;
let sofia: Client;
beforeAll(async () => {
  server = await startServer(aFakeTutor());
  sofia = await server.signIn('demo-sofia');
});
afterAll(() => server.close());

describe('reading settings', () => {
  it('follow a person from one device to another and stay unknown to everybody else', async () => {
    const { body: standard } = await sofia.json('GET', SETTINGS);
    const chosen = { ...standard, font: 'atkinson', size: 22, syllables: 'dots', theme: 'blue', voice: 'Sara' };
    expect((await sofia.json('PUT', SETTINGS, chosen)).body).toEqual(chosen);

    const tablet = await server.signIn('demo-sofia');
    expect((await tablet.json('GET', SETTINGS)).body).toEqual(chosen);
    for (const user of ['demo-elias', 'demo-jonas', 'demo-birgit']) {
      const other = await server.signIn(user);
      expect((await other.json('GET', SETTINGS)).body).toEqual(standard);
      const pages = await Promise.all(['/api/session', '/api/home'].map((path) => other.json('GET', path)));
      expect(JSON.stringify(pages)).not.toContain('atkinson');
    }
  });

  it.each([
    ['size', 13],
    ['size', 33],
    ['lineHeight', 3],
    ['spacing', 2.5],
    ['width', 80],
    ['theme', 'pink'],
    ['font', 'Comic Sans'],
    ['speed', 0.1],
    ['voice', 'x'.repeat(101)],
    ['diagnosis', true],
  ])('with %s %s are refused and change nothing', async (field, value) => {
    const { body: before } = await sofia.json('GET', SETTINGS);
    const { status, body } = await sofia.json('PUT', SETTINGS, { ...before, [field]: value });
    expect(status).toBe(400);
    expect(body.error.message).toEqual(expect.any(String));
    expect((await sofia.json('GET', SETTINGS)).body).toEqual(before);
  });
});

describe('a reading position', () => {
  const pathOf = (id: string) => `/api/reading/position/conversation-${id}`;

  it('is found on another device and is gone with the conversation', async () => {
    const id = await sofia.start();
    expect(await sofia.json('GET', pathOf(id))).toEqual({ status: 200, body: null });
    const { body } = await sofia.json('PUT', pathOf(id), { passage: 'problem', offset: 12 });
    expect(body).toEqual({ passage: 'problem', offset: 12, at: expect.stringMatching(/^\d{4}-/) });

    const tablet = await server.signIn('demo-sofia');
    expect((await tablet.json('GET', pathOf(id))).body).toEqual(body);
    await sofia.json('DELETE', `/api/conversations/${id}`);
    expect((await tablet.json('GET', pathOf(id))).status).toBe(404);
  });

  it('is a key and a number: words are refused', async () => {
    const id = await sofia.start();
    const { status } = await sofia.json('PUT', pathOf(id), { passage: 'Sofia har læst hertil', offset: 0 });
    expect(status).toBe(400);
    expect((await sofia.json('GET', pathOf(id))).body).toBeNull();
  });

  it.each(['conversation-', 'conversation-none', 'draft-none', 'person-demo-sofia', '%00'])(
    'at %s, which there is not, is not found',
    async (place) => {
      expect((await sofia.json('GET', `/api/reading/position/${place}`)).status).toBe(404);
      const kept = await sofia.json('PUT', `/api/reading/position/${place}`, { passage: 'problem', offset: 1 });
      expect(kept.status).toBe(404);
    },
  );
});
