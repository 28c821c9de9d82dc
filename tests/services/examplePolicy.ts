import { fileURLToPath } from 'node:url';
import { loadPolicies } from '../../api/policy/files.ts';
import type { PolicyInForce } from '../../api/services/dependencies.ts';

const loaded = loadPolicies(fileURLToPath(new URL('../../policies/eksempelskolen', import.meta.url)));
if (!loaded.ok) throw new Error('the example school’s policy does not hold');
const inForce: PolicyInForce = { policies: loaded.policies, files: loaded.files, problems: [] };

/** The example school's policy, as it is in force there. */
export const examplePolicy = (): PolicyInForce => inForce;
