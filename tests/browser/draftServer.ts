import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { z } from 'zod';
import type { Level } from '../../api/contract/draft.ts';
import { type Kind, line, section } from '../../api/drafts/kind.ts';
import { openDemo } from '../../api/identity/demo.ts';
import { Sessions } from '../../api/identity/sessions.ts';
import { openMetrics } from '../../api/metrics.ts';
import { loadPolicies } from '../../api/policy/files.ts';
import { decide } from '../../api/policy/index.ts';
import { tutor } from '../../api/productTutor.ts';
import { createHttp, openGates } from '../../api/routes/index.ts';
import { openServices, type Services } from '../../api/services.ts';
import { aKind } from '../drafts/aKind.ts';
import { examplePolicy } from '../services/examplePolicy.ts';
import { aStore } from '../store/aStore.ts';

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const Tasks = z.strictObject({ tasks: z.array(line(200)).min(1) });
const names = { supported: 'Støttet', onLevel: 'På trin', challenge: 'Udfordring' } as const;

const tasksAt = (level: Level) =>
  section({
    id: level,
    audience: 'student',
    level,
    title: { da: `Opgaver: ${names[level]}`, en: `Tasks: ${level}` },
    schema: Tasks,
    render: ({ tasks }) => [
      {
        kind: 'list',
        ordered: true,
        path: 'tasks',
        items: tasks.map((text, i) => ({ text, path: `tasks.${i}` })),
      },
    ],
  });

/** A kind with the same tasks at three levels, which students can work on. */
const exercises: Kind = {
  name: 'exercises',
  sections: [tasksAt('supported'), tasksAt('onLevel'), tasksAt('challenge')],
  embedded: () => ({
    content: {
      supported: { tasks: ['Hvad er 1/4 + 2/4?'] },
      onLevel: { tasks: ['Hvad er 3/4 + 1/8?'] },
      challenge: { tasks: ['Hvad er 5/6 + 3/8?'] },
    },
    cites: {},
    missing: [],
  }),
  instructions: {},
  checks: [],
  tasks: (content) =>
    (['supported', 'onLevel', 'challenge'] as const).flatMap((level) => {
      const read = Tasks.safeParse(content[level]);
      return read.success ? read.data.tasks.map((text) => ({ level, text })) : [];
    }),
};

/** The product's server with the demo school, its policy and two kinds of draft that hold little to read. */
export interface DraftServer {
  readonly url: string;
  readonly services: Services;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts it on a free port. */
export async function startDraftServer(): Promise<DraftServer> {
  const loaded = loadPolicies(here('policies/eksempelskolen'));
  if (!loaded.ok) throw new Error('the policy files do not hold');
  const store = await aStore();
  const now = () => new Date();
  const services = openServices({
    store,
    tutor,
    decide: (request) => decide(loaded.policies, request),
    policy: examplePolicy,
    safeguarding: () => ({ adults: [], acknowledgeWithin: 30, schoolTime: { from: 480, to: 900 } }),
    now,
    newId: () => crypto.randomUUID(),
    report: (where, error) => {
      throw new Error(where, { cause: error });
    },
    turnLimitMs: 20_000,
    turnLeaseMs: 60_000,
    budget: { student: 0, teacher: 0, class: 0, school: 0 },
    draftKinds: [aKind, exercises],
  });
  const demo = await openDemo(store, ({ text, subject, key }) => tutor.openProblem(text, subject, key), now());
  const metrics = openMetrics({ policiesOutdated: () => false, models: [] });
  const http = createHttp({
    services,
    sessions: new Sessions(store, { secret: 'a'.repeat(32), secure: false, now }),
    people: store.people,
    demo,
    entra: null,
    microsoft365: null,
    now,
    log: pino({ level: 'silent' }),
    publicUrl: undefined,
    loopback: true,
    trustedProxies: 0,
    gates: openGates({ turnsPerStudent: 10_000, turnsPerClass: 10_000 }),
    bot: null,
    pagesDir: here('tabs/dist'),
    version: '0.1.0',
    health: { draining: () => false, policies: { hash: 'none', problems: [] }, metrics, metricsToken: undefined },
    streamOpened: () => () => undefined,
  });
  const server = createServer(http);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    services,
    [Symbol.asyncDispose]: async () => {
      await services.drain(0);
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      await store.close();
    },
  };
}
