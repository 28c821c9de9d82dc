import type { ApproversRule } from './approversRule.ts';
import { nearestSaid } from './inForce.ts';
import type { PolicyFile } from './rule.ts';

/**
 * Who must approve what comes in place of these files, by what they say at a moment: the school's own go before the
 * municipality's. Undefined when nobody is named: then a valid change counts at once.
 */
export function approversOf(files: readonly PolicyFile[], at: number): ApproversRule | undefined {
  return nearestSaid(files, 'approvers', at);
}
