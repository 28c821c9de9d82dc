import type { Kysely } from 'kysely';
import type { Kept } from '../policy/index.ts';
import type { Database } from './schema.ts';

/** What one run of the deletion did with one kind of record. */
export type RetentionRun = Database['retentionRuns'];

/** Most ids that are looked up at once. */
const BATCH = 200;

/** What is old, and what was done about it. */
export class RetentionRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Ids of records that nobody has used since a moment, the oldest first, at most {@link BATCH}. */
  async unusedSince(record: Kept, moment: string): Promise<string[]> {
    const rows = await this.#db
      .selectFrom(record)
      .select('id')
      .where('updatedAt', '<', moment)
      .orderBy('updatedAt')
      .limit(BATCH)
      .execute();
    return rows.map(({ id }) => id);
  }

  /** When the oldest record was last used; null when there is none. */
  async oldest(record: Kept): Promise<string | null> {
    const row = await this.#db
      .selectFrom(record)
      .select(({ fn }) => fn.min('updatedAt').as('oldest'))
      .executeTakeFirst();
    return row?.oldest ?? null;
  }

  /** Keeps what a run did, and forgets runs from before `forget`. */
  async report(runs: readonly RetentionRun[], forget: string): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx.deleteFrom('retentionRuns').where('at', '<', forget).execute();
      for (const run of runs)
        await tx
          .insertInto('retentionRuns')
          .values(run)
          .onConflict((c) => c.columns(['at', 'record']).doNothing())
          .execute();
    });
  }

  /** What the last runs did, the newest first. */
  async runs(limit: number): Promise<RetentionRun[]> {
    return this.#db
      .selectFrom('retentionRuns')
      .selectAll()
      .orderBy('at', 'desc')
      .orderBy('record')
      .limit(limit)
      .execute();
  }
}
