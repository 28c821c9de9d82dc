import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ModelFault } from '../../api/models/index.ts';
import { openAzureSpeaker } from '../../api/speech/azureSpeech.ts';
import type { AzureSpeechSettings } from '../../api/speech/settings.ts';
import { AZURE_SOUND, AZURE_WORD_MS, startFakeAzure } from './fakeAzure.ts';

let azure: Awaited<ReturnType<typeof startFakeAzure>>;
beforeAll(async () => {
  azure = await startFakeAzure();
});
afterEach(() => {
  azure.state.fault = 'none';
  azure.state.ssml.length = 0;
  azure.state.asked.length = 0;
});
afterAll(() => azure.close());

const DANISH = 'da-DK-ChristelNeural';
const speaker = (limitMs = 20_000) => {
  const settings: AzureSpeechSettings = {
    kind: 'azureSpeech',
    name: 'azure',
    label: 'Azure Speech',
    limitMs: { speech: limitMs, dictation: limitMs },
    processing: {},
    key: 'hemmelig',
    at: { host: new URL(azure.url) },
    voices: { da: DANISH },
  };
  return openAzureSpeaker(settings);
};
const kindOf = async (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'spoken',
    (error: unknown) => (error instanceof ModelFault ? error.kind : String(error)),
  );

describe('Azure Speech', () => {
  it('speaks with the voice of the language, and tells when each word begins', async () => {
    const text = 'Hej & hej, 3 < 4. Hej!';
    const { audio, mediaType, marks } = await speaker().speak(text, 'da', DANISH);

    expect(Buffer.from(audio)).toEqual(AZURE_SOUND);
    expect(mediaType).toBe('audio/mpeg');
    expect(marks?.map(([, from, to]) => text.slice(from, to))).toEqual(['Hej', 'hej', '3', '4', 'Hej']);
    expect(marks?.map(([ms]) => ms)).toEqual([0, 1, 2, 3, 4].map((word) => word * AZURE_WORD_MS));
    expect(marks?.map(([, from]) => from)).toEqual([0, 6, 11, 15, 18]);
    expect(azure.state.ssml[0]).toMatch(/xml:lang='da-DK'.*<voice name='da-DK-ChristelNeural'>/);
    expect(azure.state.asked[0]).toContain('hemmelig');
  });

  it('is sent text as text, whatever looks like markup in it', async () => {
    await speaker().speak('</voice><audio src="https://evil.example/"/>', 'da', DANISH);
    expect(azure.state.ssml[0]).not.toContain('<audio');
  });

  it('has a voice for no other language than those it was given', () => {
    expect(['da', 'en', 'constructor', '__proto__'].map((lang) => speaker().voiceFor(lang))).toEqual([
      DANISH,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['cut', 'unreachable'],
    ['noSound', 'empty'],
  ] as const)('fails clearly: %s', async (fault, kind) => {
    azure.state.fault = fault;
    expect(await kindOf(speaker().speak('Hej', 'da', DANISH))).toBe(kind);
  });

  it.each(['unauthorised', 'tooMany'] as const)('fails clearly when it is turned away: %s', async (fault) => {
    azure.state.fault = fault;
    // The SDK does not tell why a connection was refused.
    expect(['unauthorised', 'rateLimited', 'unreachable']).toContain(
      await kindOf(speaker().speak('Hej', 'da', DANISH)),
    );
  });

  it('is given up when it never answers', async () => {
    azure.state.fault = 'silent';
    expect(await kindOf(speaker(300).speak('Hej', 'da', DANISH))).toBe('tooLong');
  });

  it('lets go of what is running when it is closed', async () => {
    azure.state.fault = 'silent';
    const open = speaker();
    const asked = kindOf(open.speak('Hej', 'da', DANISH));
    while (azure.state.ssml.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await open.close();
    expect(await asked).toBe('cancelled');
  });
});
