import { z } from 'zod';
import { Language } from '../contract/language.ts';
import { BearerSession, DemoSignIn, DemoUser, SessionView, TeamsSignIn } from '../contract/session.ts';
import { type Demo, presentPerson } from '../identity/demo.ts';
import type { EntraSignIn } from '../identity/entraSignIn.ts';
import type { Person } from '../identity/person.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { Store } from '../store/index.ts';
import { json, refuse } from './answer.ts';
import { openRoute, type Route, route } from './route.ts';

const ANYBODY = ['student', 'teacher', 'leader'] as const;
const DemoSchool = z.strictObject({ users: z.array(DemoUser), school: z.string() });
const SessionChange = z.strictObject({ lang: Language.optional(), noticeSeen: z.literal(true).optional() });

/** Who is signed in; signing in from Teams and to the demo school. `entra`, `demo` and `microsoft365` are null where there is none. */
export function sessionRoutes(
  sessions: Sessions,
  people: Store['people'],
  demo: Demo | null,
  entra: Pick<EntraSignIn, 'signIn'> | null,
  now: () => Date,
  microsoft365: { readonly clientId: string } | null,
): readonly Route[] {
  const view = (person: Person): SessionView => ({
    person: presentPerson(person),
    school: person.school,
    lang: person.lang,
    demo: demo !== null,
    noticeSeen: person.noticeSeen,
    ...(microsoft365 && person.role !== 'student' && { microsoft365: { clientId: microsoft365.clientId } }),
  });

  return [
    route(
      ANYBODY,
      { method: 'get', path: '/api/session', summary: 'Who is signed in', answers: { 200: SessionView } },
      async ({ person }) => json(view(person)),
    ),
    openRoute(
      {
        method: 'get',
        path: '/api/session/demo',
        summary: 'Who can sign in to the demo school',
        answers: { 200: DemoSchool },
      },
      async () => (demo ? json({ users: await demo.users(), school: demo.school }) : refuse('demoOff')),
    ),
    openRoute(
      {
        method: 'post',
        path: '/api/session/demo',
        summary: 'Sign in to the demo school',
        body: DemoSignIn,
        answers: { 200: SessionView },
      },
      async ({ body, request }) => {
        if (!demo) return refuse('demoOff');
        const person = await demo.find(body.user);
        if (!person) return refuse('notFound');
        await sessions.close(request);
        return { kind: 'json', status: 200, body: view(person), cookie: await sessions.open(person.id) };
      },
    ),
    openRoute(
      {
        method: 'post',
        path: '/api/session/teams',
        summary: 'Sign in with the token that Teams has for you',
        body: TeamsSignIn,
        answers: { 200: BearerSession },
      },
      async ({ body }) => {
        if (!entra) return refuse('teamsOff');
        const signedIn = await entra.signIn(body.token);
        if (!signedIn.ok) return refuse(signedIn.code);
        const { person } = signedIn;
        return json({ session: view(person), ...(await sessions.openBearer(person.id)) });
      },
    ),
    route(
      ANYBODY,
      {
        method: 'patch',
        path: '/api/session',
        summary: 'Change the language, or say that the notice was read',
        body: SessionChange,
        answers: { 200: SessionView },
      },
      async ({ person, body }) => {
        if (body.lang) await people.setLanguage(person.id, body.lang);
        if (body.noticeSeen) await people.setNoticeSeen(person.id, now().toISOString());
        const changed = await people.find(person.id);
        return changed ? json(view(changed)) : refuse('notFound');
      },
    ),
    openRoute(
      { method: 'delete', path: '/api/session', summary: 'Sign out', answers: { 204: null } },
      async ({ request }) => ({ kind: 'empty', cookie: await sessions.close(request) }),
    ),
  ];
}
