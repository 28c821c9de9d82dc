import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer;
let teacher: Client;
beforeAll(async () => {
  server = await startServer(aFakeTutor());
  teacher = await server.signIn('demo-jonas');
});
afterAll(() => server.close());

/** Sends bytes as a file. */
async function upload(bytes: Uint8Array | string, name = 'noter.txt', type = 'application/octet-stream') {
  const response = await teacher.send('POST', `/api/documents?name=${encodeURIComponent(name)}`, undefined, {
    body: typeof bytes === 'string' ? bytes : Uint8Array.from(bytes),
    headers: { 'content-type': type },
  });
  return { status: response.status, body: await response.json() };
}

describe('a document that a teacher brings', () => {
  it('comes back as text, with what was left out of it', async () => {
    const { status, body } = await upload('Vikingerne\u200B sejlede på havet.');

    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'noter.txt', text: 'Vikingerne sejlede på havet.' });
    expect(body.notes).toEqual([expect.stringContaining('usynlig')]);
  });

  it.each<[string, Uint8Array | string, number, string]>([
    ['nothing', '', 422, 'unreadableDocument'],
    ['a program', Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff), 422, 'unreadableDocument'],
    ['half a zip file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), 422, 'unreadableDocument'],
    ['eleven megabytes', new Uint8Array(11 * 1024 * 1024).fill(65), 413, 'tooLarge'],
  ])('is refused with a reason when it is %s', async (_, bytes, expected, code) => {
    const { status, body } = await upload(bytes, 'fil.docx');

    expect([status, body.error.code]).toEqual([expected, code]);
    expect(body.error.message).toMatch(/[.]$/);
  });

  it('is taken as a file and as nothing else', async () => {
    expect((await upload('{}', 'a.txt', 'application/json')).status).toBe(415);
  });

  it('has a name that nothing can hide in', async () => {
    const { body } = await upload('Tekst', 'a\u0000\n\n   b.txt');

    expect(body.name).toBe('a b.txt');
  });
});
