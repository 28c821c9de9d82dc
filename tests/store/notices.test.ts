import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SetDraft, Store } from '../../api/store/index.ts';
import { aStore } from './aStore.ts';

const HOUR = 3_600_000;
const NOW = new Date('2026-11-23T08:00:00Z');
const at = (hours: number) => new Date(NOW.getTime() + hours * HOUR).toISOString();

let store: Store;
beforeEach(async () => {
  store = await aStore();
});
afterEach(() => store.close());

const share = (id: string, more: Partial<SetDraft>) =>
  store.assignmentSets.share({
    ...{ id, shareId: `share-${id}`, classId: 'demo-8c', teacherId: 'demo-jonas', title: id, createdAt: at(-1) },
    ...{ subject: 'mathematics', situation: 'homework', aiLevel: 'yellow' },
    ...{ draftId: undefined, opensAt: undefined, closesAt: undefined, maxHint: undefined, tasks: [] },
    ...more,
  });

/** Everything that is due, in order. */
async function due(now = NOW): Promise<string[]> {
  const ids: string[] = [];
  for (let id = await store.notices.takeDue(now); id !== null; id = await store.notices.takeDue(now)) ids.push(id);
  return ids;
}

it('a set is told of once it is open, while that is news', async () => {
  await share('open at once', {});
  await share('open since noon', { createdAt: at(-400), opensAt: at(-2) });
  await share('open tomorrow', { opensAt: at(20) });
  await share('of last week', { createdAt: at(-170) });
  await share('opened last week', { createdAt: at(-400), opensAt: at(-170) });
  await share('over', { closesAt: at(-0.5) });
  await share('taken back', {});
  await store.assignmentSets.setTerms(
    'taken back',
    { opensAt: undefined, closesAt: undefined, withdrawn: true },
    { opensAt: undefined, closesAt: undefined, withdrawn: false },
  );

  expect(await due()).toEqual(['open since noon', 'open at once']);
  expect(await due()).toEqual([]);
  expect(await due(new Date(NOW.getTime() + 21 * HOUR))).toEqual(['open tomorrow']);
});

it('each set is taken by one, however many ask at the same moment', async () => {
  const names = Array.from({ length: 12 }, (_, n) => `set ${n}`);
  for (const name of names) await share(name, {});
  const taken = (await Promise.all(Array.from({ length: 6 }, () => due()))).flat();
  expect(taken.sort()).toEqual(names.sort());
});
