import { describe, expect, it } from 'vitest';
import evaluation from '../eval/pii.ts';
import { readRows } from '../eval/rows.ts';

interface Report {
  readonly n: number;
  readonly perType: Record<string, { readonly n: number; readonly recall: number }>;
  readonly traps: { readonly n: number; readonly touched: number };
}

describe.each(['tests/eval/data/pii.jsonl', 'tests/eval/data/pii-second.jsonl', 'tests/eval/data/pii-third.jsonl'])(
  'the labelled messages of %s',
  (file) => {
    // The report is printed as JSON: this is the shape that readers of it rely on.
    const report = evaluation.run(readRows(file), new Map()) as Report;

    it.each([
      ['cpr', 1],
      ['email', 1],
      ['phone', 0.98],
      ['name', 0.98],
      ['address', 0.9],
    ])('are found: %s in at least %d of all cases', (type, least) => {
      expect(report.perType[type]?.recall).toBeGreaterThanOrEqual(least);
    });

    it('are left alone where there is nothing private in them, but for 2 % at most', () => {
      expect(report.traps.touched / report.traps.n).toBeLessThanOrEqual(0.02);
      expect(report.traps.n / report.n).toBeGreaterThanOrEqual(0.4);
    });
  },
);
