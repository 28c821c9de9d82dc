import type { Role } from '../contract/policy.ts';
import type { Store } from '../store/index.ts';
import type { EntraFault, EntraTokens } from './entra.ts';
import type { Person } from './person.ts';

/** What signing in needs. */
export interface EntraSignInOptions {
  readonly tokens: Pick<EntraTokens, 'read'>;
  readonly store: Pick<Store, 'people' | 'rosters'>;
  /** What the policy files make of app roles now. */
  readonly roles: () => Readonly<Record<string, Role>>;
  /** Told why somebody was refused; it holds nothing of the token. */
  readonly report: (fault: EntraFault | 'notOnRoster' | 'noRole') => void;
}

/** What came of it: the person, or what to tell them. */
export type SignedIn =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly code: 'tokenRefused' | 'notOnRoster' | 'noRole' | 'unavailable' };

/**
 * Signs people in with the token that Teams has for them. Three things must agree: Microsoft says who it is, the school has
 * them on its roster, and an app role that the policy files name makes them what the roster says.
 */
export class EntraSignIn {
  readonly #options: EntraSignInOptions;

  constructor(options: EntraSignInOptions) {
    this.#options = options;
  }

  async signIn(token: string): Promise<SignedIn> {
    const { tokens, store, roles, report } = this.#options;
    const read = await tokens.read(token);
    if (!read.ok) {
      report(read.fault);
      return { ok: false, code: read.fault === 'unreachable' ? 'unavailable' : 'tokenRefused' };
    }
    const { tenant, subject } = read.user;
    const id = await store.rosters.personOf(tenant, subject);
    const person = id === null ? null : await store.people.find(id);
    if (!person) {
      report('notOnRoster');
      return { ok: false, code: 'notOnRoster' };
    }
    const named = roles();
    const given = read.user.roles.map((role) => (Object.hasOwn(named, role) ? named[role] : undefined));
    if (given.includes(person.role)) return { ok: true, person };
    report('noRole');
    return { ok: false, code: 'noRole' };
  }
}
