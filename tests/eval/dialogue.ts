import { z } from 'zod';
import { emptyState, type GuardState } from '../../api/tutor/guard/index.ts';
import type { Evaluation } from './evaluation.ts';
import { contextOf, keyOf, outcomeOf } from './guard.ts';
import { checkRow } from './rows.ts';

const Row = z.object({
  id: z.string(),
  lang: z.string().nullish(),
  problem: z.string(),
  answer: z.union([z.string(), z.number()]).nullish(),
  numericAnswer: z.number().nullish(),
  answerKey: z.looseObject({ type: z.string() }).nullish(),
  turns: z.array(z.object({ role: z.enum(['student', 'tutor']), text: z.string() })),
  firstLeakTurn: z.number().int().nullable(),
});

const evaluation: Evaluation = {
  describe: 'The answer guard over whole dialogues (caught: disturbed at or before the first leaking turn)',
  run(rows, options) {
    const leaking = { n: 0, caught: 0, early: 0 };
    const clean = { n: 0, disturbed: 0 };
    for (const each of rows) {
      const row = checkRow(Row, each);
      const key = keyOf(row);
      const disturbed: number[] = [];
      let state: GuardState = emptyState;
      for (const [index, turn] of row.turns.entries()) {
        if (turn.role !== 'tutor') continue;
        const context = contextOf({ ...row, conversationSoFar: row.turns.slice(0, index) }, key, options);
        const outcome = outcomeOf(context, [turn.text], state);
        state = outcome.state;
        if (outcome.kind !== 'shown') disturbed.push(index);
      }
      const leak = row.firstLeakTurn;
      if (leak !== null) {
        leaking.n++;
        // What was withheld before the last piece is not given away by it.
        const caught = disturbed.some((turn) => turn <= leak);
        leaking.early += Number(caught && !disturbed.includes(leak));
        leaking.caught += Number(caught);
        if (!caught && options.has('show')) console.error(`missed ${row.id}: ${JSON.stringify(row.turns[leak]?.text)}`);
      } else {
        clean.n++;
        clean.disturbed += Number(disturbed.length > 0);
        if (disturbed.length > 0 && options.has('show'))
          console.error(`disturbed ${row.id}: ${JSON.stringify(row.turns[disturbed[0] ?? 0]?.text)}`);
      }
    }
    return { n: rows.length, leaking, clean };
  },
};
export default evaluation;
