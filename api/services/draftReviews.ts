import type { DraftKind } from '../contract/draft.ts';
import type { AnswerReview, ReviewSummary, ReviewView } from '../contract/draftReview.ts';
import type { Kind } from '../drafts/kind.ts';
import type { Person } from '../identity/person.ts';
import type { DraftReview, StoredDraft } from '../store/index.ts';
import { may } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import { disclosureNow } from './disclosure.ts';
import type { Hub } from './hub.ts';
import { withNames } from './names.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { presentForReader } from './presentDraft.ts';
import { readable } from './readable.ts';

type Needs = Pick<Dependencies<never>, 'store' | 'now' | 'draftKinds' | 'policy'>;

/**
 * Drafts that a teacher is asked to approve for a colleague. Somebody who is not asked, or no longer, is told the same as
 * when there is no such draft.
 */
export class DraftReviews {
  readonly #given: Needs;
  readonly #hub: Hub;
  readonly #kinds: ReadonlyMap<DraftKind, Kind>;

  constructor(given: Needs, hub: Hub) {
    this.#given = given;
    this.#hub = hub;
    this.#kinds = new Map((given.draftKinds ?? []).map((kind) => [kind.name, kind]));
  }

  /** What waits for this person, the longest waiting first. */
  async waiting(person: Person): Promise<ReviewSummary[]> {
    const waiting = await this.#given.store.draftReviews.waitingFor(person.id);
    return waiting.map((row) => ({ ...row, title: withNames(row.title, [], person.lang) }));
  }

  /** The draft as its author left it. Names of the author's students stay hidden: what is approved is for everybody. */
  async read(person: Person, id: string): Promise<Outcome<ReviewView>> {
    const found = await this.#find(person, id);
    const kind = found && this.#kinds.get(found.draft.kind);
    if (!found || !kind) return refused('notFound');
    const { draft, review } = found;
    const names = await this.#given.store.people.names([draft.teacherId]);
    const disclosure = disclosureNow(this.#given);
    return done({
      ...presentForReader(draft, kind, person.lang),
      author: names.get(draft.teacherId) ?? '',
      askedAt: review.askedAt,
      words: review.words,
      ...(disclosure && { disclosure }),
    });
  }

  /** Yes makes the reader the one who answers for the draft; no goes back to its author with the reason. */
  async answer(person: Person, id: string, { revision, approve, reason }: AnswerReview): Promise<Outcome<null>> {
    const found = await this.#find(person, id);
    if (!found) return refused('notFound');
    const { draft, review } = found;
    if (draft.revision !== revision) return refused('draftChanged');
    const { store, now } = this.#given;
    const at = now().toISOString();
    if (!approve) await store.draftReviews.refuse(review, at, readable(reason));
    else {
      const approved = { by: person.name, byId: person.id, at };
      const version = { what: 'approved', by: person.name } as const;
      if ((await store.drafts.change(id, revision, { approved, version, at })) === null) return refused('draftChanged');
      await store.draftReviews.end(id);
    }
    this.#hub.announce(id);
    return done(null);
  }

  async #find(person: Person, id: string): Promise<{ draft: StoredDraft; review: DraftReview } | null> {
    const { store } = this.#given;
    const review = await store.draftReviews.of(id);
    const draft = review && (await store.drafts.find(id));
    if (!review || !draft || review.refusedAt !== null || review.revision !== draft.revision) return null;
    return may(person, 'review', 'draft', { ...draft, asked: review.colleagueId }) ? { draft, review } : null;
  }
}
