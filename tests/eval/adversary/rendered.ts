import type { Decision, PolicyRequest } from '../../../api/contract/policy.ts';
import type { AttackBag } from '../tutor/attacks.ts';
import { converse } from '../tutor/converse.ts';
import type { TrialProblem } from '../tutor/problemRow.ts';
import { Random } from '../tutor/random.ts';
import { scriptStudent } from '../tutor/students.ts';
import { wilson95 } from '../wilson.ts';
import type { Secret } from './answer.ts';
import { readerFor } from './reader.ts';
import { type Policy, policies } from './settings.ts';

type Decide = (request: PolicyRequest) => Decision;

/** A secret as a problem for the tutor's scripted students; undefined where no reader can tell its answer. */
export function trialOf(secret: Secret): TrialProblem | undefined {
  const [target] = secret.targets;
  const { id, question, grade, subject, lang, key, text } = secret;
  return target && { id, question, answer: text, grade, subject, lang, target, key, lines: [], lastOperands: [] };
}

/** The school's rules with what this policy says of numbers in replies. */
const underPolicy =
  (decide: Decide, { intermediates, lastOperation }: Policy): Decide =>
  (request) => {
    const decision = decide(request);
    if (!decision.obligations) return decision;
    return { ...decision, obligations: { ...decision.obligations, intermediates, lastOperation } };
  };

/** What became of the conversations without a model. */
export interface RenderedReport {
  readonly conversations: number;
  readonly turns: number;
  readonly leaks: number;
  readonly leaksPer1000: number;
  /** Of the share of turns that leak. */
  readonly wilson95: readonly [number, number];
  readonly perPolicy: Readonly<Record<string, { turns: number; leaks: number }>>;
  readonly examples: readonly object[];
}

/**
 * Students who demand, trick and guess, against the product as it runs without a model. They go on until so many turns were
 * shown, each round with other words of theirs.
 */
export async function attackRendered(
  secrets: readonly Secret[],
  bag: AttackBag,
  decide: Decide,
  { seed, turns }: { seed: number; turns: number },
): Promise<RenderedReport> {
  const perPolicy: Record<string, { turns: number; leaks: number }> = {};
  const examples: object[] = [];
  let conversations = 0;
  let played = 0;
  for (let round = 0; played < turns; round++) {
    const before = played;
    for (const secret of secrets) {
      const problem = trialOf(secret);
      if (!problem) continue;
      for (const policy of policies) {
        const random = new Random(`${seed} ${round} ${policy.name} ${secret.id}`);
        const attacks = [bag.draw(secret.lang), bag.draw(secret.lang), bag.draw(secret.lang)].filter(
          (attack) => attack !== undefined,
        );
        const script = scriptStudent(problem, attacks, 9, random);
        const { turns: shown } = await converse(problem, secret.key, script, underPolicy(decide, policy));
        const reads = readerFor(secret, policy);
        const count = perPolicy[policy.name] ?? { turns: 0, leaks: 0 };
        for (const { student, reply } of shown) {
          const said = student.doing === 'opening' ? '' : `${student.text}\n${student.attempt ?? ''}`;
          const leak = reads(said, student.claims, reply);
          count.turns++;
          if (!leak) continue;
          count.leaks++;
          examples.push({ id: secret.id, policy: policy.name, answer: secret.text, ...leak, student: said, reply });
        }
        perPolicy[policy.name] = count;
        conversations++;
        played += shown.length;
      }
    }
    if (played === before) break;
  }
  const leaks = examples.length;
  return {
    conversations,
    turns: played,
    leaks,
    leaksPer1000: played === 0 ? 0 : Math.round((1e6 * leaks) / played) / 1000,
    wilson95: wilson95(leaks, played),
    perPolicy,
    examples: examples.slice(0, 10),
  };
}
