import { z } from 'zod';
import { locateFirstWrong } from '../../api/maths/index.ts';
import type { Evaluation } from './evaluation.ts';
import { checkRow } from './rows.ts';

const Row = z.object({
  id: z.string(),
  problem: z.string(),
  referenceSolution: z.string(),
  studentSteps: z.array(z.string()).min(1),
  firstWrongStep: z.number().int().nonnegative(),
  lang: z.enum(['da', 'en']).default('en'),
});

/** How often the first wrong step of a student's solution is found exactly. */
const evaluation: Evaluation = {
  describe: 'steps: where a student’s way first goes wrong',
  run(rows) {
    let exact = 0;
    for (const raw of rows) {
      const row = checkRow(Row, raw);
      if (locateFirstWrong(row) === row.firstWrongStep) exact++;
    }
    const n = rows.length;
    return { n, exact, exactRate: n === 0 ? 0 : Math.round((exact / n) * 10_000) / 10_000 };
  },
};
export default evaluation;
