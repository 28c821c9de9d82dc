import { describe, expect, it } from 'vitest';
import { batches } from '../../api/services/turns/batches.ts';

const never = new AbortController().signal;

async function all<T, End>(steps: AsyncGenerator<T, End>, signal: AbortSignal = never) {
  const taken: { values: readonly T[]; end: End | undefined }[] = [];
  for await (const { values, end } of batches(steps, signal)) taken.push({ values, end: end?.value });
  return taken;
}

describe('what a generator gives', () => {
  it('is taken together when it is there at the same moment', async () => {
    const later = Promise.withResolvers<void>();
    async function* steps() {
      yield 'move';
      setTimeout(later.resolve, 20);
      await later.promise;
      yield 'a';
      yield 'b';
      return 'state';
    }

    expect(await all(steps())).toEqual([
      { values: ['move'], end: undefined },
      { values: ['a', 'b'], end: 'state' },
    ]);
  });

  it('is handed over before the generator has anything more', async () => {
    const more = Promise.withResolvers<void>();
    async function* steps() {
      yield 1;
      await more.promise;
    }

    const taking = batches(steps(), never);
    const first = await taking.next();
    more.resolve();

    expect(first.value).toEqual({ values: [1], end: undefined });
    expect((await taking.next()).value).toEqual({ values: [], end: { value: undefined } });
  });

  it('is handed over before the error that comes after it', async () => {
    async function* steps() {
      yield 1;
      throw new Error('broken');
    }
    const taking = batches(steps(), never);

    expect((await taking.next()).value).toEqual({ values: [1], end: undefined });
    await expect(taking.next()).rejects.toThrow('broken');
  });

  it('is waited for no longer than the signal allows', async () => {
    const stop = new AbortController();
    async function* steps() {
      yield 1;
      await new Promise(() => {});
    }
    setTimeout(() => stop.abort(), 20);

    await expect(all(steps(), stop.signal)).rejects.toThrow('ran out of time');
  });
});
