import { describe, expect, it } from 'vitest';
import { readModelSettings } from '../../api/models/index.ts';

const read = (env: Record<string, string>, file?: string) => readModelSettings(env, file);
const problems = (env: Record<string, string>, file?: string): string => {
  const settings = read(env, file);
  return settings.ok ? '' : settings.problems.join('\n');
};
const file = (...models: string[]) => `schema: models/1\nmodels:\n${models.map((model) => `  - ${model}\n`).join('')}`;

describe('the settings of models', () => {
  it('name none when nothing is said, and none without OPENAI_MODEL', () => {
    expect(read({})).toEqual({ ok: true, models: [] });
    expect(read({ OPENAI_API_KEY: 'k' })).toEqual({ ok: true, models: [] });
  });

  it('name one called main by the variables that the SDK knows', () => {
    expect(read({ OPENAI_MODEL: 'gpt-x', OPENAI_API_KEY: 'k' })).toMatchObject({
      ok: true,
      models: [
        {
          name: 'main',
          label: 'gpt-x',
          purposes: ['tutor', 'draft', 'solve'],
          reach: 'internet',
          connection: { kind: 'openai', apiKey: 'k' },
        },
      ],
    });
  });

  it('reach this machine when the address says so in so many words', () => {
    expect(read({ OPENAI_MODEL: 'llama', OPENAI_BASE_URL: 'http://localhost:11434/v1' })).toMatchObject({
      ok: true,
      models: [{ reach: 'ownNetwork', connection: { kind: 'compatible', apiKey: 'none' } }],
    });
  });

  it('name a deployment at Azure', () => {
    const env = {
      OPENAI_MODEL: 'skolens',
      AZURE_OPENAI_ENDPOINT: 'https://skole.openai.azure.example/',
      AZURE_OPENAI_API_KEY: 'k',
      OPENAI_API_VERSION: '2025-04-01-preview',
    };
    expect(read(env)).toMatchObject({
      ok: true,
      models: [{ connection: { kind: 'azure', deployment: 'skolens', apiVersion: '2025-04-01-preview' } }],
    });
  });

  it('name several in a file, with keys that stand only in the environment', () => {
    const two = file(
      '{ name: eu, provider: compatible, url: "https://api.mistral.example/v1", keyFrom: MISTRAL_API_KEY, model: m, purposes: [draft] }',
      '{ name: lokal, label: Skolens egen, provider: compatible, url: "http://gpu.skole.example:8000/v1", ownNetwork: true, model: q, patience: { tutor: { headers: 9 } } }',
    );
    expect(read({ MISTRAL_API_KEY: 'k' }, two)).toMatchObject({
      ok: true,
      models: [
        { name: 'eu', purposes: ['draft'], connection: { apiKey: 'k' } },
        { name: 'lokal', label: 'Skolens egen', patience: { tutor: { headersMs: 9_000, idleMs: 5_000 } } },
      ],
    });
  });

  it.each<[string, Record<string, string>, string | undefined, RegExp]>([
    ['OpenAI without its key', { OPENAI_MODEL: 'm' }, undefined, /OPENAI_API_KEY is not set/],
    [
      'an address that is none',
      { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'models' },
      undefined,
      /OPENAI_BASE_URL is no address/,
    ],
    [
      'http on the internet',
      { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://models.example/v1' },
      undefined,
      /must begin with https/,
    ],
    [
      'the metadata service',
      { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'http://169.254.169.254/v1' },
      undefined,
      /no model has/,
    ],
    ['a private address', { OPENAI_MODEL: 'm', OPENAI_BASE_URL: 'https://10.0.0.9/v1' }, undefined, /own network/],
    [
      'Azure without a version',
      { OPENAI_MODEL: 'm', AZURE_OPENAI_ENDPOINT: 'https://a.example', AZURE_OPENAI_API_KEY: 'k' },
      undefined,
      /API version/,
    ],
    ['a key in the file', {}, file('{ name: a, provider: openai, apiKey: sk-1, model: m }'), /3:.*apiKey/],
    [
      'a variable that is not set',
      {},
      file('{ name: a, provider: openai, keyFrom: MY_KEY, model: m }'),
      /MY_KEY is not set/,
    ],
    [
      'a name that is taken',
      { K: '1' },
      file(
        '{ name: a, provider: openai, keyFrom: K, model: m }',
        '{ name: a, provider: openai, keyFrom: K, model: n }',
      ),
      /the name is taken/,
    ],
    [
      'a compatible model without an address',
      {},
      file('{ name: a, provider: compatible, model: m }'),
      /address is missing/,
    ],
    ['a file that is no YAML', {}, 'schema: [', /1:\d+/],
    ['an unknown purpose', {}, file('{ name: a, provider: openai, model: m, purposes: [grade] }'), /purposes/],
  ])('refuse %s and say why', (_, env, text, message) => {
    expect(problems(env, text)).toMatch(message);
    expect(problems(env, text)).not.toContain('sk-1');
  });
});
