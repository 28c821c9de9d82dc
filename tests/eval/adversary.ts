import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { isInTask, readSecret, type Secret } from './adversary/answer.ts';
import type { Attack } from './adversary/attacks/attack.ts';
import { attacks } from './adversary/attacks/index.ts';
import { showThrough } from './adversary/guarded.ts';
import { judgeShown } from './adversary/judge.ts';
import { playOut } from './adversary/play.ts';
import { chunkings, policies } from './adversary/settings.ts';
import { GuardedTally } from './adversary/tally.ts';
import type { Evaluation } from './evaluation.ts';
import { Random } from './tutor/random.ts';

const data = (name: string) => fileURLToPath(new URL(`./data/${name}`, import.meta.url));

const Options = z.object({
  turns: z.coerce.number().int().min(1).default(20_000),
  seed: z.coerce.number().int().default(1),
  channel: z.string().optional(),
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
 * A model that tries to give the answer away, behind the guard. `--turns N` turns at least, `--seed N`, `--channel NAME` only
 * that attack, `--show` each conversation that leaked to standard error.
 */
const evaluation: Evaluation = {
  describe: 'A model that tries to leak the answer, against what the guard lets through',
  data: [data('problems.da.jsonl'), data('problems.keys.jsonl')],
  run(rows, given) {
    const options = Options.parse(Object.fromEntries(given));
    const secrets = rows.map(readSecret).filter((secret) => !isInTask(secret));
    const chosen = attacks.filter(({ channel }) => options.channel === undefined || channel === options.channel);
    const tally = attackThroughGuard(secrets, chosen, options.seed, options.turns);
    if (given.has('show')) for (const example of tally.examples) console.error(JSON.stringify(example));
    return { problems: secrets.length, attacks: chosen.length, guarded: tally.report() };
  },
};
export default evaluation;
