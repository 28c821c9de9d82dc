import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Somebody of the staff has read a conversation. */
export interface TranscriptView {
  /** The viewer's name. */
  readonly by: string;
  readonly at: string;
  readonly ground: Database['transcriptViews']['ground'];
  readonly reason: string;
}

/** Who has read whose conversation, when and why. Rows are added and read; none is changed, and they go with the conversation. */
export class TranscriptViewRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  async add(view: Database['transcriptViews']): Promise<void> {
    await this.#db.insertInto('transcriptViews').values(view).execute();
  }

  /** Who has read the conversation, the first first. */
  of(conversationId: string): Promise<TranscriptView[]> {
    return this.#db
      .selectFrom('transcriptViews')
      .innerJoin('people', 'people.id', 'transcriptViews.viewerId')
      .select(['people.name as by', 'transcriptViews.at', 'transcriptViews.ground', 'transcriptViews.reason'])
      .where('conversationId', '=', conversationId)
      .orderBy('transcriptViews.at')
      .orderBy('transcriptViews.id')
      .execute();
  }

  /** How often conversations of the school's students have been read. */
  async countInSchool(schoolId: string): Promise<number> {
    const row = await this.#db
      .selectFrom('transcriptViews')
      .innerJoin('people', 'people.id', 'transcriptViews.studentId')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('people.schoolId', '=', schoolId)
      .executeTakeFirst();
    return Number(row?.n ?? 0);
  }
}
