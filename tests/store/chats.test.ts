import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Chat, Store } from '../../api/store/index.ts';
import { AT, aConversation, aStore } from './aStore.ts';

const sofias: Omit<Chat, 'conversationId'> = {
  tenant: 't',
  chat: 'c',
  personId: 'demo-sofia',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  botId: '28:bot',
  lang: 'da',
  updatedAt: AT,
};

let store: Store;
beforeEach(async () => {
  store = await aStore();
});
afterEach(() => store.close());
const at = () => store.chats.find('t', 'c');

describe('a chat with the bot', () => {
  it('is found as it was kept last, with nothing worked on at first', async () => {
    expect(await at()).toBeNull();
    await store.chats.save(sofias);
    expect(await at()).toEqual({ ...sofias, conversationId: null });

    const moved = { ...sofias, serviceUrl: 'https://smba.trafficmanager.net/de/', lang: 'en' as const };
    await store.chats.save(moved);
    expect(await at()).toEqual({ ...moved, conversationId: null });
  });

  it('is one of its directory', async () => {
    await store.chats.save(sofias);
    expect(await store.chats.find('t2', 'c')).toBeNull();
  });

  it('keeps what is worked on while its person writes', async () => {
    await store.chats.save(sofias);
    expect(await store.chats.setConversation('t', 'c', await aConversation(store))).toBe(true);
    await store.chats.save({ ...sofias, lang: 'en' });
    expect(await at()).toMatchObject({ lang: 'en', conversationId: 'k1' });

    expect(await store.chats.setConversation('t', 'c', null)).toBe(true);
    expect(await at()).toMatchObject({ conversationId: null });
  });

  it('does not show one person’s work to the next', async () => {
    await store.chats.save(sofias);
    await store.chats.setConversation('t', 'c', await aConversation(store));
    await store.chats.save({ ...sofias, personId: 'demo-elias' });
    expect(await at()).toMatchObject({ personId: 'demo-elias', conversationId: null });
  });

  it('takes no work of somebody else’s, none that is not there, and none where there is no chat', async () => {
    await store.chats.save(sofias);
    await aConversation(store, 'k2', 'demo-elias');
    expect(await store.chats.setConversation('t', 'c', 'k2')).toBe(false);
    expect(await store.chats.setConversation('t', 'c', 'gone')).toBe(false);
    expect(await store.chats.setConversation('t', 'c2', await aConversation(store))).toBe(false);
    expect(await at()).toMatchObject({ conversationId: null });
  });

  it('stays when the work in it is deleted', async () => {
    await store.chats.save(sofias);
    await store.chats.setConversation('t', 'c', await aConversation(store));
    await store.conversations.erase('k1', () => ({}));
    expect(await at()).toEqual({ ...sofias, conversationId: null });
  });

  it('is never left with work that is being deleted at the same moment', async () => {
    await store.chats.save(sofias);
    for (let n = 0; n < 20; n++) {
      const id = await aConversation(store, `k${n}`);
      await Promise.all([store.chats.setConversation('t', 'c', id), store.conversations.erase(id, () => ({}))]);
      expect(await at()).toMatchObject({ conversationId: null });
    }
  });

  it('is found for its person, among others’', async () => {
    await store.chats.save(sofias);
    await store.chats.save({ ...sofias, chat: 'c2', personId: 'demo-elias' });
    await store.chats.save({ ...sofias, chat: 'c3', personId: 'demo-noah' });
    const chats = await store.chats.ofPeople(['demo-sofia', 'demo-elias', 'demo-mette']);
    expect(chats.map(({ chat }) => chat).sort()).toEqual(['c', 'c2']);
    expect(await store.chats.ofPeople([])).toEqual([]);
  });

  it('is forgotten with the app', async () => {
    await store.chats.save(sofias);
    await store.chats.save({ ...sofias, chat: 'c2' });
    await store.chats.remove('t', 'c');
    expect(await at()).toBeNull();
    expect(await store.chats.find('t', 'c2')).not.toBeNull();
  });
});
