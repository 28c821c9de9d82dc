import type { Connection } from '../connect.ts';
import { isLapsed, type TurnAttempt } from './turn.ts';

/** Says that these turns are still run by this process, for `leaseMs` more. The value holds those that are. */
export async function renewLeases(
  { db, on }: Connection,
  turns: readonly TurnAttempt[],
  leaseMs: number,
): Promise<TurnAttempt[]> {
  if (turns.length === 0) return [];
  return db
    .updateTable('turns')
    .set({ leaseUntil: on.time(leaseMs) })
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
 * The turns that stand as running though nobody works on them: those whose lease ran out. Where there is only one process
 * there are no leases: all that stand as running, as it asks when it starts.
 */
export async function lapsedTurns({ db, on }: Connection): Promise<TurnAttempt[]> {
  const running = await db
    .selectFrom('turns')
    .select(['id', 'attempt', 'status', 'leaseUntil', on.time().as('now')])
    .where('status', '=', 'running')
    .execute();
  return running.filter((turn) => !on.shared || isLapsed(turn)).map(({ id, attempt }) => ({ id, attempt }));
}
