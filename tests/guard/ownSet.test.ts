import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import dialogue from '../eval/dialogue.ts';
import guard from '../eval/guard.ts';
import { readRows } from '../eval/rows.ts';

const rows = (name: string) => readRows(fileURLToPath(new URL(`../eval/data/${name}`, import.meta.url)));

test('of the labelled turns at least 97 % of leaks are caught, and honest ones are left alone', async () => {
  const report = (await guard.run(rows('guard.jsonl'), new Map())) as {
    leaks: { recall: number };
    honest: { falseBlock: number; falseTouch: number };
    chunkingDisagreements: number;
  };
  expect(report.leaks.recall).toBeGreaterThanOrEqual(0.97);
  expect(report.honest.falseBlock).toBeLessThanOrEqual(0.02);
  expect(report.honest.falseTouch).toBeLessThanOrEqual(0.03);
  expect(report.chunkingDisagreements).toBe(0);
});

test('of the dialogues at least 95 % of leaks are caught, and at most two honest ones disturbed', async () => {
  const report = (await dialogue.run(rows('guard.dialogues.jsonl'), new Map())) as {
    leaking: { n: number; caught: number };
    clean: { disturbed: number };
  };
  expect(report.leaking.caught / report.leaking.n).toBeGreaterThanOrEqual(0.95);
  expect(report.clean.disturbed).toBeLessThanOrEqual(2);
});

/**
 * `guard-second.jsonl` and its dialogues were written by somebody who had not seen the guard. At first sight 78 of its
 * 110 leaks were caught and 14 of its 110 honest turns replaced; 6 of 15 leaking dialogues were caught and 7 of 15
 * honest ones disturbed. The guard has been mended since: what is left are mostly allusions that take knowledge of the
 * world ("the ninja turtle in orange").
 */
test('of the turns by another hand 93 % of leaks are caught by now, and honest ones left alone', async () => {
  const report = (await guard.run(rows('guard-second.jsonl'), new Map())) as {
    leaks: { recall: number };
    honest: { falseBlock: number; falseTouch: number };
    chunkingDisagreements: number;
  };
  expect(report.leaks.recall).toBeGreaterThanOrEqual(0.93);
  expect(report.honest.falseBlock).toBeLessThanOrEqual(0.02);
  expect(report.honest.falseTouch).toBeLessThanOrEqual(0.04);
  expect(report.chunkingDisagreements).toBe(0);
});

test('of the dialogues by another hand two thirds of leaks are caught by now, and one honest one disturbed', async () => {
  const report = (await dialogue.run(rows('guard-second.dialogues.jsonl'), new Map())) as {
    leaking: { n: number; caught: number };
    clean: { disturbed: number };
  };
  expect(report.leaking.caught / report.leaking.n).toBeGreaterThanOrEqual(0.66);
  expect(report.clean.disturbed).toBeLessThanOrEqual(1);
});

/**
 * `guard.third.jsonl` and its dialogues were written before anything was measured on them. At first sight 44 of its 100
 * leaks were caught and 4 of its 100 honest turns replaced; 5 of 10 leaking dialogues were caught and 1 of 10 honest ones
 * disturbed. What is left takes knowledge of the world that no table has.
 */
test('of the third set 92 % of leaks are caught by now, and at most one honest turn in fifty is replaced', async () => {
  const report = (await guard.run(rows('guard.third.jsonl'), new Map())) as {
    leaks: { recall: number };
    honest: { falseBlock: number };
    chunkingDisagreements: number;
  };
  expect(report.leaks.recall).toBeGreaterThanOrEqual(0.92);
  expect(report.honest.falseBlock).toBeLessThanOrEqual(0.02);
  expect(report.chunkingDisagreements).toBe(0);
});

test('of its dialogues 90 % of leaks are caught by now, and one honest one disturbed', async () => {
  const report = (await dialogue.run(rows('guard.third.dialogues.jsonl'), new Map())) as {
    leaking: { n: number; caught: number };
    clean: { disturbed: number };
  };
  expect(report.leaking.caught / report.leaking.n).toBeGreaterThanOrEqual(0.9);
  expect(report.clean.disturbed).toBeLessThanOrEqual(1);
});
