import type { SpeechConfig, SpeechSynthesisResult } from 'microsoft-cognitiveservices-speech-sdk';
import { ModelFault, type ShelterWatcher } from '../models/index.ts';
import type { Mark, Speaker, Spoken } from './provider.ts';
import type { AzureSpeechSettings } from './settings.ts';
import { shelteredSpeaker } from './shelteredSpeaker.ts';
import { soundTypeOf } from './soundType.ts';

/** Azure counts time in ticks of 100 nanoseconds. */
const TICKS_PER_MS = 10_000;

type Sdk = typeof import('microsoft-cognitiveservices-speech-sdk');

/** Azure Speech through Microsoft's own SDK, which tells when each word begins. The SDK is loaded with the first sentence. */
export function openAzureSpeaker(settings: AzureSpeechSettings, watcher: ShelterWatcher<'speech'> = {}): Speaker {
  const { name, label, voices } = settings;
  const speaking = new Set<() => void>();
  const speak = async (text: string, voice: string): Promise<Spoken> =>
    synthesize(await import('microsoft-cognitiveservices-speech-sdk'), settings, text, voice, speaking);
  const end = () => {
    for (const stop of speaking) stop();
  };
  return shelteredSpeaker({ name, label, voices, speak, end }, watcher);
}

/** One sentence over a connection of its own. */
function synthesize(
  sdk: Sdk,
  { key, at, limitMs }: AzureSpeechSettings,
  text: string,
  voice: string,
  speaking: Set<() => void>,
): Promise<Spoken> {
  const config = configFor(sdk, key, at);
  config.speechSynthesisVoiceName = voice;
  config.speechSynthesisLanguage = voice.split('-', 2).join('-');
  config.speechSynthesisOutputFormat = sdk.SpeechSynthesisOutputFormat.Audio24Khz48KBitRateMonoMp3;
  // null: the sound is handed back, not played.
  const synthesizer = new sdk.SpeechSynthesizer(config, null);
  const marks: Mark[] = [];
  synthesizer.wordBoundary = (_, { audioOffset, textOffset, wordLength, boundaryType }) => {
    if (boundaryType !== sdk.SpeechSynthesisBoundaryType.Word || textOffset < 0) return;
    marks.push([Math.round(audioOffset / TICKS_PER_MS), textOffset, textOffset + wordLength]);
  };
  return new Promise<Spoken>((resolve, reject) => {
    const limit = setTimeout(
      () => fail(new ModelFault('tooLong', `not finished in ${limitMs.speech} ms`)),
      limitMs.speech,
    );
    const end = () => fail(new ModelFault('cancelled', 'the call was given up'));
    speaking.add(end);
    const settle = () => {
      clearTimeout(limit);
      speaking.delete(end);
      synthesizer.close();
    };
    const fail = (fault: ModelFault) => {
      settle();
      reject(fault);
    };
    synthesizer.speakTextAsync(
      text,
      (result) => {
        settle();
        const spoken = spokenOf(sdk, result, marks);
        if (spoken instanceof ModelFault) reject(spoken);
        else resolve(spoken);
      },
      // Its words may repeat what was to be said.
      () => fail(new ModelFault('unreachable', 'the connection broke')),
    );
  });
}

function configFor(sdk: Sdk, key: string, at: AzureSpeechSettings['at']): SpeechConfig {
  if ('region' in at) return sdk.SpeechConfig.fromSubscription(key, at.region);
  const host = new URL(at.host);
  host.protocol = host.protocol === 'http:' ? 'ws:' : 'wss:';
  return sdk.SpeechConfig.fromHost(host, key);
}

function spokenOf(sdk: Sdk, result: SpeechSynthesisResult, marks: readonly Mark[]): Spoken | ModelFault {
  if (result.reason !== sdk.ResultReason.SynthesizingAudioCompleted) return faultOf(sdk, result);
  const audio = new Uint8Array(result.audioData);
  if (audio.length === 0) return new ModelFault('empty', 'nothing was spoken');
  const mediaType = soundTypeOf(audio);
  if (!mediaType) return new ModelFault('malformed', 'what came is no sound');
  return { audio, mediaType, ...(marks.length > 0 && { marks }) };
}

function faultOf(sdk: Sdk, result: SpeechSynthesisResult): ModelFault {
  const { ErrorCode: code } = sdk.CancellationDetails.fromResult(result);
  const message = `Azure Speech gave up (${sdk.CancellationErrorCode[code] ?? 'for no reason'})`;
  switch (code) {
    case sdk.CancellationErrorCode.AuthenticationFailure:
    case sdk.CancellationErrorCode.Forbidden:
      return new ModelFault('unauthorised', message);
    case sdk.CancellationErrorCode.BadRequestParameters:
      return new ModelFault('badRequest', message);
    case sdk.CancellationErrorCode.TooManyRequests:
      return new ModelFault('rateLimited', message);
    case sdk.CancellationErrorCode.ConnectionFailure:
      return new ModelFault('unreachable', message);
    default:
      return new ModelFault('unavailable', message);
  }
}
