import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer;
let teacher: Client;
let id: string;
beforeAll(async () => {
  server = await startServer(aFakeTutor());
  teacher = await server.signIn('demo-jonas');
  const request = { kind: 'exercises', subject: 'mathematics', grade: 8, lang: 'da', topic: 'ligninger', count: 6 };
  ({ id } = (await teacher.json('POST', '/api/drafts', { clientDraftId: 'c1', request })).body);
  while ((await teacher.json('GET', `/api/drafts/${id}`)).body.status === 'writing') await wait(10);
});
afterAll(() => server.close());

const exported = async (format: string, copy: string) => {
  const response = await teacher.send('GET', `/api/drafts/${id}/export?format=${format}&copy=${copy}`);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
};

describe('a draft as a file', () => {
  it.each([
    ['docx', 'PK', /wordprocessingml/],
    ['pdf', '%PDF', /application\/pdf/],
    ['text', 'Opgaver', /text\/plain/],
  ])('comes as %s with its type and a name', async (format, start, type) => {
    const { response, bytes } = await exported(format, 'teacher');

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain('Opgaver ligninger');
    expect(new TextDecoder('latin1').decode(bytes)).toContain(start);
  });

  it('has the list of answers in the teacher’s copy and not in the students’', async () => {
    const [teachers, students] = await Promise.all(
      ['teacher', 'student'].map(async (copy) => new TextDecoder().decode((await exported('text', copy)).bytes)),
    );

    expect(teachers).toMatch(/facit/i);
    expect(students).not.toMatch(/facit|støttet|på trin|udfordring/i);
  });

  it('comes in no other form', async () => {
    expect((await exported('exe', 'teacher')).response.status).toBe(400);
    expect((await exported('pdf', 'everybody')).response.status).toBe(400);
  });
});
