import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openModel } from '../../api/models/openaiModel.ts';
import { aModel, aModelSetting } from './aModel.ts';

let opened: Awaited<ReturnType<typeof aModel>>;
afterEach(async () => opened.close());

const messages = [{ role: 'user', text: 'hej' }] as const;

describe('a model', () => {
  it('tells what was counted', async () => {
    opened = await aModel({ script: { script: 'Hvad ved du?' } });
    const { usage } = await opened.model.streamText({ purpose: 'tutor', messages, maxTokens: 50 }, () => {});

    expect(usage).toEqual({ inputTokens: expect.any(Number), outputTokens: expect.any(Number) });
  });

  it('sends the limit under the name that the provider knows', async () => {
    opened = await aModel();
    const { mock } = opened;
    const openai = openModel(
      aModelSetting(mock.url, { connection: { kind: 'openai', baseUrl: new URL(mock.url), apiKey: 'secret' } }),
    );
    await opened.model.streamText({ purpose: 'tutor', messages, maxTokens: 50, temperature: 0.3 }, () => {});
    await openai.streamText({ purpose: 'tutor', messages, maxTokens: 50 }, () => {});

    expect(mock.requests[0]?.body).toMatchObject({ max_tokens: 50, temperature: 0.3 });
    expect(mock.requests[1]?.body).toMatchObject({ max_completion_tokens: 50 });
    expect(mock.requests[1]?.body).not.toHaveProperty('temperature');
    expect(mock.requests[1]?.headers.authorization).toBe('Bearer secret');
    await openai.close();
  });

  it('reaches a deployment at Azure', async () => {
    opened = await aModel();
    const { mock } = opened;
    const azure = openModel(
      aModelSetting(mock.url, {
        connection: {
          kind: 'azure',
          endpoint: new URL(mock.url.replace('/v1', '/')),
          apiKey: 'secret',
          apiVersion: '2025-04-01-preview',
          deployment: 'skolens-model',
        },
        providerModel: 'skolens-model',
      }),
    );
    // The mock knows no such model's name as a wish, and does what it does by default.
    await azure.streamText({ purpose: 'tutor', messages, maxTokens: 50 }, () => {});

    expect(mock.requests[0]?.path).toBe('/openai/deployments/skolens-model/chat/completions');
    expect(mock.requests[0]?.headers['api-key']).toBe('secret');
    await azure.close();
  });

  it('asks once more for an object that does not fit, and names the faults without the values', async () => {
    const tries = [
      { title: 'Brøker', minutes: 'fyrre' },
      { title: 'Brøker', minutes: 40 },
    ];
    opened = await aModel({ script: { json: () => tries.shift() } });
    const { value } = await opened.model.fillObject({
      purpose: 'draft',
      messages,
      maxTokens: 100,
      schemaName: 'plan',
      schema: z.strictObject({ title: z.string(), minutes: z.int() }),
    });

    expect(value).toEqual({ title: 'Brøker', minutes: 40 });
    expect(JSON.stringify(opened.mock.requests[1]?.body)).toContain('minutes: Invalid input');
  });

  it('remembers that a provider knows no JSON Schema', async () => {
    opened = await aModel({ providerModel: 'mock?mode=no-json-schema', script: { json: () => ({ n: 1 }) } });
    const request = {
      purpose: 'draft',
      messages,
      maxTokens: 100,
      schemaName: 'n',
      schema: z.strictObject({ n: z.int() }),
    } as const;
    await opened.model.fillObject(request);
    await opened.model.fillObject(request);

    expect(
      opened.mock.requests.map(
        ({ body }) =>
          z.looseObject({ response_format: z.looseObject({ type: z.string() }) }).parse(body).response_format.type,
      ),
    ).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  it('lists the models of its provider', async () => {
    opened = await aModel({ script: { models: ['a', 'b'] } });

    expect(await opened.model.list()).toEqual(['a', 'b']);
  });
});
