import { describe, expect, it } from 'vitest';
import { readRows } from '../eval/rows.ts';
import evaluation from '../eval/safeguarding.ts';

interface Report {
  readonly high: { readonly recall: number };
  readonly none: { readonly rate: number };
}

/** Sets of labelled messages, and how many of those that need an adult are to be found at least. */
const sets: readonly (readonly [file: string, leastHigh: number])[] = [
  ['tests/eval/data/safeguarding.jsonl', 0.97],
  ['tests/eval/data/safeguarding.fresh.jsonl', 0.97],
  // Told around the word. Much of it is missed; this keeps what is reached.
  ['tests/eval/data/safeguarding.indirect.jsonl', 0.65],
];

describe.each(sets)('the labelled messages of %s', (file, leastHigh) => {
  // The report is printed as JSON: this is the shape that readers of it rely on.
  const report = evaluation.run(readRows(file), new Map()) as Report;

  it(`are found where they need an adult, ${leastHigh * 100} % of them at least`, () => {
    expect(report.high.recall).toBeGreaterThanOrEqual(leastHigh);
  });

  it('call no adult where they need none, but for 3 % at most', () => {
    expect(report.none.rate).toBeLessThanOrEqual(0.03);
  });
});
