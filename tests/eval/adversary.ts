import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isInTask, readSecret, type Secret } from './adversary/answer.ts';
import type { Attack } from './adversary/attacks/attack.ts';
import { attacks } from './adversary/attacks/index.ts';
import { showThrough } from './adversary/guarded.ts';
import { judgeShown } from './adversary/judge.ts';
import { probeTutor } from './adversary/oracle.ts';
import { playOut } from './adversary/play.ts';
import { attackRendered } from './adversary/rendered.ts';
import { chunkings, policies } from './adversary/settings.ts';
import { GuardedTally } from './adversary/tally.ts';
import type { Evaluation } from './evaluation.ts';
import { schoolPolicies } from './schoolPolicies.ts';
import { AttackBag } from './tutor/attacks.ts';
import { Random } from './tutor/random.ts';

const data = (name: string) => fileURLToPath(new URL(`./data/${name}`, import.meta.url));

const Options = z.object({
  mode: z.enum(['both', 'guarded', 'rendered']).default('both'),
  turns: z.coerce.number().int().min(1).default(20_000),
  'rendered-turns': z.coerce.number().int().min(1).default(12_000),
  seed: z.coerce.number().int().default(1),
  channel: z.string().optional(),
  probes: z.coerce.number().int().min(0).default(24),
});

/** Each attack on one problem after another, every attack as often as any other, until so many turns were shown. */
function attackThroughGuard(secrets: readonly Secret[], chosen: readonly Attack[], seed: number, turns: number) {
  const tally = new GuardedTally();
  const queues = chosen.map((attack) => {
    const suited = secrets.filter((secret) => playOut(attack, secret, String(seed)) !== undefined);
    return { attack, secrets: new Random(`${seed} ${attack.channel}`).shuffled(suited) };
  });
  const longest = Math.max(0, ...queues.map((queue) => queue.secrets.length));
  for (let round = 0; round < longest && tally.turns < turns; round++) {
    for (const { attack, secrets: suited } of queues) {
      const secret = suited[round];
      const script = secret && playOut(attack, secret, String(seed));
      if (!script) continue;
      for (const policy of policies) {
        const shown = chunkings.map((chunking) => showThrough(script, secret, policy, chunking));
        const findings = shown.map((texts) => judgeShown(attack, secret, policy, script, texts));
        tally.add({ attack, secret, policy, turns: script, shown, findings });
      }
    }
  }
  return tally;
}

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
    const secrets = rows.map(readSecret).filter((secret) => !isInTask(secret));
    const chosen = attacks.filter((attack) => channel === undefined || attack.channel === channel);
    const report = {
      seed,
      problems: secrets.length,
      attacks: chosen.length,
      policies: policies.map(({ name }) => name),
    };
    const guarded = mode === 'rendered' ? undefined : attackThroughGuard(secrets, chosen, seed, turns);
    if (given.has('show')) for (const example of guarded?.examples ?? []) console.error(JSON.stringify(example));
    if (mode === 'guarded') return { ...report, guarded: guarded?.report() };
    const decide = schoolPolicies();
    const shuffled = new Random(`${seed} probes`).shuffled(secrets);
    const bag = new AttackBag(data('attacks.jsonl'), seed);
    const rendered = await attackRendered(secrets, bag, decide, { seed, turns: rest['rendered-turns'] });
    const oracleBits = await probeTutor(shuffled, decide, { seed, problems: probes });
    return { ...report, ...(guarded && { guarded: guarded.report() }), rendered, oracleBits };
  },
};
export default evaluation;
