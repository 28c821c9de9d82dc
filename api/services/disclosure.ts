import type { LocalText } from '../contract/policy.ts';
import { disclosureOf } from '../policy/index.ts';
import type { Dependencies } from './dependencies.ts';

/** What the school wants said now wherever Ledetråd has written something; undefined where it says nothing of its own. */
export const disclosureNow = ({ policy, now }: Pick<Dependencies<never>, 'policy' | 'now'>): LocalText | undefined =>
  disclosureOf(policy().files, now().getTime());
