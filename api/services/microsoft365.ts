import type { Graph, GraphAnswer } from '../graph/graph.ts';
import type { EntraTokens } from '../identity/entra.ts';
import type { EntraApp } from '../identity/entraApp.ts';
import type { Person } from '../identity/person.ts';
import type { Store } from '../store/index.ts';
import { done, type Outcome, refused } from './outcome.ts';

/** What the application has of Microsoft 365, where it is set up. */
export interface Microsoft365 {
  readonly tokens: Pick<EntraTokens, 'read'>;
  readonly app: Pick<EntraApp, 'onBehalfOf'>;
  readonly graph: Graph;
}

/** Acting in Microsoft 365 as somebody may there. */
export interface Acting {
  readonly graph: Graph;
  readonly token: string;
  /** Their directory. */
  readonly tenant: string;
}

/**
 * Acts as `person` may, with a fresh token that Teams has for them. The token must be theirs: whose session it is and whom
 * Microsoft means are the same, or nothing is done.
 */
export async function actAs(
  microsoft365: Microsoft365 | undefined,
  rosters: Pick<Store['rosters'], 'personOf'>,
  person: Person,
  userToken: string,
  scope: string,
): Promise<Outcome<Acting>> {
  if (!microsoft365) return refused('microsoftOff');
  const { tokens, app, graph } = microsoft365;
  const read = await tokens.read(userToken);
  if (!read.ok) return refused(read.fault === 'unreachable' ? 'microsoftUnavailable' : 'otherAccount');
  const { tenant, subject } = read.user;
  if ((await rosters.personOf(tenant, subject)) !== person.id) return refused('otherAccount');
  const given = await app.onBehalfOf(tenant, userToken, [scope]);
  if (given.ok) return done({ graph, token: given.token, tenant });
  switch (given.why) {
    case 'consentNeeded':
      return refused('consentNeeded', { details: { scope } });
    case 'refused':
      return refused('microsoftRefused');
    case 'unavailable':
      return refused('microsoftUnavailable');
  }
}

/** What Graph gave as an outcome. */
export function outcomeOf<T>(answer: GraphAnswer<T>): Outcome<T> {
  if (answer.ok) return done(answer.value);
  if (answer.why === 'refused') return refused('microsoftRefused');
  const { retryAfter } = answer;
  return refused('microsoftUnavailable', retryAfter === undefined ? {} : { retryAfter });
}
