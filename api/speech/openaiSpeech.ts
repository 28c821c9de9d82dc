import { toFile } from 'openai';
import { faultFrom, ModelFault, openClient, openShelter, openTransport, type ShelterWatcher } from '../models/index.ts';
import type { Speaker, Spoken, Transcriber } from './provider.ts';
import type { OpenAiSpeechSettings } from './settings.ts';
import { shelteredSpeaker } from './shelteredSpeaker.ts';
import { SILENCE } from './silence.ts';
import { soundTypeOf } from './soundType.ts';

/** A recording is bigger and takes longer: fewer at once. */
const DICTATION_PLACES = { dictation: { running: 6, waiting: 12 } } as const;

/** Longest text that is taken over from a transcription, in characters: nobody says more in a minute. */
const LONGEST_TRANSCRIPT = 4_000;

/** OpenAI's `/v1/audio/speech`, or that of anything with the same address. It tells no word marks. */
export function openOpenAiSpeaker(
  { name, label, limitMs, reach, speaker }: OpenAiSpeechSettings,
  watcher: ShelterWatcher<'speech'> = {},
): Speaker | null {
  if (!speaker) return null;
  const { model, connection, voices } = speaker;
  const transport = openTransport(reach);
  const client = openClient(connection, transport.fetch);
  const speak = async (text: string, voice: string): Promise<Spoken> => {
    const sound = await client.audio.speech.create(
      { model, voice, input: text, response_format: 'mp3' },
      { timeout: limitMs.speech },
    );
    const audio = new Uint8Array(await sound.arrayBuffer());
    const mediaType = soundTypeOf(audio);
    if (!mediaType) throw new ModelFault('malformed', 'what came is no sound');
    return { audio, mediaType };
  };
  return shelteredSpeaker({ name, label, voices, speak, end: () => transport.close() }, watcher);
}

/** OpenAI's `/v1/audio/transcriptions`, or that of anything with the same address. */
export function openOpenAiTranscriber(
  { name, limitMs, reach, transcriber }: OpenAiSpeechSettings,
  watcher: ShelterWatcher<'dictation'> = {},
): Transcriber | null {
  if (!transcriber) return null;
  const { model, connection } = transcriber;
  const transport = openTransport(reach);
  const client = openClient(connection, transport.fetch);
  const write: Transcriber['write'] = async ({ audio, mediaType, lang }) => {
    try {
      const { text } = await client.audio.transcriptions.create(
        // The name's ending tells the provider the format; only words come back, nothing about the voice.
        { model, language: lang, file: await toFile(audio, fileNameFor(mediaType), { type: mediaType }) },
        { timeout: limitMs.dictation },
      );
      if (typeof text !== 'string') throw new ModelFault('malformed', 'what came is no text');
      return text.trim().slice(0, LONGEST_TRANSCRIPT);
    } catch (error) {
      throw faultFrom(error);
    }
  };
  const probe = () => write({ audio: SILENCE, mediaType: 'audio/wav', lang: 'da' });
  const shelter = openShelter(DICTATION_PLACES, probe, watcher);
  return {
    name,
    write: (recording) => shelter.run('dictation', undefined, () => write(recording)),
    async close() {
      shelter.close();
      await transport.close();
    },
  };
}

/** "audio/webm" → "speech.webm"; providers go by the ending. */
const fileNameFor = (mediaType: string): string => `speech.${mediaType.slice('audio/'.length).replace('mpeg', 'mp3')}`;
