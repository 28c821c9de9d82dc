import { beforeAll, describe, expect, test } from 'vitest';
import { BOMBS } from './bombs.ts';
import { HIDDEN } from './poisoned.ts';
import type { ReadAll } from './readAll.ts';
import { readInOwnProcess } from './runReadAll.ts';

/** What the whole lot, and the poisoned documents before it, may add to the memory of a process that has read nothing yet, in MB. */
const MOST = 64;

describe('files that are built to break their reader', () => {
  let all: ReadAll;
  beforeAll(async () => {
    const files = [];
    for (const [, , name, make] of HIDDEN) files.push({ name, bytes: await make() });
    for (const { file, make } of BOMBS) files.push({ name: file, bytes: await make() });
    // The first start of all compiles what later ones find; one document of each type sees to that.
    await readInOwnProcess([...files.slice(0, 1), ...files.filter(({ name }) => name.endsWith('.pdf')).slice(0, 1)]);
    all = await readInOwnProcess(files);
  }, 240_000);

  test.each(BOMBS.map((bomb, n) => [bomb.what, bomb, n] as const))('%s: refused, with the reason', (_what, bomb, n) => {
    const outcome = all.files[HIDDEN.length + n]?.outcome;
    expect(outcome?.ok).toBe(false);
    expect(bomb.reasons).toContain(outcome?.ok === false ? outcome.reason : undefined);
  });

  test('together with poisoned documents they do not make a fresh process grow', () => {
    expect(all.files).toHaveLength(HIDDEN.length + BOMBS.length);
    expect(all.growth).toBeLessThan(MOST);
  });
});
