import { describe, expect, it } from 'vitest';
import { WalSync } from '../../api/store/walSync.ts';

/** A disk whose syncs end when the test says so. */
function aDisk() {
  const syncs: PromiseWithResolvers<void>[] = [];
  const log = new WalSync(() => {
    const sync = Promise.withResolvers<void>();
    syncs.push(sync);
    return sync.promise;
  });
  return { log, syncs };
}

/** Whether it has resolved by now. */
async function isSettled(promise: Promise<void>): Promise<boolean> {
  const later = Symbol();
  return (await Promise.race([promise, new Promise((resolve) => setImmediate(resolve, later))])) !== later;
}

describe('the write-ahead log', () => {
  it('is waited for by nobody when nothing was written', async () => {
    const { log, syncs } = aDisk();
    await log.settled();
    expect(syncs).toEqual([]);
  });

  it('is on disk before anybody hears of a commit', async () => {
    const { log, syncs } = aDisk();
    log.wrote();
    const told = log.settled();
    expect(await isSettled(told)).toBe(false);
    syncs[0]?.resolve();
    await told;
  });

  it('is synced once for everybody who waits', async () => {
    const { log, syncs } = aDisk();
    const told = Array.from({ length: 50 }, () => {
      log.wrote();
      return log.settled();
    });
    syncs[0]?.resolve();
    // The first sync began when the first had committed only.
    await expect.poll(() => syncs.length).toBe(2);
    syncs[1]?.resolve();
    await Promise.all(told);
    expect(syncs).toHaveLength(2);
  });

  it('is synced anew for what was committed while a sync ran', async () => {
    const { log, syncs } = aDisk();
    log.wrote();
    const first = log.settled();
    log.wrote();
    const second = log.settled();
    syncs[0]?.resolve();
    await first;
    expect(await isSettled(second)).toBe(false);
    syncs[1]?.resolve();
    await second;
  });

  it('is trusted no more once the disk has refused', async () => {
    const { log, syncs } = aDisk();
    log.wrote();
    const told = log.settled();
    syncs[0]?.reject(new Error('EIO'));
    await expect(told).rejects.toThrow('EIO');
    await expect(log.settled()).rejects.toThrow('EIO');
    log.wrote();
    await expect(log.settled()).rejects.toThrow('EIO');
  });
});
