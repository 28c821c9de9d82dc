import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { type Client, eventsOf, newTurnId, type WireEvent } from './client.ts';

/** What one conversation's student has seen with their own eyes. */
export interface Witness {
  readonly id: string;
  readonly seen: WireEvent[];
  /** The turn that was on its way when the server ended. */
  pending: string | undefined;
}

interface TurnView {
  readonly clientTurnId: string;
  readonly status: 'running' | 'done' | 'interrupted';
  readonly events: readonly { readonly type: string; readonly code?: string; readonly attempt: number }[];
}

/** Takes turns one after another and writes down each event that arrives, until the server is gone or takes no more. */
export async function talk(student: Client, witness: Witness): Promise<void> {
  try {
    for (;;) {
      witness.pending = newTurnId();
      const body = { text: `besked ${witness.seen.length}`, clientTurnId: witness.pending };
      const response = await student.send('POST', `/api/conversations/${witness.id}/turns`, body);
      if (!response.ok) return;
      let last: WireEvent | undefined;
      for await (const event of eventsOf(response)) {
        witness.seen.push(event);
        last = event;
      }
      if (last?.type !== 'done') return;
    }
  } catch {
    // The server is gone.
  }
}

/**
 * Compares what the restarted server has with what was seen: every event is there, byte for byte, and a turn is shown as
 * whole when and only when it is. The value is the turn that was cut, if any.
 */
export async function compare(student: Client, witness: Witness): Promise<TurnView | undefined> {
  const { turns, lastSeq } = await settled(student, witness.id);
  const kept = await student.follow(witness.id, 0, lastSeq);
  const first = witness.seen[0]?.id ?? 1;
  expect(kept.map(({ id }) => id)).toEqual(kept.map((_, index) => index + 1));
  expect(kept.slice(first - 1, first - 1 + witness.seen.length)).toEqual(witness.seen);
  for (const { status, events } of turns) expect(events.at(-1)?.type).toBe(status === 'done' ? 'done' : 'error');
  const cut = turns.filter(({ status }) => status === 'interrupted');
  expect(cut.length).toBeLessThanOrEqual(1);
  if (cut[0]) expect(cut[0].clientTurnId).toBe(witness.pending);
  return cut[0];
}

/** Sends the turn that was cut once more: it becomes whole, in its next attempt. */
export async function retry(student: Client, witness: Witness, cut: TurnView): Promise<void> {
  const retried = await student.turn(witness.id, 'igen', cut.clientTurnId);
  expect(retried.at(-1)?.type).toBe('done');
  expect(retried.map(({ data }) => JSON.parse(data).attempt)).toEqual(
    retried.map(() => (cut.events[0]?.attempt ?? 0) + 1),
  );
}

/** The conversation as soon as no turn stands as running: at once on SQLite, when a dead server's lease is out elsewhere. */
async function settled(student: Client, id: string): Promise<{ turns: readonly TurnView[]; lastSeq: number }> {
  for (;;) {
    const { body } = await student.json('GET', `/api/conversations/${id}`);
    if (!body.turns.some(({ status }: TurnView) => status === 'running')) return body;
    await wait(20);
  }
}
