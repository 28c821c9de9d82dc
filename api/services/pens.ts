import type { z } from 'zod';
import type { Obligations } from '../contract/policy.ts';
import type { Pen } from '../drafts/write.ts';
import type { Person } from '../identity/person.ts';
import { isSpentForTeacher, type LanguageModel } from '../models/index.ts';
import { hasToken, openHiding } from '../privacy/index.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { type Account, tokensOf } from './account.ts';
import { allowedModel } from './allowedModel.ts';
import type { Dependencies } from './dependencies.ts';

/** A section is at most a few pages. */
const MOST_TOKENS = 4_000;

/** The model that policy and budget allow a teacher for drafts, or why there is none. */
export type PenOffer =
  | { readonly kind: 'model'; readonly pen: Pen }
  | { readonly kind: 'rules'; readonly why: 'noModel' | 'spent' | 'people' };

/** Gives drafts what they are written with. */
export class Pens {
  readonly #given: Pick<Dependencies<never>, 'models' | 'budget'>;
  readonly #account: Account;

  constructor(given: Pick<Dependencies<never>, 'models' | 'budget'>, account: Account) {
    this.#given = given;
    this.#account = account;
  }

  /** The label of the model that would write, whether or not anything is left of the budget. */
  labelFor(obligations: Obligations | undefined): string | undefined {
    return this.#choose(obligations)?.label;
  }

  /**
   * `about` is what the model would be told: where the policy lets nothing about people be sent, none is there for it.
   * `roster`: the students whose names are hidden from the model, in the order of the draft's tokens.
   */
  async penFor(
    teacher: Person,
    obligations: Obligations | undefined,
    about: unknown,
    roster: readonly string[],
  ): Promise<PenOffer> {
    const model = this.#choose(obligations);
    if (!model) return { kind: 'rules', why: 'noModel' };
    if (obligations?.data === 'none' && hasToken(JSON.stringify(about))) return { kind: 'rules', why: 'people' };
    if (isSpentForTeacher(await this.#account.spentBy(teacher), this.#given.budget))
      return { kind: 'rules', why: 'spent' };
    return { kind: 'model', pen: this.#penOf(model, teacher, roster) };
  }

  #choose(obligations: Obligations | undefined): LanguageModel | undefined {
    return allowedModel(this.#given.models, 'draft', obligations);
  }

  /** Whatever goes to the model goes through here, and loses its personal data on the way. */
  #penOf(model: LanguageModel, teacher: Person, roster: readonly string[]): Pen {
    return {
      label: model.label,
      fill: async <T>(prompt: Prompt, schemaName: string, schema: z.ZodType<T>, signal: AbortSignal) => {
        const hiding = openHiding({ roster });
        const messages = prompt.messages.map(({ role, text }) => ({ role, text: hiding.hide(text).text }));
        const request = { purpose: 'draft', messages, maxTokens: MOST_TOKENS, schemaName, schema, signal } as const;
        const { value, usage } = await model.fillObject(request);
        const asked = messages.reduce((sum, { text }) => sum + text.length, 0);
        const counted = usage ?? {
          inputTokens: tokensOf(asked),
          outputTokens: tokensOf(JSON.stringify(value).length),
        };
        this.#account.record(model, 'draft', teacher, counted);
        return value;
      },
    };
  }
}
