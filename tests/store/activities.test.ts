import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../api/store/index.ts';
import { aStore } from './aStore.ts';
import { aDatabase, onPostgres } from './testDatabase.ts';

const LONG = 60_000;
const key = { tenant: 't', chat: 'c', activityId: 'a' };

/** Two servers on one database; SQLite has only ever one. */
let servers: [Store, Store];
beforeEach(async () => {
  const url = await aDatabase();
  const first = await aStore(url);
  servers = [first, onPostgres ? await aStore(url) : first];
});
afterEach(async () => {
  for (const store of new Set(servers)) await store.close();
});
const take = (leaseMs = LONG, of = key, server: 0 | 1 = 0) => servers[server].activities.take(of, leaseMs);

describe('a message of Teams', () => {
  it('is new to one of those who take it at the same moment, on whatever server', async () => {
    for (let n = 0; n < 20; n++) {
      const activity = { ...key, activityId: `a${n}` };
      const all = Array.from({ length: 10 }, (_, at) => take(LONG, activity, at % 2 === 0 ? 0 : 1));
      expect((await Promise.all(all)).sort()).toEqual([...Array(9).fill('known'), 'new']);
    }
  });

  it('is another one in another chat, of another directory, under another id', async () => {
    await take();
    for (const other of [{ tenant: 't2' }, { chat: 'c2' }, { activityId: 'a2' }])
      expect(await take(LONG, { ...key, ...other })).toBe('new');
  });

  it('is new again when it was forgotten, and no other is', async () => {
    const other = { ...key, activityId: 'b' };
    await take();
    await take(LONG, other);
    await servers[0].activities.forget(key);
    expect([await take(), await take(LONG, other)]).toEqual(['new', 'known']);
  });

  it('is known while somebody is at it, and for good when it is answered', async () => {
    await take(1);
    await servers[0].activities.done(key);
    await wait(20);

    expect(await take(LONG, key, 1)).toBe('known');
  });

  it('whose holder died is done again, by one', async () => {
    await take(1);
    await wait(20);

    const heirs = await Promise.all(Array.from({ length: 10 }, (_, at) => take(LONG, key, at % 2 === 0 ? 0 : 1)));

    expect(heirs.sort()).toEqual(['again', ...Array(9).fill('known')]);
  });

  it('that takes long stays with who says so', async () => {
    await take(1);
    await servers[0].activities.renew(key, LONG);
    await wait(20);

    expect(await take(LONG, key, 1)).toBe('known');
  });

  it('that is answered is not taken back to work by a late word', async () => {
    await take();
    await servers[0].activities.done(key);
    await servers[0].activities.renew(key, 1);
    await wait(10);

    expect(await take()).toBe('known');
  });

  it('is forgotten when its time has come, and no sooner', async () => {
    await take();
    await servers[0].activities.forgetBefore(new Date(Date.now() - LONG).toISOString());
    expect(await take()).toBe('known');

    await servers[0].activities.forgetBefore(new Date(Date.now() + LONG).toISOString());
    expect(await take()).toBe('new');
  });
});
