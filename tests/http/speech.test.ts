import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_RECORDING } from '../../api/contract/speech.ts';
import { type MockModel, startMockModel } from '../models/mock/server.ts';
import { startFakeAzure } from '../speech/fakeAzure.ts';
import { type Client, signIn, startServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';
import { killServers, spawnServer } from './serverProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledetraad-speech-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WEBM = [0x1a, 0x45, 0xdf, 0xa3];
const send = (client: Client, bytes: Uint8Array<ArrayBuffer>, type = 'audio/webm;codecs=opus') =>
  fetch(`${client.url}/api/dictation?lang=da`, {
    method: 'POST',
    headers: { cookie: client.cookie ?? '', 'content-type': type },
    body: bytes,
  });

describe('speech over HTTP', () => {
  let azure: Awaited<ReturnType<typeof startFakeAzure>>;
  let mock: MockModel;
  let server: Awaited<ReturnType<typeof startServer>>;
  let sofia: Client;
  beforeAll(async () => {
    azure = await startFakeAzure();
    mock = await startMockModel({ transcript: 'to plus to' });
    const file = join(folder, 'models.yaml');
    writeFileSync(
      file,
      `schema: models/1
speech:
  - { name: azure, label: Christel på Åen, provider: azureSpeech, url: "${azure.url}", ownNetwork: true,
      voices: { da: da-DK-ChristelNeural } }
  - { name: tale, provider: compatible, url: "${mock.url}", ownNetwork: true, speaker: mock, voices: { en: e },
      transcriber: mock }
`,
    );
    server = await startServer(aFakeTutor(), {
      MODELS_FILE: file,
      AZURE_SPEECH_KEY: 'k',
      METRICS_TOKEN: 'a-token-for-the-metrics',
    });
    sofia = await server.signIn('demo-sofia');
  });
  afterAll(async () => {
    await server.close();
    await mock.close();
    await azure.close();
  });

  it('gives the sound with its word marks and whose voice it is, for this person alone', async () => {
    const text = 'Find fællesnævneren.';
    const response = await sofia.send('POST', '/api/speech', { text, lang: 'da' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('audio/mpeg');
    expect(response.headers.get('cache-control')).toBe('private');
    expect(decodeURIComponent(response.headers.get('speech-voice') ?? '')).toBe('Christel på Åen');
    const marks: [number, number, number][] = JSON.parse(response.headers.get('speech-marks') ?? '[]');
    expect(marks.map(([, from, to]) => text.slice(from, to))).toEqual(['Find', 'fællesnævneren']);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('gives the sound alone where the provider tells no marks', async () => {
    const response = await sofia.send('POST', '/api/speech', { text: 'Find the denominator.', lang: 'en' });
    expect([response.status, response.headers.get('speech-marks')]).toEqual([200, null]);
  });

  it('tells what there is', async () => {
    const offer = await sofia.json('GET', '/api/speech');
    expect(offer.body).toEqual({ server: true, onlineVoices: false, dictation: true });
  });

  it.each([
    [{ text: '', lang: 'da' }, 400],
    [{ text: 'x'.repeat(401), lang: 'da' }, 400],
    [{ text: 'Hej', lang: 'da\r\nx: y' }, 400],
    [{ text: 'Hej' }, 400],
    [{ text: 'Hej', lang: 'da', voice: 'another' }, 400],
    [{ text: 'Ring på 51 73 82 94', lang: 'da' }, 409],
    [{ text: 'Witam', lang: 'pl' }, 503],
  ])('refuses %j with %i and one clear error', async (body, status) => {
    const answer = await sofia.json('POST', '/api/speech', body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
  });

  it('writes down a recording', async () => {
    const response = await send(sofia, new Uint8Array([...WEBM, 1, 2, 3]));
    expect([response.status, await response.json()]).toEqual([200, { text: 'to plus to' }]);
  });

  it.each([
    ['another type', new Uint8Array(WEBM), 'video/webm', 415],
    ['a file of any kind', new Uint8Array(WEBM), 'application/octet-stream', 415],
    ['what only says that it is sound', new Uint8Array([1, 2, 3, 4]), 'audio/webm', 415],
    ['one that is too big', new Uint8Array(MAX_RECORDING + 1).fill(1), 'audio/webm', 413],
  ])('refuses %s', async (_, bytes, type, status) => {
    const response = await send(sofia, bytes, type);
    expect([response.status, await response.json()]).toMatchObject([status, { error: {} }]);
  });

  it('lets one person have so many recordings a minute written down and no more', async () => {
    const elias = await server.signIn('demo-elias');
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await send(elias, new Uint8Array(WEBM))).status);
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
  });

  it('is counted in sums', async () => {
    const headers = { authorization: 'Bearer a-token-for-the-metrics' };
    const metrics = await (await fetch(`${server.url}/metrics`, { headers })).text();
    expect(metrics).toMatch(/ledetraad_speech_sentences_total\{service="azure",how="made"\} 1\n/);
    expect(metrics).toMatch(/ledetraad_speech_characters_total\{service="azure"\} 20\n/);
    expect(metrics).toMatch(/ledetraad_dictations_total\{service="tale"\} \d+\n/);
    expect(metrics).not.toContain('nævneren');
  });

  it('may use the microphone and play what was fetched, and nothing else of the kind', async () => {
    const { headers } = await fetch(`${server.url}/`);
    expect(headers.get('permissions-policy')).toMatch(/microphone=\(self\), camera=\(\)/);
    expect(headers.get('content-security-policy')).toContain("media-src 'self' blob:");
  });
});

describe('a recording', () => {
  const SECRET = 'stemmen-fra-Muldvarpevej';
  const SAID = 'det-sagte-perlegrus';

  it('touches no disk and no log, and neither do the words', async () => {
    const home = join(folder, 'home');
    const temporary = join(folder, 'tmp');
    for (const path of [home, temporary]) mkdirSync(path);
    const written: string[] = [];
    const watcher = watch(temporary, (_, name) => written.push(String(name)));
    let during: string[] = [];
    const listing = () => [...readdirSync(temporary), ...readdirSync(home)];
    const mock = await startMockModel({ transcript: SAID });
    const file = join(folder, 'own.yaml');
    writeFileSync(
      file,
      `schema: models/1
speech: [{ name: tale, provider: compatible, url: "${mock.url}", ownNetwork: true, transcriber: "mock?ttft=300" }]
`,
    );
    let logged = '';
    const server = await spawnServer(new URL('./realServer.ts', import.meta.url), {
      DATABASE_URL: `sqlite:${join(home, 'school.db')}`,
      LOG_LEVEL: 'debug',
      MODELS_FILE: file,
      TMPDIR: temporary,
    });
    try {
      server.child.stdout?.on('data', (chunk: Buffer) => (logged += chunk.toString()));
      const sofia = await signIn(server.url, 'demo-sofia');
      const before = listing();
      written.length = 0;
      const asked = send(sofia, new Uint8Array([...WEBM, ...Buffer.from(SECRET.repeat(50_000))]));
      const looking = setInterval(() => (during = [...new Set([...during, ...listing()])]), 5);
      const response = await asked;
      clearInterval(looking);
      expect([response.status, await response.json()]).toEqual([200, { text: SAID }]);

      expect(written).toEqual([]);
      expect([...during, ...listing()].filter((name) => !before.includes(name))).toEqual([]);
      await server.kill('SIGTERM');
      const onDisk = readdirSync(home).map((name) => readFileSync(join(home, name), 'latin1'));
      for (const secret of [SECRET, SAID]) {
        expect(onDisk.join('')).not.toContain(secret);
        expect(logged).not.toContain(secret);
      }
      expect(logged).toContain('/api/dictation');
    } finally {
      watcher.close();
      killServers();
      await mock.close();
    }
  }, 60_000);
});
