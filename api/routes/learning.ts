import type { Request } from 'express';
import { z } from 'zod';
import { AssignmentView, NewAssignment } from '../contract/assignment.ts';
import {
  BoxAnswered,
  ClauseView,
  ConversationView,
  MAX_ATTEMPT,
  ProcessRecord,
  StartConversation,
  TakeTurn,
} from '../contract/conversation.ts';
import { AiLevel, Situation, Subject, Task } from '../contract/policy.ts';
import { ConcernView } from '../contract/session.ts';
import type { Person } from '../identity/person.ts';
import { Home, type Services } from '../services.ts';
import { answer, empty, events, json, refuse } from './answer.ts';
import { readAfter } from './eventStream.ts';
import { refusedWords } from './refusedWords.ts';
import { type Route, route } from './route.ts';

const ANYBODY = ['student', 'teacher', 'leader'] as const;
const Started = z.strictObject({ id: z.string() });
const Attempt = z.strictObject({ attempt: z.string().max(MAX_ATTEMPT) });
const After = z.object({ after: z.string().optional() });
const ClauseQuery = z.strictObject({
  task: Task.default('hint'),
  situation: Situation.default('homework'),
  aiLevel: AiLevel.default('yellow'),
  subject: Subject.optional(),
});

/** Hears the words of a student's request that is refused. */
const heedWith = (services: Services) => async (person: Person, request: Request) => {
  const words = person.role === 'student' ? refusedWords(request) : null;
  return words ? services.heedRefused(person, words) : false;
};

/** What students, teachers and leaders do: each route is one call of the services. */
export const learningRoutes = (services: Services): readonly Route[] => [
  route(
    ANYBODY,
    { method: 'get', path: '/api/home', summary: 'What your home page shows', answers: { 200: Home } },
    async ({ person }) => answer(await services.home(person)),
  ),
  route(
    ['teacher'],
    {
      method: 'post',
      path: '/api/assignments',
      summary: 'Set a task for a class of yours',
      body: NewAssignment,
      answers: { 201: AssignmentView },
    },
    async ({ person, body }) => answer(await services.setAssignment(person, body), (view) => json(view, 201)),
  ),
  route(
    ['student'],
    {
      method: 'post',
      path: '/api/conversations',
      summary: 'Start work on a problem or a task; about a task you have one conversation',
      body: StartConversation,
      answers: { 200: Started, 201: Started },
      heed: heedWith(services),
      limit: 'turn',
    },
    async ({ person, body }) =>
      answer(await services.startConversation(person, body), ({ id, isNew }) => json({ id }, isNew ? 201 : 200)),
  ),
  route(
    ANYBODY,
    {
      method: 'get',
      path: '/api/conversations/:id',
      summary: 'A conversation of yours',
      answers: { 200: ConversationView },
    },
    async ({ person, param }) => answer(await services.readConversation(person, param('id'))),
  ),
  route(
    ANYBODY,
    {
      method: 'delete',
      path: '/api/conversations/:id',
      summary: 'Delete a conversation of yours for good',
      answers: { 204: null },
    },
    async ({ person, param }) => answer(await services.eraseConversation(person, param('id')), () => empty),
  ),
  route(
    ANYBODY,
    {
      method: 'put',
      path: '/api/conversations/:id/attempt',
      summary: 'Keep what stands in "this is what I’ve tried"',
      body: Attempt,
      answers: { 200: BoxAnswered, 204: null },
      heed: heedWith(services),
    },
    async ({ person, param, body }) =>
      answer(await services.saveAttempt(person, param('id'), body.attempt), (said) => (said ? json(said) : empty)),
  ),
  route(
    ANYBODY,
    {
      method: 'post',
      path: '/api/conversations/:id/turns',
      summary: 'Take a turn; the same clientTurnId replays it',
      body: TakeTurn,
      heed: heedWith(services),
      answers: { 200: 'events' },
      limit: 'turn',
    },
    async ({ person, param, body }) => answer(await services.takeTurn(person, param('id'), body), events),
  ),
  route(
    ANYBODY,
    {
      method: 'get',
      path: '/api/conversations/:id/events',
      summary: 'All events after Last-Event-ID (or ?after=), and new ones as they come',
      query: After,
      answers: { 200: 'events' },
    },
    async ({ person, param, query, request }) => {
      const after = readAfter(request.get('Last-Event-ID'), query.after);
      if (after === null) return refuse('badInput', { details: [{ field: 'after', problem: 'not_a_number' }] });
      return answer(await services.followEvents(person, param('id'), after), events);
    },
  ),
  route(
    ANYBODY,
    {
      method: 'get',
      path: '/api/conversations/:id/record',
      summary: '"Sådan har jeg brugt AI", as text to hand in',
      answers: { 200: ProcessRecord },
    },
    async ({ person, param }) => answer(await services.processRecord(person, param('id'))),
  ),
  route(
    ANYBODY,
    {
      method: 'get',
      path: '/api/policy/clause',
      summary: 'The rule that holds for you',
      query: ClauseQuery,
      answers: { 200: ClauseView },
    },
    async ({ person, query }) => answer(await services.clause(person, query)),
  ),
  route(
    ['teacher', 'leader'],
    {
      method: 'post',
      path: '/api/concerns/:id/acknowledge',
      summary: 'Say that you have seen a concern',
      answers: { 200: ConcernView },
    },
    async ({ person, param }) => answer(await services.acknowledgeConcern(person, param('id'))),
  ),
  route(
    ['teacher', 'leader'],
    {
      method: 'post',
      path: '/api/concerns/:id/take-over',
      summary: 'See to a concern yourself from here on; it is deleted here',
      answers: { 204: null },
    },
    async ({ person, param }) => answer(await services.takeOverConcern(person, param('id')), () => empty),
  ),
];
