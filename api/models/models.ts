import type { Processing } from '../policy/index.ts';
import type { FaultKind } from './fault.ts';
import type { LanguageModel, Purpose, Usage } from './model.ts';
import { type OpenModel, openModel } from './openaiModel.ts';
import type { ModelSettings } from './settings.ts';

/** Something that happened to a model, for the log and the metrics: names and kinds, never a text or a person. */
export type ModelHappening =
  | { readonly what: 'fault'; readonly model: string; readonly purpose: Purpose; readonly kind: FaultKind }
  | { readonly what: 'breaker'; readonly model: string; readonly state: 'open' | 'closed' };

/** Tokens of one call, as the provider counts them or as they are reckoned where it did not say. */
export interface ModelUsage extends Usage {
  readonly model: string;
  readonly purpose: Purpose;
}

/** The configured models. */
export class Models {
  readonly #models: readonly { readonly settings: ModelSettings; readonly model: OpenModel }[];
  readonly #mayProcess: (by: Processing) => boolean;

  /** `mayProcess` is asked before each call, and nothing leaves where it says no. */
  constructor(
    settings: readonly ModelSettings[],
    hear: (happening: ModelHappening) => void = () => {},
    mayProcess: (by: Processing) => boolean = () => true,
  ) {
    this.#mayProcess = mayProcess;
    this.#models = settings.map((one) => ({
      settings: one,
      model: openModel(
        one,
        {
          onFault: ({ kind }, purpose) => hear({ what: 'fault', model: one.name, purpose, kind }),
          onBreaker: (state) => hear({ what: 'breaker', model: one.name, state }),
        },
        () => mayProcess(one.processing),
      ),
    }));
  }

  /** The first configured model for a purpose that the policy allows, by the order of the models file. */
  choose(purpose: Purpose, allowed: 'all' | readonly string[]): LanguageModel | undefined {
    return this.#models.find(
      ({ settings: { name, purposes, processing } }) =>
        purposes.includes(purpose) && (allowed === 'all' || allowed.includes(name)) && this.#mayProcess(processing),
    )?.model;
  }

  /** Every configured model, in order. */
  all(): readonly LanguageModel[] {
    return this.#models.map(({ model }) => model);
  }

  /** Ends every call. */
  async close(): Promise<void> {
    await Promise.all(this.#models.map(({ model }) => model.close()));
  }
}
