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

  /** The person whose session this is, unless it has run out at `now`. */
  async personId(tokenHash: string, now: string): Promise<string | null> {
    const row = await this.#db
      .selectFrom('sessions')
      .select('personId')
      .where('tokenHash', '=', tokenHash)
      .where('expiresAt', '>', now)
      .executeTakeFirst();
    return row?.personId ?? null;
  }

  /** Clears away those that have run out at `now`. */
  async clear(now: string): Promise<void> {
    await this.#db.deleteFrom('sessions').where('expiresAt', '<=', now).execute();
  }

  async close(tokenHash: string): Promise<void> {
    await this.#db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute();
  }
}
