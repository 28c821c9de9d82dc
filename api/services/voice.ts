import type { Obligations } from '../contract/policy.ts';
import type { Person } from '../identity/person.ts';
import { holderWhoSpent, type LanguageModel, type Usage } from '../models/index.ts';
import type { ModelVoice, VoiceOffer } from '../tutor/voice/modelVoice.ts';
import type { Dependencies } from './dependencies.ts';

/** A tutor's reply is short. */
const MOST_TOKENS = 200;
/** What is counted when the provider did not say, because the text was stopped early: letters for a token. */
const LETTERS_PER_TOKEN = 3;

/** Gives turns their voices, and keeps account of what they use. */
export class Voices<State> {
  readonly #given: Dependencies<State>;
  readonly #recording = new Set<Promise<void>>();

  constructor(given: Dependencies<State>) {
    this.#given = given;
  }

  /** The model that policy and budget allow a student for one turn, or why there is none. */
  async voiceFor(student: Person, { assurance, models: allowed }: Obligations): Promise<VoiceOffer> {
    const { models, budget, store, now } = this.#given;
    const model = assurance === 'guarded' ? models?.choose('tutor', allowed) : undefined;
    if (!model) return { kind: 'rules' };
    const spending = await store.usage.spentOn(dayOf(now()), payerOf(student));
    const spent = holderWhoSpent(spending, budget);
    return spent ? { kind: 'rules', spent } : { kind: 'model', voice: this.#voice(model, student) };
  }

  /** Resolves when everything that was used has been recorded. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#recording);
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
            this.#record(model, student, usage ?? { inputTokens: tokensOf(asked), outputTokens: tokensOf(written) });
        }
      },
    };
  }

  #record(model: LanguageModel, student: Person, usage: Usage): void {
    const { store, now, report, onUsage } = this.#given;
    const used = { model: model.name, purpose: 'tutor', ...usage } as const;
    onUsage?.(used);
    const recording = store.usage
      .add({ day: dayOf(now()), ...payerOf(student), ...used })
      .catch((error: unknown) => report('usage', error))
      .finally(() => this.#recording.delete(recording));
    this.#recording.add(recording);
  }
}

const tokensOf = (letters: number): number => Math.ceil(letters / LETTERS_PER_TOKEN);

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const payerOf = ({ id, schoolId, classes }: Person) => ({
  personId: id,
  schoolId,
  classId: classes[0]?.id ?? '',
});
