import type { Role } from '../contract/policy.ts';

/** Who may sign in as what. */
export interface SignInRule {
  /** What an app role that the school has given somebody in Entra makes them here. A role that is not named makes nothing. */
  readonly entraRoles: Readonly<Record<string, Role>>;
}
