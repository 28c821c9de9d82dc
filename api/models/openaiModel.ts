import type { OpenAI } from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import { z } from 'zod';
import { openClient } from './client.ts';
import { streamCompletion } from './completion.ts';
import { faultFrom, ModelFault } from './fault.ts';
import { fillObject, type JsonMode, type JsonSkill } from './fillObject.ts';
import type { LanguageModel, Message, ObjectOutcome, ObjectRequest, TextOutcome, TextRequest } from './model.ts';
import type { ModelSettings } from './settings.ts';
import { openShelter, type ShelterWatcher } from './shelter.ts';
import { openTransport } from './transport.ts';

/** A model that can be let go of. */
export interface OpenModel extends LanguageModel {
  /** Ends every call and closes every connection. */
  close(): Promise<void>;
}

/**
 * A model at OpenAI, at Azure OpenAI, or behind any address that speaks the same protocol. `mayCall` is asked before each
 * call, also those that try whether the provider is back.
 */
export function openModel(
  settings: ModelSettings,
  watcher: ShelterWatcher = {},
  mayCall: () => boolean = () => true,
): OpenModel {
  const transport = openTransport(settings.reach);
  const client = openClient(settings.connection, transport.fetch);
  const skill: JsonSkill = { mode: 'schema' };
  const { patience, providerModel } = settings;

  const bodyFor = ({ messages, maxTokens, temperature }: TextRequest): Body => ({
    model: providerModel,
    messages: messages.map(({ role, text }) => ({ role, content: text })),
    ...(settings.connection.kind === 'compatible' ? { max_tokens: maxTokens } : { max_completion_tokens: maxTokens }),
    ...(temperature !== undefined && { temperature }),
    ...(settings.reasoningEffort && { reasoning_effort: settings.reasoningEffort }),
  });

  const unlessForbidden = () => {
    if (!mayCall()) throw new ModelFault('forbidden', 'the policy lets nothing be handed to this provider');
  };
  const answersAtAll = async (): Promise<void> => {
    unlessForbidden();
    const body = bodyFor({ purpose: 'tutor', messages: PROBE, maxTokens: PROBE_TOKENS });
    try {
      await streamCompletion(client, body, { patience: patience.tutor }, () => {});
    } catch (error) {
      // It writes again, though not to the end: that is for the next caller to judge.
      if (!(error instanceof ModelFault) || !['empty', 'filtered', 'refused'].includes(error.kind)) throw error;
    }
  };
  const shelter = openShelter(settings.places, answersAtAll, watcher);

  return {
    name: settings.name,
    label: settings.label,
    streamText: (request, onText) =>
      shelter.run(request.purpose, request.signal, async (attempt) => {
        unlessForbidden();
        return streamCompletion(
          client,
          bodyFor(request),
          { patience: patience[request.purpose], signal: request.signal },
          (text) => {
            attempt.hasBegun = true;
            onText(text);
          },
        );
      }),
    fillObject: <T>(request: ObjectRequest<T>): Promise<ObjectOutcome<T>> =>
      shelter.run(request.purpose, request.signal, async () => {
        unlessForbidden();
        return fillObject(request, skill, (messages, mode) =>
          wholeText(client, request, messages, bodyFor, mode, patience),
        );
      }),
    list: async (signal) => {
      try {
        const page = await client.models.list({ timeout: LIST_MS, ...(signal && { signal }) });
        return page.data.map(({ id }) => id);
      } catch (error) {
        throw faultFrom(error);
      }
    },
    close: async () => {
      shelter.close();
      await transport.close();
    },
  };
}

type Body = Omit<ChatCompletionCreateParamsStreaming, 'stream' | 'stream_options'>;

/** Asked of a provider after repeated faults: whether it writes again. */
const PROBE: readonly Message[] = [{ role: 'user', text: 'Write the word hej.' }];
const PROBE_TOKENS = 16;
const LIST_MS = 10_000;

/** A text that is only used when it is whole: streamed all the same, since only a stream shows that it has stalled. */
async function wholeText<T>(
  client: OpenAI,
  request: ObjectRequest<T>,
  messages: readonly Message[],
  bodyFor: (request: TextRequest) => Body,
  mode: JsonMode,
  patience: ModelSettings['patience'],
): Promise<{ text: string } & TextOutcome> {
  let text = '';
  const outcome = await streamCompletion(
    client,
    { ...bodyFor({ ...request, messages }), ...formatOf(request, mode) },
    { patience: patience[request.purpose], signal: request.signal },
    (more) => {
      text += more;
    },
  );
  return { ...outcome, text };
}

function formatOf<T>({ schema, schemaName }: ObjectRequest<T>, mode: JsonMode): Pick<Body, 'response_format'> {
  if (mode === 'plain') return {};
  if (mode === 'object') return { response_format: { type: 'json_object' } };
  const shape = z.toJSONSchema(schema, { io: 'input' });
  return { response_format: { type: 'json_schema', json_schema: { name: schemaName, strict: true, schema: shape } } };
}
