import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { ModelFault } from '../../api/models/index.ts';
import { SoundCache } from '../../api/speech/cache.ts';
import { Speech, type SpeechHappening, type Spoken } from '../../api/speech/index.ts';
import type { OpenAiSpeechSettings } from '../../api/speech/settings.ts';
import { SILENCE } from '../../api/speech/silence.ts';
import { recordingTypeOf, soundTypeOf } from '../../api/speech/soundType.ts';
import { type MockModel, type MockOptions, startMockModel } from '../models/mock/server.ts';
import { loudnessOf } from './wav.ts';

let mock: MockModel;
let speech: Speech;
afterEach(async () => {
  await speech.close();
  await mock.close();
});

const connection = (url: string) => ({ kind: 'compatible', baseUrl: new URL(url), apiKey: 'k' }) as const;
const aService = (url: string, changes: Partial<OpenAiSpeechSettings> = {}): OpenAiSpeechSettings => ({
  kind: 'openai',
  name: 'tale',
  label: 'Prøvestemmen',
  limitMs: { speech: 20_000, dictation: 20_000 },
  processing: {},
  reach: 'ownNetwork',
  speaker: { model: 'mock-say', connection: connection(url), voices: { da: 'dansk', en: 'british' } },
  transcriber: { model: 'mock-hear', connection: connection(url) },
  ...changes,
});

/** A speech service on a mock server, and what it tells of itself. */
async function open(
  service: (url: string) => readonly OpenAiSpeechSettings[] = (url) => [aService(url)],
  options: MockOptions = {},
): Promise<SpeechHappening[]> {
  const heard: SpeechHappening[] = [];
  mock = await startMockModel(options);
  speech = new Speech(service(mock.url), (happening) => heard.push(happening));
  return heard;
}

const saying =
  (model: string, limitMs = 20_000) =>
  (url: string) => [
    aService(url, {
      limitMs: { speech: limitMs, dictation: limitMs },
      speaker: { model, connection: connection(url), voices: { da: 'dansk' } },
    }),
  ];
const kindOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'done',
    (error: unknown) => (error instanceof ModelFault ? error.kind : String(error)),
  );
const recording = { audio: new Uint8Array([1, 2, 3]), mediaType: 'audio/webm', lang: 'da' };

describe('reading aloud', () => {
  it('asks for the text in the voice of its language, and says whose voice it is', async () => {
    await open();
    expect(await speech.speak('Hej', 'da', 'all')).toMatchObject({ mediaType: 'audio/wav', label: 'Prøvestemmen' });
    expect(await speech.speak('Hello', 'en-GB', ['tale'])).toMatchObject({ label: 'Prøvestemmen' });
    const bodies = mock.requests.map(({ body }) => JSON.parse(String(body)));
    expect(bodies).toMatchObject([
      { model: 'mock-say', input: 'Hej', voice: 'dansk' },
      { model: 'mock-say', input: 'Hello', voice: 'british' },
    ]);
  });

  it('never gives a text to a voice of another language', async () => {
    await open((url) => [aService(url, { speaker: { model: 'm', connection: connection(url), voices: { en: 'e' } } })]);
    expect(await speech.speak('Hej', 'da', 'all')).toBeNull();
    expect(await speech.speak('مرحبا', 'ar', 'all')).toBeNull();
    expect(mock.requests).toEqual([]);
  });

  it('asks only services that are allowed, the first of them that knows the language', async () => {
    await open((url) => [
      aService(url, { name: 'a', speaker: { model: 'm-a', connection: connection(url), voices: { en: 'e' } } }),
      aService(url, { name: 'b', speaker: { model: 'm-b', connection: connection(url), voices: { da: 'd' } } }),
      aService(url, { name: 'c', speaker: { model: 'm-c', connection: connection(url), voices: { da: 'd' } } }),
    ]);
    await speech.speak('Hej', 'da', 'all');
    await speech.speak('Hej', 'da', ['a', 'c']);
    expect(await speech.speak('Hej', 'da', ['a'])).toBeNull();
    expect(await speech.speak('Hej', 'da', [])).toBeNull();
    expect(mock.requests.map(({ model }) => model)).toEqual(['m-b', 'm-c']);
    expect([speech.canSpeak('all'), speech.canSpeak(['b']), speech.canSpeak([]), speech.canSpeak(['x'])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('asks once for what many want to hear, and keeps it', async () => {
    const heard = await open();
    const all = await Promise.all(Array.from({ length: 20 }, () => speech.speak('Hej', 'da', 'all')));
    await speech.speak('Hej', 'da', 'all');
    await speech.speak('Hej!', 'da', 'all');
    expect(mock.requests).toHaveLength(2);
    expect(new Set(all.map((one) => one?.audio)).size).toBe(1);
    expect(heard.map((one) => (one.what === 'spoken' ? one.how : one.what))).toEqual([
      'made',
      ...Array(19).fill('shared'),
      'cached',
      'made',
    ]);
  });

  it('forgets a failure, so that the next one tries again', async () => {
    await open(saying('mock?mode=401&times=1'));
    expect(await kindOf(speech.speak('Hej', 'da', 'all'))).toBe('unauthorised');
    expect(await kindOf(speech.speak('Hej', 'da', 'all'))).toBe('done');
  });

  it.each([
    ['mock?mode=401', 'unauthorised'],
    ['mock?mode=500', 'unavailable'],
    ['mock?mode=429&retry=20', 'rateLimited'],
  ])('fails clearly: %s', async (model, kind) => {
    await open(saying(model));
    expect(await kindOf(speech.speak('Hej', 'da', 'all'))).toBe(kind);
  });

  it('leaves a service alone that fails again and again, and finds out by itself when it is back', async () => {
    const heard = await open(saying('mock?mode=401&times=5'));
    for (let n = 0; n < 5; n++) await kindOf(speech.speak(`Hej ${n}`, 'da', 'all'));
    expect(await kindOf(speech.speak('Hej', 'da', 'all'))).toBe('open');
    expect(mock.requests).toHaveLength(5);
    for (let tries = 0; tries < 500 && !heard.some((one) => one.what === 'breaker' && one.state === 'closed'); tries++)
      await wait(10);
    expect(await kindOf(speech.speak('Hej', 'da', 'all'))).toBe('done');
    expect(await kindOf(speech.write(recording, 'all'))).toBe('done');
  });
});

describe('dictation', () => {
  it('sends the recording with its language and format, and gets words', async () => {
    const heard = await open(undefined, { transcript: ' to plus to ' });
    expect(await speech.write(recording, 'all')).toBe('to plus to');
    const sent = String(mock.requests[0]?.body);
    expect(mock.requests[0]?.model).toBe('mock-hear');
    expect(sent).toMatch(/name="language"\r\n\r\nda\r\n/);
    expect(sent).toMatch(/filename="speech.webm"\r\nContent-Type: audio\/webm/);
    expect(heard).toEqual([{ what: 'written', service: 'tale', bytes: 3 }]);
  });

  it('asks only a service that is allowed', async () => {
    await open();
    expect(await speech.write(recording, ['another'])).toBeNull();
    expect(mock.requests).toEqual([]);
    expect([speech.canWrite('all'), speech.canWrite([])]).toEqual([true, false]);
  });
});

describe('kept sounds', () => {
  const sound = (size: number): Spoken => ({ audio: new Uint8Array(size), mediaType: 'audio/mpeg' });

  it('take no more room than they may: what nobody asked for longest goes first', async () => {
    const cache = new SoundCache(30_000);
    const how = async (name: string, size = 6_000) => (await cache.get([name], async () => sound(size))).how;
    for (const name of ['a', 'b', 'c']) expect(await how(name)).toBe('made');
    expect(await how('a')).toBe('cached');
    expect(await how('d')).toBe('made');
    expect(await how('b')).toBe('made');
    expect(await how('a')).toBe('cached');
    expect(cache.bytes).toBeLessThanOrEqual(30_000);
    expect(await how('huge', 40_000)).toBe('made');
    expect(await how('huge', 40_000)).toBe('made');
    expect(await how('a')).toBe('cached');
  });

  it('are told apart by each word of the request, however it is cut', async () => {
    const cache = new SoundCache();
    const how = async (...request: string[]) => (await cache.get(request, async () => sound(1))).how;
    expect([await how('a', 'b', 'c'), await how('ab', 'c'), await how('a,b', 'c')]).toEqual(Array(3).fill('made'));
  });
});

describe('the type of a sound', () => {
  it('is read from its bytes', () => {
    const bytes = (...numbers: number[]) => new Uint8Array([...numbers, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const text = (letters: string) => bytes(...Buffer.from(letters, 'latin1'));
    expect(soundTypeOf(text('RIFF....WAVE'))).toBe('audio/wav');
    expect(soundTypeOf(text('ID3'))).toBe('audio/mpeg');
    expect(soundTypeOf(bytes(0xff, 0xfb))).toBe('audio/mpeg');
    expect(soundTypeOf(text('OggS'))).toBe('audio/ogg');
    expect(recordingTypeOf(bytes(0x1a, 0x45, 0xdf, 0xa3))).toBe('audio/webm');
    expect(recordingTypeOf(text('....ftypM4A '))).toBe('audio/mp4');
    for (const nothing of [new Uint8Array(), text('<html>'), text('{"error"'), text('RIFF....AVI ')]) {
      expect(soundTypeOf(nothing)).toBeUndefined();
      expect(recordingTypeOf(nothing)).toBeUndefined();
    }
  });

  it('is WAVE for the silence that a transcriber is tried with', () => {
    expect(soundTypeOf(SILENCE)).toBe('audio/wav');
  });
});

it('silence measures as silence', () => {
  const wav = Buffer.alloc(44 + 2_000);
  wav.write('RIFF....WAVEfmt ', 'latin1');
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(1_000, 24);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  expect(loudnessOf(wav)).toEqual({ rms: 0, ms: 1_000 });
});
