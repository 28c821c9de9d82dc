import { RECORDS, type RetentionRule } from '../policy/index.ts';
import type { Store } from '../store/index.ts';

const DAY_MS = 86_400_000;
/** How long what the runs did can be read. */
const REPORTED_MS = 400 * DAY_MS;

/** What the deletion is done with. */
export interface RetentionNeeds {
  readonly store: Store;
  readonly now: () => Date;
  /** How long the policy lets records be kept now. */
  readonly retention: () => RetentionRule;
  /** What stays of the tutor's state when a student's work on a task is deleted. */
  readonly startOver: (state: unknown) => unknown;
}

/**
 * Deletes what nobody has used for as long as the policy lets it be kept, as thoroughly as when its owner deletes it, and
 * writes down how much it was and how old the oldest is that is left.
 */
export async function deleteUnused({ store, now, retention, startOver }: RetentionNeeds): Promise<void> {
  const began = now();
  const before = (ms: number) => new Date(began.getTime() - ms).toISOString();
  const erase = {
    conversations: (id: string) => store.conversations.erase(id, startOver),
    drafts: (id: string) => store.drafts.remove(id),
  };
  const rule = retention();
  const runs = [];
  for (const record of RECORDS) {
    const days = rule[record];
    let deleted = 0;
    for (;;) {
      const ids = await store.retention.unusedSince(record, before(days * DAY_MS));
      if (ids.length === 0) break;
      for (const id of ids) await erase[record](id);
      deleted += ids.length;
    }
    runs.push({ at: began.toISOString(), record, days, deleted, oldest: await store.retention.oldest(record) });
  }
  await store.retention.report(runs, before(REPORTED_MS));
}
