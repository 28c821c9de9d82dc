import type { ConcernView } from '../contract/session.ts';
import type { Person } from '../identity/person.ts';
import { isEscalated } from '../policy/index.ts';
import type { StoredConcern } from '../store/index.ts';
import type { ReceivedMessage } from '../tutor/types.ts';
import { may } from './authorise.ts';
import type { Dependencies } from './dependencies.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { readable } from './readable.ts';

/** How long one concern stands for all of the student's refused messages with the same worry, in milliseconds. */
const REFUSED_MS = 10 * 60_000;

/** How much of a refused text is looked at, in characters. */
const MAX_REFUSED = 20_000;

/** A student's words that were refused before they became a turn, as they came in. */
export interface RefusedWords {
  readonly text: string;
  readonly attempt: string;
  /** The conversation and turn that they were meant for, if they named any. */
  readonly conversationId: string | undefined;
  readonly clientTurnId: string | undefined;
}

/**
 * Looks at words that are refused, so that a cry for help is not turned away unheard: a high concern is kept for the
 * leader, without the words. True when there is one.
 */
export async function heedRefused<State>(
  given: Dependencies<State>,
  person: Person,
  words: RefusedWords,
): Promise<boolean> {
  const look = (text: string) => readable(text.slice(0, MAX_REFUSED));
  const { concern } = given.tutor.receiveMessage({ text: look(words.text), attempt: look(words.attempt) }, []);
  const { conversationId = 'none', clientTurnId = given.newId() } = words;
  return keepConcern(given, person, conversationId, clientTurnId, concern);
}

/**
 * Keeps the concern of a message that does not become a turn now, when it is a high one, and says whether it is. A flood
 * of such messages raises it once in a while; a message that gets through later raises nothing more.
 */
export async function keepConcern<State>(
  { store, now }: Dependencies<State>,
  person: Person,
  conversationId: string,
  clientTurnId: string,
  concern: ReceivedMessage['concern'],
): Promise<boolean> {
  if (concern?.level !== 'high') return false;
  const { category } = concern;
  const at = now();
  const since = new Date(at.getTime() - REFUSED_MS).toISOString();
  if (await store.concerns.hasLoose(person.id, category, since)) return true;
  await store.concerns.raise({ conversationId, clientTurnId, studentId: person.id, category, at: at.toISOString() });
  return true;
}

/**
 * The concerns of a school, as the adults see them whom its policy names. Whoever may not see one is told the same as
 * when there is none. No figures are made of them.
 */
export class Concerns<State> {
  readonly #given: Dependencies<State>;

  constructor(given: Dependencies<State>) {
    this.#given = given;
  }

  /** Those that the person is to see to: unseen ones first, then the newest. */
  async of(person: Person): Promise<ConcernView[]> {
    const stored = await this.#given.store.concerns.inSchool(person.schoolId);
    return stored.filter((concern) => this.#falls(person, concern)).map((concern) => this.#view(concern));
  }

  /** Whether the conversation raised one that the person is to see to. */
  async isRaisedIn(person: Person, conversationId: string): Promise<boolean> {
    const stored = await this.#given.store.concerns.ofConversation(conversationId);
    return stored.some((concern) => this.#falls(person, concern));
  }

  async acknowledge(person: Person, id: string): Promise<Outcome<ConcernView>> {
    const { store, now } = this.#given;
    if (!(await this.#find(person, id))) return refused('notFound');
    await store.concerns.acknowledge(id, person.id, now().toISOString());
    const seen = await store.concerns.find(id);
    return seen ? done(this.#view(seen)) : refused('notFound');
  }

  async takeOver(person: Person, id: string): Promise<Outcome<null>> {
    if (!(await this.#find(person, id))) return refused('notFound');
    await this.#given.store.concerns.remove(id);
    return done(null);
  }

  async #find(person: Person, id: string): Promise<StoredConcern | null> {
    const concern = await this.#given.store.concerns.find(id);
    return concern && this.#falls(person, concern) ? concern : null;
  }

  #falls(person: Person, concern: StoredConcern): boolean {
    const { adults } = this.#given.safeguarding();
    return may(person, 'seeTo', 'concern', {
      schoolId: concern.schoolId,
      adults,
      escalated: this.#waitedTooLong(concern),
    });
  }

  /** Whether nobody saw it in time; one that was seen late stays with the leader too. */
  #waitedTooLong({ at, acknowledgedAt }: StoredConcern): boolean {
    const { safeguarding, now } = this.#given;
    const until = acknowledgedAt === undefined ? now() : new Date(acknowledgedAt);
    return isEscalated(Date.parse(at), safeguarding(), until.getTime());
  }

  #view(concern: StoredConcern): ConcernView {
    const { id, studentName, className, category, at, acknowledgedBy, conversationId } = concern;
    const escalated = acknowledgedBy === undefined && this.#waitedTooLong(concern);
    return {
      ...{ id, studentName, className, category, at, escalated },
      ...(acknowledgedBy && { acknowledgedBy }),
      ...(conversationId && { conversationId }),
    };
  }
}
