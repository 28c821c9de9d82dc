import { afterEach, describe, expect, it } from 'vitest';
import { ModelFault, Models } from '../../api/models/index.ts';
import { mayProcess, type Processing, readPolicyFile } from '../../api/policy/index.ts';
import { Speech } from '../../api/speech/index.ts';
import { aModelSetting } from '../models/aModel.ts';
import { type MockModel, startMockModel } from '../models/mock/server.ts';

function read(layer: string, more: string) {
  const clause = 'clause: { da: En regel., en: A rule. }';
  const text = `schema: policy/1\nlayer: ${layer}\nname: Et lag\n${more}\nrules:\n  - { id: a, when: {}, allow: true, ${clause} }\n`;
  const result = readPolicyFile(`${layer}.yaml`, text.replace('allow: true', 'allow: { finalAnswer: never }'));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result.file;
}

const mistral: Processing = { processor: 'Mistral AI', place: 'EU' };

describe('who may process', () => {
  const municipality = read('municipality', 'processing: { processors: [mistral ai, egen], places: [DK, EU] }');
  const school = read('school', 'processing: { places: DK }');

  it('is anybody where no file says anything', () => {
    expect(mayProcess([read('school', '')], 0, {})).toBe(true);
  });

  it('is who is named, in a place that is named, however it is written', () => {
    expect(mayProcess([municipality], 0, mistral)).toBe(true);
    expect(mayProcess([municipality], 0, { ...mistral, processor: 'Andre' })).toBe(false);
    expect(mayProcess([municipality], 0, { ...mistral, place: 'US' })).toBe(false);
  });

  it('is nobody of whom nothing is known, once there is a list', () => {
    expect(mayProcess([municipality], 0, { place: 'EU' })).toBe(false);
    expect(mayProcess([school], 0, {})).toBe(false);
  });

  it('is who both municipality and school let', () => {
    expect(mayProcess([municipality, school], 0, mistral)).toBe(false);
    expect(mayProcess([municipality, school], 0, { processor: 'egen', place: 'DK' })).toBe(true);
  });

  it('follows the effective dates of the file', () => {
    const later = { ...school, effective: { from: 10, to: 20 } };
    expect([9, 10, 19, 20].map((at) => mayProcess([later], at, mistral))).toEqual([true, false, false, true]);
  });
});

describe('a model outside what the policy allows', () => {
  let mock: MockModel;
  let models: Models;
  let speech: Speech | undefined;
  afterEach(async () => {
    await Promise.all([models.close(), speech?.close(), mock.close()]);
  });
  const asked = { purpose: 'tutor', messages: [{ role: 'user', text: 'Hej' }], maxTokens: 10 } as const;

  it('is not chosen, also where a rule names it', async () => {
    mock = await startMockModel();
    const settings = [
      aModelSetting(mock.url, { name: 'us', processing: { processor: 'Andre', place: 'US' } }),
      aModelSetting(mock.url, { name: 'eu', processing: mistral }),
    ];
    models = new Models(settings, undefined, ({ place }) => place === 'EU');
    expect(models.choose('tutor', 'all')?.name).toBe('eu');
    expect(models.choose('tutor', ['us'])).toBeUndefined();
  });

  it('gets nothing when the rules changed after it was chosen', async () => {
    mock = await startMockModel();
    let allowed = true;
    models = new Models([aModelSetting(mock.url)], undefined, () => allowed);
    const model = models.choose('tutor', 'all');
    await model?.streamText(asked, () => {});
    const before = mock.requests.length;
    allowed = false;
    const outcome = await model?.streamText(asked, () => {}).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(ModelFault);
    expect(outcome).toMatchObject({ kind: 'forbidden' });
    expect([before, mock.requests.length]).toEqual([1, 1]);
  });

  it('neither speaks nor writes down', async () => {
    mock = await startMockModel();
    models = new Models([]);
    const connection = { kind: 'compatible', baseUrl: new URL(mock.url), apiKey: 'k' } as const;
    speech = new Speech(
      [
        {
          kind: 'openai',
          name: 'tale',
          label: 'Tale',
          limitMs: { speech: 5_000, dictation: 5_000 },
          processing: { processor: 'Andre', place: 'US' },
          reach: 'ownNetwork',
          speaker: { model: 'mock-say', connection, voices: { da: 'dansk' } },
          transcriber: { model: 'mock-hear', connection },
        },
      ],
      undefined,
      ({ place }) => place === 'EU',
    );
    expect([speech.canSpeak('all'), speech.canWrite('all')]).toEqual([false, false]);
    expect(await speech.speak('Hej', 'da', 'all')).toBeNull();
    expect(await speech.write({ audio: new Uint8Array([1]), mediaType: 'audio/webm', lang: 'da' }, 'all')).toBeNull();
    expect(mock.requests.length).toBe(0);
  });
});
