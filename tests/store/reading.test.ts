import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReadingSettings } from '../../api/contract/reading.ts';
import type { Store } from '../../api/store/index.ts';
import { AT, aConversation, aStore } from './aStore.ts';

const LATER = '2026-11-23T09:00:00.000Z';
const standard = ReadingSettings.parse({});
const k1 = { kind: 'conversation', id: 'k1' } as const;
const here = { passage: 'turn:3.2', offset: 17 };

let store: Store;
beforeEach(async () => {
  store = await aStore();
  await aConversation(store);
});
afterEach(() => store.close());

describe('reading settings', () => {
  it('are the defaults until something is chosen, and each person’s own', async () => {
    const chosen = { ...standard, font: 'lexend', size: 24, theme: 'blue' } as const;
    expect(await store.reading.settings('demo-sofia')).toEqual(standard);
    await store.reading.saveSettings('demo-sofia', { ...chosen, size: 20 });
    await store.reading.saveSettings('demo-sofia', chosen);
    expect(await store.reading.settings('demo-sofia')).toEqual(chosen);
    expect(await store.reading.settings('demo-elias')).toEqual(standard);
  });
});

describe('a reading position', () => {
  it('is the last one, and the person’s own', async () => {
    expect(await store.reading.position('demo-sofia', k1)).toBeNull();
    await store.reading.savePosition('demo-sofia', k1, { passage: 'problem', offset: 0 }, AT);
    await store.reading.savePosition('demo-sofia', k1, here, LATER);
    expect(await store.reading.position('demo-sofia', k1)).toEqual({ ...here, at: LATER });
    expect(await store.reading.position('demo-elias', k1)).toBeNull();
    expect(await store.reading.position('demo-sofia', { kind: 'draft', id: 'k1' })).toBeNull();
  });

  it('goes with the conversation, and only that', async () => {
    await aConversation(store, 'k2');
    const k2 = { kind: 'conversation', id: 'k2' } as const;
    for (const place of [k1, k2]) await store.reading.savePosition('demo-sofia', place, here, AT);
    await store.conversations.erase('k1', () => ({}));
    // Made anew under its old id, so that only the position can tell.
    await aConversation(store);
    expect(await store.reading.position('demo-sofia', k1)).toBeNull();
    expect(await store.reading.position('demo-sofia', k2)).toEqual({ ...here, at: AT });
  });

  it('goes with the draft', async () => {
    const draft = {
      ...{ id: 'd1', clientDraftId: 'c1', schoolId: 'demo', teacherId: 'demo-jonas', kind: 'lessonPlan' as const },
      ...{ title: 'Brøker', people: [], sections: [], remarks: [], createdAt: AT, leaseMs: 1_000 },
      request: {
        kind: 'lessonPlan' as const,
        subject: 'mathematics' as const,
        grade: 4,
        lang: 'da' as const,
        topic: 'Brøker',
      },
    } satisfies Parameters<Store['drafts']['add']>[0];
    await store.drafts.add(draft);
    await store.reading.savePosition('demo-jonas', { kind: 'draft', id: 'd1' }, here, AT);
    await store.drafts.remove('d1');
    await store.drafts.add(draft);
    expect(await store.reading.position('demo-jonas', { kind: 'draft', id: 'd1' })).toBeNull();
  });
});
