import type { AnswerKey } from '../contract/answerKey.ts';
import type { Decision } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';
import { holderWhoSpent, type LanguageModel, ModelFault } from '../models/index.ts';
import { SOLVING_WAYS, SolvedProblem, solveProblemPrompt } from '../prompts/solveProblem.ts';
import type { TutorProblem } from '../tutor/types.ts';
import type { Account } from './account.ts';
import { allowedModel } from './allowedModel.ts';
import type { Dependencies } from './dependencies.ts';
import type { Tutor } from './tutor.ts';

type Needs = Pick<Dependencies<never>, 'store' | 'models' | 'budget' | 'report'> & {
  readonly tutor: Pick<Tutor<never>, 'lacksKey' | 'agreedKey'>;
};

const MOST_TOKENS = 600;
const LIMIT_MS = 30_000;

/**
 * Finds keys for students' own word problems that the engine cannot solve: a model, where policy and budget allow one,
 * solves it in two ways apart, and the engine reckons both through. Nobody waits for it, and nothing of it is shown.
 */
export class KeyProposals {
  readonly #given: Needs;
  readonly #account: Account;
  readonly #running = new Map<Promise<void>, AbortController>();

  constructor(given: Needs, account: Account) {
    this.#given = given;
    this.#account = account;
  }

  /** Begins to look for a key to a conversation's problem, where there is reason to. */
  seek(person: Person, conversationId: string, problem: TutorProblem, { effect, obligations }: Decision): void {
    const { models, tutor, store, report } = this.#given;
    if (effect !== 'allow' || !tutor.lacksKey(problem)) return;
    const model = allowedModel(models, 'solve', obligations);
    if (!model) return;
    const stop = new AbortController();
    const seeking = this.#propose(person, model, problem, stop.signal)
      .then((key) => (key ? store.conversations.takeKey(conversationId, key) : undefined))
      .catch((error: unknown) => report('keyProposal', error))
      .finally(() => this.#running.delete(seeking));
    this.#running.set(seeking, stop);
  }

  /** Gives up what still runs; resolves when nothing does. A problem without a key is helped with all the same. */
  async settle(): Promise<void> {
    for (const stop of this.#running.values()) stop.abort();
    await Promise.allSettled(this.#running.keys());
  }

  async #propose(
    person: Person,
    model: LanguageModel,
    { text }: TutorProblem,
    signal: AbortSignal,
  ): Promise<AnswerKey | null> {
    if (holderWhoSpent(await this.#account.spentBy(person), this.#given.budget)) return null;
    const [one, other] = await Promise.all(SOLVING_WAYS.map((way) => this.#solve(person, model, text, way, signal)));
    return one && other ? this.#given.tutor.agreedKey(text, [one, other]) : null;
  }

  async #solve(
    person: Person,
    model: LanguageModel,
    text: string,
    way: (typeof SOLVING_WAYS)[number],
    signal: AbortSignal,
  ): Promise<SolvedProblem | null> {
    try {
      const { value, usage } = await model.fillObject({
        purpose: 'solve',
        schemaName: 'solvedProblem',
        schema: SolvedProblem,
        messages: solveProblemPrompt(text, way).messages,
        maxTokens: MOST_TOKENS,
        signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
      });
      if (usage) this.#account.record(model, 'solve', person, usage);
      return value;
    } catch (error) {
      if (error instanceof ModelFault) return null;
      throw error;
    }
  }
}
