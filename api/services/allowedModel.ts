import type { Obligations } from '../contract/policy.ts';
import { type LanguageModel, ModelFault, type Models, type Purpose } from '../models/index.ts';
import type { Message } from '../models/model.ts';
import { hasToken } from '../privacy/index.ts';

/**
 * The model that the policy lets write, or none. Where it lets a model be sent nothing about people, the model that is
 * given cannot be: a call whose text has a token in it fails, and nothing leaves.
 */
export function allowedModel(
  models: Pick<Models, 'choose'> | undefined,
  purpose: Purpose,
  obligations: Obligations | undefined,
): LanguageModel | undefined {
  if (obligations?.assurance !== 'guarded') return undefined;
  const model = models?.choose(purpose, obligations.models);
  return model && obligations.data === 'none' ? withoutPeople(model) : model;
}

function withoutPeople(model: LanguageModel): LanguageModel {
  const look = (messages: readonly Message[]): void => {
    // What a person wrote stands in no instruction.
    if (messages.some(({ role, text }) => role !== 'system' && hasToken(text)))
      throw new ModelFault('forbidden', 'The text is about people');
  };
  return {
    name: model.name,
    label: model.label,
    streamText: async (request, onText) => {
      look(request.messages);
      return model.streamText(request, onText);
    },
    fillObject: async (request) => {
      look(request.messages);
      return model.fillObject(request);
    },
    list: (signal) => model.list(signal),
  };
}
