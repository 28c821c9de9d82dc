import { MayIAnswer, MayIQuestion, MayIStart } from '../contract/mayI.ts';
import type { Services } from '../services.ts';
import { answer } from './answer.ts';
import { type Route, route } from './route.ts';

const ANYBODY = ['student', 'teacher', 'leader'] as const;

/** What is asked of the school's policy: each route is one call of the services. */
export const policyRoutes = (services: Services): readonly Route[] => [
  route(
    ANYBODY,
    {
      method: 'get',
      path: '/api/policy/may-i',
      summary: 'About whom you may ask the policy',
      answers: { 200: MayIStart },
    },
    async ({ person }) => answer(await services.mayIStart(person)),
  ),
  route(
    ANYBODY,
    {
      method: 'post',
      path: '/api/policy/may-i',
      summary: '“May I use AI for this?”: the policy’s answer, on what terms, whom to ask and why',
      body: MayIQuestion,
      answers: { 200: MayIAnswer },
    },
    async ({ person, body }) => answer(await services.mayI(person, body)),
  ),
];
