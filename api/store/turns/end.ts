import type { Kysely } from 'kysely';
import type { TurnEventBody } from '../../contract/event.ts';
import type { Language } from '../../contract/language.ts';
import type { Connection } from '../connect.ts';
import type { Database } from '../schema.ts';
import { lastSeqOf } from './read.ts';
import { isLapsed, type StoredEvent, type TurnAttempt, type TurnEnd, toRow } from './turn.ts';

/** Commits the last events of a whole reply, one of them at least, together with everything that the turn changed. */
export async function finishTurn(
  db: Kysely<Database>,
  conversationId: string,
  events: readonly StoredEvent[],
  { state, situation, solved }: TurnEnd,
): Promise<void> {
  const last = events.at(-1);
  if (!last) throw new Error('A reply has a last event');
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('conversations')
      .set({ state: JSON.stringify(state), situation, solved: solved ? 1 : 0, updatedAt: last.at })
      .where('id', '=', conversationId)
      .execute();
    await tx
      .insertInto('events')
      .values(events.map((event) => toRow(conversationId, event)))
      .execute();
    const { numUpdatedRows } = await tx
      .updateTable('turns')
      .set({ status: 'done', leaseUntil: null })
      .where('id', '=', last.turnId)
      .where('attempt', '=', last.attempt)
      .where('status', '=', 'running')
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) throw new Error('The turn runs no longer');
  });
}

/**
 * Marks a running turn as interrupted and commits an `error` event that says so; false when that try of it no longer runs.
 * `message` says it to the student in the conversation's language. With `onlyLapsed`, a turn whose lease has been renewed
 * meanwhile is left to run.
 */
export function interruptTurn(
  { db, on }: Connection,
  { id, attempt }: TurnAttempt,
  at: string,
  message: (lang: Language) => string,
  onlyLapsed: boolean,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const turn = await tx
      .selectFrom('turns')
      .innerJoin('conversations', 'conversations.id', 'turns.conversationId')
      .select(['turns.conversationId', 'turns.status', 'turns.leaseUntil', 'conversations.lang'])
      .select(on.time().as('now'))
      .where('turns.id', '=', id)
      .where('turns.attempt', '=', attempt)
      .where('turns.status', '=', 'running')
      .$call(on.lock)
      .executeTakeFirst();
    if (!turn || (onlyLapsed && !isLapsed(turn))) return false;
    const seq = (await lastSeqOf(tx, turn.conversationId)) + 1;
    const body: TurnEventBody = { type: 'error', code: 'interrupted', message: message(turn.lang) };
    await tx
      .insertInto('events')
      .values(toRow(turn.conversationId, { seq, turnId: id, attempt, at, body }))
      .execute();
    await tx.updateTable('turns').set({ status: 'interrupted', leaseUntil: null }).where('id', '=', id).execute();
    return true;
  });
}
