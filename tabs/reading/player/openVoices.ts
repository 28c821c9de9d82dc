import { deviceVoice, type VoiceChoice } from './deviceVoice.ts';
import { fetchSound } from './fetchSound.ts';
import { pageTimers } from './followMarks.ts';
import { serverVoice } from './serverVoice.ts';
import { silentVoice } from './silentVoice.ts';
import type { Voice } from './voice.ts';

/** What may speak here, and what the reader prefers. */
export interface VoiceWishes extends VoiceChoice {
  /** The school's server may speak. */
  readonly server: boolean;
  /** The reader wants no sound. */
  readonly silent: boolean;
  readonly conversationId: string | undefined;
}

/** The voices of this device and server. */
export interface OpenVoices {
  /** The best first; only the silent one where no sound is wanted. */
  readonly now: () => readonly Voice[];
  /** Lets go of every sound. */
  close(): void;
}

/** Opens them, to speak as is wished at the time. */
export function openVoices(wishes: () => VoiceWishes): OpenVoices {
  const silent = silentVoice(pageTimers);
  const device =
    typeof speechSynthesis === 'undefined' ? [] : [deviceVoice(speechSynthesis, () => wishes(), pageTimers)];
  const server = serverVoice(
    (said, lang, signal) => fetchSound(said, lang, wishes().conversationId, signal),
    () => wishes().server && wishes().preferred === '',
    () => new Audio(),
    pageTimers,
    (url) => URL.revokeObjectURL(url),
  );
  return {
    now: () => (wishes().silent ? [silent] : [server, ...device, silent]),
    close: () => server.close?.(),
  };
}
