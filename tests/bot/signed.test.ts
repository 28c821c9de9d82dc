import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../api/store/index.ts';
import { startServer, type TestServer } from '../http/client.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { type Authority, anAuthority, CLIENT, SUBJECT, TENANT } from '../identity/anAuthority.ts';
import { aDatabase, settingsOf } from '../store/testDatabase.ts';
import { aConnector, type FakeConnector } from './aConnector.ts';
import { TeamsUser } from './aTeamsUser.ts';

/** A token of the bot's own: nobody looks into it but Microsoft's library, which wants it to be of the right form. */
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const BOT_TOKEN = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ aud: 'https://api.botframework.com' })}.c2lnbmF0dXJl`;
const BOT_SCOPE = 'https://api.botframework.com/.default';

let authority: Authority;
let connector: FakeConnector;
let server: TestServer;
/** What the server asked Microsoft for. */
const asked: string[] = [];

beforeAll(async () => {
  connector = await aConnector();
  authority = await anAuthority(
    () => new Date(),
    (form) => {
      asked.push(`${form.get('grant_type')} ${form.get('scope')}`);
      return { status: 200, body: { token_type: 'Bearer', expires_in: 3600, access_token: BOT_TOKEN } };
    },
  );
  const url = await aDatabase();
  const opened = await openStore(settingsOf(url));
  if (!opened.ok) throw new Error(opened.message);
  const people = [{ entraId: SUBJECT, name: 'Sofia Holm', role: 'student' as const, grade: 8, classNames: ['8.c'] }];
  await opened.store.rosters.take({ school: 'Åparkskolen', tenant: TENANT, people }, 'da');
  await opened.store.close();
  server = await startServer(aFakeTutor(), {
    DATABASE_URL: url,
    DEMO: '0',
    HOST: '127.0.0.1',
    CLIENT_ID: CLIENT,
    CLIENT_SECRET: 'the app’s secret',
    TENANT_ID: TENANT,
    ENTRA_AUTHORITY: authority.url,
    BOT_AUTHORITY: authority.url,
  });
});
afterAll(async () => {
  await server.close();
  await authority[Symbol.asyncDispose]();
  await connector[Symbol.asyncDispose]();
});
beforeEach(() => {
  connector.sent.length = 0;
});

const signed = async (claims = {}) => `Bearer ${await authority.bot.token({ serviceurl: connector.url, ...claims })}`;
const userWith = (authorize: () => Promise<string | undefined>, more = {}) =>
  new TeamsUser(server.url, connector.url, { subject: SUBJECT, authorize, ...more });

it('answers what the Bot Connector has signed, with a token of its own that it asks for once', async () => {
  const sofia = userWith(signed);
  expect((await sofia.say('hjælp')).status).toBe(200);
  expect((await sofia.say('mine opgaver')).status).toBe(200);
  const said = await connector.messages(sofia.chat, 2);
  expect(said.map(({ authorization }) => authorization)).toEqual(Array(2).fill(`Bearer ${BOT_TOKEN}`));
  expect(asked).toEqual([`client_credentials ${BOT_SCOPE}`]);
});

it.each([
  ['nobody has signed', async () => undefined, 401],
  ['somebody else has signed', async () => `Bearer ${await authority.token()}`, 401],
  ['was signed for another bot', () => signed({ aud: '12121212-3434-4565-8787-909090909090' }), 401],
  ['was signed for another place', () => signed({ serviceurl: 'https://smba.trafficmanager.net/emea/' }), 401],
  ['ran out', () => signed({ exp: Math.floor(Date.now() / 1000) - 600 }), 401],
])('does nothing about a message that %s', async (_, authorize, status) => {
  const response = await userWith(authorize).say('hjælp');
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
  expect(connector.sent).toEqual([]);
});

it('does nothing for a directory that is not on the list, and tells a stranger what to do', async () => {
  const elsewhere = userWith(signed, { tenant: 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee' });
  expect((await elsewhere.say('hjælp')).status).toBe(403);
  expect(connector.sent).toEqual([]);
  const stranger = userWith(signed, { subject: '99999999-8888-4777-8666-555555555000' });
  await stranger.say('hjælp');
  const [told] = await connector.messages(stranger.chat, 1);
  expect(told?.activity.text).toContain('ikke sat dig på listen');
});

it('does not let anybody be somebody else', async () => {
  const sofia = userWith(signed);
  const answer = await sofia.act({ do: 'become' }, { user: 'demo-mette' });
  expect(answer.type).toBe('application/vnd.microsoft.activity.message');
});

it('refuses what is no activity, and what is far too long', async () => {
  const sofia = userWith(signed);
  expect((await sofia.send({ hej: 1 })).status).toBe(400);
  expect((await sofia.say('a'.repeat(300_000))).status).toBe(400);
});
