import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** What people say of texts that were written for them. It goes with the text, and with the person. */
export class FeedbackRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Keeps it; who says something of the same text again has changed their mind. */
  async give(feedback: Database['feedback']): Promise<void> {
    const { reaction, text, at } = feedback;
    await this.#db
      .insertInto('feedback')
      .values(feedback)
      .onConflict((c) => c.columns(['personId', 'about', 'aboutId']).doUpdateSet({ reaction, text, at }))
      .execute();
  }

  /** How many of the school's people liked and disliked a text, at `since` or later. */
  async count(schoolId: string, since: string): Promise<{ likes: number; dislikes: number }> {
    const rows = await this.#db
      .selectFrom('feedback')
      .innerJoin('people', 'people.id', 'feedback.personId')
      .select(({ fn }) => ['feedback.reaction', fn.countAll<number>().as('n')])
      .where('people.schoolId', '=', schoolId)
      .where('feedback.at', '>=', since)
      .groupBy('feedback.reaction')
      .execute();
    const of = (reaction: string) => Number(rows.find((row) => row.reaction === reaction)?.n ?? 0);
    return { likes: of('like'), dislikes: of('dislike') };
  }
}
