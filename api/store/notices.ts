import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** How long after a set has opened its students are still told, in milliseconds: later, they have seen it themselves. */
const NEWS_MS = 24 * 3_600_000;

/** Which sets students have been told of. */
export class NoticeRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /**
   * Takes a set that is open at `now` and that nobody has been told of, and says its id; null when there is none. However
   * many servers ask, each set is taken once.
   */
  async takeDue(now: Date): Promise<string | null> {
    const at = now.toISOString();
    const since = new Date(now.getTime() - NEWS_MS).toISOString();
    for (;;) {
      const due = await this.#db
        .selectFrom('assignmentSets')
        .leftJoin('setNotices', 'setNotices.setId', 'assignmentSets.id')
        .select('assignmentSets.id')
        .where('setNotices.setId', 'is', null)
        .where('assignmentSets.withdrawn', '=', 0)
        .where((e) => e.or([e('assignmentSets.closesAt', 'is', null), e('assignmentSets.closesAt', '>', at)]))
        .where((e) =>
          e.or([
            e.and([e('assignmentSets.opensAt', 'is', null), e('assignmentSets.createdAt', '>', since)]),
            e.and([e('assignmentSets.opensAt', '>', since), e('assignmentSets.opensAt', '<=', at)]),
          ]),
        )
        .orderBy('assignmentSets.createdAt')
        .limit(1)
        .executeTakeFirst();
      if (!due) return null;
      const { numInsertedOrUpdatedRows } = await this.#db
        .insertInto('setNotices')
        .values({ setId: due.id, at })
        .onConflict((c) => c.doNothing())
        .executeTakeFirstOrThrow();
      if (numInsertedOrUpdatedRows === 1n) return due.id;
    }
  }
}
