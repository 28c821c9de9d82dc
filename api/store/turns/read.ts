import type { Kysely } from 'kysely';
import type { Connection } from '../connect.ts';
import type { Database } from '../schema.ts';
import { type StoredEvent, type Turn, toEvent, toTurn } from './turn.ts';

/** The most that PostgreSQL's `integer` holds; no conversation has as many events. */
const MAX_SEQ = 2 ** 31 - 1;

/** The conversation's newest turn. */
export async function lastTurn(db: Kysely<Database>, conversationId: string): Promise<Turn | null> {
  const row = await db
    .selectFrom('turns')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toTurn(row) : null;
}

/** The turn with this id. */
export async function findTurn(db: Kysely<Database>, id: string): Promise<Turn | null> {
  const row = await db.selectFrom('turns').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toTurn(row) : null;
}

/** The conversation's turns, oldest first. */
export async function turnsOf(db: Kysely<Database>, conversationId: string): Promise<Turn[]> {
  const rows = await db
    .selectFrom('turns')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .orderBy('position')
    .execute();
  return rows.map(toTurn);
}

/** Up to `limit` events of the conversation after number `after`, in order, all of them on disk. */
export async function eventsAfter(
  { db, on }: Connection,
  conversationId: string,
  after: number,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('conversationId', '=', conversationId)
    .where('seq', '>', Math.min(after, MAX_SEQ))
    .orderBy('seq')
    .limit(limit)
    .execute();
  if (rows.length > 0) await on.settled();
  return rows.map(toEvent);
}

/** The events that are shown: of each turn only those of its highest attempt. */
export async function shownEventsOf(db: Kysely<Database>, conversationId: string): Promise<StoredEvent[]> {
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

/** The number of the conversation's newest event, 0 where there is none. */
export async function lastSeqOf(db: Kysely<Database>, conversationId: string): Promise<number> {
  const newest = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('conversationId', '=', conversationId)
    .executeTakeFirst();
  return newest?.seq ?? 0;
}

/** The number of the newest event of each of these conversations, by id; one that has been deleted is left out. */
export async function headsOf(db: Kysely<Database>, conversationIds: readonly string[]): Promise<Map<string, number>> {
  if (conversationIds.length === 0) return new Map();
  const rows = await db
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

/**
 * The number before the first event of the turn's current attempt, whether or not it has any yet. One statement: asked one
 * after the other, the first event might come in between and be passed over.
 */
export async function startOfAttempt(db: Kysely<Database>, turn: Turn): Promise<number> {
  const { first, last } = await db
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
