import { SCRUB, type Store } from '../store/index.ts';
import type { Job } from './runner.ts';

export { type Job, JobRunner } from './runner.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What the jobs are done with. */
export interface JobNeeds {
  readonly store: Store;
  readonly now: () => Date;
  /** Marks what a crash left half done. */
  readonly recover: () => Promise<void>;
  readonly turnLeaseMs: number;
}

/** Everything that is done in the background. */
export function backgroundJobs({ store, now, recover, turnLeaseMs }: JobNeeds): Job[] {
  return [
    { name: 'expiredSessions', everyMs: HOUR_MS, run: () => store.sessions.clear(now().toISOString()) },
    // Where there is only one server, nobody but the next start can find what it left.
    ...(store.shared ? [{ name: 'lapsedTurns', everyMs: turnLeaseMs / 2, run: recover }] : []),
    { name: 'oldUsage', everyMs: DAY_MS, run: () => store.usage.forgetBefore(schoolYearOf(now())) },
    {
      name: 'oldActivities',
      everyMs: HOUR_MS,
      run: () => store.activities.forgetBefore(new Date(now().getTime() - DAY_MS).toISOString()),
    },
    { name: SCRUB, run: () => store.scrub() },
  ];
}

/** The first day of the school year that `now` is in, such as "2026-08-01": what was used before it is forgotten. */
function schoolYearOf(now: Date): string {
  const year = now.getUTCFullYear() - (now.getUTCMonth() < 7 ? 1 : 0);
  return `${year}-08-01`;
}
