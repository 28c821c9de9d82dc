import type { Kysely, Transaction } from 'kysely';
import { TurnEventBody } from '../contract/event.ts';
import type { Language } from '../contract/language.ts';
import type { Situation } from '../contract/policy.ts';
import { concernRow } from './concerns.ts';
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
}

/** How the beginning of a turn went. */
export type TurnStart =
  | { readonly kind: 'started'; readonly turn: Turn; readonly lastSeq: number }
  /** The same `clientTurnId` was taken before and is done or running: there is only something to replay. */
  | { readonly kind: 'known'; readonly turn: Turn }
  /** Another turn runs in this conversation. */
  | { readonly kind: 'busy'; readonly running: Turn }
  /** The conversation has as many turns as it may. */
  | { readonly kind: 'full' }
  /** The conversation has been deleted. */
  | { readonly kind: 'gone' };

/** What a whole reply changes beside its last event. */
export interface TurnEnd {
  readonly state: unknown;
  readonly situation: Situation;
  readonly solved: boolean;
}

/**
 * Turns and their events. An event is committed before its promise resolves, so whoever sends it can be sure that it
 * will be there after a crash. Only checked text comes in here, so only checked text can be replayed.
 */
export class TurnRepository {
  readonly #db: Kysely<Database>;

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Begins a turn, or its next attempt when the last one was interrupted. A high concern is kept in the same commit. */
  async begin(draft: TurnDraft, lang: Language): Promise<TurnStart> {
    const { conversationId, clientTurnId } = draft;
    return this.#db.transaction().execute(async (tx) => {
      const conversation = await tx
        .selectFrom('conversations')
        .select('id')
        .where('id', '=', conversationId)
        .executeTakeFirst();
      if (!conversation) return { kind: 'gone' };
      const known = await tx
        .selectFrom('turns')
        .selectAll()
        .where('conversationId', '=', conversationId)
        .where('clientTurnId', '=', clientTurnId)
        .executeTakeFirst();
      if (known && known.status !== 'interrupted') return { kind: 'known', turn: toTurn(known) };
      const running = await tx
        .selectFrom('turns')
        .selectAll()
        .where('conversationId', '=', conversationId)
        .where('status', '=', 'running')
        .executeTakeFirst();
      if (running) return { kind: 'busy', running: toTurn(running) };
      const { lastSeq, lastPosition } = await lastNumbers(tx, conversationId);
      if (!known && lastPosition >= draft.limit) return { kind: 'full' };
      const row: Database['turns'] = {
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
      if (known) await tx.updateTable('turns').set(row).where('id', '=', known.id).execute();
      else await tx.insertInto('turns').values(row).execute();
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
      await tx.insertInto('events').values(toRow(conversationId, event)).execute();
      await tx.updateTable('turns').set({ status: 'done' }).where('id', '=', event.turnId).execute();
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
    });
  }

  /**
   * Marks a running turn as interrupted and commits an `error` event that says so; nothing when it no longer runs.
   * `message` says it to the student in the conversation's language.
   */
  async interrupt(turnId: string, at: string, message: (lang: Language) => string): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      const turn = await tx
        .selectFrom('turns')
        .innerJoin('conversations', 'conversations.id', 'turns.conversationId')
        .select(['turns.conversationId', 'turns.attempt', 'conversations.lang'])
        .where('turns.id', '=', turnId)
        .where('turns.status', '=', 'running')
        .executeTakeFirst();
      if (!turn) return;
      const { lastSeq } = await lastNumbers(tx, turn.conversationId);
      const body: TurnEventBody = { type: 'error', code: 'interrupted', message: message(turn.lang) };
      const event = { seq: lastSeq + 1, turnId, attempt: turn.attempt, at, body };
      await tx.insertInto('events').values(toRow(turn.conversationId, event)).execute();
      await tx.updateTable('turns').set({ status: 'interrupted' }).where('id', '=', turnId).execute();
    });
  }

  /** The turns that are marked as running: at start-up, those that a crash left behind. */
  async running(): Promise<string[]> {
    const rows = await this.#db.selectFrom('turns').select('id').where('status', '=', 'running').execute();
    return rows.map(({ id }) => id);
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
  async inConversation(conversationId: string): Promise<Turn[]> {
    const rows = await this.#db
      .selectFrom('turns')
      .selectAll()
      .where('conversationId', '=', conversationId)
      .orderBy('position')
      .execute();
    return rows.map(toTurn);
  }

  /** Up to `limit` events of the conversation after number `after`, in order. */
  async eventsAfter(conversationId: string, after: number, limit: number): Promise<StoredEvent[]> {
    const rows = await this.#db
      .selectFrom('events')
      .selectAll()
      .where('conversationId', '=', conversationId)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(limit)
      .execute();
    return rows.map(toEvent);
  }

  /** The events that are shown: of each turn only those of its highest attempt. */
  async shownEvents(conversationId: string): Promise<StoredEvent[]> {
    const rows = await this.#db
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

  /** The number before the first event of the turn's current attempt, and whether it has any events yet. */
  async startOfAttempt(turn: Turn): Promise<number> {
    const row = await this.#db
      .selectFrom('events')
      .select(({ fn }) => fn.min('seq').as('first'))
      .where('turnId', '=', turn.id)
      .where('attempt', '=', turn.attempt)
      .executeTakeFirst();
    if (row?.first) return row.first - 1;
    return this.lastSeq(turn.conversationId);
  }

  /** The number of the conversation's newest event; 0 before the first. */
  async lastSeq(conversationId: string): Promise<number> {
    const row = await this.#db
      .selectFrom('events')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .where('conversationId', '=', conversationId)
      .executeTakeFirst();
    return row?.seq ?? 0;
  }
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

function toTurn({ position: _, concern, ...row }: Database['turns']): Turn {
  return { ...row, concern: concern ?? undefined };
}

function toRow(conversationId: string, { body, ...event }: StoredEvent): Database['events'] {
  return { ...event, conversationId, body: JSON.stringify(TurnEventBody.parse(body)) };
}

function toEvent({ conversationId: _, body, ...row }: Database['events']): StoredEvent {
  return { ...row, body: TurnEventBody.parse(JSON.parse(body)) };
}
