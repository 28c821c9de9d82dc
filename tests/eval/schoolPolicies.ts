import { fileURLToPath } from 'node:url';
import type { Decision, PolicyRequest } from '../../api/contract/policy.ts';
import { loadPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';

const POLICIES = fileURLToPath(new URL('../../policies/eksempelskolen', import.meta.url));

/** The example school's own policies, as the product reads them. @throws Error when they do not hold */
export function schoolPolicies(): (request: PolicyRequest) => Decision {
  const loaded = loadPolicies(POLICIES);
  if (!loaded.ok)
    throw new Error(loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
  return (request) => decide(loaded.policies, request);
}
