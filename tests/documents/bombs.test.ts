import { beforeAll, describe, expect, test } from 'vitest';
import { BOMBS } from './bombs.ts';
import type { ReadAll } from './readAll.ts';
import { readInOwnProcess } from './runReadAll.ts';

/** What the whole lot may add to the memory of a process, in MB. */
const MOST = 64;

describe('files that are built to break their reader', () => {
  let all: ReadAll;
  beforeAll(async () => {
    const files = [];
    for (const { file, make } of BOMBS) files.push({ name: file, bytes: await make() });
    all = await readInOwnProcess(files);
  }, 60_000);

  test.each(BOMBS.map((bomb, n) => [bomb.what, bomb, n] as const))('%s: refused, with the reason', (_what, bomb, n) => {
    const outcome = all.files[n]?.outcome;
    expect(outcome?.ok).toBe(false);
    expect(bomb.reasons).toContain(outcome?.ok === false ? outcome.reason : undefined);
  });

  test('together they do not make the process grow', () => {
    expect(all.growth).toBeLessThan(MOST);
  });
});
