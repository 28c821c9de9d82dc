import type { Kysely } from 'kysely';
import { type NewReadingPosition, type ReadingPosition, ReadingSettings } from '../contract/reading.ts';
import type { Database } from './schema.ts';

/** What somebody reads: one of these. */
export type ReadingPlace =
  | { readonly kind: 'conversation'; readonly id: string }
  | { readonly kind: 'draft'; readonly id: string };

/** How people like to read, and where they left off. It goes with them, and the place with what they read. */
export class ReadingRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** The person's settings; the defaults for who has chosen nothing, and for what an older version did not know. */
  async settings(personId: string): Promise<ReadingSettings> {
    const row = await this.#db
      .selectFrom('readingSettings')
      .select('settings')
      .where('personId', '=', personId)
      .executeTakeFirst();
    return ReadingSettings.parse(JSON.parse(row?.settings ?? '{}'));
  }

  async saveSettings(personId: string, chosen: ReadingSettings): Promise<void> {
    const settings = JSON.stringify(chosen);
    await this.#db
      .insertInto('readingSettings')
      .values({ personId, settings })
      .onConflict((c) => c.column('personId').doUpdateSet({ settings }))
      .execute();
  }

  async position(personId: string, place: ReadingPlace): Promise<ReadingPosition | null> {
    const row = await this.#db
      .selectFrom('readingPositions')
      .select(['passage', 'offset', 'at'])
      .where('personId', '=', personId)
      .where('place', '=', nameOf(place))
      .executeTakeFirst();
    return row ?? null;
  }

  async savePosition(personId: string, place: ReadingPlace, position: NewReadingPosition, at: string): Promise<void> {
    const { passage, offset } = position;
    const conversationId = place.kind === 'conversation' ? place.id : null;
    const draftId = place.kind === 'draft' ? place.id : null;
    await this.#db
      .insertInto('readingPositions')
      .values({ personId, place: nameOf(place), conversationId, draftId, passage, offset, at })
      .onConflict((c) => c.columns(['personId', 'place']).doUpdateSet({ passage, offset, at }))
      .execute();
  }
}

const nameOf = ({ kind, id }: ReadingPlace): string => `${kind}-${id}`;
