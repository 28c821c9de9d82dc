import {
  AssignmentSetView,
  ClassSetView,
  ClassStudents,
  SetChange,
  SharePreview,
  ShareQuestion,
  ShareTasks,
} from '../contract/assignmentSet.ts';
import { TranscriptView, ViewTranscript } from '../contract/transcript.ts';
import type { Services } from '../services.ts';
import { answer, json } from './answer.ts';
import { type Route, route } from './route.ts';

/** What becomes of an approved draft: tasks shared with a class. Each route is one call of the services. */
export const sharingRoutes = (services: Services): readonly Route[] => [
  route(
    ['teacher'],
    {
      method: 'post',
      path: '/api/assignment-sets/preview',
      summary: 'What the policy will say to the students about tasks that are shared so',
      body: ShareQuestion,
      answers: { 200: SharePreview },
    },
    async ({ person, body }) => answer(await services.previewShare(person, body)),
  ),
  route(
    ['teacher'],
    {
      method: 'post',
      path: '/api/assignment-sets',
      summary: 'Share tasks with a class of yours, or each with some of it; the same shareId shares nothing twice',
      body: ShareTasks,
      answers: { 201: AssignmentSetView },
    },
    async ({ person, body }) => answer(await services.shareTasks(person, body), (view) => json(view, 201)),
  ),
  route(
    ['teacher'],
    {
      method: 'get',
      path: '/api/assignment-sets/:id',
      summary: 'The class view: who has begun what, and where at least three are stuck',
      answers: { 200: ClassSetView },
    },
    async ({ person, param }) => answer(await services.readSet(person, param('id'))),
  ),
  route(
    ['teacher'],
    {
      method: 'patch',
      path: '/api/assignment-sets/:id',
      summary: 'Change when a set is open, or take it back',
      body: SetChange,
      answers: { 200: AssignmentSetView },
    },
    async ({ person, param, body }) => answer(await services.changeSet(person, param('id'), body)),
  ),
  route(
    ['teacher'],
    {
      method: 'post',
      path: '/api/conversations/:id/view',
      summary: 'Read a student’s conversation; it is logged, and the student sees who and why',
      body: ViewTranscript,
      answers: { 200: TranscriptView },
    },
    async ({ person, param, body }) => answer(await services.viewTranscript(person, param('id'), body)),
  ),
  route(
    ['teacher'],
    {
      method: 'get',
      path: '/api/classes/:name/students',
      summary: 'The students of a class of yours',
      answers: { 200: ClassStudents },
    },
    async ({ person, param }) => answer(await services.classStudents(person, param('name'))),
  ),
];
