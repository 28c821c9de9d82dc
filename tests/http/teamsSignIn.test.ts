import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BearerSession } from '../../api/contract/session.ts';
import { openStore } from '../../api/store/index.ts';
import { type Authority, anAuthority, CLIENT, SUBJECT, TENANT } from '../identity/anAuthority.ts';
import { aDatabase, settingsOf } from '../store/testDatabase.ts';
import { startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

const TEACHER = '99999999-8888-4777-8666-555555555556';
const STRANGER = '99999999-8888-4777-8666-555555555557';
const policies = mkdtempSync(join(tmpdir(), 'ledetraad-policy-'));

let authority: Authority;
let server: TestServer;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../../policies/standard', import.meta.url)), policies, { recursive: true });
  const file = join(policies, 'skole.yaml');
  const own = '  entraRoles: { Elev: student, Laerer: teacher }';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}entraRoles:.*$/mu, own));
  authority = await anAuthority(() => new Date());
  const url = await aDatabase({ folder: policies });
  const opened = await openStore(settingsOf(url));
  if (!opened.ok) throw new Error(opened.message);
  const people = [
    { entraId: SUBJECT, name: 'Sofia Holm', role: 'student' as const, grade: 8, classNames: ['8.c'] },
    { entraId: TEACHER, name: 'Jonas Friis', role: 'teacher' as const, classNames: ['8.c'] },
  ];
  await opened.store.rosters.take({ school: 'Åparkskolen', tenant: TENANT, people }, 'da');
  await opened.store.close();
  server = await startServer(aFakeTutor(), {
    DATABASE_URL: url,
    POLICY_DIR: policies,
    CLIENT_ID: CLIENT,
    TENANT_ID: TENANT,
    ENTRA_AUTHORITY: authority.url,
  });
});
afterAll(async () => {
  await server.close();
  await authority[Symbol.asyncDispose]();
  rmSync(policies, { recursive: true });
});

const post = (token: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/session/teams`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ token }),
  });
const get = (path: string, headers: Record<string, string>) => fetch(`${server.url}${path}`, { headers });
const codeOf = async (response: Response) => {
  const { error }: { error: { code: string; message: string } } = await response.json();
  return { status: response.status, code: error.code, message: error.message };
};

describe('signing in from Teams', () => {
  it('gives the page a session of its own, and no cookie', async () => {
    const response = await post(await authority.token());
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { session, token } = BearerSession.parse(await response.json());
    expect(session).toMatchObject({ person: { name: 'Sofia Holm', role: 'student', grade: 8 }, school: 'Åparkskolen' });
    const home = await get('/api/home', { Authorization: `Bearer ${token}` });
    expect(home.status).toBe(200);
  });

  it('ends with signing out', async () => {
    const { token } = BearerSession.parse(await (await post(await authority.token())).json());
    const headers = { Authorization: `Bearer ${token}` };
    await fetch(`${server.url}/api/session`, { method: 'DELETE', headers });
    expect((await get('/api/session', headers)).status).toBe(401);
  });

  it('makes somebody what the school says, never what they say', async () => {
    const teacher = await post(await authority.token({ oid: TEACHER, roles: ['Laerer'] }));
    expect(BearerSession.parse(await teacher.json()).session.person.role).toBe('teacher');
    for (const roles of [['Laerer'], ['Leder'], ['student'], ['toString'], []])
      expect(await codeOf(await post(await authority.token({ roles })))).toMatchObject({ status: 403, code: 'noRole' });
  });

  it('lets nobody in whom the school has not on its list', async () => {
    const { status, code, message } = await codeOf(await post(await authority.token({ oid: STRANGER })));
    expect([status, code]).toEqual([403, 'notOnRoster']);
    expect(message).toContain('skolen har ikke sat dig på listen');
  });

  it('refuses a token that is not good, without saying why', async () => {
    for (const token of ['x', await authority.token({ aud: TENANT }), await authority.token({ exp: 1 })])
      expect(await codeOf(await post(token))).toMatchObject({ status: 401, code: 'tokenRefused' });
    expect(await codeOf(await post('a'.repeat(20_000)))).toMatchObject({ status: 400, code: 'tooLong' });
  });

  it('takes no token of Microsoft’s for a session', async () => {
    const headers = { Authorization: `Bearer ${await authority.token()}` };
    expect((await get('/api/session', headers)).status).toBe(401);
  });

  it('stands before a cookie, and a proxy’s own password is no sign-in', async () => {
    const cookie = (await server.signIn('demo-noah')).cookie ?? '';
    const { token } = BearerSession.parse(await (await post(await authority.token())).json());
    const nameOf = async (headers: Record<string, string>) => {
      const response = await get('/api/session', headers);
      const { person }: { person?: { name: string } } = await response.json();
      return person?.name ?? response.status;
    };
    expect(await nameOf({ Cookie: cookie, Authorization: `bearer ${token}` })).toBe('Sofia Holm');
    expect(await nameOf({ Cookie: cookie, Authorization: 'Bearer wrong' })).toBe(401);
    expect(await nameOf({ Cookie: cookie, Authorization: 'Basic c2tvbGU6aGVtbWVsaWc=' })).toBe('Noah');
  });

  it('is not done from another website', async () => {
    const headers = { Origin: 'https://evil.example' };
    expect(await codeOf(await post(await authority.token(), headers))).toMatchObject({
      status: 403,
      code: 'wrongOrigin',
    });
  });

  it('is off where no app is named', async () => {
    const plain = await startServer(aFakeTutor());
    const response = await fetch(`${plain.url}/api/session/teams`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token: await authority.token() }),
    });
    expect(await codeOf(response)).toMatchObject({ status: 403, code: 'teamsOff' });
    await plain.close();
  });
});
