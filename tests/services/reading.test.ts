import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Hub } from '../../api/services/hub.ts';
import { Journal } from '../../api/services/turns/journal.ts';
import { read } from '../../api/services/turns/reading.ts';
import type { StoredEvent } from '../../api/store/index.ts';
import { AT } from '../store/aStore.ts';

const anEvent = (seq: number): StoredEvent => ({
  seq,
  turnId: 't',
  attempt: 1,
  at: AT,
  body: { type: 'text', text: `Sætning ${seq}`, lang: 'da' },
});

/** What a process commits: an event of its own turn, one of another server's, the beginning and the end of its turn. */
const step = fc.constantFrom('own', 'own', 'other', 'begin', 'end', 'pause');

describe('readers', () => {
  it('get every event once and in order, from wherever they begin and whoever commits them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.nat(10), async (steps, after) => {
        const hub = new Hub();
        const stored = Array.from({ length: 5 }, (_, n) => anEvent(n + 1));
        let journal: Journal | undefined;
        const sources = {
          hub,
          eventsAfter: async (_: string, from: number, limit: number) =>
            stored.filter(({ seq }) => seq > from).slice(0, limit),
          journalOf: () => journal,
          onRead: () => {},
        };
        const stop = new AbortController();
        const seen: number[] = [];
        const last = 5 + steps.filter((what) => what === 'own' || what === 'other').length;
        const reading = (async () => {
          const passage = { conversationId: 'k', after, names: [], isLast: ({ seq }: StoredEvent) => seq === last };
          for await (const { seq } of read(passage, sources, stop.signal)) seen.push(seq);
        })();

        for (const what of steps) {
          if (what === 'begin') {
            journal?.end();
            journal = new Journal(stored.length);
          } else if (what === 'end' || (what === 'other' && journal)) {
            // Another server commits only when this one's turn is over.
            journal?.end();
            journal = undefined;
          }
          if (what === 'own' || what === 'other') {
            const event = anEvent(stored.length + 1);
            stored.push(event);
            if (what === 'own') journal?.add([event]);
            hub.announce('k');
          }
          if (what === 'pause') await new Promise((resolve) => setImmediate(resolve));
        }
        hub.announce('k');
        if (after >= last) stop.abort();
        await reading;

        expect(seen).toEqual(stored.map(({ seq }) => seq).filter((seq) => seq > after));
      }),
      { numRuns: 300, timeout: 500 },
    );
  });
});
