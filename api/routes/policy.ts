import { MayIAnswer, MayIQuestion, MayIStart } from '../contract/mayI.ts';
import { MatrixQuestion, PolicyMatrix, PolicyOverview, WhatIf } from '../contract/policyOverview.ts';
import type { Services } from '../services.ts';
import { answer } from './answer.ts';
import { type Route, route } from './route.ts';

const LEADER = ['leader'] as const;
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
  route(
    LEADER,
    {
      method: 'get',
      path: '/api/policy/overview',
      summary: 'The policy in force in plain words, its times to come, and what is wrong with the files on disk',
      answers: { 200: PolicyOverview },
    },
    async ({ person }) => answer(await services.policyOverview(person)),
  ),
  route(
    LEADER,
    {
      method: 'get',
      path: '/api/policy/matrix',
      summary: 'Who may do what in a situation',
      query: MatrixQuestion,
      answers: { 200: PolicyMatrix },
    },
    async ({ person, query }) => answer(await services.policyMatrix(person, query)),
  ),
  route(
    LEADER,
    {
      method: 'post',
      path: '/api/policy/what-if',
      summary: 'What the policy would answer to anybody, at any time',
      body: WhatIf,
      answers: { 200: MayIAnswer },
    },
    async ({ person, body }) => answer(await services.whatIf(person, body)),
  ),
];
