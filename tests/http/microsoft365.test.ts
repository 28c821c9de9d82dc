import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ClassListPreview, ClassListTaken, MicrosoftClass, SavedFile } from '../../api/contract/microsoft365.ts';
import { anEducationUser, CLASS_IDS } from '../graph/aGraph.ts';
import { aSchoolInTeams, IDS, type SchoolInTeams } from '../graph/aSchoolInTeams.ts';
import { CLIENT, TENANT } from '../identity/anAuthority.ts';
import { startServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let school: SchoolInTeams;
let sessions: Record<keyof typeof IDS, string>;
const everybody = ['sofia', 'jonas', 'birgit', 'elias', 'noah'] as const;

beforeAll(async () => {
  school = await aSchoolInTeams();
  const [sofia, jonas, birgit, elias] = await Promise.all(
    (['sofia', 'jonas', 'birgit', 'elias'] as const).map((who) => school.signIn(who)),
  );
  sessions = { sofia: sofia ?? '', jonas: jonas ?? '', birgit: birgit ?? '', elias: elias ?? '', noah: '' };
});
afterAll(() => school.close());
beforeEach(() => {
  school.consent = 'given';
  school.askedFor.length = 0;
  school.graph.asked.length = 0;
});

const post = async (who: (typeof everybody)[number], path: string, body: unknown) => {
  const response = await fetch(`${school.server.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${sessions[who]}`, 'Accept-Language': 'da' },
    body: JSON.stringify(body),
  });
  const json: unknown = await response.json();
  const { error } = z
    .object({ error: z.object({ code: z.string(), message: z.string() }).optional() })
    .parse(Array.isArray(json) ? {} : json);
  return { status: response.status, code: error?.code, message: error?.message, json };
};
const birgits = async (path: string, more: Record<string, unknown> = {}) =>
  post('birgit', path, { token: await school.token('birgit'), ...more });
const in8c = { classIds: [CLASS_IDS['8.c']] };

describe('a leader', () => {
  it('sees the classes that they are in, and what each is here', async () => {
    const { status, json } = await birgits('/api/class-list/classes');
    expect(status).toBe(200);
    expect(z.array(MicrosoftClass).parse(json)).toEqual([
      { id: CLASS_IDS['5.a'], name: '5.a', takenAs: { name: '5.a', grade: 5 }, likely: true },
      { id: CLASS_IDS['8.c'], name: '8C', takenAs: { name: '8.c', grade: 8 }, likely: true },
      { id: CLASS_IDS.kor, name: 'Koret', problem: 'noGrade', likely: false },
    ]);
    expect(school.askedFor).toEqual(['EduRoster.ReadBasic']);
    expect(school.graph.asked.map(({ authorization }) => authorization)).toEqual([
      'Bearer graph-token for EduRoster.ReadBasic',
    ]);
  });

  it('sees who would come, change and go before anything does, and takes over just that', async () => {
    const seen = ClassListPreview.parse((await birgits('/api/class-list/preview', in8c)).json);
    expect(seen).toMatchObject({
      classNames: ['8.c'],
      people: 4,
      added: [{ name: 'Noah Bjerg', role: 'student', classNames: ['8.c'] }],
      changed: [],
      leaving: [{ name: 'Elias Nord', className: '8.c' }],
      leftOut: [],
    });
    expect(await school.store.rosters.personOf(TENANT, IDS.noah)).toBeNull();
    // The classes that were not chosen are not asked for.
    expect(school.graph.asked.filter(({ path }) => path.includes('/members')).length).toBe(1);

    const wrong = await birgits('/api/class-list', { ...in8c, fingerprint: 'x'.repeat(43), removeAbsent: true });
    expect(wrong).toMatchObject({ status: 409, code: 'classListChanged' });
    expect(await school.store.rosters.personOf(TENANT, IDS.noah)).toBeNull();

    const before = school.graph.answer;
    school.graph.answer = (asked) =>
      asked.path.includes('/members')
        ? { body: { value: [anEducationUser('99999999-8888-4777-8666-555555555599', 'Ny Imens')] } }
        : before(asked);
    const { fingerprint } = seen;
    const wish = { ...in8c, fingerprint, removeAbsent: true };
    expect(await birgits('/api/class-list', wish)).toMatchObject({ status: 409, code: 'classListChanged' });
    school.graph.answer = before;

    const { json } = await birgits('/api/class-list', wish);
    expect(ClassListTaken.parse(json)).toEqual({ added: 1, changed: 0, left: 1 });
    const noah = await school.store.people.find((await school.store.rosters.personOf(TENANT, IDS.noah)) ?? '');
    expect(noah).toMatchObject({ name: 'Noah Bjerg', grade: 8, school: 'Åparkskolen', classes: [{ name: '8.c' }] });
    const elias = await school.store.people.find((await school.store.rosters.personOf(TENANT, IDS.elias)) ?? '');
    expect(elias).toMatchObject({ name: 'Elias Nord', classes: [] });
    // He is in 5.a as before, which this list did not speak of; she leads as before.
    const jonas = await school.store.people.find((await school.store.rosters.personOf(TENANT, IDS.jonas)) ?? '');
    expect(jonas?.classes.map(({ name }) => name)).toEqual(['5.a', '8.c']);
    const birgit = await school.store.people.find((await school.store.rosters.personOf(TENANT, IDS.birgit)) ?? '');
    expect(birgit).toMatchObject({ role: 'leader', classes: [] });
  });

  it('gets no class that is not theirs or that cannot be one', async () => {
    const somebodyElses = ['dddddddd-0000-4000-8000-000000000001'];
    for (const classIds of [somebodyElses, [CLASS_IDS.kor]])
      expect(await birgits('/api/class-list/preview', { classIds })).toMatchObject({ code: 'classListChanged' });
    expect(school.graph.asked.some(({ path }) => path.includes('/members'))).toBe(false);
  });
});

describe('who may', () => {
  it.each(['sofia', 'jonas'] as const)('fetch the class list: not %s', async (who) => {
    const token = await school.token(who);
    for (const [path, body] of [
      ['/api/class-list/classes', { token }],
      ['/api/class-list/preview', { token, ...in8c }],
      ['/api/class-list', { token, ...in8c, fingerprint: 'x'.repeat(43), removeAbsent: true }],
    ] as const)
      expect(await post(who, path, body)).toMatchObject({ status: 403, code: 'forbidden' });
    expect(school.askedFor).toEqual([]);
  });

  it('act as somebody else: nobody, not even with their good token', async () => {
    for (const token of [await school.token('jonas'), await school.token('noah'), 'let me in'])
      expect(await post('birgit', '/api/class-list/classes', { token })).toMatchObject({
        status: 403,
        code: 'otherAccount',
      });
    expect(school.askedFor).toEqual([]);
    expect(school.graph.asked).toEqual([]);
  });

  it.each([
    ['missing', 403, 'consentNeeded', 'Ledetråd har ikke fået lov til det i Microsoft 365 endnu.'],
    ['forbidden', 403, 'microsoftRefused', 'Microsoft 365 sagde nej.'],
    ['away', 503, 'microsoftUnavailable', 'Microsoft 365 svarer ikke lige nu.'],
  ] as const)('is told in words when consent is %s', async (consent, status, code, words) => {
    school.consent = consent;
    const said = await birgits('/api/class-list/classes');
    expect(said).toMatchObject({ status, code });
    expect(said.message).toContain(words);
    expect(school.graph.asked).toEqual([]);
  });
});

describe('a teacher', () => {
  const aDraft = async () => {
    const request = { kind: 'exercises', subject: 'mathematics', grade: 8, lang: 'da', topic: 'ligninger', count: 6 };
    const begun = await post('jonas', '/api/drafts', { clientDraftId: crypto.randomUUID(), request });
    const { id } = z.object({ id: z.string() }).parse(begun.json);
    return id;
  };

  it('gets their draft into their own OneDrive, and a link to it', async () => {
    const id = await aDraft();
    const wish = { token: await school.token('jonas'), format: 'docx', copy: 'student' };
    const { status, json } = await post('jonas', `/api/drafts/${id}/onedrive`, wish);
    expect(status).toBe(201);
    const saved = SavedFile.parse(json);
    expect(saved.name).toMatch(/\.docx$/u);
    expect(new URL(saved.url).host).toBe('skole-my.sharepoint.com');
    const [put] = school.graph.asked;
    expect(put?.authorization).toBe('Bearer graph-token for Files.ReadWrite');
    // A Word file is a zip.
    expect(put?.bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('gets nobody else’s draft there', async () => {
    const wish = { token: await school.token('jonas'), format: 'docx', copy: 'teacher' };
    expect(await post('jonas', '/api/drafts/nobodys/onedrive', wish)).toMatchObject({ status: 404 });
    expect(await post('birgit', `/api/drafts/${await aDraft()}/onedrive`, wish)).toMatchObject({ status: 403 });
    expect(school.askedFor).toEqual([]);
  });
});

describe('the page', () => {
  it.each([
    ['sofia', undefined],
    ['jonas', { clientId: CLIENT }],
    ['birgit', { clientId: CLIENT }],
  ] as const)('is told whether %s can use Microsoft 365', async (who, expected) => {
    const response = await fetch(`${school.server.url}/api/session`, {
      headers: { Authorization: `Bearer ${sessions[who]}` },
    });
    expect((await response.json()).microsoft365).toEqual(expected);
  });

  const start = async (path: string) => {
    const response = await fetch(`${school.server.url}/auth-start/${path}`, { redirect: 'manual' });
    return new URL(response.headers.get('location') ?? '', 'https://here.example');
  };
  const asked = `?clientId=${CLIENT}&scope=EduRoster.ReadBasic&loginHint=birgit@example.dk`;

  it('sends whoever is asked to Microsoft’s own, with nothing that could become a token', async () => {
    const to = await start(`${TENANT}${asked}`);
    expect(`${to.origin}${to.pathname}`).toBe(`${school.authority.url}/${TENANT}/oauth2/v2.0/authorize`);
    const { code_challenge, ...query } = Object.fromEntries(to.searchParams);
    expect(query).toEqual({
      client_id: CLIENT,
      response_type: 'code',
      response_mode: 'fragment',
      redirect_uri: 'https://ledetraad.example.dk/auth-end.html',
      scope: 'EduRoster.ReadBasic',
      code_challenge_method: 'S256',
      login_hint: 'birgit@example.dk',
    });
    const again = await start(`${TENANT}${asked}`);
    expect(again.searchParams.get('code_challenge')).not.toBe(code_challenge);
  });

  it.each([
    ['another directory', `12121212-3434-4565-8787-909090909090${asked}`],
    ['any directory', `common${asked}`],
    ['another app', `${TENANT}?clientId=12121212-3434-4565-8787-909090909090&scope=EduRoster.ReadBasic`],
    ['another permission', `${TENANT}?clientId=${CLIENT}&scope=Mail.Read`],
    ['more permissions', `${TENANT}?clientId=${CLIENT}&scope=EduRoster.ReadBasic%20Mail.Read`],
    ['several', `${TENANT}?clientId=${CLIENT}&scope=Files.ReadWrite&scope=Mail.Read`],
    ['none', TENANT],
  ])('sends nobody anywhere for %s', async (_, path) => {
    const to = await start(path);
    expect(`${to.origin}${to.pathname}${to.hash}`).toBe('https://here.example/auth-end.html#error=refused');
  });
});

describe('a server without Microsoft 365', () => {
  it('says so, and begins no consent', async () => {
    const server = await startServer(aFakeTutor());
    try {
      const leader = await server.signIn('demo-birgit');
      const { status, body } = await leader.json('POST', '/api/class-list/classes', { token: 'x' });
      expect([status, body.error.code]).toEqual([403, 'microsoftOff']);
      expect((await leader.json('GET', '/api/session')).body.microsoft365).toBeUndefined();
      const response = await fetch(`${server.url}/auth-start/${TENANT}`, {
        redirect: 'manual',
        headers: { Accept: 'application/json' },
      });
      expect(response.status).toBe(404);
    } finally {
      await server.close();
    }
  });
});
