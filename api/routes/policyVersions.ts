import { PolicyVersionsView, PolicyVersionView } from '../contract/policyVersions.ts';
import type { Person } from '../identity/person.ts';
import type { Outcome } from '../services/outcome.ts';
import type { Services } from '../services.ts';
import { answer } from './answer.ts';
import { type Route, route } from './route.ts';

/** Leaders, and teachers whom the policy names as approvers. */
const STAFF = ['teacher', 'leader'] as const;

/** A route that does something with a version and answers how the versions then stand. */
const doing = (
  what: string,
  summary: string,
  act: (person: Person, hash: string) => Promise<Outcome<PolicyVersionsView>>,
): Route =>
  route(
    STAFF,
    { method: 'post', path: `/api/policy/versions/:hash/${what}`, summary, answers: { 200: PolicyVersionsView } },
    async ({ person, param }) => answer(await act(person, param('hash'))),
  );

/** The versions of the policy files: each route is one call of the services. */
export const policyVersionRoutes = (services: Services): readonly Route[] => [
  route(
    STAFF,
    {
      method: 'get',
      path: '/api/policy/versions',
      summary: 'The version in force, the one that waits, what is wrong with the files, and the history',
      answers: { 200: PolicyVersionsView },
    },
    async ({ person }) => answer(await services.policyVersions.list(person)),
  ),
  route(
    STAFF,
    {
      method: 'get',
      path: '/api/policy/versions/:hash',
      summary: 'The files of a version, and what they change',
      answers: { 200: PolicyVersionView },
    },
    async ({ person, param }) => answer(await services.policyVersions.read(person, param('hash'))),
  ),
  doing('approve', 'Say yes to exactly this version; the last one needed puts it in force', (person, hash) =>
    services.policyVersions.approve(person, hash),
  ),
  doing('withdraw', 'Take your yes back while the version waits', (person, hash) =>
    services.policyVersions.withdraw(person, hash),
  ),
  doing('reject', 'Say no: the version waits no longer', (person, hash) =>
    services.policyVersions.reject(person, hash),
  ),
  doing('restore', 'Ask for an earlier version once more; it needs approval like a new one', (person, hash) =>
    services.policyVersions.restore(person, hash),
  ),
];
