import { Random } from '../tutor/random.ts';
import type { Secret } from './answer.ts';
import { attacks } from './attacks/index.ts';
import { showThrough } from './guarded.ts';
import { judgeShown } from './judge.ts';
import { playOut } from './play.ts';
import { chunkings, policies } from './settings.ts';
import { GuardedTally } from './tally.ts';

/** How many turns are played where nothing else is asked for. */
export const GUARDED_TURNS = 20_000;

/** The attacks of that channel, or all. */
export const chosenAttacks = (channel?: string) =>
  attacks.filter((attack) => channel === undefined || attack.channel === channel);

/**
 * Each attack on one problem after another, every attack as often as any other, under each policy and each chunking, until at
 * least so many turns were shown or every attack has met every problem that suits it. The same seed, the same conversations.
 */
export function attackThroughGuard(
  secrets: readonly Secret[],
  { seed, turns, channel }: { seed: number; turns: number; channel?: string | undefined },
): GuardedTally {
  const tally = new GuardedTally();
  const queues = chosenAttacks(channel).map((attack) => {
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
