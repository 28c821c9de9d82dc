import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EntraApp, NoAppToken } from '../../api/identity/entraApp.ts';
import { type Authority, anAuthority, CLIENT, TENANT } from './anAuthority.ts';

const OTHER = '12121212-3434-4565-8787-909090909090';
const SCOPE = 'https://graph.microsoft.com/EduRoster.ReadBasic';
const BOT = 'https://api.botframework.com/.default';

let authority: Authority;
let app: EntraApp;
let answer: { status: number; body: unknown };
let asked: { path: string; form: URLSearchParams }[];
let faults: string[];

beforeAll(async () => {
  authority = await anAuthority(
    () => new Date(),
    (form, path) => {
      asked.push({ path, form });
      return answer;
    },
  );
});
afterAll(async () => {
  await authority[Symbol.asyncDispose]();
});
const given = (token: string, scope: string) => ({
  status: 200,
  body: { token_type: 'Bearer', expires_in: 3600, access_token: token, scope },
});
const settings = () => ({ clientId: CLIENT, clientSecret: 's3cret', tenants: [TENANT], authority: authority.url });
beforeEach(() => {
  asked = [];
  faults = [];
  answer = given('graph-token', SCOPE);
  app = new EntraApp(settings(), (fault) => faults.push(fault));
});

/** An error in the shape of Microsoft's sign-in. */
const error = (code: string, description: string, more: Record<string, unknown> = {}, status = 400) => ({
  status,
  body: {
    error: code,
    error_description: `${description}: somebody@example.dk may not. Trace ID: 1`,
    error_codes: [Number(/\d+/u.exec(description)?.[0])],
    timestamp: '2026-11-23 08:00:00Z',
    trace_id: '00000000-0000-0000-0000-000000000001',
    correlation_id: '00000000-0000-0000-0000-000000000002',
    ...more,
  },
});

describe('on behalf of somebody', () => {
  it('the app asks their own directory, with its secret and their token, and with nothing else on the way', async () => {
    expect(await app.onBehalfOf(TENANT, 'their-token', [SCOPE])).toEqual({ ok: true, token: 'graph-token' });
    expect(asked.map(({ path }) => path)).toEqual([`/${TENANT}/oauth2/v2.0/token`]);
    expect(Object.fromEntries(asked[0]?.form ?? [])).toMatchObject({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      assertion: 'their-token',
      client_id: CLIENT,
      client_secret: 's3cret',
    });
    expect(asked[0]?.form.get('scope')?.split(' ')).toContain(SCOPE);
  });

  it('their token is kept by nobody: each time it is asked for anew', async () => {
    await app.onBehalfOf(TENANT, 'their-token', [SCOPE]);
    await app.onBehalfOf(TENANT, 'their-token', [SCOPE]);
    expect(asked.length).toBe(2);
  });

  it('a directory that may not sign in is not asked', async () => {
    expect(await app.onBehalfOf(OTHER, 'their-token', [SCOPE])).toEqual({ ok: false, why: 'refused' });
    expect(asked).toEqual([]);
  });

  it.each<[string, string, () => typeof answer]>([
    [
      'nobody has said yes',
      'consentNeeded',
      () => error('invalid_grant', 'AADSTS65001', { suberror: 'consent_required' }),
    ],
    [
      'nobody has said yes, and it says so in numbers only',
      'consentNeeded',
      () => error('invalid_grant', 'AADSTS65001'),
    ],
    [
      'a second factor is asked for',
      'consentNeeded',
      () => error('interaction_required', 'AADSTS50076', { claims: '{}' }),
    ],
    ['the token has run out', 'refused', () => error('invalid_grant', 'AADSTS500133')],
    ['the secret has run out', 'refused', () => error('invalid_client', 'AADSTS7000222', {}, 401)],
    ['the permission is not in the registration', 'refused', () => error('invalid_scope', 'AADSTS70011')],
    ['it is broken', 'unavailable', () => ({ status: 503, body: {} })],
    ['it is busy', 'unavailable', () => ({ status: 429, body: {} })],
    ['it sends a token without a text', 'unavailable', () => given('', SCOPE)],
    ['it sends what is no answer', 'unavailable', () => ({ status: 200, body: 'welcome' })],
    ['it sends the reader elsewhere', 'unavailable', () => ({ status: 302, body: '' })],
  ])('no token, when %s, is “%s”', async (_, why, answers) => {
    answer = answers();
    expect(await app.onBehalfOf(TENANT, 'their-token', [SCOPE])).toEqual({ ok: false, why });
    expect(faults.join()).not.toMatch(/their-token|s3cret|somebody/u);
    expect(faults.length).toBe(why === 'consentNeeded' ? 0 : 1);
  });

  it('the log hears Microsoft’s number of what is wrong with the app', async () => {
    answer = error('invalid_client', 'AADSTS7000222', {}, 401);
    await app.onBehalfOf(TENANT, 'their-token', [SCOPE]);
    expect(faults).toEqual(['AADSTS7000222']);
  });

  it('nobody is reached when the sign-in is out of reach', async () => {
    const away = new EntraApp({ ...settings(), authority: 'http://127.0.0.1:9' });
    expect(await away.onBehalfOf(TENANT, 'their-token', [SCOPE])).toEqual({ ok: false, why: 'unavailable' });
  });
});

describe('for itself', () => {
  it('the app asks once and uses the token until it runs out', async () => {
    answer = given('bot-token', BOT);
    expect(await app.appToken(BOT)).toBe('bot-token');
    expect(await app.appToken(BOT)).toBe('bot-token');
    expect(asked.length).toBe(1);
    expect(Object.fromEntries(asked[0]?.form ?? [])).toMatchObject({ grant_type: 'client_credentials', scope: BOT });
  });

  it('it throws what may stand in a log when there is none', async () => {
    answer = error('invalid_client', 'AADSTS7000215', {}, 401);
    await expect(app.appToken(BOT)).rejects.toEqual(new NoAppToken('AADSTS7000215'));
    await expect(app.appToken(BOT, OTHER)).rejects.toEqual(new NoAppToken('unknown directory'));
  });
});
