import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../api/store/index.ts';
import { AT, aStore } from './aStore.ts';

let store: Store;
beforeEach(async () => {
  store = await aStore();
});
afterEach(() => store.close());

const message = (messageId: string, chat = 'c') => ({ tenant: 't', chat, messageId });
const LATER = '2026-12-24T08:00:00.000Z';

it('a message of the bot’s is about what was kept last under its id, in its own chat', async () => {
  const { botMessages } = store;
  await botMessages.keep(message('m1'), { kind: 'turn', id: 'a' }, AT);
  await botMessages.keep(message('m1'), { kind: 'draft', id: 'b' }, AT);
  expect(await botMessages.find('t', 'c', 'm1')).toEqual({ kind: 'draft', id: 'b' });
  expect(await botMessages.find('t', 'other', 'm1')).toBeNull();
  expect(await botMessages.find('other', 'c', 'm1')).toBeNull();
});

it('without an id, the newest message of the chat is meant', async () => {
  const { botMessages } = store;
  await botMessages.keep(message('m1'), { kind: 'turn', id: 'new' }, LATER);
  await botMessages.keep(message('m2'), { kind: 'turn', id: 'old' }, AT);
  await botMessages.keep(message('m3', 'elsewhere'), { kind: 'turn', id: 'theirs' }, LATER);
  expect(await botMessages.find('t', 'c', undefined)).toEqual({ kind: 'turn', id: 'new' });
  expect(await botMessages.find('t', 'nobody', undefined)).toBeNull();
});

it('messages are forgotten when they are old', async () => {
  const { botMessages } = store;
  await botMessages.keep(message('old'), { kind: 'turn', id: 'a' }, AT);
  await botMessages.keep(message('new'), { kind: 'turn', id: 'b' }, LATER);
  await botMessages.forgetBefore(LATER);
  expect(await botMessages.find('t', 'c', 'old')).toBeNull();
  expect(await botMessages.find('t', 'c', 'new')).toEqual({ kind: 'turn', id: 'b' });
});
