import type { Kysely } from 'kysely';
import type { Differences } from './differences.ts';
import type { Database } from './schema.ts';

/** Which message of Teams it is. Its own id is only one within its chat. */
export type ActivityKey = Pick<Database['activities'], 'tenant' | 'chat' | 'activityId'>;

/**
 * What Teams has sent. It sends a message again when the answer takes long, perhaps to another server: whoever is to work
 * on one takes it first, and everybody else leaves it alone.
 */
export class ActivityRepository {
  readonly #db: Kysely<Database>;
  readonly #on: Differences;

  constructor(db: Kysely<Database>, on: Differences) {
    this.#db = db;
    this.#on = on;
  }

  /**
   * Asks whether the caller is to work on it, and gives it to them for `leaseMs` when they are: it is `new`, or it is to be
   * done `again` since whoever had it did not finish or renew in time. `known`: it is done, or somebody is at it.
   */
  async take(key: ActivityKey, leaseMs: number): Promise<'new' | 'again' | 'known'> {
    const leaseUntil = this.#on.time(leaseMs);
    const added = await this.#db
      .insertInto('activities')
      .values({ ...key, at: this.#on.time(), leaseUntil })
      .onConflict((c) => c.columns(['tenant', 'chat', 'activityId']).doNothing())
      .executeTakeFirstOrThrow();
    if (added.numInsertedOrUpdatedRows === 1n) return 'new';
    const { numUpdatedRows } = await this.#row(key)
      .set({ leaseUntil })
      .where('leaseUntil', '<', this.#on.time())
      .executeTakeFirstOrThrow();
    return numUpdatedRows === 1n ? 'again' : 'known';
  }

  /** Keeps it for `leaseMs` more. */
  async renew(key: ActivityKey, leaseMs: number): Promise<void> {
    await this.#row(key)
      .set({ leaseUntil: this.#on.time(leaseMs) })
      .where('leaseUntil', 'is not', null)
      .execute();
  }

  /** Says that it is answered: nobody takes it again. */
  async done(key: ActivityKey): Promise<void> {
    await this.#row(key).set({ leaseUntil: null }).execute();
  }

  /** Forgets this one: what comes under its key from here on is new. */
  async forget({ tenant, chat, activityId }: ActivityKey): Promise<void> {
    await this.#db
      .deleteFrom('activities')
      .where('tenant', '=', tenant)
      .where('chat', '=', chat)
      .where('activityId', '=', activityId)
      .execute();
  }

  /** Forgets those that came before this moment (ISO 8601, UTC). */
  async forgetBefore(at: string): Promise<void> {
    await this.#db.deleteFrom('activities').where('at', '<', at).execute();
  }

  #row({ tenant, chat, activityId }: ActivityKey) {
    return this.#db
      .updateTable('activities')
      .where('tenant', '=', tenant)
      .where('chat', '=', chat)
      .where('activityId', '=', activityId);
  }
}
