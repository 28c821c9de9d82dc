import type { TakeTurn } from '../../contract/conversation.ts';
import type { Person } from '../../identity/person.ts';
import type { Conversation, Turn } from '../../store/index.ts';
import type { ReceivedMessage } from '../../tutor/types.ts';
import type { Account } from '../account.ts';
import { keepConcern } from '../concerns.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Hub } from '../hub.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { isBlank, readable } from '../readable.ts';
import { namesIn, rosterOf } from '../roster.ts';
import { openingId, openingOf } from './opening.ts';
import { type Reading, read } from './reading.ts';
import { Runs } from './runs.ts';
import { Watch } from './watch.ts';

export { openingId } from './opening.ts';
export { presentEvent, type Reading } from './reading.ts';

/** Most turns in one conversation: what a turn reads of the earlier ones stays within a few milliseconds. */
export const MAX_TURNS = 100;

/** How many turns more a conversation takes from a student who needs a human, so that nobody is turned away with that. */
const TURNS_IN_NEED = 20;

/** How long the start of a conversation waits for the tutor's first words; they come in any case. */
const OPENING_MS = 2_000;

/** A message on its way to a turn, with what is known of its conversation. */
interface Message extends ReceivedMessage {
  readonly conversation: Conversation;
  readonly clientTurnId: string;
  /** The names that the conversation's tokens stand for. */
  readonly names: readonly string[];
  /** The attempt came along and so is what the box holds now. */
  readonly setsBox?: boolean;
}

/** Turns from the outside: how they are begun, read, and marked when they broke off. Events are committed, then announced. */
export class Turns<State> {
  readonly #given: Dependencies<State>;
  readonly #hub: Hub;
  readonly #runs: Runs<State>;
  /** Conversations that are being deleted: they take no more turns. */
  readonly #leaving = new Set<string>();
  /** Only where several processes share the database. */
  readonly #watch: Watch | undefined;
  #accepting = true;

  constructor(given: Dependencies<State>, hub: Hub, account: Account) {
    this.#given = given;
    this.#hub = hub;
    this.#runs = new Runs(given, hub, account);
    const { store, report } = given;
    const isLocal = (id: string) => this.#runs.isIn(id);
    if (store.shared) this.#watch = new Watch({ hub, heads: (ids) => store.turns.heads(ids), isLocal, report });
  }

  /** Marks the turns that a crash left running, here or on another server. Says how many those were. */
  recover(): Promise<number> {
    return this.#runs.recover();
  }

  /** Takes a turn, or replays it when its `clientTurnId` is known. The value yields the events of its latest attempt. */
  async take(person: Person, conversation: Conversation, turn: TakeTurn): Promise<Outcome<Reading>> {
    const text = readable(turn.text);
    const attempt = readable(turn.attempt ?? '');
    const isOpening = turn.clientTurnId === openingId(conversation.id);
    if (isBlank(text) && isBlank(attempt)) {
      if (!isOpening) return refused('emptyMessage');
      const opening = await openingOf(this.#given, person, conversation);
      const names = await namesIn(this.#given, conversation);
      return this.#begin(person, { ...opening, conversation, clientTurnId: turn.clientTurnId, names });
    }
    const { tutor, newId } = this.#given;
    const roster = await rosterOf(this.#given, person, conversation);
    return this.#begin(person, {
      ...tutor.receiveMessage({ text, attempt }, roster, conversation.problemText),
      conversation,
      // Words are never taken for the opening: they would be thrown away.
      clientTurnId: isOpening ? `words-${newId()}` : turn.clientTurnId,
      names: roster.slice(0, conversation.people.length),
      setsBox: turn.attempt !== undefined,
    });
  }

  /**
   * The tutor's first words about a problem: a turn like any other, once per conversation. `received` is the problem as
   * it was typed, so that a cry for help in its place is found. Resolves when the words are there, or soon.
   */
  async open(person: Person, conversationId: string, received?: ReceivedMessage): Promise<void> {
    const conversation = await this.#given.store.conversations.find(conversationId);
    if (!conversation) return;
    const opening = { ...(await openingOf(this.#given, person, conversation)), ...received };
    const clientTurnId = openingId(conversationId);
    // Nobody reads these events but to see that they are there.
    const outcome = await this.#begin(person, { ...opening, conversation, clientTurnId, names: [] });
    if (!outcome.ok) return;
    for await (const event of outcome.value(AbortSignal.timeout(OPENING_MS))) if (event.type === 'done') return;
  }

  /** The conversation's events after number `after`, and new ones as they are committed, until the reader stops. */
  async follow(conversation: Conversation, after: number): Promise<Reading> {
    const names = await namesIn(this.#given, conversation);
    return (signal) => read({ conversationId: conversation.id, after, names }, this.#sources, signal);
  }

  /**
   * Has a conversation deleted by `erase`: its turn is cut off first, no new one begins meanwhile, and whoever follows it
   * stops afterwards.
   */
  async leave(conversationId: string, erase: () => Promise<void>): Promise<void> {
    this.#leaving.add(conversationId);
    try {
      await this.#runs.cutOff(conversationId);
      await erase();
      this.#hub.end(conversationId);
    } finally {
      this.#leaving.delete(conversationId);
    }
  }

  /** Takes no more turns, waits for those that run, and interrupts what is left after `limitMs`. */
  async drain(limitMs: number): Promise<void> {
    this.#accepting = false;
    await this.#runs.drain(limitMs);
  }

  /** Begins a turn; the process does not go down in the middle of that. */
  #begin(person: Person, message: Message): Promise<Outcome<Reading>> {
    const beginning = this.#tryToBegin(person, message);
    this.#runs.wait(beginning);
    return beginning;
  }

  async #tryToBegin(person: Person, message: Message): Promise<Outcome<Reading>> {
    const { store, now, newId, turnLeaseMs } = this.#given;
    const { conversation, clientTurnId, concern } = message;
    const conversationId = conversation.id;
    const refuse = async (code: 'draining' | 'turnRunning' | 'conversationFull' | 'notFound', retryAfter?: number) => {
      const handOver = await keepConcern(this.#given, person, conversationId, clientTurnId, concern);
      return refused(code, { ...(retryAfter && { retryAfter }), ...(handOver && { handOver }) });
    };
    if (!this.#accepting) return refuse('draining', 5);
    if (this.#leaving.has(conversationId)) return refuse('notFound');
    const begin = () =>
      store.turns.begin(
        {
          id: newId(),
          conversationId,
          clientTurnId,
          // The problem is kept with the conversation already.
          text: message.opening ? '' : message.text,
          attemptText: message.attempt,
          setsBox: message.setsBox ?? false,
          concern,
          limit: concern?.level === 'high' ? MAX_TURNS + TURNS_IN_NEED : MAX_TURNS,
          studentId: person.id,
          startedAt: now().toISOString(),
          leaseMs: turnLeaseMs,
        },
        person.lang,
      );
    let start = await begin();
    if ('lapsed' in start && this.#runs.isLeft(start.turn, start.lapsed)) {
      await this.#runs.interrupt(start.turn, start.lapsed);
      start = await begin();
    }
    if (start.kind === 'gone') return refuse('notFound');
    if (start.kind === 'busy') return refuse('turnRunning', 2);
    if (start.kind === 'full') return refuse('conversationFull');
    const { turn } = start;
    if (start.kind === 'known') {
      // Other words under a known id are not answered, but heard.
      if (turn.concern !== 'high') await keepConcern(this.#given, person, conversationId, clientTurnId, concern);
      return done(this.#readTurn(turn, await store.turns.startOfAttempt(turn), message.names));
    }
    this.#runs.start({ person, conversation, message, start });
    return done(this.#readTurn(turn, start.lastSeq, message.names));
  }

  #readTurn({ id, attempt, conversationId }: Turn, after: number, names: readonly string[]): Reading {
    const passage = {
      conversationId,
      after,
      names,
      isOver: () => this.#runs.isAbandoned(id),
      isLast: (event: { turnId: string; attempt: number; body: { type: string } }) =>
        event.turnId === id && event.attempt === attempt && (event.body.type === 'done' || event.body.type === 'error'),
    };
    return (signal) => read(passage, this.#sources, signal);
  }

  get #sources(): Parameters<typeof read>[1] {
    const { turns } = this.#given.store;
    return {
      hub: this.#hub,
      eventsAfter: (id, after, limit) => turns.eventsAfter(id, after, limit),
      journalOf: (id) => this.#runs.journalOf(id),
      onRead: () => this.#watch?.wake(),
    };
  }
}
