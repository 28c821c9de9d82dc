import type { Transaction } from 'kysely';
import type { Language } from '../../contract/language.ts';
import { concernRow } from '../concerns.ts';
import type { Connection } from '../connect.ts';
import type { Database } from '../schema.ts';
import { lastSeqOf } from './read.ts';
import { isLapsed, type TurnDraft, type TurnStart, toTurn } from './turn.ts';

/**
 * Begins a turn, or its next attempt when the last one was interrupted. The conversation's row is locked first, so that
 * two never begin at once, and everything that the reply depends on is read behind that lock. A high concern is kept in
 * the same commit.
 */
export function beginTurn({ db, on }: Connection, draft: TurnDraft, lang: Language): Promise<TurnStart> {
  const { conversationId, clientTurnId } = draft;
  return db.transaction().execute(async (tx) => {
    const conversation = await tx
      .selectFrom('conversations')
      .select(['state', 'situation'])
      .where('id', '=', conversationId)
      .$call(on.lock)
      .executeTakeFirst();
    if (!conversation) return { kind: 'gone' };
    const rows = await tx
      .selectFrom('turns')
      .selectAll()
      .select(on.time().as('now'))
      .where('conversationId', '=', conversationId)
      .orderBy('position')
      .execute();
    const known = rows.find((row) => row.clientTurnId === clientTurnId);
    const standing = known && known.status !== 'interrupted' ? known : rows.find(({ status }) => status === 'running');
    if (standing) {
      const kind = standing === known ? 'known' : 'busy';
      return { kind, turn: toTurn(standing), lapsed: on.shared && isLapsed(standing) };
    }
    const lastPosition = rows.at(-1)?.position ?? 0;
    if (!known && lastPosition >= draft.limit) return { kind: 'full' };
    const lastSeq = await lastSeqOf(tx, conversationId);
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
    const leased = { ...row, leaseUntil: on.shared ? on.time(draft.leaseMs) : null };
    await (known
      ? tx.updateTable('turns').set(leased).where('id', '=', known.id).execute()
      : tx.insertInto('turns').values(leased).execute());
    await tx
      .updateTable('conversations')
      .set({ lang, updatedAt: draft.startedAt, ...(draft.setsBox && { attempt: draft.attemptText }) })
      .where('id', '=', conversationId)
      .execute();
    await raise(tx, draft, row.id);
    const others = rows.filter((other) => other !== known).map(toTurn);
    const { state, situation } = conversation;
    return { kind: 'started', turn: toTurn(row), lastSeq, others, state: JSON.parse(state), situation };
  });
}

/** Keeps the message's concern for an adult when it is a high one; what was kept before the turn is the turn's from now on. */
async function raise(
  tx: Transaction<Database>,
  { conversationId, clientTurnId, studentId, concern, startedAt: at }: TurnDraft,
  turnId: string,
): Promise<void> {
  if (concern?.level !== 'high') return;
  await tx
    .insertInto('concerns')
    .values(concernRow({ conversationId, clientTurnId, studentId, category: concern.category, at }, turnId))
    .onConflict((c) => c.column('id').doUpdateSet({ turnId }))
    .execute();
}
