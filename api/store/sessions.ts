import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Signed-in sessions. The store knows a token only by its hash. */
export class SessionRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  async open(session: { tokenHash: string; personId: string; createdAt: string; expiresAt: string }): Promise<void> {
    await this.#db.insertInto('sessions').values(session).execute();
  }

  /** Clears away those that have run out at `now`. */
  async clear(now: string): Promise<void> {
    await this.#db.deleteFrom('sessions').where('expiresAt', '<=', now).execute();
  }

  async close(tokenHash: string): Promise<void> {
    await this.#db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute();
  }
}
