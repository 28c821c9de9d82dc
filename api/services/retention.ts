import type { RetentionView } from '../contract/retention.ts';
import { RECORDS, retentionOf } from '../policy/index.ts';
import type { Dependencies } from './dependencies.ts';

/** The last runs that are looked at: each kind of record has one of its own. */
const LOOKED_AT = 10;

/** How long records are kept by the policy in force, and what the last deletion did: the proof for whoever must answer for it. */
export async function retentionViews({
  store,
  policy,
  now,
}: Pick<Dependencies<never>, 'store' | 'policy' | 'now'>): Promise<RetentionView[]> {
  const rule = retentionOf(policy().policies.retention, now().getTime());
  const runs = await store.retention.runs(LOOKED_AT);
  return RECORDS.map((record) => {
    const last = runs.find((run) => run.record === record);
    return {
      record,
      days: rule[record],
      ...(last && {
        last: { at: last.at, deleted: last.deleted, ...(last.oldest !== null && { oldest: last.oldest }) },
      }),
    };
  });
}
