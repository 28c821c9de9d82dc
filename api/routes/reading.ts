import { NewReadingPosition, ReadingPosition, ReadingSettings } from '../contract/reading.ts';
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
];
