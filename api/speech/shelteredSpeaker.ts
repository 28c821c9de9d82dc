import { faultFrom, openShelter, type ShelterWatcher } from '../models/index.ts';
import type { Speaker, Spoken } from './provider.ts';

/** How many sentences may be on their way at once, and in line. */
const PLACES = { speech: { running: 24, waiting: 100 } } as const;

/** What is spoken to find out whether a provider is back. */
const PROBE = 'hej';

/** A provider's own part of speaking. */
interface SpeakingParts {
  readonly name: string;
  readonly label: string;
  /** The voice for each language. */
  readonly voices: Readonly<Record<string, string>>;
  /** May fail with anything. */
  readonly speak: (text: string, voice: string) => Promise<Spoken>;
  /** Ends what is under way. */
  readonly end: () => Promise<void> | void;
}

/** A speaker behind a shelter: few calls at once, none while the provider is down, and every failure a `ModelFault`. */
export function shelteredSpeaker(
  { name, label, voices, speak, end }: SpeakingParts,
  watcher: ShelterWatcher<'speech'>,
): Speaker {
  const attempt = async (text: string, voice: string): Promise<Spoken> => {
    try {
      return await speak(text, voice);
    } catch (error) {
      throw faultFrom(error);
    }
  };
  const shelter = openShelter(PLACES, () => attempt(PROBE, Object.values(voices)[0] ?? ''), watcher);
  return {
    name,
    label,
    voiceFor: (lang) => (Object.hasOwn(voices, lang) ? voices[lang] : undefined),
    speak: (text, _lang, voice) => shelter.run('speech', undefined, () => attempt(text, voice)),
    async close() {
      shelter.close();
      await end();
    },
  };
}
