import { fileURLToPath } from 'node:url';
import { schoolPolicies } from '../schoolPolicies.ts';
import { AttackBag } from '../tutor/attacks.ts';
import { Random } from '../tutor/random.ts';
import type { Secret } from './answer.ts';
import { type OracleReport, probeTutor } from './oracle.ts';
import { attackRendered, type RenderedReport } from './rendered.ts';

/** How many turns are played, and how many problems probed, where nothing else is asked for. */
export const RENDERED_TURNS = 12_000;
export const PROBED = 120;

const ATTACKS = fileURLToPath(new URL('../data/attacks.jsonl', import.meta.url));

/** The product as it runs without a model: what students get who demand and trick, and what its yes and no tell a guesser. */
export async function attackWithoutModel(
  secrets: readonly Secret[],
  { seed, turns, probes }: { seed: number; turns: number; probes: number },
): Promise<{ rendered: RenderedReport; oracleBits: Record<string, OracleReport> }> {
  const decide = schoolPolicies();
  const rendered = await attackRendered(secrets, new AttackBag(ATTACKS, seed), decide, { seed, turns });
  const shuffled = new Random(`${seed} probes`).shuffled(secrets);
  return { rendered, oracleBits: await probeTutor(shuffled, decide, { seed, problems: probes }) };
}
