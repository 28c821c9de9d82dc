import { SCRUB } from '../store/index.ts';
import { deleteUnused, type RetentionNeeds } from './retention.ts';
import type { Job } from './runner.ts';

export { type Job, JobRunner } from './runner.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What the jobs are done with. */
export interface JobNeeds extends RetentionNeeds {
  /** Marks what a crash left half done. */
  readonly recover: () => Promise<void>;
  readonly turnLeaseMs: number;
  /** Tells students in Teams of what has opened; undefined where there is no bot. */
  readonly sendNotices: (() => Promise<void>) | undefined;
}

/** How soon after a set has opened its students are told, in milliseconds. */
const NOTICES_MS = 5_000;
/** How long feedback on a message of the bot's is taken, in milliseconds. */
const FEEDBACK_MS = 60 * DAY_MS;

/** Everything that is done in the background. */
export function backgroundJobs(needs: JobNeeds): Job[] {
  const { store, now, recover, turnLeaseMs, sendNotices } = needs;
  const ago = (ms: number) => new Date(now().getTime() - ms).toISOString();
  return [
    { name: 'expiredSessions', everyMs: HOUR_MS, run: () => store.sessions.clear(now().toISOString()) },
    // Where there is only one server, nobody but the next start can find what it left.
    ...(store.shared ? [{ name: 'lapsedTurns', everyMs: turnLeaseMs / 2, run: recover }] : []),
    { name: 'oldUsage', everyMs: DAY_MS, run: () => store.usage.forgetBefore(schoolYearOf(now())) },
    ...(sendNotices ? [{ name: 'notices', everyMs: NOTICES_MS, run: sendNotices }] : []),
    { name: 'oldActivities', everyMs: HOUR_MS, run: () => store.activities.forgetBefore(ago(DAY_MS)) },
    { name: 'oldBotMessages', everyMs: DAY_MS, run: () => store.botMessages.forgetBefore(ago(FEEDBACK_MS)) },
    { name: 'unused', everyMs: DAY_MS, run: () => deleteUnused(needs) },
    { name: SCRUB, run: () => store.scrub() },
  ];
}

/** The first day of the school year that `now` is in, such as "2026-08-01": what was used before it is forgotten. */
function schoolYearOf(now: Date): string {
  const year = now.getUTCFullYear() - (now.getUTCMonth() < 7 ? 1 : 0);
  return `${year}-08-01`;
}
