import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT, aConversation, aDone, aStore, aText, aTurn } from './aStore.ts';

const END = { state: { turns: 1 }, situation: 'homework', solved: false } as const;
const stopped = () => 'Svaret blev afbrudt.';

describe('turns', () => {
  it('begin once; the same clientTurnId is known and another is busy while it runs', async () => {
    const store = await aStore();
    const k = await aConversation(store);

    const first = await store.turns.begin(aTurn(k, 'client-1'), 'da');
    const again = await store.turns.begin(aTurn(k, 'client-1'), 'da');
    const other = await store.turns.begin(aTurn(k, 'client-2'), 'da');

    expect(first).toMatchObject({ kind: 'started', lastSeq: 0, turn: { attempt: 1, status: 'running' } });
    expect(again).toMatchObject({ kind: 'known', turn: { id: 'id-client-1', status: 'running' } });
    expect(other).toMatchObject({ kind: 'busy', turn: { id: 'id-client-1' } });
    await store.close();
  });

  it('refuse a second event with the same number', async () => {
    const store = await aStore();
    const k = await aConversation(store);
    await store.turns.begin(aTurn(k, 'client-1'), 'da');
    await store.turns.append(k, [aText(1, 'id-client-1')]);

    await expect(store.turns.append(k, [aText(1, 'id-client-1')])).rejects.toThrow(/unique/i);
    await store.close();
  });

  it('finish with their state or not at all', async () => {
    const store = await aStore();
    const k = await aConversation(store);
    await store.turns.begin(aTurn(k, 'client-1'), 'da');
    await store.turns.append(k, [aText(1, 'id-client-1')]);

    await expect(store.turns.finish(k, [aDone(1, 'id-client-1')], END)).rejects.toThrow();
    expect((await store.turns.inConversation(k))[0]?.status).toBe('running');
    expect((await store.conversations.find(k))?.state).toEqual({ turns: 0 });

    await store.turns.finish(k, [aDone(2, 'id-client-1')], END);
    expect((await store.turns.inConversation(k))[0]?.status).toBe('done');
    expect((await store.conversations.find(k))?.state).toEqual({ turns: 1 });
    await store.close();
  });

  it('that were interrupted are tried again, and only the last attempt is shown', async () => {
    const store = await aStore();
    const k = await aConversation(store);
    await store.turns.begin(aTurn(k, 'client-1'), 'da');
    await store.turns.append(k, [aText(1, 'id-client-1')]);
    await store.turns.interrupt({ id: 'id-client-1', attempt: 1 }, AT, stopped);

    const retry = await store.turns.begin({ ...aTurn(k, 'client-1'), id: 'another' }, 'da');
    await store.turns.append(k, [aText(3, 'id-client-1', 2)]);

    expect(retry).toMatchObject({ kind: 'started', lastSeq: 2, turn: { id: 'id-client-1', attempt: 2 } });
    expect((await store.turns.eventsAfter(k, 0, 10)).map(({ seq, body }) => [seq, body.type])).toEqual([
      [1, 'text'],
      [2, 'error'],
      [3, 'text'],
    ]);
    expect((await store.turns.shownEvents(k)).map(({ seq }) => seq)).toEqual([3]);
    await store.close();
  });

  it('raise a high concern once, also when they are tried again', async () => {
    const store = await aStore();
    const k = await aConversation(store);
    const worrying = { ...aTurn(k, 'client-1'), concern: { level: 'high', category: 'danger' } } as const;
    await store.turns.begin(worrying, 'da');
    await store.turns.interrupt({ id: 'id-client-1', attempt: 1 }, AT, stopped);
    await store.turns.begin(worrying, 'da');

    expect(await store.concerns.inSchool('demo')).toMatchObject([{ studentName: 'Sofia', className: '8.c' }]);
    expect(await store.concerns.inSchool('another')).toEqual([]);
    await store.close();
  });

  it('number their events 1, 2, 3 … with at most one running turn, whatever happens in whatever order', async () => {
    const step = fc.constantFrom('begin', 'append', 'finish', 'interrupt', 'retry');
    const store = await aStore();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const k = await aConversation(store, `k${++runs}`);
        let turn: { id: string; attempt: number } | undefined;
        let seq = 0;
        let clients = 0;
        for (const what of steps) {
          if (what === 'begin' || what === 'retry') {
            if (what === 'begin' || clients === 0) clients++;
            const start = await store.turns.begin({ ...aTurn(k, `client-${clients}`), id: `${k}-${clients}` }, 'da');
            if (start.kind === 'started') {
              turn = start.turn;
              seq = start.lastSeq;
            }
          } else if (turn) {
            if (what === 'append') await store.turns.append(k, [aText(++seq, turn.id, turn.attempt)]);
            if (what === 'finish') await store.turns.finish(k, [aDone(++seq, turn.id, turn.attempt)], END);
            if (what === 'interrupt') await store.turns.interrupt(turn, AT, stopped);
            if (what !== 'append') turn = undefined;
          }
        }
        const numbers = (await store.turns.eventsAfter(k, 0, 1_000)).map((event) => event.seq);
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
        const running = (await store.turns.inConversation(k)).filter(({ status }) => status === 'running');
        expect(running.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
    await store.close();
  });
});
