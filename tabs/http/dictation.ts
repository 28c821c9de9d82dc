import type { Language } from '../../api/contract/language.ts';
import type { Dictated } from '../../api/contract/speech.ts';
import { sendForJson } from './request.ts';

/** Has a recording written down; the server keeps nothing of it. */
export const dictate = (recording: Blob, conversationId: string, lang: Language, signal?: AbortSignal) =>
  sendForJson<Dictated>('POST', `/api/dictation?${new URLSearchParams({ conversationId, lang })}`, {
    body: recording,
    headers: { 'Content-Type': recording.type },
    signal,
  });
