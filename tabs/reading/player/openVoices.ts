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

/** The voices of this device and server, the best first; only the silent one where no sound is wanted. */
export function openVoices(wishes: () => VoiceWishes): () => readonly Voice[] {
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
  return () => (wishes().silent ? [silent] : [server, ...device, silent]);
}
