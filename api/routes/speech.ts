import {
  Dictated,
  DictationPlace,
  MAX_RECORDING,
  RECORDING_TYPES,
  SpeakText,
  SpeechOffer,
  SpeechPlace,
} from '../contract/speech.ts';
import type { Services } from '../services.ts';
import type { Voiced } from '../speech/index.ts';
import { type Answer, answer } from './answer.ts';
import { type Route, route } from './route.ts';

const ANYBODY = ['student', 'teacher', 'leader'] as const;

/** Reading aloud and dictation by the server, for whom policy and configuration give it. */
export const speechRoutes = (services: Services): readonly Route[] => [
  route(
    ANYBODY,
    {
      method: 'get',
      path: '/api/speech',
      summary: 'What reads aloud for you, and takes dictation, beside your own device',
      query: SpeechPlace,
      answers: { 200: SpeechOffer },
    },
    async ({ person, query }) => answer(await services.speechOffer(person, query)),
  ),
  route(
    ANYBODY,
    {
      method: 'post',
      path: '/api/speech',
      summary:
        'Hear a sentence; Speech-Marks tells when each word begins ([[ms, from, to], …]) and Speech-Voice whose voice it is (URI-encoded)',
      body: SpeakText,
      answers: { 200: 'file' },
      limit: 'speech',
    },
    async ({ person, body }) => answer(await services.speak(person, body), sound),
  ),
  route(
    ['student'],
    {
      method: 'post',
      path: '/api/dictation',
      summary: 'Have what you said written down; the recording is kept nowhere',
      query: DictationPlace,
      file: { maxBytes: MAX_RECORDING, types: RECORDING_TYPES },
      answers: { 200: Dictated },
      limit: 'dictation',
    },
    async ({ person, bytes, query }) => answer(await services.dictate(person, bytes, query)),
  ),
];

function sound({ audio, mediaType, marks, label }: Voiced): Answer {
  return {
    kind: 'sound',
    mediaType,
    bytes: audio,
    headers: {
      'Speech-Voice': encodeURIComponent(label),
      ...(marks && { 'Speech-Marks': JSON.stringify(marks) }),
    },
  };
}
