import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Differences } from './differences.ts';
import type { Database } from './schema.ts';

/** A job that this process has taken on: its own until the lease runs out, which also tells it from later holders. */
export type ClaimedJob = Readonly<Selectable<Database['jobs']>> & { readonly leaseUntil: string };

/** The job that scrubs what was deleted out of the database's files. */
export const SCRUB = 'scrub';

/** How long after a deletion that happens: those of a minute are scrubbed together. */
const SCRUB_AFTER_MS = 60_000;

/**
 * The queue of work that no request waits for, in the same database as what the work is about: a job is asked for in the
 * transaction that makes it needed. A job has one row, however many ask for it and however many processes there are; who
 * claims it has it alone until its lease runs out.
 *
 * Not pg-boss: it has no SQLite side, and two queues would need two sets of tests. What is needed of one is below.
 */
export class JobRepository {
  readonly #db: Kysely<Database>;
  readonly #on: Differences;

  constructor(db: Kysely<Database>, on: Differences) {
    this.#db = db;
    this.#on = on;
  }

  /** Puts a job in for now, unless it is in already, whenever that is due. */
  async ensure(name: string): Promise<void> {
    await this.#db
      .insertInto('jobs')
      .values({ name, runAt: this.#on.time(), attempts: 0, leaseUntil: null })
      .onConflict((c) => c.column('name').doNothing())
      .execute();
  }

  /** Takes on the job that has been due longest among these, for `leaseMs`; null when none is due and free. */
  async claim(names: readonly string[], leaseMs: number): Promise<ClaimedJob | null> {
    const due = this.#db
      .selectFrom('jobs')
      .select('name')
      .where('name', 'in', names)
      .where('runAt', '<=', this.#on.time())
      .where((e) => e.or([e('leaseUntil', 'is', null), e('leaseUntil', '<', this.#on.time())]))
      .orderBy('runAt')
      .limit(1)
      .$call(this.#on.lockFree);
    const job = await this.#db
      .updateTable('jobs')
      .set((e) => ({ leaseUntil: this.#on.time(leaseMs), attempts: e('attempts', '+', 1) }))
      .where('name', '=', due)
      .returningAll()
      .executeTakeFirst();
    return job ? held(job) : null;
  }

  /** Keeps a job for `leaseMs` more; null when it has been lost to somebody else. */
  async renew(claimed: ClaimedJob, leaseMs: number): Promise<ClaimedJob | null> {
    const { name, leaseUntil } = claimed;
    const job = await this.#db
      .updateTable('jobs')
      .set({ leaseUntil: this.#on.time(leaseMs) })
      .where('name', '=', name)
      .where('leaseUntil', '=', leaseUntil)
      .returningAll()
      .executeTakeFirst();
    // When it was due as it was claimed: `finish` sees by it that somebody asked again.
    return job ? { ...held(job), runAt: claimed.runAt } : null;
  }

  /** Says that it is done. It comes again in `everyMs`, or only when somebody asks for it. */
  async finish({ name, runAt, leaseUntil }: ClaimedJob, everyMs: number | undefined): Promise<void> {
    const mine = { name, leaseUntil };
    if (everyMs !== undefined) return this.#free(mine, everyMs);
    const { numDeletedRows } = await this.#db
      .deleteFrom('jobs')
      .where('name', '=', name)
      .where('leaseUntil', '=', leaseUntil)
      .where('runAt', '=', runAt)
      .executeTakeFirstOrThrow();
    // Somebody asked for it again while it ran: they may have come too late for this run.
    if (numDeletedRows === 0n) await this.#free(mine, SCRUB_AFTER_MS);
  }

  /** Says that it failed and is to be tried again in `inMs`. */
  async retry({ name, leaseUntil }: ClaimedJob, inMs: number): Promise<void> {
    await this.#db
      .updateTable('jobs')
      .set({ runAt: this.#on.time(inMs), leaseUntil: null })
      .where('name', '=', name)
      .where('leaseUntil', '=', leaseUntil)
      .execute();
  }

  async #free({ name, leaseUntil }: Pick<ClaimedJob, 'name' | 'leaseUntil'>, inMs: number): Promise<void> {
    await this.#db
      .updateTable('jobs')
      .set({ runAt: this.#on.time(inMs), leaseUntil: null, attempts: 0 })
      .where('name', '=', name)
      .where('leaseUntil', '=', leaseUntil)
      .execute();
  }
}

/** Asks for what was deleted in this transaction to be scrubbed; one that runs just now is to run again. */
export async function askToScrub(tx: Transaction<Database>, on: Differences): Promise<void> {
  const runAt = on.time(SCRUB_AFTER_MS);
  await tx
    .insertInto('jobs')
    .values({ name: SCRUB, runAt, attempts: 0, leaseUntil: null })
    .onConflict((c) => c.column('name').doUpdateSet({ runAt }).where('jobs.leaseUntil', 'is not', null))
    .execute();
}

function held(job: Selectable<Database['jobs']>): ClaimedJob {
  if (job.leaseUntil === null) throw new Error('A job was claimed without a lease');
  return { ...job, leaseUntil: job.leaseUntil };
}
