import { z } from 'zod';
import {
  AskMicrosoft,
  ClassListPreview,
  ClassListTaken,
  MicrosoftClass,
  PreviewClassList,
  SavedFile,
  SaveToOneDrive,
  TakeClassList,
} from '../contract/microsoft365.ts';
import type { Services } from '../services.ts';
import { answer, json } from './answer.ts';
import { type Route, route } from './route.ts';

/**
 * What staff do in Microsoft 365. Each request brings the token that Teams has for whoever asks, in its body, where no log
 * sees it.
 */
export const microsoft365Routes = (services: Services): readonly Route[] => [
  route(
    ['leader'],
    {
      method: 'post',
      path: '/api/class-list/classes',
      summary: 'The classes that you are in, in Microsoft 365',
      body: AskMicrosoft,
      answers: { 200: z.array(MicrosoftClass) },
    },
    async ({ person, body }) => answer(await services.microsoftClasses(person, body.token)),
  ),
  route(
    ['leader'],
    {
      method: 'post',
      path: '/api/class-list/preview',
      summary: 'What the lists of these classes would change at the school; nothing is changed yet',
      body: PreviewClassList,
      answers: { 200: ClassListPreview },
    },
    async ({ person, body }) => answer(await services.previewClassList(person, body)),
  ),
  route(
    ['leader'],
    {
      method: 'post',
      path: '/api/class-list',
      summary: 'Take over what a preview has shown',
      body: TakeClassList,
      answers: { 200: ClassListTaken },
    },
    async ({ person, body }) => answer(await services.takeClassList(person, body)),
  ),
  route(
    ['teacher'],
    {
      method: 'post',
      path: '/api/drafts/:id/onedrive',
      summary: 'Save the draft as a file in your own OneDrive',
      body: SaveToOneDrive,
      answers: { 201: SavedFile },
    },
    async ({ person, param, body }) =>
      answer(await services.saveToOneDrive(person, param('id'), body), (saved) => json(saved, 201)),
  ),
];
