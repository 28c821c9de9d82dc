import { fixedTexts } from '../../language/texts/index.ts';
import type { Conversation, TurnAttempt } from '../../store/index.ts';
import type { Account } from '../account.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Hub } from '../hub.ts';
import { Voices } from '../voice.ts';
import { Journal } from './journal.ts';
import { Leases } from './leases.ts';
import { type Asked, reply } from './reply.ts';
import { untallied } from './turnTally.ts';

/** A turn that this process is at work on. */
interface Run {
  readonly turn: TurnAttempt;
  readonly journal: Journal;
  readonly cut: AbortController;
  readonly ended: Promise<void>;
}

/**
 * The turns that this process is at work on, one in a conversation. A turn belongs to the process and not to the request
 * that began it: the student may go away and come back, also to another server, and finds it whole.
 */
export class Runs<State> {
  readonly #given: Dependencies<State>;
  readonly #hub: Hub;
  readonly #voices: Voices;
  /** By conversation. */
  readonly #current = new Map<string, Run>();
  /** Turns whose end could not be stored: nobody works on them, and the next to come by marks them. */
  readonly #abandoned = new Set<string>();
  /** The process does not end before these. */
  readonly #live = new Set<Promise<unknown>>();
  readonly #stop = new AbortController();
  /** Only where several processes share the database. */
  readonly #leases: Leases | undefined;

  constructor(given: Dependencies<State>, hub: Hub, account: Account) {
    this.#given = given;
    this.#hub = hub;
    this.#voices = new Voices(given, account);
    const { store, report, turnLeaseMs: leaseMs } = given;
    if (store.shared)
      this.#leases = new Leases({ renew: (turns) => store.turns.renew(turns, leaseMs), leaseMs, report });
  }

  /** Works on a turn that has begun, until its end is committed. */
  start(asked: Asked): void {
    const { turn, lastSeq } = asked.start;
    const journal = new Journal(lastSeq);
    const cut = new AbortController();
    const ended = this.#run(asked, journal, cut.signal).finally(() => {
      this.#leases?.release(turn);
      journal.end();
      if (this.#current.get(turn.conversationId)?.cut === cut) this.#current.delete(turn.conversationId);
      this.#hub.announce(turn.conversationId);
    });
    this.wait(ended);
    this.#leases?.hold(turn, cut);
    this.#current.set(turn.conversationId, { turn, journal, cut, ended });
  }

  /** Has {@link drain} wait for this too. */
  wait(work: Promise<unknown>): void {
    this.#live.add(work);
    const forget = () => this.#live.delete(work);
    work.then(forget, forget);
  }

  /** Marks the turns that a crash left running, here or on another server. Says how many those were. */
  async recover(): Promise<number> {
    let marked = 0;
    for (const turn of await this.#given.store.turns.lapsed())
      if (!this.#has(turn) && (await this.interrupt(turn, true))) marked++;
    return marked;
  }

  /** Marks a turn as interrupted; with `onlyLapsed`, only when nobody keeps its lease. False when it was not running. */
  async interrupt(turn: TurnAttempt, onlyLapsed = false): Promise<boolean> {
    const { store, now } = this.#given;
    const at = now().toISOString();
    const marked = await store.turns.interrupt(turn, at, (lang) => fixedTexts[lang].interrupted, onlyLapsed);
    this.#abandoned.delete(turn.id);
    return marked;
  }

  /** Whether the turn broke off and could not be marked. */
  isAbandoned(turnId: string): boolean {
    return this.#abandoned.has(turnId);
  }

  /** Whether nobody works on a turn that stands as running; `lapsed` is what the store says of its lease. */
  isLeft(turn: TurnAttempt, lapsed: boolean): boolean {
    return this.isAbandoned(turn.id) || (lapsed && !this.#has(turn));
  }

  /** Whether this process is at work on the turn, also when it was too slow to renew its lease. */
  #has({ id, attempt }: TurnAttempt): boolean {
    return [...this.#current.values()].some(({ turn }) => turn.id === id && turn.attempt === attempt);
  }

  /** Whether this process is at work on a turn of the conversation. */
  isIn(conversationId: string): boolean {
    return this.#current.has(conversationId);
  }

  /** What the conversation's turn has committed so far, when this process is at work on it. */
  journalOf(conversationId: string): Journal | undefined {
    return this.#current.get(conversationId)?.journal;
  }

  /** Cuts off the conversation's turn, if it has one here. */
  async cutOff(conversationId: string): Promise<void> {
    const current = this.#current.get(conversationId);
    current?.cut.abort();
    await current?.ended;
  }

  /** Waits for everything that runs, and interrupts what is left after `limitMs`. */
  async drain(limitMs: number): Promise<void> {
    const timer = setTimeout(() => this.#stop.abort(), limitMs);
    // One that was on its way into the database may have begun meanwhile.
    while (this.#live.size > 0) await Promise.allSettled(this.#live);
    clearTimeout(timer);
  }

  /** Never fails: what goes wrong is reported, and the turn marked. */
  async #run(asked: Asked, journal: Journal, cut: AbortSignal): Promise<void> {
    const { tallyTurn, turnLimitMs, report } = this.#given;
    const { turn } = asked.start;
    const tally = tallyTurn?.() ?? untallied;
    const onCommitted = (events: Parameters<Journal['add']>[0]) => {
      journal.add(events);
      this.#hub.announce(turn.conversationId);
    };
    const limit = AbortSignal.any([this.#stop.signal, cut, AbortSignal.timeout(turnLimitMs)]);
    try {
      await reply(this.#given, this.#voices, asked, { onCommitted, tally }, limit);
    } catch (error) {
      tally.onInterrupted();
      try {
        if (!cut.aborted && !(await this.#isDeleted(asked.conversation))) report('turn', error);
        await this.interrupt(turn);
      } catch (error) {
        this.#abandoned.add(turn.id);
        report('turn.interrupt', error);
      }
    }
  }

  /** Whether the conversation has been deleted: on another server, as here the turn is cut off first. */
  async #isDeleted({ id }: Conversation): Promise<boolean> {
    const { store } = this.#given;
    return store.shared && (await store.conversations.find(id)) === null;
  }
}
