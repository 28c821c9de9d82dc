import type { Obligations } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';
import { holderWhoSpent, type LanguageModel, type Usage } from '../models/index.ts';
import type { ModelVoice, VoiceOffer } from '../tutor/voice/modelVoice.ts';
import { type Account, tokensOf } from './account.ts';
import { allowedModel } from './allowedModel.ts';
import type { Dependencies } from './dependencies.ts';

/** A tutor's reply is short. */
const MOST_TOKENS = 200;

/** Gives turns their voices. */
export class Voices {
  readonly #given: Pick<Dependencies<never>, 'models' | 'budget'>;
  readonly #account: Account;

  constructor(given: Pick<Dependencies<never>, 'models' | 'budget'>, account: Account) {
    this.#given = given;
    this.#account = account;
  }

  /** The model that policy and budget allow a student for one turn, or why there is none. */
  async voiceFor(student: Person, obligations: Obligations): Promise<VoiceOffer> {
    const { models, budget } = this.#given;
    const model = allowedModel(models, 'tutor', obligations);
    if (!model) return { kind: 'rules' };
    const spent = holderWhoSpent(await this.#account.spentBy(student), budget);
    return spent ? { kind: 'rules', spent } : { kind: 'model', voice: this.#voice(model, student) };
  }

  #voice(model: LanguageModel, student: Person): ModelVoice {
    return {
      label: model.label,
      write: async ({ messages }, signal, onText) => {
        let written = 0;
        let usage: Usage | undefined;
        try {
          const request = { purpose: 'tutor', messages, maxTokens: MOST_TOKENS, signal } as const;
          const outcome = await model.streamText(request, (text) => {
            written += text.length;
            onText(text);
          });
          usage = outcome.usage;
          if (outcome.finish === 'length') throw new Error('The text was cut at its limit');
        } finally {
          const asked = messages.reduce((sum, { text }) => sum + text.length, 0);
          // A call that brought nothing was never answered: nobody pays for it.
          if (usage || written > 0)
            this.#account.record(
              model,
              'tutor',
              student,
              usage ?? { inputTokens: tokensOf(asked), outputTokens: tokensOf(written) },
            );
        }
      },
    };
  }
}
