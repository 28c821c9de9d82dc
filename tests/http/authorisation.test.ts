import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, newTurnId, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

const WHO = ['owner', 'classmate', 'otherClass', 'herTeacher', 'otherTeacher', 'leader', 'nobody'] as const;
type Who = (typeof WHO)[number];
const USERS: Record<Exclude<Who, 'nobody'>, string> = {
  owner: 'demo-sofia',
  classmate: 'demo-elias',
  otherClass: 'demo-noah',
  herTeacher: 'demo-jonas',
  otherTeacher: 'demo-mette',
  leader: 'demo-birgit',
};

let server: TestServer;
let clients: Record<Who, Client>;
/** Sofia's conversation, a task of her class, a worry of hers. */
let conversation: string;
let concern: string;
/** A set for Sofia alone, and her task in it. */
let set: string;
let herTask: string;

beforeAll(async () => {
  server = await startServer(aFakeTutor());
  clients = {
    owner: await server.signIn(USERS.owner),
    classmate: await server.signIn(USERS.classmate),
    otherClass: await server.signIn(USERS.otherClass),
    herTeacher: await server.signIn(USERS.herTeacher),
    otherTeacher: await server.signIn(USERS.otherTeacher),
    leader: await server.signIn(USERS.leader),
    nobody: new Client(server.url),
  };
  conversation = await clients.owner.start();
  await clients.owner.turn(conversation, 'I am worried');
  const { body } = await clients.leader.json('GET', '/api/home');
  concern = body.concerns[0].id;
  set = (await clients.herTeacher.json('POST', '/api/assignment-sets', aSet())).body.id;
  const hers = (await clients.owner.json('GET', '/api/home')).body.assignments;
  herTask = hers.find(({ title }: { title: string }) => title === 'Kun for Sofia').id;
});
afterAll(() => server.close());

const aTask = (className: string) => ({
  className,
  title: 'Brøker',
  text: 'Beregn 1/2 + 1/4',
  subject: 'mathematics',
  situation: 'homework',
  aiLevel: 'yellow',
});
const aSet = () => ({
  shareId: 'share-12345678',
  ...{ className: '8.c', title: 'Kun for Sofia', subject: 'mathematics', situation: 'homework', aiLevel: 'yellow' },
  tasks: [{ text: 'Løs 3x = 12', students: ['demo-sofia'], position: 1 }],
});
const onlyHerTeachers = { owner: 403, classmate: 403, otherClass: 403, otherTeacher: 404, leader: 403 };
/** A draft that nobody has: who may have drafts is told that there is none. Whose they are is tests/services/drafts.test.ts. */
const forTeachers = { owner: 403, classmate: 403, otherClass: 403, herTeacher: 404, otherTeacher: 404, leader: 403 };
/** A version that there is not: who may look is told so. */
const onlyLeaders = { owner: 403, classmate: 403, otherClass: 403, herTeacher: 403, otherTeacher: 403, leader: 404 };
const NO_VERSION = 'f'.repeat(64);
const A_CLASS = 'cccccccc-0000-4000-8000-000000000008';
const onlyHers = { owner: 200, classmate: 404, otherClass: 404, herTeacher: 404, otherTeacher: 404, leader: 404 };

/** Each route with the status that each person gets for Sofia's object; `nobody` is 401 unless it says otherwise. */
const matrix: {
  route: string;
  path: () => string;
  body?: () => unknown;
  /** What is sent as a file. */
  file?: string;
  /** As what, where it is not just any file. */
  fileType?: string;
  expected: Partial<Record<Who, number>>;
}[] = [
  {
    route: 'GET /api/session',
    path: () => '/api/session',
    expected: { owner: 200, herTeacher: 200, leader: 200 },
  },
  { route: 'GET /api/session/demo', path: () => '/api/session/demo', expected: { owner: 200, nobody: 200 } },
  {
    route: 'PATCH /api/session',
    path: () => '/api/session',
    body: () => ({ noticeSeen: true }),
    expected: { owner: 200, herTeacher: 200, leader: 200 },
  },
  {
    route: 'GET /api/home',
    path: () => '/api/home',
    expected: { owner: 200, herTeacher: 200, leader: 200 },
  },
  {
    route: 'POST /api/assignments',
    path: () => '/api/assignments',
    body: () => aTask('8.c'),
    expected: { owner: 403, classmate: 403, otherClass: 403, herTeacher: 201, otherTeacher: 404, leader: 403 },
  },
  {
    route: 'POST /api/conversations',
    path: () => '/api/conversations',
    body: () => ({ problem: { assignmentId: 'demo-rabat' } }),
    expected: { owner: 201, classmate: 201, otherClass: 404, herTeacher: 403, otherTeacher: 403, leader: 403 },
  },
  {
    route: 'POST /api/conversations',
    path: () => '/api/conversations',
    body: () => ({ problem: { assignmentId: herTask } }),
    expected: { owner: 201, classmate: 404, otherClass: 404 },
  },
  {
    route: 'POST /api/assignment-sets',
    path: () => '/api/assignment-sets',
    body: aSet,
    expected: { ...onlyHerTeachers, herTeacher: 201 },
  },
  {
    route: 'POST /api/assignment-sets/preview',
    path: () => '/api/assignment-sets/preview',
    body: () => ({ className: '8.c', subject: 'mathematics', situation: 'test', aiLevel: 'red' }),
    expected: { ...onlyHerTeachers, herTeacher: 200 },
  },
  {
    route: 'GET /api/assignment-sets/:id',
    path: () => `/api/assignment-sets/${set}`,
    expected: { ...onlyHerTeachers, herTeacher: 200 },
  },
  {
    // The conversation that worried is about a problem of her own: nobody's but hers, and the named adult's.
    route: 'POST /api/conversations/:id/view',
    path: () => `/api/conversations/${conversation}/view`,
    body: () => ({ reason: 'Hun bad mig om hjælp.' }),
    expected: { owner: 403, classmate: 403, otherClass: 403, herTeacher: 404, otherTeacher: 200, leader: 403 },
  },
  {
    route: 'PATCH /api/assignment-sets/:id',
    path: () => `/api/assignment-sets/${set}`,
    body: () => ({ closesAt: null }),
    expected: { ...onlyHerTeachers, herTeacher: 200 },
  },
  {
    route: 'GET /api/classes/:name/students',
    path: () => '/api/classes/8.c/students',
    expected: { ...onlyHerTeachers, herTeacher: 200 },
  },
  { route: 'GET /api/conversations/:id', path: () => `/api/conversations/${conversation}`, expected: onlyHers },
  {
    route: 'PUT /api/conversations/:id/attempt',
    path: () => `/api/conversations/${conversation}/attempt`,
    body: () => ({ attempt: '2x = 8' }),
    expected: { ...onlyHers, owner: 204 },
  },
  {
    route: 'POST /api/conversations/:id/turns',
    path: () => `/api/conversations/${conversation}/turns`,
    body: () => ({ text: 'hej', clientTurnId: newTurnId() }),
    expected: onlyHers,
  },
  {
    route: 'GET /api/conversations/:id/events',
    path: () => `/api/conversations/${conversation}/events`,
    expected: onlyHers,
  },
  {
    route: 'GET /api/conversations/:id/record',
    path: () => `/api/conversations/${conversation}/record`,
    expected: onlyHers,
  },
  {
    route: 'DELETE /api/conversations/:id',
    path: () => `/api/conversations/${conversation}`,
    // What its owner deletes is another test's: erase.test.ts.
    expected: { classmate: 404, otherClass: 404, herTeacher: 404, otherTeacher: 404, leader: 404 },
  },
  {
    route: 'POST /api/drafts/:id/share',
    path: () => '/api/drafts/none/share',
    body: () => ({
      clientShareId: 'share-123',
      className: '8.c',
      title: 'Brøker',
      situation: 'homework',
      aiLevel: 'yellow',
      audience: [{}],
    }),
    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/onedrive',
    path: () => '/api/drafts/none/onedrive',
    body: () => ({ token: 'x', format: 'pdf', copy: 'student' }),
    expected: forTeachers,
  },
  // The demo school has no Microsoft 365, so a leader is told so; tests/http/microsoft365.test.ts has one that does.
  ...[
    ['POST /api/class-list/classes', { token: 'x' }] as const,
    ['POST /api/class-list/preview', { token: 'x', classIds: [A_CLASS] }] as const,
    [
      'POST /api/class-list',
      { token: 'x', classIds: [A_CLASS], fingerprint: 'x'.repeat(43), removeAbsent: false },
    ] as const,
  ].map(([route, body]) => ({
    route,
    path: () => route.slice('POST '.length),
    body: () => body,
    expected: { owner: 403, classmate: 403, otherClass: 403, herTeacher: 403, otherTeacher: 403, leader: 403 },
  })),
  {
    route: 'GET /api/drafts/:id/export',
    path: () => '/api/drafts/none/export?format=pdf&copy=student',
    expected: forTeachers,
  },
  {
    route: 'POST /api/documents',
    path: () => '/api/documents?name=noter.txt',
    file: 'Vikingerne sejlede langt.',
    expected: { owner: 403, herTeacher: 200, leader: 403 },
  },
  {
    route: 'POST /api/drafts/read',
    path: () => '/api/drafts/read',
    body: () => ({ text: 'Lav en lektionsplan om brøker til 8. klasse', lang: 'da' }),
    expected: { owner: 403, herTeacher: 200, leader: 403 },
  },
  {
    route: 'GET /api/drafts',
    path: () => '/api/drafts',
    expected: { owner: 403, herTeacher: 200, leader: 403 },
  },
  {
    route: 'POST /api/drafts',
    path: () => '/api/drafts',
    body: () => ({ clientDraftId: 'c', request: {} }),
    expected: { owner: 403, herTeacher: 400, leader: 403 },
  },
  {
    route: 'GET /api/drafts/:id',
    path: () => '/api/drafts/none',

    expected: forTeachers,
  },
  {
    route: 'DELETE /api/drafts/:id',
    path: () => '/api/drafts/none',

    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/edits',
    path: () => '/api/drafts/none/edits',
    body: () => ({ revision: 0, section: 'goal', change: { kind: 'remove', path: 'x.0' } }),
    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/rewrites',
    path: () => '/api/drafts/none/rewrites',
    body: () => ({ revision: 0, section: 'goal', wish: 'again' }),
    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/go-on',
    path: () => '/api/drafts/none/go-on',

    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/cancel',
    path: () => '/api/drafts/none/cancel',

    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/restore',
    path: () => '/api/drafts/none/restore',
    body: () => ({ revision: 0, version: 0 }),
    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/approve',
    path: () => '/api/drafts/none/approve',
    body: () => ({ revision: 0 }),
    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/ask',
    path: () => '/api/drafts/none/ask',
    body: () => ({ revision: 0, colleagueId: 'demo-mette' }),
    expected: forTeachers,
  },
  {
    route: 'POST /api/drafts/:id/stop-asking',
    path: () => '/api/drafts/none/stop-asking',

    expected: forTeachers,
  },
  {
    route: 'GET /api/reviews/:id',
    path: () => '/api/reviews/none',

    expected: forTeachers,
  },
  {
    route: 'POST /api/reviews/:id',
    path: () => '/api/reviews/none',
    body: () => ({ revision: 0, approve: true }),
    expected: forTeachers,
  },
  {
    route: 'GET /api/policy/clause',
    path: () => '/api/policy/clause?task=hint&situation=homework',
    expected: { owner: 200, herTeacher: 200, leader: 200 },
  },
  {
    route: 'GET /api/policy/may-i',
    path: () => '/api/policy/may-i',
    expected: { owner: 200, herTeacher: 200, leader: 200 },
  },
  {
    // A student's question is about that student: whom else there is, they cannot say.
    route: 'POST /api/policy/may-i',
    path: () => '/api/policy/may-i',
    body: () => ({ about: { kind: 'me', className: '8.c' }, task: 'hint', situation: 'homework' }),
    expected: { owner: 200, classmate: 200, otherClass: 404, herTeacher: 200, otherTeacher: 404, leader: 404 },
  },
  {
    route: 'POST /api/policy/may-i',
    path: () => '/api/policy/may-i',
    body: () => ({ about: { kind: 'student', className: '8.c' }, task: 'hint', situation: 'homework' }),
    expected: { owner: 403, classmate: 403, otherClass: 403, herTeacher: 200, otherTeacher: 404, leader: 200 },
  },
  {
    route: 'POST /api/policy/may-i',
    path: () => '/api/policy/may-i',
    body: () => ({ about: { kind: 'teacher' }, task: 'lessonPlan', situation: 'lesson' }),
    expected: { owner: 403, herTeacher: 403, leader: 200 },
  },
  ...[
    ['GET /api/policy/overview', undefined] as const,
    ['GET /api/policy/matrix', undefined] as const,
    ['POST /api/policy/what-if', { role: 'teacher', task: 'hint', situation: 'lesson', aiLevel: 'red' }] as const,
  ].map(([route, body]) => ({
    route,
    path: () => `${route.split(' ', 2)[1]}${route.endsWith('matrix') ? '?situation=lesson&aiLevel=red' : ''}`,
    ...(body && { body: () => body }),
    expected: { owner: 403, classmate: 403, herTeacher: 403, otherTeacher: 403, leader: 200 },
  })),
  {
    // The policy of the example school names nobody who approves.
    route: 'GET /api/policy/versions',
    path: () => '/api/policy/versions',
    expected: { ...onlyLeaders, leader: 200 },
  },
  {
    route: 'GET /api/policy/versions/:hash',
    path: () => `/api/policy/versions/${NO_VERSION}`,
    expected: onlyLeaders,
  },
  {
    route: 'POST /api/policy/versions/:hash/approve',
    path: () => `/api/policy/versions/${NO_VERSION}/approve`,
    expected: onlyLeaders,
  },
  {
    route: 'POST /api/policy/versions/:hash/withdraw',
    path: () => `/api/policy/versions/${NO_VERSION}/withdraw`,
    expected: onlyLeaders,
  },
  {
    route: 'POST /api/policy/versions/:hash/reject',
    path: () => `/api/policy/versions/${NO_VERSION}/reject`,
    expected: onlyLeaders,
  },
  {
    route: 'POST /api/policy/versions/:hash/restore',
    path: () => `/api/policy/versions/${NO_VERSION}/restore`,
    expected: onlyLeaders,
  },
  {
    // The policy of the example school names otherTeacher and the leader.
    route: 'POST /api/concerns/:id/acknowledge',
    path: () => `/api/concerns/${concern}/acknowledge`,
    expected: { owner: 403, classmate: 403, otherClass: 403, herTeacher: 404, otherTeacher: 200, leader: 200 },
  },
  {
    route: 'POST /api/concerns/:id/take-over',
    path: () => `/api/concerns/${concern}/take-over`,
    expected: { owner: 403, classmate: 403, otherClass: 403, herTeacher: 404, leader: 204 },
  },
  {
    // A word is nobody's; the conversation that it is written in is.
    route: 'POST /api/reading/suggestions',
    path: () => '/api/reading/suggestions',
    body: () => ({ word: 'klæme', lang: 'da', conversationId: conversation }),
    expected: onlyHers,
  },
  {
    route: 'POST /api/reading/word',
    path: () => '/api/reading/word',
    body: () => ({ word: 'brøk', lang: 'da', conversationId: conversation }),
    expected: onlyHers,
  },
  {
    route: 'POST /api/reading/home/terms',
    path: () => '/api/reading/home/terms',
    body: () => ({ lang: 'ar', conversationId: conversation }),
    expected: { ...onlyHers, herTeacher: 403, otherTeacher: 403, leader: 403 },
  },
  {
    // There is no model here: she is told so, and nobody else is told even that.
    route: 'POST /api/reading/home/problem',
    path: () => '/api/reading/home/problem',
    body: () => ({ lang: 'ar', conversationId: conversation }),
    expected: { ...onlyHers, owner: 503, herTeacher: 403, otherTeacher: 403, leader: 403 },
  },
  {
    // Nobody can ask for another's: there is no path to it.
    route: 'GET /api/reading/settings',
    path: () => '/api/reading/settings',
    expected: { owner: 200, herTeacher: 200, leader: 200 },
  },
  {
    route: 'PUT /api/reading/settings',
    path: () => '/api/reading/settings',
    body: () => ({ size: 20 }),
    expected: { owner: 200, herTeacher: 200, leader: 200 },
  },
  {
    route: 'GET /api/reading/position/:place',
    path: () => `/api/reading/position/conversation-${conversation}`,
    expected: onlyHers,
  },
  {
    route: 'PUT /api/reading/position/:place',
    path: () => `/api/reading/position/conversation-${conversation}`,
    body: () => ({ passage: 'problem', offset: 3 }),
    expected: onlyHers,
  },
  {
    route: 'GET /api/speech',
    path: () => `/api/speech?conversationId=${conversation}`,
    expected: onlyHers,
  },
  {
    // Here is no speech service: whoever may hear it is told so.
    route: 'POST /api/speech',
    path: () => '/api/speech',
    body: () => ({ text: 'Find fællesnævneren.', lang: 'da', conversationId: conversation }),
    expected: { ...onlyHers, owner: 503 },
  },
  {
    route: 'POST /api/dictation',
    path: () => `/api/dictation?conversationId=${conversation}`,
    file: 'a recording',
    fileType: 'audio/webm',
    expected: { owner: 503, classmate: 404, otherClass: 404, herTeacher: 403, otherTeacher: 403, leader: 403 },
  },
];

describe('who may do what', () => {
  it('is said here for every route that the server describes', async () => {
    const { body } = await clients.nobody.json('GET', '/api/openapi.json');
    const described = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );

    const said = new Set(matrix.map(({ route }) => route));
    // Signing in and out is for anyone and has tests of its own.
    const open = ['POST /api/session/demo', 'POST /api/session/teams', 'DELETE /api/session'];
    expect([...said, ...open].toSorted()).toEqual(described.toSorted());
  });

  const cases = matrix.flatMap(({ route, path, body, file, fileType, expected }) =>
    WHO.flatMap((who) => {
      const status = expected[who] ?? (who === 'nobody' ? 401 : undefined);
      return status === undefined ? [] : [{ route, path, body, file, fileType, who, status }];
    }),
  );
  it.each(cases)('$route answers $who with $status', async ({ route, path, body, file, fileType, who, status }) => {
    const stop = new AbortController();
    const [method = ''] = route.split(' ');
    const response = await clients[who].send(method, path(), file ?? body?.(), {
      signal: stop.signal,
      ...(file !== undefined && { headers: { 'content-type': fileType ?? 'application/octet-stream' } }),
    });

    expect(response.status).toBe(status);
    if (status >= 400) expect(await response.json()).toMatchObject({ error: { message: expect.any(String) } });
    stop.abort();
  });

  it('gives the same answer for another student’s conversation as for one that does not exist', async () => {
    const hers = await clients.classmate.json('GET', `/api/conversations/${conversation}`);
    const none = await clients.classmate.json('GET', '/api/conversations/00000000-0000-0000-0000-000000000000');

    expect(hers).toEqual(none);
  });
});

describe('an answer key', () => {
  it('reaches nobody: not the class, not the teacher who wrote it', async () => {
    const task = { ...aTask('8.c'), key: { type: 'phrase', value: 'hemmeligt-facit', aliases: ['alias-facit'] } };
    const set = await clients.herTeacher.json('POST', '/api/assignments', task);
    const started = await clients.owner.json('POST', '/api/conversations', { problem: { assignmentId: set.body.id } });
    await clients.owner.turn(started.body.id, 'hvad er svaret');
    const answers = await Promise.all([
      clients.owner.json('GET', '/api/home'),
      clients.herTeacher.json('GET', '/api/home'),
      clients.owner.json('GET', `/api/conversations/${started.body.id}`),
      clients.owner.json('GET', `/api/conversations/${started.body.id}/record`),
    ]);

    expect(set.status).toBe(201);
    expect(set.body.hasKey).toBe(true);
    expect(JSON.stringify([set, ...answers])).not.toContain('facit');
    expect(answers[0].body.assignments[0]).not.toHaveProperty('hasKey');
  });

  it('that contradicts the problem is refused kindly', async () => {
    const task = { ...aTask('8.c'), key: { type: 'numeric', value: '-999' } };

    const { status, body } = await clients.herTeacher.json('POST', '/api/assignments', task);

    expect([status, body.error.code]).toEqual([400, 'keyContradicts']);
  });
});
