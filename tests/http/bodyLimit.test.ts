import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ShareTasks } from '../../api/contract/assignmentSet.ts';
import { mostBytes } from '../../api/routes/bodyLimit.ts';
import { type Client, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

/** As JSON with every character of its texts escaped, as some programs send it. */
const escaped = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.replaceAll(/./gsu, '\u0001') : part));

describe('the longest body that a contract allows', () => {
  const Choice = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('number'), value: z.number() }),
    z.strictObject({ type: z.literal('texts'), values: z.array(z.string().max(40)).max(3) }),
  ]);
  const Body = z.strictObject({ name: z.string().max(10), choice: Choice, ready: z.boolean().nullable() });

  it('fits, and not much more does', () => {
    const longest = { name: 'n'.repeat(10), choice: { type: '', values: Array(3).fill('v'.repeat(40)) }, ready: false };
    const bytes = escaped(longest).length + 'texts'.length;

    expect(mostBytes(Body)).toBeGreaterThanOrEqual(bytes);
    expect(mostBytes(Body)).toBeLessThan(bytes * 1.1);
  });

  it('counts what texts have together once', () => {
    const texts = z.array(z.string().max(1_000)).max(90);

    expect(mostBytes(texts.meta({ 'x-mostCharacters': 2_000 }))).toBeLessThan(13_000);
    expect(mostBytes(texts)).toBeGreaterThan(540_000);
  });

  it.each<[string, z.ZodType]>([
    ['a text', z.strictObject({ name: z.string() })],
    ['a list', z.array(z.boolean())],
    ['an object', z.looseObject({})],
    ['a value', z.strictObject({ value: z.unknown() })],
  ])('must be said: %s without an end is a fault', (_, schema) => {
    expect(() => mostBytes(schema)).toThrow(/no limit to body/);
  });
});

describe('tasks that are shared', () => {
  let server: TestServer;
  let teacher: Client;
  let students: string[];
  beforeAll(async () => {
    server = await startServer(aFakeTutor());
    teacher = await server.signIn('demo-jonas');
    const { body } = await teacher.json('GET', '/api/classes/8.c/students');
    students = body.students.map(({ id }: { id: string }) => id);
  });
  afterAll(() => server.close());

  /** 45 tasks in two versions, with 60,000 characters of text and keys with all their steps. */
  const share = (more = '') => ({
    shareId: `share-${Math.random().toString(36).slice(2)}`,
    className: '8.c',
    title: 'Brøker',
    subject: 'mathematics',
    situation: 'homework',
    aiLevel: 'yellow',
    tasks: Array.from({ length: 90 }, (_, n) => ({
      text: `${n}`.padEnd(666, 'å').concat(n < 60 ? 'æ' : '', n === 0 ? more : ''),
      key: { type: 'numeric', value: '42', steps: Array(40).fill('x'.repeat(30)) },
      students: [students[n % 2]],
      position: 1 + Math.floor(n / 2),
    })),
  });

  it('fit at the border, and one character more is too long', async () => {
    const [at, over] = [await teacher.json('POST', '/api/assignment-sets', share()), share('x')];
    const { status, body } = await teacher.json('POST', '/api/assignment-sets', over);

    expect([at.status, at.body.count]).toEqual([201, 45]);
    expect([status, body.error.code]).toEqual([400, 'tooLong']);
  });

  it('are refused unread when they are more than any that are allowed', async () => {
    const body = JSON.stringify({ ...share(), title: 'x'.repeat(mostBytes(ShareTasks)) });

    expect((await teacher.json('POST', '/api/assignment-sets', body)).status).toBe(413);
  });
});
