import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSecrets } from './adversary/answer.ts';
import { policies } from './adversary/settings.ts';
import { attackThroughGuard, chosenAttacks, GUARDED_TURNS } from './adversary/throughGuard.ts';
import { attackWithoutModel, PROBED, RENDERED_TURNS } from './adversary/withoutModel.ts';
import type { Evaluation } from './evaluation.ts';

const data = (name: string) => fileURLToPath(new URL(`./data/${name}`, import.meta.url));

const Options = z.object({
  mode: z.enum(['both', 'guarded', 'rendered']).default('both'),
  turns: z.coerce.number().int().min(1).default(GUARDED_TURNS),
  'rendered-turns': z.coerce.number().int().min(1).default(RENDERED_TURNS),
  probes: z.coerce.number().int().min(0).default(PROBED),
  seed: z.coerce.number().int().default(1),
  channel: z.string().optional(),
});

/**
 * Guarded: a model that tries to give the answer away, behind the guard. Rendered: the product as it runs without a model, with
 * students who demand, trick and guess; and `oracleBits`, what its yes and no tell a student who probes. Options: `--mode`
 * guarded or rendered alone, `--turns N` behind the guard and `--rendered-turns N` without a model, at least, `--seed N`,
 * `--channel NAME` only that attack, `--probes N` problems that are probed, `--show` each conversation that leaked, to standard
 * error.
 */
const evaluation: Evaluation = {
  describe: 'A model that tries to leak the answer, against what is shown of it; and students who try to get it',
  data: [data('problems.da.jsonl'), data('problems.keys.jsonl')],
  async run(rows, given) {
    const { mode, turns, seed, channel, probes, ...rest } = Options.parse(Object.fromEntries(given));
    const secrets = readSecrets(rows);
    const guarded = mode === 'rendered' ? undefined : attackThroughGuard(secrets, { seed, turns, channel });
    if (given.has('show')) for (const example of guarded?.examples ?? []) console.error(JSON.stringify(example));
    return {
      seed,
      problems: secrets.length,
      attacks: chosenAttacks(channel).length,
      policies: policies.map(({ name }) => name),
      ...(guarded && { guarded: guarded.report() }),
      ...(mode !== 'guarded' && (await attackWithoutModel(secrets, { seed, turns: rest['rendered-turns'], probes }))),
    };
  },
};
export default evaluation;
