import { HomeQuestion, HomeTerms, HomeTranslation } from '../contract/homeLanguage.ts';
import { NewReadingPosition, ReadingPosition, ReadingSettings } from '../contract/reading.ts';
import { SuggestedWords, WantedWords, WordCard, WordQuestion } from '../contract/words.ts';
import type { Services } from '../services.ts';
import { answer } from './answer.ts';
import { type Route, route } from './route.ts';

const ANYBODY = ['student', 'teacher', 'leader'] as const;

/** How somebody likes to read and where they left off: each person's own, for nobody else. */
export const readingRoutes = (services: Services): readonly Route[] => [
  route(
    ANYBODY,
    {
      method: 'get',
      path: '/api/reading/settings',
      summary: 'How you like to read',
      answers: { 200: ReadingSettings },
    },
    async ({ person }) => answer(await services.readingSettings(person)),
  ),
  route(
    ANYBODY,
    {
      method: 'put',
      path: '/api/reading/settings',
      summary: 'Choose how you like to read; what is left out gets its default',
      body: ReadingSettings,
      answers: { 200: ReadingSettings },
    },
    async ({ person, body }) => answer(await services.saveReadingSettings(person, body)),
  ),
  route(
    ANYBODY,
    {
      method: 'get',
      path: '/api/reading/position/:place',
      summary:
        'Where you left off in something of yours (conversation-ID or draft-ID); null when you have not read there',
      answers: { 200: ReadingPosition.nullable() },
    },
    async ({ person, param }) => answer(await services.readingPosition(person, param('place'))),
  ),
  route(
    ANYBODY,
    {
      method: 'put',
      path: '/api/reading/position/:place',
      summary: 'Keep where you are in something of yours',
      body: NewReadingPosition,
      answers: { 200: ReadingPosition },
    },
    async ({ person, param, body }) => answer(await services.saveReadingPosition(person, param('place'), body)),
  ),
  route(
    ANYBODY,
    {
      method: 'post',
      path: '/api/reading/suggestions',
      summary: 'The words that may be meant by one that you are writing; nothing of it is kept',
      body: WantedWords,
      answers: { 200: SuggestedWords },
    },
    async ({ person, body }) => answer(await services.suggestWords(person, body)),
  ),
  route(
    ANYBODY,
    {
      method: 'post',
      path: '/api/reading/word',
      summary: 'A word’s syllables, and its meaning where the product has one',
      body: WordQuestion,
      answers: { 200: WordCard },
    },
    async ({ person, body }) => answer(await services.wordCard(person, body)),
  ),
  route(
    ['student'],
    {
      method: 'post',
      path: '/api/reading/home/terms',
      summary: 'The words of a problem of yours in your own language, from the task’s glossary',
      body: HomeQuestion,
      answers: { 200: HomeTerms },
    },
    async ({ person, body }) => answer(await services.homeTerms(person, body)),
  ),
  route(
    ['student'],
    {
      method: 'post',
      path: '/api/reading/home/problem',
      summary: 'A problem of yours in your own language, sentence by sentence, by a model and checked',
      body: HomeQuestion,
      answers: { 200: HomeTranslation },
    },
    async ({ person, body }) => answer(await services.translateHome(person, body)),
  ),
];
