import type { Language } from '../../contract/language.ts';
import type { Connection } from '../connect.ts';
import { beginTurn } from './begin.ts';
import { finishTurn, interruptTurn } from './end.ts';
import { lapsedTurns, renewLeases } from './lease.ts';
import { eventsAfter, findTurn, headsOf, lastSeqOf, lastTurn, shownEventsOf, startOfAttempt, turnsOf } from './read.ts';
import {
  type StoredEvent,
  type Turn,
  type TurnAttempt,
  type TurnDraft,
  type TurnEnd,
  type TurnStart,
  toRow,
} from './turn.ts';

export type { StartedTurn, StoredEvent, Turn, TurnAttempt } from './turn.ts';

/**
 * Turns and their events. An event is committed before its promise resolves, so whoever sends it can be sure that it
 * will be there after a crash. Only checked text comes in here, so only checked text can be replayed.
 *
 * Several processes may work on one database. A turn belongs to the one that began it for as long as it renews its
 * lease. Whoever changes a conversation locks its row first, so that two never begin a turn at once; and whoever lost
 * its turn finds that the number of its next event is taken, so that it can commit nothing more.
 */
export class TurnRepository {
  readonly #at: Connection;

  constructor(at: Connection) {
    this.#at = at;
  }

  /** Begins a turn, or its next attempt when the last one was interrupted. A high concern is kept in the same commit. */
  begin(draft: TurnDraft, lang: Language): Promise<TurnStart> {
    return beginTurn(this.#at, draft, lang);
  }

  /** Commits events of a running turn, one at least. The caller owns the turn and so knows the next number. */
  async append(conversationId: string, events: readonly StoredEvent[]): Promise<void> {
    await this.#at.db
      .insertInto('events')
      .values(events.map((event) => toRow(conversationId, event)))
      .execute();
  }

  /** Commits the last events of a whole reply, one at least, together with everything that the turn changed. */
  finish(conversationId: string, events: readonly StoredEvent[], end: TurnEnd): Promise<void> {
    return finishTurn(this.#at.db, conversationId, events, end);
  }

  /**
   * Marks a running turn as interrupted and commits an `error` event that says so; false when that try of it no longer
   * runs. `message` says it to the student in the conversation's language. With `onlyLapsed`, a turn whose lease has been
   * renewed meanwhile is left to run.
   */
  interrupt(turn: TurnAttempt, at: string, message: (lang: Language) => string, onlyLapsed = false): Promise<boolean> {
    return interruptTurn(this.#at, turn, at, message, onlyLapsed);
  }

  /** Says that these turns are still run by this process, for `leaseMs` more. The value holds those that are. */
  renew(turns: readonly TurnAttempt[], leaseMs: number): Promise<TurnAttempt[]> {
    return renewLeases(this.#at, turns, leaseMs);
  }

  /**
   * The turns that stand as running though nobody works on them: those whose lease ran out. Where there is only one
   * process there are no leases: all that stand as running, as it asks when it starts.
   */
  lapsed(): Promise<TurnAttempt[]> {
    return lapsedTurns(this.#at);
  }

  /** The number of the newest event of each of these conversations, by id; one that has been deleted is left out. */
  heads(conversationIds: readonly string[]): Promise<Map<string, number>> {
    return headsOf(this.#at.db, conversationIds);
  }

  find(id: string): Promise<Turn | null> {
    return findTurn(this.#at.db, id);
  }

  /** The conversation's newest turn. */
  last(conversationId: string): Promise<Turn | null> {
    return lastTurn(this.#at.db, conversationId);
  }

  /** The conversation's turns, oldest first. */
  inConversation(conversationId: string): Promise<Turn[]> {
    return turnsOf(this.#at.db, conversationId);
  }

  /** Up to `limit` events of the conversation after number `after`, in order. */
  eventsAfter(conversationId: string, after: number, limit: number): Promise<StoredEvent[]> {
    return eventsAfter(this.#at, conversationId, after, limit);
  }

  /** The events that are shown: of each turn only those of its highest attempt. */
  shownEvents(conversationId: string): Promise<StoredEvent[]> {
    return shownEventsOf(this.#at.db, conversationId);
  }

  /** Turns, shown events and the newest event's number as they are at one moment, whatever runs meanwhile. */
  atOnce(conversationId: string): Promise<{ turns: Turn[]; events: StoredEvent[]; lastSeq: number }> {
    return this.#at.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => ({
        turns: await turnsOf(tx, conversationId),
        events: await shownEventsOf(tx, conversationId),
        lastSeq: await lastSeqOf(tx, conversationId),
      }));
  }

  /** The number before the first event of the turn's current attempt, whether or not it has any yet. */
  startOfAttempt(turn: Turn): Promise<number> {
    return startOfAttempt(this.#at.db, turn);
  }
}
