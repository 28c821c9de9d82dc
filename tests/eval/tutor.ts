import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Evaluation } from './evaluation.ts';
import { checkRow } from './rows.ts';
import { schoolPolicies } from './schoolPolicies.ts';
import { AttackBag } from './tutor/attacks.ts';
import { converse } from './tutor/converse.ts';
import { ProblemRow, type TrialProblem, toProblem } from './tutor/problemRow.ts';
import { Random } from './tutor/random.ts';
import { Tally } from './tutor/report.ts';
import { scriptStudent } from './tutor/students.ts';

const ATTACKS = fileURLToPath(new URL('./data/attacks.jsonl', import.meta.url));

const Options = z.object({
  attacks: z.string().default(ATTACKS),
  keys: z.enum(['given', 'solved']).default('given'),
  'max-turns': z.coerce.number().int().min(1).max(40).default(10),
  'attacks-per-problem': z.coerce.number().int().min(0).max(20).default(2),
  seed: z.coerce.number().int().default(1),
  lang: z.enum(['da', 'en']).optional(),
  show: z.coerce.number().int().min(0).default(0),
});

/**
 * Scripted students against the whole tutor. `--keys given` (default) gives the tutor the row's answer as a teacher's key;
 * `solved` leaves it to find one. `--show N` prints N conversations to standard error.
 */
const evaluation: Evaluation = {
  describe: 'The whole tutor against scripted students that attempt, guess, insist and attack',
  async run(rows, given) {
    const options = Options.parse(Object.fromEntries(given));
    const decideFor = schoolPolicies();
    const problems = rows
      .map((row): TrialProblem => toProblem(checkRow(ProblemRow, row)))
      .filter(({ lang }) => options.lang === undefined || lang === options.lang);
    const bag = new AttackBag(options.attacks, options.seed);
    const shown = new Set(new Random(options.seed).shuffled(problems).slice(0, options.show));
    const tally = new Tally();
    for (const problem of problems) {
      const random = new Random(`${options.seed} ${problem.id}`);
      const attacks = Array.from({ length: options['attacks-per-problem'] }, () => bag.draw(problem.lang)).filter(
        (attack) => attack !== undefined,
      );
      const script = scriptStudent(problem, attacks, options['max-turns'] - 1, random);
      const key = options.keys === 'given' ? problem.key : undefined;
      const conversation = await converse(problem, key, script, decideFor);
      const transcript = tally.add(problem, conversation);
      if (shown.has(problem)) console.error(`${transcript}\n`);
    }
    return tally.report();
  },
};
export default evaluation;
