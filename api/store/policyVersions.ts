import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { PolicyText } from '../policy/files.ts';
import type { VersionEvent } from '../policy/versions.ts';
import type { Database } from './schema.ts';

/** How many versions are kept whole; of older ones only the history. */
const KEPT = 100;

const Texts = z.array(z.strictObject({ name: z.string(), text: z.string() }));

/** What happened to the versions of the policy files, in order, and the files of the last hundred versions. */
export class PolicyVersionRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** All events after number `seq`, the first first. */
  async eventsAfter(seq: number): Promise<VersionEvent[]> {
    const rows = await this.#db.selectFrom('policyEvents').selectAll().where('seq', '>', seq).orderBy('seq').execute();
    return rows.map(toEvent);
  }

  /** The last events, the newest first. */
  async newest(limit: number): Promise<VersionEvent[]> {
    const rows = await this.#db.selectFrom('policyEvents').selectAll().orderBy('seq', 'desc').limit(limit).execute();
    return rows.map(toEvent);
  }

  /** The files of a version as they were; null when there are none. */
  async texts(hash: string): Promise<PolicyText[] | null> {
    const row = await this.#db.selectFrom('policyVersions').select('files').where('hash', '=', hash).executeTakeFirst();
    return row ? Texts.parse(JSON.parse(row.files)) : null;
  }

  /**
   * Adds events that follow each other, and the files of the version that comes up with them, all or nothing. False when
   * their first number is taken: somebody else was first, and nothing is kept. Of the versions before the last hundred
   * only those in `needed` keep their files.
   */
  async append(
    events: readonly VersionEvent[],
    version?: { readonly hash: string; readonly texts: readonly PolicyText[] },
    needed: readonly string[] = [],
  ): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      for (const { by, ...event } of events) {
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('policyEvents')
          .values({ ...event, byId: by?.id ?? null, byName: by?.name ?? null })
          .onConflict((c) => c.column('seq').doNothing())
          .executeTakeFirstOrThrow();
        // Only the first can be taken: whoever has it has those that follow, too.
        if (numInsertedOrUpdatedRows !== 1n) return false;
      }
      const at = events[0]?.at;
      if (version && at !== undefined) {
        await tx
          .insertInto('policyVersions')
          .values({ hash: version.hash, at, files: JSON.stringify(version.texts) })
          .onConflict((c) => c.column('hash').doUpdateSet({ at }))
          .execute();
        await tx
          .deleteFrom('policyVersions')
          .where('hash', 'not in', [version.hash, ...needed])
          .where('hash', 'not in', (e) =>
            e.selectFrom('policyVersions').select('hash').orderBy('at', 'desc').orderBy('hash').limit(KEPT),
          )
          .execute();
      }
      return true;
    });
  }
}

function toEvent({ byId, byName, ...event }: Selectable<Database['policyEvents']>): VersionEvent {
  return { ...event, by: byId === null ? undefined : { id: byId, name: byName ?? byId } };
}
