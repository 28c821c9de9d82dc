import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../api/store/index.ts';
import { aStore } from './aStore.ts';

let store: Store;
beforeEach(async () => {
  store = await aStore();
});
afterEach(async () => store.close());

const sofia = { personId: 'demo-sofia', classId: 'demo-8c', schoolId: 'demo-school' };
const elias = { ...sofia, personId: 'demo-elias' };
const noah = { ...sofia, personId: 'demo-noah', classId: 'demo-5a' };
const used = (day: string, inputTokens: number, outputTokens: number) =>
  ({ day, model: 'main', purpose: 'tutor', inputTokens, outputTokens }) as const;

describe('what models have used', () => {
  it('is added up for a student, their class and their school', async () => {
    await store.usage.add({ ...sofia, ...used('2026-11-23', 100, 10) });
    await store.usage.add({ ...sofia, ...used('2026-11-23', 200, 20) });
    await store.usage.add({ ...elias, ...used('2026-11-23', 1_000, 0) });
    await store.usage.add({ ...noah, ...used('2026-11-23', 5_000, 0) });

    expect(await store.usage.spentOn('2026-11-23', sofia)).toEqual({ student: 330, class: 1_330, school: 6_330 });
  });

  it('is added up however many calls end at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.usage.add({ ...sofia, ...used('2026-11-23', 10, 1) })));

    expect(await store.usage.spentOn('2026-11-23', sofia)).toEqual({ student: 220, class: 220, school: 220 });
  });

  it('begins from nothing each day', async () => {
    await store.usage.add({ ...sofia, ...used('2026-11-22', 100, 10) });

    expect(await store.usage.spentOn('2026-11-23', sofia)).toEqual({ student: 0, class: 0, school: 0 });
  });

  it('is forgotten when its time has come', async () => {
    await store.usage.add({ ...sofia, ...used('2026-07-31', 100, 10) });
    await store.usage.add({ ...sofia, ...used('2026-08-01', 200, 20) });
    await store.usage.forgetBefore('2026-08-01');

    expect(await store.usage.spentOn('2026-07-31', sofia)).toMatchObject({ student: 0 });
    expect(await store.usage.spentOn('2026-08-01', sofia)).toMatchObject({ student: 220 });
  });
});
