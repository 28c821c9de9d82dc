import type { FaultKind, ShelterWatcher } from '../models/index.ts';
import type { Processing } from '../policy/index.ts';
import { openAzureSpeaker } from './azureSpeech.ts';
import { SoundCache } from './cache.ts';
import { openOpenAiSpeaker, openOpenAiTranscriber } from './openaiSpeech.ts';
import type { Recording, Speaker, SpeechPurpose, Spoken, Transcriber } from './provider.ts';
import type { SpeechSettings } from './settings.ts';

export type { Spoken } from './provider.ts';
export { readSpeechSettings, type SpeechSettings } from './settings.ts';

/** Something that happened, for the log and the metrics: names, kinds and sums, never a text, a sound or a person. */
export type SpeechHappening =
  | {
      readonly what: 'spoken';
      readonly service: string;
      readonly how: 'made' | 'cached' | 'shared';
      readonly characters: number;
    }
  | { readonly what: 'written'; readonly service: string; readonly bytes: number }
  | { readonly what: 'fault'; readonly service: string; readonly purpose: SpeechPurpose; readonly kind: FaultKind }
  | {
      readonly what: 'breaker';
      readonly service: string;
      readonly purpose: SpeechPurpose;
      readonly state: 'open' | 'closed';
    };

/** Which services somebody may use: those that the policy names. */
type Allowed = 'all' | readonly string[];

/** A sound, and whose voice it is. */
export interface Voiced extends Spoken {
  readonly label: string;
}

/** The configured speech services. The first that the policy allows and that has a voice for the language is used. */
export class Speech {
  readonly #speakers: readonly Speaker[];
  readonly #transcribers: readonly Transcriber[];
  readonly #hear: (happening: SpeechHappening) => void;
  readonly #sounds: SoundCache;
  /** Whether a service may be used by somebody now: asked before each sentence and each recording. */
  readonly #may: (service: { readonly name: string }, allowed: Allowed) => boolean;

  constructor(
    settings: readonly SpeechSettings[],
    hear: (happening: SpeechHappening) => void = () => {},
    mayProcess: (by: Processing) => boolean = () => true,
    sounds = new SoundCache(),
  ) {
    const processing = new Map(settings.map((one) => [one.name, one.processing]));
    this.#may = ({ name }, allowed) =>
      (allowed === 'all' || allowed.includes(name)) && mayProcess(processing.get(name) ?? {});
    this.#hear = hear;
    this.#sounds = sounds;
    const watcher = <P extends SpeechPurpose>(service: string, purpose: P): ShelterWatcher<P> => ({
      onFault: ({ kind }) => hear({ what: 'fault', service, purpose, kind }),
      onBreaker: (state) => hear({ what: 'breaker', service, purpose, state }),
    });
    this.#speakers = settings.flatMap((one) => {
      const heard = watcher(one.name, 'speech');
      return (one.kind === 'azureSpeech' ? openAzureSpeaker(one, heard) : openOpenAiSpeaker(one, heard)) ?? [];
    });
    this.#transcribers = settings.flatMap((one) =>
      one.kind === 'openai' ? (openOpenAiTranscriber(one, watcher(one.name, 'dictation')) ?? []) : [],
    );
  }

  /** Whether somebody who may use these services can be read to in any language. */
  canSpeak(allowed: Allowed): boolean {
    return this.#speakers.some((speaker) => this.#may(speaker, allowed));
  }

  /** Whether what they say can be written down. */
  canWrite(allowed: Allowed): boolean {
    return this.#transcribers.some((transcriber) => this.#may(transcriber, allowed));
  }

  /** Reads a text aloud; null where no allowed service has a voice for its language. Fails with a `ModelFault`. */
  async speak(text: string, lang: string, allowed: Allowed): Promise<Voiced | null> {
    const language = lang.toLowerCase().split('-', 1)[0] ?? '';
    for (const speaker of this.#speakers) {
      const voice = this.#may(speaker, allowed) ? speaker.voiceFor(language) : undefined;
      if (voice === undefined) continue;
      const { name: service, label } = speaker;
      const request = [service, voice, language, text];
      const { spoken, how } = await this.#sounds.get(request, () => speaker.speak(text, language, voice));
      this.#hear({ what: 'spoken', service, how, characters: text.length });
      return { ...spoken, label };
    }
    return null;
  }

  /** Writes down what was said; null where nobody allowed can. Fails with a `ModelFault`. Keeps nothing of it. */
  async write(recording: Recording, allowed: Allowed): Promise<string | null> {
    const transcriber = this.#transcribers.find((one) => this.#may(one, allowed));
    if (!transcriber) return null;
    const bytes = recording.audio.length;
    const text = await transcriber.write(recording);
    this.#hear({ what: 'written', service: transcriber.name, bytes });
    return text;
  }

  /** Ends every call. */
  async close(): Promise<void> {
    await Promise.all([...this.#speakers, ...this.#transcribers].map((one) => one.close()));
  }
}
