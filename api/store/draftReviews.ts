import type { Kysely } from 'kysely';
import type { DraftKind } from '../contract/draft.ts';
import type { Database } from './schema.ts';

/** What a teacher asks of a colleague about a draft: to approve it as it was at `revision`. */
export interface DraftReview {
  readonly draftId: string;
  readonly colleagueId: string;
  readonly revision: number;
  /** What the author says to the colleague; may be empty. */
  readonly words: string;
  readonly askedAt: string;
  /** When the colleague said no, and why. Who says yes has approved the draft: nothing is left to ask. */
  readonly refusedAt: string | null;
  readonly reason: string;
}

/** A draft that waits for a colleague. */
export interface WaitingReview {
  readonly draftId: string;
  readonly title: string;
  readonly kind: DraftKind;
  readonly author: string;
  readonly askedAt: string;
}

/** Which colleague each draft waits for: one at a time. A draft that has changed since waits for nobody. */
export class DraftReviewRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Asks a colleague, in place of whoever was asked before. */
  async ask(question: Omit<DraftReview, 'refusedAt' | 'reason'>): Promise<void> {
    const { draftId, ...asked } = { ...question, refusedAt: null, reason: '' };
    await this.#db
      .insertInto('draftReviews')
      .values({ draftId, ...asked })
      .onConflict((c) => c.column('draftId').doUpdateSet(asked))
      .execute();
  }

  async of(draftId: string): Promise<DraftReview | null> {
    const row = await this.#db.selectFrom('draftReviews').selectAll().where('draftId', '=', draftId).executeTakeFirst();
    return row ?? null;
  }

  /** Drafts that wait for this person as they stand, the longest waiting first. */
  waitingFor(colleagueId: string): Promise<WaitingReview[]> {
    return this.#db
      .selectFrom('draftReviews')
      .innerJoin('drafts', (join) =>
        join.onRef('drafts.id', '=', 'draftReviews.draftId').onRef('drafts.revision', '=', 'draftReviews.revision'),
      )
      .innerJoin('people', 'people.id', 'drafts.teacherId')
      .select(['draftReviews.draftId', 'drafts.title', 'drafts.kind', 'people.name as author', 'draftReviews.askedAt'])
      .where('draftReviews.colleagueId', '=', colleagueId)
      .where('draftReviews.refusedAt', 'is', null)
      .orderBy('draftReviews.askedAt')
      .limit(100)
      .execute();
  }

  /** The colleague's no, with its reason. */
  async refuse({ draftId, revision }: DraftReview, at: string, reason: string): Promise<void> {
    await this.#db
      .updateTable('draftReviews')
      .set({ refusedAt: at, reason })
      .where('draftId', '=', draftId)
      .where('revision', '=', revision)
      .execute();
  }

  /** Nobody is asked any more. */
  async end(draftId: string): Promise<void> {
    await this.#db.deleteFrom('draftReviews').where('draftId', '=', draftId).execute();
  }
}
