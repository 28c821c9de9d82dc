import type { Kysely, Transaction } from 'kysely';
import { TurnEventBody } from '../contract/event.ts';
import type { Language } from '../contract/language.ts';
import type { Situation } from '../contract/policy.ts';
import { concernRow } from './concerns.ts';
import type { Differences } from './differences.ts';
import type { Database } from './schema.ts';

/** One message of a student's and what became of it. */
export interface Turn {
  readonly id: string;
  readonly conversationId: string;
  readonly clientTurnId: string;
  readonly text: string;
  readonly attemptText: string;
  readonly concern: 'low' | 'high' | undefined;
  readonly status: 'running' | 'done' | 'interrupted';
  /** 1 for the first try. */
  readonly attempt: number;
  readonly startedAt: string;
}

/** An event as it was committed. */
export interface StoredEvent {
  readonly seq: number;
  readonly turnId: string;
  readonly attempt: number;
  readonly at: string;
  readonly body: TurnEventBody;
}

/** What is needed to begin a turn. */
export interface TurnDraft {
  readonly id: string;
  readonly conversationId: string;
  readonly clientTurnId: string;
  readonly text: string;
  readonly attemptText: string;
  /** Whether the attempt came along and so is what the attempt box holds now. */
  readonly setsBox: boolean;
  readonly concern: { readonly level: 'low' | 'high'; readonly category: Database['concerns']['category'] } | undefined;
  readonly studentId: string;
  readonly startedAt: string;
  /** Most turns that the conversation may have with this one. */
  readonly limit: number;
  /** How long the turn belongs to this process, in milliseconds, unless {@link TurnRepository.renew} says so again. */
  readonly leaseMs: number;
}

/** How the beginning of a turn went. `lapsed`: the turn stands as running, but its lease ran out. */
export type TurnStart =
  | { readonly kind: 'started'; readonly turn: Turn; readonly lastSeq: number }
  /** The same `clientTurnId` was taken before and is done or running: there is only something to replay. */
  | { readonly kind: 'known'; readonly turn: Turn; readonly lapsed: boolean }
  /** Another turn runs in this conversation. */
  | { readonly kind: 'busy'; readonly turn: Turn; readonly lapsed: boolean }
  /** The conversation has as many turns as it may. */
  | { readonly kind: 'full' }
  /** The conversation has been deleted. */
  | { readonly kind: 'gone' };

/** One try of a turn. */
export type TurnAttempt = Pick<Turn, 'id' | 'attempt'>;

/** What a whole reply changes beside its last event. */
export interface TurnEnd {
  readonly state: unknown;
  readonly situation: Situation;
  readonly solved: boolean;
}

/** The most that PostgreSQL's `integer` holds; no conversation has as many events. */
const MAX_SEQ = 2 ** 31 - 1;

/**
 * Turns and their events. An event is committed before its promise resolves, so whoever sends it can be sure that it
 * will be there after a crash. Only checked text comes in here, so only checked text can be replayed.
 *
 * Several processes may work on one database. A turn belongs to the one that began it for as long as it renews its
 * lease. Whoever changes a conversation locks its row first, so that two never begin a turn at once; and whoever lost
 * its turn finds that the number of its next event is taken, so that it can commit nothing more.
 */
export class TurnRepository {
  readonly #db: Kysely<Database>;
  readonly #on: Differences;

  constructor(db: Kysely<Database>, on: Differences) {
    this.#db = db;
    this.#on = on;
  }

  /** Begins a turn, or its next attempt when the last one was interrupted. A high concern is kept in the same commit. */
  async begin(draft: TurnDraft, lang: Language): Promise<TurnStart> {
    const { conversationId, clientTurnId } = draft;
    return this.#db.transaction().execute(async (tx) => {
      const conversation = await tx
        .selectFrom('conversations')
        .select('id')
        .where('id', '=', conversationId)
        .$call(this.#on.lock)
        .executeTakeFirst();
      if (!conversation) return { kind: 'gone' };
      const turns = tx
        .selectFrom('turns')
        .selectAll()
        .select(this.#on.time().as('now'))
        .where('conversationId', '=', conversationId);
      const known = await turns.where('clientTurnId', '=', clientTurnId).executeTakeFirst();
      if (known && known.status !== 'interrupted')
        return { kind: 'known', turn: toTurn(known), lapsed: this.#on.shared && this.#isLapsed(known) };
      const running = await turns.where('status', '=', 'running').executeTakeFirst();
      if (running) return { kind: 'busy', turn: toTurn(running), lapsed: this.#on.shared && this.#isLapsed(running) };
      const { lastSeq, lastPosition } = await lastNumbers(tx, conversationId);
      if (!known && lastPosition >= draft.limit) return { kind: 'full' };
      const row: Omit<Database['turns'], 'leaseUntil'> = {
        id: known?.id ?? draft.id,
        conversationId,
        clientTurnId,
        position: known?.position ?? lastPosition + 1,
        text: draft.text,
        attemptText: draft.attemptText,
        // What was found once is not lost when the message is tried again.
        concern: known?.concern === 'high' ? 'high' : (draft.concern?.level ?? null),
        status: 'running',
        attempt: (known?.attempt ?? 0) + 1,
        startedAt: known?.startedAt ?? draft.startedAt,
      };
      const leaseUntil = this.#on.shared ? this.#on.time(draft.leaseMs) : null;
      if (known)
        await tx
          .updateTable('turns')
          .set({ ...row, leaseUntil })
          .where('id', '=', known.id)
          .execute();
      else
        await tx
          .insertInto('turns')
          .values({ ...row, leaseUntil })
          .execute();
      await tx
        .updateTable('conversations')
        .set({ lang, updatedAt: draft.startedAt, ...(draft.setsBox && { attempt: draft.attemptText }) })
        .where('id', '=', conversationId)
        .execute();
      if (draft.concern?.level === 'high') {
        await tx
          .insertInto('concerns')
          .values(
            concernRow(
              {
                conversationId,
                clientTurnId,
                studentId: draft.studentId,
                category: draft.concern.category,
                at: draft.startedAt,
              },
              row.id,
            ),
          )
          .onConflict((c) => c.column('id').doUpdateSet({ turnId: row.id }))
          .execute();
      }
      return { kind: 'started', turn: toTurn(row), lastSeq };
    });
  }

  /** Commits one event of a running turn. The caller owns the turn and so knows the next number. */
  async append(conversationId: string, event: StoredEvent): Promise<void> {
    await this.#db.insertInto('events').values(toRow(conversationId, event)).execute();
  }

  /** Commits the last event of a whole reply together with everything that the turn changed. */
  async finish(conversationId: string, event: StoredEvent, end: TurnEnd): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      await tx
        .updateTable('conversations')
        .set({
          state: JSON.stringify(end.state),
          situation: end.situation,
          solved: end.solved ? 1 : 0,
          updatedAt: event.at,
        })
        .where('id', '=', conversationId)
        .execute();
      await tx.insertInto('events').values(toRow(conversationId, event)).execute();
      const { numUpdatedRows } = await tx
        .updateTable('turns')
        .set({ status: 'done', leaseUntil: null })
        .where('id', '=', event.turnId)
        .where('attempt', '=', event.attempt)
        .where('status', '=', 'running')
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) throw new Error('The turn runs no longer');
    });
  }

  /**
   * Marks a running turn as interrupted and commits an `error` event that says so; false when that try of it no longer
   * runs. `message` says it to the student in the conversation's language. With `onlyLapsed`, a turn whose lease has been
   * renewed meanwhile is left to run.
   */
  async interrupt(
    { id, attempt }: TurnAttempt,
    at: string,
    message: (lang: Language) => string,
    onlyLapsed = false,
  ): Promise<boolean> {
    return this.#db.transaction().execute(async (tx) => {
      const turn = await tx
        .selectFrom('turns')
        .innerJoin('conversations', 'conversations.id', 'turns.conversationId')
        .select(['turns.conversationId', 'turns.status', 'turns.leaseUntil', 'conversations.lang'])
        .select(this.#on.time().as('now'))
        .where('turns.id', '=', id)
        .where('turns.attempt', '=', attempt)
        .where('turns.status', '=', 'running')
        .$call(this.#on.lock)
        .executeTakeFirst();
      if (!turn || (onlyLapsed && !this.#isLapsed(turn))) return false;
      const { lastSeq } = await lastNumbers(tx, turn.conversationId);
      const body: TurnEventBody = { type: 'error', code: 'interrupted', message: message(turn.lang) };
      const event = { seq: lastSeq + 1, turnId: id, attempt, at, body };
      await tx.insertInto('events').values(toRow(turn.conversationId, event)).execute();
      await tx.updateTable('turns').set({ status: 'interrupted', leaseUntil: null }).where('id', '=', id).execute();
      return true;
    });
  }

  /** Says that these turns are still run by this process, for `leaseMs` more. The value holds those that are. */
  async renew(turns: readonly TurnAttempt[], leaseMs: number): Promise<TurnAttempt[]> {
    if (turns.length === 0) return [];
    return this.#db
      .updateTable('turns')
      .set({ leaseUntil: this.#on.time(leaseMs) })
      .where('status', '=', 'running')
      .where((e) =>
        e(
          e.refTuple('id', 'attempt'),
          'in',
          turns.map(({ id, attempt }) => e.tuple(id, attempt)),
        ),
      )
      .returning(['id', 'attempt'])
      .execute();
  }

  /**
   * The turns that stand as running though nobody works on them: those whose lease ran out. Where there is only one
   * process there are no leases: all that stand as running, as it asks when it starts.
   */
  async lapsed(): Promise<TurnAttempt[]> {
    const running = await this.#db
      .selectFrom('turns')
      .select(['id', 'attempt', 'status', 'leaseUntil', this.#on.time().as('now')])
      .where('status', '=', 'running')
      .execute();
    return running
      .filter((turn) => !this.#on.shared || this.#isLapsed(turn))
      .map(({ id, attempt }) => ({ id, attempt }));
  }

  /** The number of the newest event of each of these conversations, by id; one that has been deleted is left out. */
  async heads(conversationIds: readonly string[]): Promise<Map<string, number>> {
    if (conversationIds.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('conversations')
      .select((e) => [
        'id',
        e
          .selectFrom('events')
          .whereRef('events.conversationId', '=', 'conversations.id')
          .select(({ fn }) => fn.max('events.seq').as('seq'))
          .as('seq'),
      ])
      .where('id', 'in', conversationIds)
      .execute();
    return new Map(rows.map(({ id, seq }) => [id, seq ?? 0]));
  }

  /** The conversation's newest turn. */
  async last(conversationId: string): Promise<Turn | null> {
    const row = await this.#db
      .selectFrom('turns')
      .selectAll()
      .where('conversationId', '=', conversationId)
      .orderBy('position', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? toTurn(row) : null;
  }

  /** The conversation's turns, oldest first. */
  inConversation(conversationId: string): Promise<Turn[]> {
    return turnsOf(this.#db, conversationId);
  }

  /** Up to `limit` events of the conversation after number `after`, in order. */
  async eventsAfter(conversationId: string, after: number, limit: number): Promise<StoredEvent[]> {
    const rows = await this.#db
      .selectFrom('events')
      .selectAll()
      .where('conversationId', '=', conversationId)
      .where('seq', '>', Math.min(after, MAX_SEQ))
      .orderBy('seq')
      .limit(limit)
      .execute();
    if (rows.length > 0) await this.#on.settled();
    return rows.map(toEvent);
  }

  /** The events that are shown: of each turn only those of its highest attempt. */
  shownEvents(conversationId: string): Promise<StoredEvent[]> {
    return shownEventsOf(this.#db, conversationId);
  }

  /** Turns, shown events and the newest event's number as they are at one moment, whatever runs meanwhile. */
  atOnce(conversationId: string): Promise<{ turns: Turn[]; events: StoredEvent[]; lastSeq: number }> {
    return this.#db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (tx) => ({
        turns: await turnsOf(tx, conversationId),
        events: await shownEventsOf(tx, conversationId),
        lastSeq: (await lastNumbers(tx, conversationId)).lastSeq,
      }));
  }

  /**
   * The number before the first event of the turn's current attempt, whether or not it has any yet. One statement: asked
   * one after the other, the first event might come in between and be passed over.
   */
  async startOfAttempt(turn: Turn): Promise<number> {
    const { first, last } = await this.#db
      .selectNoFrom((e) => [
        e
          .selectFrom('events')
          .select(({ fn }) => fn.min('seq').as('first'))
          .where('turnId', '=', turn.id)
          .where('attempt', '=', turn.attempt)
          .as('first'),
        e
          .selectFrom('events')
          .select(({ fn }) => fn.max('seq').as('last'))
          .where('conversationId', '=', turn.conversationId)
          .as('last'),
      ])
      .executeTakeFirstOrThrow();
    return first === null ? (last ?? 0) : first - 1;
  }

  /** A running turn without a lease is run by nobody: it came with a backup, or there is only one process, and it starts. */
  #isLapsed({ status, leaseUntil, now }: Pick<Database['turns'], 'status' | 'leaseUntil'> & { now: string }): boolean {
    return status === 'running' && (leaseUntil === null || leaseUntil < now);
  }
}

async function turnsOf(db: Kysely<Database>, conversationId: string): Promise<Turn[]> {
  const rows = await db
    .selectFrom('turns')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .orderBy('position')
    .execute();
  return rows.map(toTurn);
}

async function shownEventsOf(db: Kysely<Database>, conversationId: string): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('events')
    .innerJoin('turns', (join) =>
      join.onRef('turns.id', '=', 'events.turnId').onRef('turns.attempt', '=', 'events.attempt'),
    )
    .selectAll('events')
    .where('events.conversationId', '=', conversationId)
    .orderBy('events.seq')
    .execute();
  return rows.map(toEvent);
}

async function lastNumbers(
  tx: Transaction<Database>,
  conversationId: string,
): Promise<{ lastSeq: number; lastPosition: number }> {
  const event = await tx
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('conversationId', '=', conversationId)
    .executeTakeFirst();
  const turn = await tx
    .selectFrom('turns')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('conversationId', '=', conversationId)
    .executeTakeFirst();
  return { lastSeq: event?.seq ?? 0, lastPosition: turn?.position ?? 0 };
}

function toTurn(row: Omit<Database['turns'], 'leaseUntil'>): Turn {
  const { id, conversationId, clientTurnId, text, attemptText, concern, status, attempt, startedAt } = row;
  return {
    id,
    conversationId,
    clientTurnId,
    text,
    attemptText,
    concern: concern ?? undefined,
    status,
    attempt,
    startedAt,
  };
}

function toRow(conversationId: string, { body, ...event }: StoredEvent): Database['events'] {
  return { ...event, conversationId, body: JSON.stringify(TurnEventBody.parse(body)) };
}

function toEvent({ conversationId: _, body, ...row }: Database['events']): StoredEvent {
  return { ...row, body: TurnEventBody.parse(JSON.parse(body)) };
}
