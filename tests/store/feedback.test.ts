import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../api/store/index.ts';
import type { Database } from '../../api/store/schema.ts';
import { AT, aConversation, aStore } from './aStore.ts';

const like: Database['feedback'] = {
  ...{ id: 'f1', personId: 'demo-sofia', about: 'turn', aboutId: 't1', conversationId: 'k1', draftId: null },
  ...{ reaction: 'like', text: 'Det hjalp', at: AT },
};

let store: Store;
beforeEach(async () => {
  store = await aStore();
  await aConversation(store);
});
afterEach(() => store.close());
const count = (since = AT) => store.feedback.count('demo', since);

describe('feedback', () => {
  it('is counted for the school, from a moment on', async () => {
    await store.feedback.give(like);
    await store.feedback.give({ ...like, id: 'f2', aboutId: 't2', reaction: 'dislike' });
    await store.feedback.give({ ...like, id: 'f3', personId: 'demo-elias', aboutId: 't3', reaction: 'dislike' });
    expect(await count()).toEqual({ likes: 1, dislikes: 2 });
    expect(await count('2026-11-23T08:00:00.001Z')).toEqual({ likes: 0, dislikes: 0 });
    expect(await store.feedback.count('another', AT)).toEqual({ likes: 0, dislikes: 0 });
  });

  it('that is given again is a change of mind', async () => {
    await store.feedback.give(like);
    await store.feedback.give({ ...like, id: 'f2', reaction: 'dislike' });
    expect(await count()).toEqual({ likes: 0, dislikes: 1 });
  });

  it('goes with the work that it is about', async () => {
    await aConversation(store, 'k2');
    await store.feedback.give(like);
    await store.feedback.give({ ...like, id: 'f2', aboutId: 't2', conversationId: 'k2' });
    await store.conversations.erase('k1', () => ({}));
    expect(await count()).toEqual({ likes: 1, dislikes: 0 });
  });

  it('goes with the draft that it is about', async () => {
    await store.drafts.add({
      ...{ id: 'd1', clientDraftId: 'c1', schoolId: 'demo', teacherId: 'demo-jonas', kind: 'lessonPlan' },
      ...{ title: 'Brøker', people: [], sections: [], remarks: [], createdAt: AT, leaseMs: 1_000 },
      request: { kind: 'lessonPlan', subject: 'mathematics', grade: 4, lang: 'da', topic: 'Brøker' },
    });
    const about = { about: 'draft', aboutId: 'd1', conversationId: null, draftId: 'd1' } as const;
    await store.feedback.give({ ...like, personId: 'demo-jonas', ...about });
    await store.drafts.remove('d1');
    expect(await count()).toEqual({ likes: 0, dislikes: 0 });
  });
});
