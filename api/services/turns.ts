import type { TakeTurn } from '../contract/conversation.ts';
import type { TurnEvent, TurnEventBody } from '../contract/event.ts';
import type { Person } from '../identity/person.ts';
import { fixedTexts } from '../language/texts/index.ts';
import { isSchoolTime } from '../policy/index.ts';
import { restoreNames } from '../privacy/index.ts';
import type { Conversation, StoredEvent, Turn, TurnAttempt } from '../store/index.ts';
import type { EarlierTurn, ReceivedMessage, TurnContext } from '../tutor/types.ts';
import type { Account } from './account.ts';
import { keepConcern } from './concerns.ts';
import type { Dependencies } from './dependencies.ts';
import type { Hub } from './hub.ts';
import { Leases } from './leases.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { isBlank, readable } from './readable.ts';
import { namesIn, rosterOf } from './roster.ts';
import { sameTask } from './sameTask.ts';
import { decideOn, sharedTaskOf } from './taskTerms.ts';
import { type TurnTally, untallied } from './turnTally.ts';
import { Voices } from './voice.ts';
import { Watch } from './watch.ts';

/** Most turns in one conversation: what a turn reads of the earlier ones stays within a few milliseconds. */
export const MAX_TURNS = 100;

/** How long the start of a conversation waits for the tutor's first words; they come in any case. */
const OPENING_MS = 2_000;

/** The `clientTurnId` of the tutor's first words. */
export const openingId = (conversationId: string) => `opening-${conversationId}`;

/** How many turns more a conversation takes from a student who needs a human, so that nobody is turned away with that. */
const TURNS_IN_NEED = 20;

/** A message on its way to a turn. */
interface Message extends ReceivedMessage {
  /** The attempt came along and so is what the box holds now. */
  readonly setsBox?: boolean;
}

/** How many events are read at once. */
const PAGE = 100;

/** An event as everybody gets it: the same bytes on every connection. `names` are the conversation's, for its tokens. */
export const presentEvent = ({ seq, turnId, attempt, at, body }: StoredEvent, names: readonly string[]): TurnEvent => ({
  seq,
  turnId,
  attempt,
  at,
  ...('text' in body ? { ...body, text: restoreNames(body.text, names) } : body),
});

/**
 * The running of turns. A turn belongs to this process and not to the request that began it: the student may go away and
 * come back, also to another server, and finds it whole. Events are committed, then announced; readers take them from
 * the store.
 */
export class Turns<State> {
  readonly #given: Dependencies<State>;
  readonly #hub: Hub;
  readonly #voices: Voices;
  /** Turns that run, or are about to: the process does not end before them. */
  readonly #live = new Set<Promise<unknown>>();
  /** Turns whose end could not be stored: nobody works on them, and the next to come by marks them. */
  readonly #abandoned = new Set<string>();
  readonly #stop = new AbortController();
  /** The turn that runs in a conversation, and how to cut it off. */
  readonly #current = new Map<
    string,
    { readonly turn: TurnAttempt; readonly cut: AbortController; readonly running: Promise<void> }
  >();
  /** Conversations that are being deleted: they take no more turns. */
  readonly #leaving = new Set<string>();
  /** Both only where several processes share the database. */
  readonly #leases: Leases | undefined;
  readonly #watch: Watch | undefined;
  #accepting = true;

  constructor(given: Dependencies<State>, hub: Hub, account: Account) {
    this.#given = given;
    this.#hub = hub;
    this.#voices = new Voices(given, account);
    const { store, report, turnLeaseMs: leaseMs } = given;
    if (!store.shared) return;
    this.#leases = new Leases({ renew: (turns) => store.turns.renew(turns, leaseMs), leaseMs, report });
    const isLocal = (id: string) => this.#current.has(id);
    this.#watch = new Watch({ hub, heads: (ids) => store.turns.heads(ids), isLocal, report });
  }

  /** Marks the turns that a crash left running, here or on another server. Says how many those were. */
  async recover(): Promise<number> {
    let marked = 0;
    for (const turn of await this.#given.store.turns.lapsed())
      if (!this.#runs(turn) && (await this.#interrupt(turn, true))) marked++;
    return marked;
  }

  /** Whether this process is at work on the turn, also when it was too slow to renew its lease. */
  #runs({ id, attempt }: TurnAttempt): boolean {
    return [...this.#current.values()].some(({ turn }) => turn.id === id && turn.attempt === attempt);
  }

  /** Takes a turn, or replays it when its `clientTurnId` is known. The value yields the events of its latest attempt. */
  async take(person: Person, conversation: Conversation, turn: TakeTurn): Promise<Outcome<Reading>> {
    const text = readable(turn.text);
    const attempt = readable(turn.attempt ?? '');
    const isOpening = turn.clientTurnId === openingId(conversation.id);
    if (isBlank(text) && isBlank(attempt)) {
      if (!isOpening) return refused('emptyMessage');
      return this.#begin(person, conversation.id, turn.clientTurnId, await this.#openingOf(person, conversation));
    }
    const { tutor, newId } = this.#given;
    const roster = await rosterOf(this.#given, person, conversation);
    const message = {
      ...tutor.receiveMessage({ text, attempt }, roster, conversation.problemText),
      setsBox: turn.attempt !== undefined,
    };
    // Words are never taken for the opening: they would be thrown away.
    const clientTurnId = isOpening ? `words-${newId()}` : turn.clientTurnId;
    return this.#begin(person, conversation.id, clientTurnId, message);
  }

  /**
   * The problem as a message: what the tutor's first words answer. A typed one is looked at as any words of a student's;
   * a teacher's is not.
   */
  async #openingOf(person: Person, conversation: Conversation): Promise<ReceivedMessage> {
    const { assignmentId, problemText, problemConcern } = conversation;
    const opening = { text: problemText, attempt: '', hidden: [], opening: true } as const;
    if (assignmentId !== undefined) return opening;
    const { tutor } = this.#given;
    const roster = await rosterOf(this.#given, person, conversation);
    const received = tutor.receiveMessage({ text: problemText }, roster);
    // It was found in the words as they were typed; personal data are hidden by now.
    const found = problemConcern && ({ level: 'high', category: problemConcern } as const);
    return { ...opening, concern: found ?? received.concern };
  }

  /**
   * The tutor's first words about a problem: a turn like any other, once per conversation. `received` is the problem as
   * it was typed, so that a cry for help in its place is found. Resolves when the words are there, or soon.
   */
  async open(person: Person, conversationId: string, received?: ReceivedMessage): Promise<void> {
    const conversation = await this.#given.store.conversations.find(conversationId);
    if (!conversation) return;
    const message = { ...(await this.#openingOf(person, conversation)), ...received };
    const outcome = await this.#begin(person, conversationId, openingId(conversationId), message);
    if (!outcome.ok) return;
    for await (const event of outcome.value(AbortSignal.timeout(OPENING_MS))) if (event.type === 'done') return;
  }

  async #begin(
    person: Person,
    conversationId: string,
    clientTurnId: string,
    message: Message,
  ): Promise<Outcome<Reading>> {
    const beginning = this.#tryToBegin(person, conversationId, clientTurnId, message);
    this.#live.add(beginning);
    try {
      return await beginning;
    } finally {
      this.#live.delete(beginning);
    }
  }

  async #tryToBegin(
    person: Person,
    conversationId: string,
    clientTurnId: string,
    message: Message,
  ): Promise<Outcome<Reading>> {
    const { store, now, newId, turnLeaseMs } = this.#given;
    const { concern } = message;
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
    if ('lapsed' in start && (this.#abandoned.has(start.turn.id) || (start.lapsed && !this.#runs(start.turn)))) {
      await this.#interrupt(start.turn, start.lapsed);
      start = await begin();
    }
    if (start.kind === 'gone') return refuse('notFound');
    if (start.kind === 'busy') return refuse('turnRunning', 2);
    if (start.kind === 'full') return refuse('conversationFull');
    // Other words under a known id are not answered, but heard.
    if (start.kind === 'known' && start.turn.concern !== 'high')
      await keepConcern(this.#given, person, conversationId, clientTurnId, concern);
    if (start.kind === 'known') return done(this.#readTurn(start.turn, await store.turns.startOfAttempt(start.turn)));
    this.#run(start.turn, start.lastSeq, person, message);
    return done(this.#readTurn(start.turn, start.lastSeq));
  }

  /** The conversation's events after number `after`, and new ones as they are committed, until the reader stops. */
  follow(conversationId: string, after: number): Reading {
    return (signal) => this.#read(conversationId, after, signal, () => false);
  }

  /**
   * Has a conversation deleted by `erase`: its turn is cut off first, no new one begins meanwhile, and whoever follows it
   * stops afterwards.
   */
  async leave(conversationId: string, erase: () => Promise<void>): Promise<void> {
    this.#leaving.add(conversationId);
    try {
      const current = this.#current.get(conversationId);
      current?.cut.abort();
      await current?.running;
      await erase();
      this.#hub.end(conversationId);
    } finally {
      this.#leaving.delete(conversationId);
    }
  }

  /** Takes no more turns, waits for those that run, and interrupts what is left after `limitMs`. */
  async drain(limitMs: number): Promise<void> {
    this.#accepting = false;
    const timer = setTimeout(() => this.#stop.abort(), limitMs);
    // One that was on its way into the database may have begun meanwhile.
    while (this.#live.size > 0) await Promise.allSettled(this.#live);
    clearTimeout(timer);
  }

  #readTurn(turn: Turn, after: number): Reading {
    const isLast = ({ turnId, attempt, body }: StoredEvent) =>
      turnId === turn.id && attempt === turn.attempt && (body.type === 'done' || body.type === 'error');
    return (signal) => this.#read(turn.conversationId, after, signal, () => this.#abandoned.has(turn.id), isLast);
  }

  async *#read(
    conversationId: string,
    after: number,
    signal: AbortSignal,
    isOver: () => boolean,
    isLast: (event: StoredEvent) => boolean = () => false,
  ): AsyncGenerator<TurnEvent> {
    const names = await namesIn(this.#given, conversationId);
    const ear = this.#hub.listen(conversationId);
    this.#watch?.wake();
    signal.addEventListener('abort', ear.nudge);
    let cursor = after;
    try {
      while (!signal.aborted) {
        // Asked before reading: what was committed before the end is then still read.
        const over = isOver() || this.#hub.closed || ear.over;
        const events = await this.#given.store.turns.eventsAfter(conversationId, cursor, PAGE);
        for (const event of events) {
          if (signal.aborted) return;
          cursor = event.seq;
          yield presentEvent(event, names);
          if (isLast(event)) return;
        }
        if (events.length === PAGE) continue;
        if (over) return;
        await ear.wake();
      }
    } finally {
      signal.removeEventListener('abort', ear.nudge);
      ear.close();
    }
  }

  #run(turn: Turn, lastSeq: number, person: Person, message: ReceivedMessage): void {
    const cut = new AbortController();
    const tally = this.#given.tallyTurn?.() ?? untallied;
    const running = this.#reply(turn, lastSeq, person, message, cut.signal, tally)
      .catch(async (error: unknown) => {
        tally.onInterrupted();
        if (!cut.signal.aborted && !(await this.#isDeleted(turn))) this.#given.report('turn', error);
        await this.#interrupt(turn);
      })
      .catch((error: unknown) => {
        this.#abandoned.add(turn.id);
        this.#given.report('turn.interrupt', error);
      })
      .finally(() => {
        this.#live.delete(running);
        this.#leases?.release(turn);
        if (this.#current.get(turn.conversationId)?.cut === cut) this.#current.delete(turn.conversationId);
        this.#hub.announce(turn.conversationId);
      });
    this.#live.add(running);
    this.#leases?.hold(turn, cut);
    this.#current.set(turn.conversationId, { turn, cut, running });
  }

  async #reply(
    turn: Turn,
    lastSeq: number,
    person: Person,
    message: ReceivedMessage,
    cut: AbortSignal,
    tally: TurnTally,
  ): Promise<void> {
    const { store, tutor, now, turnLimitMs } = this.#given;
    // Read only now: an earlier turn may have ended while this one was on its way.
    const conversation = await store.conversations.find(turn.conversationId);
    if (!conversation) throw new Error('The conversation is gone');
    const { problemConcern } = conversation;
    // Words that need a human are no problem to work on, however the student goes on.
    const heard = problemConcern
      ? { ...message, concern: { level: 'high', category: problemConcern } as const }
      : message;
    const tasks = conversation.assignmentId
      ? []
      : await store.assignments.inClasses(person.classes.map(({ id }) => id));
    const limit = AbortSignal.any([this.#stop.signal, cut, AbortSignal.timeout(turnLimitMs)]);
    const context: TurnContext = {
      ...this.#context(person, conversation, await this.#earlier(turn)),
      isSetTask: (text) => sameTask(text, tasks) !== undefined,
      voiceFor: (obligations) => this.#voices.voiceFor(person, obligations),
      ...(this.#given.onHandOver && { onHandOver: this.#given.onHandOver }),
      signal: limit,
    };
    const reply = tutor.replyTo(heard, context, tutor.readState(conversation.state));
    let seq = lastSeq;
    const next = (body: TurnEventBody): StoredEvent => ({
      seq: ++seq,
      turnId: turn.id,
      attempt: turn.attempt,
      at: now().toISOString(),
      body,
    });
    let last: TurnEventBody | undefined;
    for (;;) {
      const step = await unlessAborted(reply.next(), limit);
      if (step.done) {
        if (!last) throw new Error('The tutor ended a reply without saying that it was done');
        const { state, situation } = step.value;
        await store.turns.finish(turn.conversationId, next(last), { state, situation, solved: tutor.isSolved(state) });
        this.#hub.announce(turn.conversationId);
        tally.onEvent(last);
        return;
      }
      // `done` waits for what the turn changed: both are committed together.
      if (last) throw new Error('The tutor went on after it said that it was done');
      if (step.value.type === 'error') throw new Error('The tutor reported an error');
      if (step.value.type === 'done') last = step.value;
      else {
        await store.turns.append(turn.conversationId, next(step.value));
        this.#hub.announce(turn.conversationId);
        tally.onEvent(step.value);
      }
    }
  }

  #context(person: Person, conversation: Conversation, earlier: readonly EarlierTurn[]): TurnContext {
    const { problemText, subject, key, keyOrigin, situation, aiLevel } = conversation;
    const { decide } = this.#given;
    return {
      problem: { text: problemText, subject, key, keyOrigin },
      grade: person.grade ?? 0,
      lang: person.lang,
      className: conversation.assignmentClass ?? person.classes[0]?.name,
      situation,
      aiLevel,
      now: this.#given.now(),
      onDuty: isSchoolTime(this.#given.now().getTime(), this.#given.safeguarding().schoolTime),
      decide: (request) => decideOn(decide, request, sharedTaskOf(conversation)),
      earlier,
    };
  }

  /** Whole turns before this one, without those that needed a human: nothing of them is used for tutoring. */
  async #earlier({ conversationId }: Turn): Promise<EarlierTurn[]> {
    const { store } = this.#given;
    const turns = await store.turns.inConversation(conversationId);
    const events = await store.turns.shownEvents(conversationId);
    const replies = new Map<string, string[]>();
    for (const { turnId, body } of events) {
      if (body.type !== 'text') continue;
      const reply = replies.get(turnId);
      if (reply) reply.push(body.text);
      else replies.set(turnId, [body.text]);
    }
    return turns
      .filter((turn) => turn.status === 'done' && turn.concern !== 'high')
      .map(({ id, text, attemptText }) => ({ text, attempt: attemptText, reply: replies.get(id) ?? [] }));
  }

  /** Whether the turn's conversation has been deleted: on another server, as here the turn is cut off first. */
  async #isDeleted({ conversationId }: Turn): Promise<boolean> {
    return this.#given.store.shared && (await this.#given.store.conversations.find(conversationId)) === null;
  }

  async #interrupt(turn: TurnAttempt, onlyLapsed = false): Promise<boolean> {
    const { store, now } = this.#given;
    const at = now().toISOString();
    const marked = await store.turns.interrupt(turn, at, (lang) => fixedTexts[lang].interrupted, onlyLapsed);
    this.#abandoned.delete(turn.id);
    return marked;
  }
}

/** Reads events until the signal aborts. Each call is a reader of its own. */
export type Reading = (signal: AbortSignal) => AsyncGenerator<TurnEvent>;

/** The promise, or a rejection as soon as the signal aborts. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new Error('The turn ran out of time');
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('The turn ran out of time'));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
