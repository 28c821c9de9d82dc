import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { type Client, startServer, type TestServer } from '../http/client.ts';
import { aFakeTutor } from '../http/fakeTutor.ts';
import { hasEspeak, startEspeakServer } from './espeakServer.ts';
import { loudnessOf } from './wav.ts';

/** Speech is far above this, silence far below. */
const AUDIBLE = 0.01;
const SENTENCE = 'Find fællesnævneren, før du lægger brøkerne sammen.';

const isInstalled = hasEspeak();
if (!isInstalled) console.warn('espeak-ng is not installed: that a sentence really sounds is not tested here.');

it('the file for developers holds', () => {
  const read = readConfig({ MODELS_FILE: 'tests/speech/espeak.yaml' });
  expect(read.ok && read.config.speech).toMatchObject([{ name: 'espeak', speaker: { voices: { da: 'da' } } }]);
});

describe.runIf(isInstalled)('a sentence, all the way to a real voice', () => {
  let espeak: Awaited<ReturnType<typeof startEspeakServer>>;
  let server: TestServer;
  let sofia: Client;
  const folder = mkdtempSync(join(tmpdir(), 'ledetraad-espeak-'));
  beforeAll(async () => {
    espeak = await startEspeakServer();
    const file = join(folder, 'models.yaml');
    writeFileSync(
      file,
      `schema: models/1
speech:
  - { name: espeak, label: eSpeak NG, provider: compatible, url: "${espeak.url}", ownNetwork: true, speaker: espeak-ng,
      voices: { da: da, en: en-gb } }
`,
    );
    server = await startServer(aFakeTutor(), { MODELS_FILE: file });
    sofia = await server.signIn('demo-sofia');
  });
  afterAll(async () => {
    await server.close();
    await espeak.close();
    rmSync(folder, { recursive: true });
  });

  const hear = (text: string, lang = 'da') => sofia.send('POST', '/api/speech', { text, lang });

  it('is heard', async () => {
    const response = await hear(SENTENCE);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('audio/wav');
    expect(response.headers.get('speech-voice')).toBe('eSpeak%20NG');
    expect(response.headers.get('speech-marks')).toBeNull();
    const { rms, ms } = loudnessOf(new Uint8Array(await response.arrayBuffer()));
    expect(rms).toBeGreaterThan(AUDIBLE);
    expect(ms).toBeGreaterThan(1_500);
    expect(ms).toBeLessThan(8_000);
  });

  it('sounds otherwise in English than in Danish', async () => {
    const [danish, english] = await Promise.all(
      ['da', 'en'].map(async (lang) => new Uint8Array(await (await hear(SENTENCE, lang)).arrayBuffer())),
    );
    expect(danish).not.toEqual(english);
  });

  it.each(['; touch x', '$(id)', '-f /etc/passwd', '--version', '`id`', '<speak>hej</speak>'])(
    'says %j and does nothing else',
    async (text) => {
      const response = await hear(text);
      expect(response.status).toBe(200);
      expect(loudnessOf(new Uint8Array(await response.arrayBuffer())).rms).toBeGreaterThan(AUDIBLE);
    },
  );
});
