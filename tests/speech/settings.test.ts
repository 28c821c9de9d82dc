import { describe, expect, it } from 'vitest';
import { readModelSettings } from '../../api/models/index.ts';
import { readSpeechSettings } from '../../api/speech/index.ts';

const file = (...entries: string[]) =>
  `schema: models/1\nspeech:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
const problems = (env: Record<string, string>, text?: string): string => {
  const read = readSpeechSettings(env, text);
  return read.ok ? '' : read.problems.join('\n');
};

describe('the settings of speech', () => {
  it('name none when nothing is said', () => {
    expect(readSpeechSettings({})).toEqual({ ok: true, speech: [] });
    expect(readSpeechSettings({ OPENAI_MODEL: 'm', OPENAI_API_KEY: 'k' })).toEqual({ ok: true, speech: [] });
    expect(readSpeechSettings({}, 'schema: models/1\nmodels: []')).toEqual({ ok: true, speech: [] });
  });

  it('name Azure Speech by its two variables, with a Danish and an English voice', () => {
    expect(readSpeechSettings({ AZURE_SPEECH_KEY: 'k', AZURE_SPEECH_REGION: 'northeurope' })).toMatchObject({
      ok: true,
      speech: [
        {
          kind: 'azureSpeech',
          name: 'azure',
          key: 'k',
          at: { region: 'northeurope' },
          voices: { da: 'da-DK-ChristelNeural', en: 'en-GB-SoniaNeural' },
        },
      ],
    });
  });

  it('name a service of OpenAI’s protocol by the variables of the model, with or without a model', () => {
    const env = {
      OPENAI_BASE_URL: 'http://localhost:5005/v1',
      OPENAI_SPEECH_MODEL: 'tts',
      OPENAI_SPEECH_VOICE_DA: 'da',
      OPENAI_TRANSCRIPTION_MODEL: 'whisper',
    };
    expect(readSpeechSettings(env)).toMatchObject({
      ok: true,
      speech: [
        {
          kind: 'openai',
          name: 'main',
          reach: 'ownNetwork',
          speaker: { model: 'tts', voices: { da: 'da' } },
          transcriber: { model: 'whisper' },
        },
      ],
    });
    expect(readModelSettings(env)).toEqual({ ok: true, models: [] });
  });

  it('name several in the models file, whose models are read apart', () => {
    const text = `${file(
      '{ name: tale, provider: compatible, url: "https://tale.example/v1", keyFrom: K, speaker: s, voices: { da: d }, limit: { speech: 5 } }',
      '{ name: azure, label: Christel, provider: azureSpeech, region: westeurope, voices: { da: da-DK-JeppeNeural } }',
      '{ name: skriver, provider: azure, url: "https://a.openai.azure.com", keyFrom: K, apiVersion: v, transcriber: whisper }',
    )}models:\n  - { name: tekst, provider: compatible, url: "https://m.example/v1", keyFrom: K, model: m }\n`;
    const env = { K: 'k', AZURE_SPEECH_KEY: 'a' };
    expect(readSpeechSettings(env, text)).toMatchObject({
      ok: true,
      speech: [
        { name: 'tale', limitMs: { speech: 5_000, dictation: 45_000 }, speaker: { voices: { da: 'd' } } },
        { name: 'azure', label: 'Christel', at: { region: 'westeurope' } },
        { name: 'skriver', speaker: undefined, transcriber: { connection: { kind: 'azure', deployment: 'whisper' } } },
      ],
    });
    expect(readModelSettings(env, text)).toMatchObject({ ok: true, models: [{ name: 'tekst' }] });
  });

  const compatible = 'provider: compatible, url: "https://t.example/v1"';
  it.each<[string, Record<string, string>, string | undefined, RegExp]>([
    ['a key that is not set', {}, file(`{ name: a, ${compatible}, keyFrom: K, transcriber: w }`), /a: K is not set/],
    ['Azure without its region', { AZURE_SPEECH_KEY: 'k' }, undefined, /AZURE_SPEECH_REGION/],
    ['Azure without its key', { AZURE_SPEECH_REGION: 'northeurope' }, undefined, /AZURE_SPEECH_KEY is not set/],
    [
      'a region that is an address',
      { AZURE_SPEECH_KEY: 'k', AZURE_SPEECH_REGION: 'evil.example/' },
      undefined,
      /AZURE_SPEECH_REGION: is a region/,
    ],
    [
      'an English voice for Danish',
      { AZURE_SPEECH_KEY: 'k' },
      file('{ name: a, provider: azureSpeech, region: northeurope, voices: { da: en-GB-SoniaNeural } }'),
      /voice of another language/,
    ],
    [
      'a speaker without a voice',
      { OPENAI_SPEECH_MODEL: 'tts', OPENAI_API_KEY: 'k' },
      undefined,
      /OPENAI_SPEECH_VOICE_DA/,
    ],
    [
      'a speaker without voices in a file',
      {},
      file(`{ name: a, ${compatible}, speaker: s }`),
      /"voices" belong together/,
    ],
    ['voices without a speaker', {}, file(`{ name: a, ${compatible}, transcriber: w, voices: { da: d } }`), /belong/],
    ['a service that does nothing', {}, file(`{ name: a, ${compatible} }`), /neither "speaker" nor "transcriber"/],
    ['a language that is none', {}, file(`{ name: a, ${compatible}, speaker: s, voices: { dansk: d } }`), /voices/],
    [
      'http on the internet',
      {},
      file('{ name: a, provider: compatible, url: "http://t.example/v1", transcriber: w }'),
      /must begin with https/,
    ],
    [
      'a container in the own network without a word',
      { AZURE_SPEECH_KEY: 'k' },
      file('{ name: a, provider: azureSpeech, url: "http://10.0.0.4:5000", voices: { da: da-DK-JeppeNeural } }'),
      /own network/,
    ],
    [
      'the cloud’s metadata service',
      { AZURE_SPEECH_KEY: 'k' },
      file('{ name: a, provider: azureSpeech, url: "http://169.254.169.254", ownNetwork: true, voices: { da: da-x } }'),
      /no model has/,
    ],
    [
      'the same name twice',
      {},
      file(`{ name: a, ${compatible}, transcriber: w }`, `{ name: a, ${compatible}, transcriber: w }`),
      /the name is taken/,
    ],
    ['an unknown key', {}, file(`{ name: a, ${compatible}, transcriber: w, key: k }`), /key/i],
  ])('tell of %s', (_, env, text, problem) => {
    expect(problems(env, text)).toMatch(problem);
  });

  it('and those of models tell of a file that names neither', () => {
    const read = readModelSettings({}, 'schema: models/1');
    expect(read.ok ? '' : read.problems.join()).toMatch(/neither "models" nor "speech"/);
  });
});
