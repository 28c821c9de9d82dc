import { nearestSaid } from './inForce.ts';
import type { PolicyFile } from './rule.ts';
import type { SignInRule } from './signInRule.ts';

/**
 * What the app roles of Microsoft Entra stand for at a moment: the school's own file goes before the municipality's.
 * Without either, nobody has a role.
 */
export function entraRolesOf(files: readonly PolicyFile[], at: number): SignInRule['entraRoles'] {
  return nearestSaid(files, 'signIn', at)?.entraRoles ?? {};
}
