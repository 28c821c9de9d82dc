import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BearerSession } from '../../api/contract/session.ts';
import { openStore, type Store } from '../../api/store/index.ts';
import { startServer, type TestServer } from '../http/client.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { type Authority, anAuthority, CLIENT, TENANT } from '../identity/anAuthority.ts';
import { aDatabase, settingsOf } from '../store/testDatabase.ts';
import { aGraph, anEducationGraph, anEducationUser, CLASS_IDS, type FakeGraph } from './aGraph.ts';

export const IDS = {
  sofia: '99999999-8888-4777-8666-555555555501',
  jonas: '99999999-8888-4777-8666-555555555502',
  birgit: '99999999-8888-4777-8666-555555555503',
  elias: '99999999-8888-4777-8666-555555555504',
  noah: '99999999-8888-4777-8666-555555555505',
} as const;
type Who = keyof typeof IDS;
const APP_ROLES: Record<Who, string> = {
  sofia: 'Elev',
  jonas: 'Laerer',
  birgit: 'Leder',
  elias: 'Elev',
  noah: 'Elev',
};

/** What Microsoft's sign-in says where the server asks for a token on somebody's behalf. */
export type Consent = 'given' | 'missing' | 'forbidden' | 'away';

/** A school whose people sign in from Teams, with a Microsoft 365 around it that the test plays. */
export interface SchoolInTeams {
  readonly server: TestServer;
  readonly authority: Authority;
  readonly graph: FakeGraph;
  /** The same database as the server's. */
  readonly store: Store;
  consent: Consent;
  /** Scopes that were asked for on somebody's behalf, oldest first. */
  readonly askedFor: string[];
  /** The token that Teams has for somebody. */
  token(who: Who): Promise<string>;
  /** Signs somebody in; gives their session's token. */
  signIn(who: Who): Promise<string>;
  close(): Promise<void>;
}

/** Opens it: Sofia and Elias in 8.c with Jonas, who also has 5.a, and Birgit who leads. Microsoft's 8C has Noah and not Elias. */
export async function aSchoolInTeams(env: Readonly<Record<string, string>> = {}): Promise<SchoolInTeams> {
  const policies = mkdtempSync(join(tmpdir(), 'ledetraad-policy-'));
  cpSync(fileURLToPath(new URL('../../policies/standard', import.meta.url)), policies, { recursive: true });
  const file = join(policies, 'skole.yaml');
  const own = '  entraRoles: { Elev: student, Laerer: teacher, Leder: leader }';
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {2}entraRoles:.*$/mu, own));
  const askedFor: string[] = [];
  const authority = await anAuthority(
    () => new Date(),
    (form) => {
      const [scope = ''] = (form.get('scope') ?? '').split(' ');
      askedFor.push(scope);
      return answers[school.consent](scope);
    },
    QUESTION,
  );
  const graph = await aGraph();
  graph.answer = anEducationGraph({
    [CLASS_IDS['8.c']]: [
      anEducationUser(IDS.sofia, 'Sofia Holm'),
      anEducationUser(IDS.noah, 'Noah Bjerg'),
      anEducationUser(IDS.jonas, 'Jonas Friis', 'teacher'),
      anEducationUser(IDS.birgit, 'Birgit Holst', 'teacher'),
    ],
    [CLASS_IDS['5.a']]: [anEducationUser(IDS.birgit, 'Birgit Holst', 'teacher')],
  });
  const url = await aDatabase({ folder: policies });
  const opened = await openStore(settingsOf(url));
  if (!opened.ok) throw new Error(opened.message);
  const { store } = opened;
  const people = [
    { entraId: IDS.sofia, name: 'Sofia Holm', role: 'student' as const, grade: 8, classNames: ['8.c'] },
    { entraId: IDS.elias, name: 'Elias Nord', role: 'student' as const, grade: 8, classNames: ['8.c'] },
    { entraId: IDS.jonas, name: 'Jonas Friis', role: 'teacher' as const, classNames: ['8.c', '5.a'] },
    { entraId: IDS.birgit, name: 'Birgit Holst', role: 'leader' as const, classNames: [] },
  ];
  await store.rosters.take({ school: 'Åparkskolen', tenant: TENANT, people }, 'da');
  const server = await startServer(aFakeTutor(), {
    DATABASE_URL: url,
    POLICY_DIR: policies,
    PUBLIC_URL: 'https://ledetraad.example.dk',
    CLIENT_ID: CLIENT,
    CLIENT_SECRET: 's3cret',
    TENANT_ID: TENANT,
    ENTRA_AUTHORITY: authority.url,
    GRAPH_URL: graph.url,
    ...env,
  });
  const token = (who: Who) => authority.token({ oid: IDS[who], roles: [APP_ROLES[who]] });
  const school: SchoolInTeams = {
    server,
    authority,
    graph,
    store,
    consent: 'given',
    askedFor,
    token,
    async signIn(who) {
      const response = await fetch(`${server.url}/api/session/teams`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ token: await token(who) }),
      });
      return BearerSession.parse(await response.json()).token;
    },
    async close() {
      await server.close();
      await store.close();
      await Promise.all([authority[Symbol.asyncDispose](), graph[Symbol.asyncDispose]()]);
      rmSync(policies, { recursive: true });
    },
  };
  return school;
}

/** Microsoft's own page, as far as this needs it: it says what is asked, and sends whoever answers back with that. */
const QUESTION = `<!doctype html><title>Microsoft</title><h1>Permissions requested</h1><script>
  const asked = new URLSearchParams(location.search);
  const back = (answer) => { location.href = asked.get('redirect_uri') + '#' + answer; };
  document.write('<p>' + asked.get('scope') + '</p>');
</script>
<button onclick="back('code=0.secret-code&session_state=1')">Accept</button>
<button onclick="back('error=access_denied&error_description=AADSTS65004')">Cancel</button>`;

const refusal = (error: string, number: number, more: Record<string, unknown> = {}) => ({
  status: 400,
  body: { error, error_description: `AADSTS${number}: …`, error_codes: [number], ...more },
});

const answers: Record<Consent, (scope: string) => { status: number; body: unknown }> = {
  given: (scope) => ({
    status: 200,
    body: { token_type: 'Bearer', expires_in: 3600, access_token: `graph-token for ${scope}`, scope },
  }),
  missing: () => refusal('invalid_grant', 65001, { suberror: 'consent_required' }),
  forbidden: () => refusal('invalid_client', 7000222),
  away: () => ({ status: 503, body: {} }),
};
