import type { HomeQuestion, HomeTerms, HomeTranslation } from '../../api/contract/homeLanguage.ts';
import type { NewReadingPosition, ReadingPosition, ReadingSettings } from '../../api/contract/reading.ts';
import type { SpeechOffer } from '../../api/contract/speech.ts';
import type { WordCard, WordQuestion } from '../../api/contract/words.ts';
import { send, sendForJson } from './request.ts';

const SETTINGS = '/api/reading/settings';

export const readReadingSettings = (signal?: AbortSignal) => sendForJson<ReadingSettings>('GET', SETTINGS, { signal });

export const saveReadingSettings = (settings: ReadingSettings) =>
  sendForJson<ReadingSettings>('PUT', SETTINGS, { body: settings });
/** What may speak and listen for somebody, in a conversation of theirs or anywhere else. */
export const readSpeechOffer = (conversationId?: string, signal?: AbortSignal) => {
  const where = conversationId === undefined ? '' : `?${new URLSearchParams({ conversationId })}`;
  return sendForJson<SpeechOffer>('GET', `/api/speech${where}`, { signal });
};

const position = (place: string) => `/api/reading/position/${encodeURIComponent(place)}`;

export const readPosition = (place: string, signal?: AbortSignal) =>
  sendForJson<ReadingPosition | null>('GET', position(place), { signal });

export const savePosition = (place: string, at: NewReadingPosition) => send('PUT', position(place), { body: at });

/** What is known of a word that somebody reads. */
export const readWordCard = (question: WordQuestion, signal?: AbortSignal) =>
  sendForJson<WordCard>('POST', '/api/reading/word', { body: question, signal });

/** The words of a problem in the student's own language. */
export const readHomeTerms = (question: HomeQuestion, signal?: AbortSignal) =>
  sendForJson<HomeTerms>('POST', '/api/reading/home/terms', { body: question, signal });

/** The whole problem in it. */
export const translateProblem = (question: HomeQuestion) =>
  sendForJson<HomeTranslation>('POST', '/api/reading/home/problem', { body: question });
