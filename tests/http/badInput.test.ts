import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_MESSAGE, MAX_PROBLEM } from '../../api/contract/conversation.ts';
import { ErrorBody } from '../../api/contract/error.ts';
import { type Client, newTurnId, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer;
let sofia: Client;
let id: string;
beforeAll(async () => {
  server = await startServer(aFakeTutor());
  sofia = await server.signIn('demo-sofia');
  id = await sofia.start();
});
afterAll(() => server.close());

const turn = (more: object) => ({ text: 'hej', clientTurnId: newTurnId(), ...more });

describe('a turn with bad input is refused with a message for people', () => {
  it.each<[string, () => unknown, number, string]>([
    ['nothing at all', () => '', 400, 'badInput'],
    ['broken JSON', () => '{"text":"hej', 400, 'badJson'],
    ['a number', () => '42', 400, 'badJson'],
    ['an array', () => [], 400, 'badInput'],
    ['no clientTurnId', () => ({ text: 'hej' }), 400, 'badInput'],
    ['a clientTurnId that is a path', () => turn({ clientTurnId: '../../etc/passwd' }), 400, 'badInput'],
    ['text that is an object', () => turn({ text: { $gt: '' } }), 400, 'badInput'],
    ['a field too many', () => turn({ admin: true }), 400, 'badInput'],
    ['a prototype', () => `{"__proto__":{"text":"x"},"clientTurnId":"12345678"}`, 400, 'badInput'],
    ['no words', () => turn({ text: '' }), 400, 'emptyMessage'],
    ['only white space', () => turn({ text: ' \n\t ', attempt: '  ' }), 400, 'emptyMessage'],
    ['only invisible characters', () => turn({ text: '\u200b\u200e\u2060\ufeff\ufe0f\u3164' }), 400, 'emptyMessage'],
    ['one character too many', () => turn({ text: 'a'.repeat(MAX_MESSAGE + 1) }), 400, 'tooLong'],
    ['100 kB', () => turn({ text: 'a'.repeat(100_000) }), 400, 'tooLong'],
    ['a megabyte', () => turn({ text: 'a'.repeat(1_000_000) }), 413, 'tooLarge'],
  ])('%s', async (_, body, status, code) => {
    const answer = await sofia.json('POST', `/api/conversations/${id}/turns`, body());

    expect([answer.status, answer.body?.error?.code]).toEqual([status, code]);
    expect(ErrorBody.safeParse(answer.body).success).toBe(true);
    expect(answer.body.error.message).toMatch(/[.]$/);
  });

  it('something that is no JSON', async () => {
    const response = await sofia.send('POST', `/api/conversations/${id}/turns`, 'text=hej', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

    expect(response.status).toBe(415);
  });

  it('never quotes what was sent', async () => {
    const { body } = await sofia.json('POST', `/api/conversations/${id}/turns`, { text: 7, secret: 'min hemmelighed' });

    expect(JSON.stringify(body)).not.toContain('hemmelighed');
  });
});

describe('strange but honest text is taken and kept as it can be read', () => {
  it.each([
    ['right-to-left', 'מה התשובה? \u202Eabc'],
    ['emoji only', '🤷‍♀️🙈'],
    ['exactly as long as allowed', 'æ'.repeat(MAX_MESSAGE)],
    ['as long as allowed, each character escaped', '\u0001\u{1F600}'.repeat(1_000)],
    ['SQL', "'; drop table turns; --"],
    ['HTML', '<script>alert(1)</script>'],
  ])('%s', async (_, text) => {
    const conversation = await sofia.start();
    const events = await sofia.turn(conversation, text);
    const { body } = await sofia.json('GET', `/api/conversations/${conversation}`);

    expect(events.at(-1)?.type).toBe('done');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the one that was sent
    expect(body.turns[1].text).toBe(text.replaceAll(/\u0001/g, ''));
  });

  it('half a surrogate pair and a NUL lose nothing else', async () => {
    const conversation = await sofia.start();
    await sofia.turn(conversation, 'før\u0000\ud83d efter');
    const { body } = await sofia.json('GET', `/api/conversations/${conversation}`);

    expect(body.turns[1].text).toBe('før\ufffd efter');
  });

  it('keeps line breaks, and shows personal data to nobody', async () => {
    const conversation = await sofia.start();
    await sofia.turn(conversation, 'linje 1\r\nring 12345678');
    const { body } = await sofia.json('GET', `/api/conversations/${conversation}`);

    expect(body.turns[1].text).toBe('linje 1\nring [TELEFON_1]');
  });
});

describe('a problem', () => {
  it.each<[string, object, number, string]>([
    ['of nothing', { problem: { text: '   ' } }, 400, 'badInput'],
    ['of invisible characters', { problem: { text: '\u200b\u2060' } }, 400, 'emptyMessage'],
    ['that is too long', { problem: { text: 'a'.repeat(MAX_PROBLEM + 1) } }, 400, 'tooLong'],
    ['in an unknown subject', { problem: { text: 'x', subject: 'alchemy' } }, 400, 'badInput'],
    ['that is no task', { problem: { assignmentId: 'nothing' } }, 404, 'notFound'],
    ['without a problem', {}, 400, 'badInput'],
  ])('%s is refused', async (_, body, status, code) => {
    const answer = await sofia.json('POST', '/api/conversations', body);

    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});

describe('an attempt', () => {
  it('survives a reload', async () => {
    const conversation = await sofia.start();
    await sofia.json('PUT', `/api/conversations/${conversation}/attempt`, { attempt: '2x = 8\nx = 4' });

    const { body } = await sofia.json('GET', `/api/conversations/${conversation}`);

    expect(body.attempt).toBe('2x = 8\nx = 4');
  });
});

describe('addresses', () => {
  it.each([
    ['GET', '/api/nothing', 404],
    ['PATCH', '/api/home', 404],
    ['GET', '/api/conversations/%00', 404],
    ['GET', '/api/conversations/%E0%A4%A', 400],
    ['GET', '/assets/..%2f..%2fetc/passwd', 400],
    ['GET', '/api/policy/clause?task=bake', 400],
    ['GET', '/api/policy/clause?task=hint&task=explain', 400],
  ])('%s %s answers %i in the shape of every error', async (method, path, status) => {
    const answer = await sofia.json(method, path);

    expect(answer.status).toBe(status);
    expect(ErrorBody.safeParse(answer.body).success).toBe(true);
  });
});

describe('an error’s language', () => {
  it('is what the browser asks for before sign-in, and the person’s own after', async () => {
    const ask = async (client: Client, accept: string) => {
      const response = await client.send('GET', '/api/home', undefined, { headers: { 'accept-language': accept } });
      return (await response.json()).error?.message;
    };
    const { Client: AnyClient } = await import('./client.ts');
    const nobody = new AnyClient(server.url);
    const elias = await server.signIn('demo-elias');
    await elias.json('PATCH', '/api/session', { lang: 'en' });
    const missing = await elias.json('GET', '/api/conversations/none');

    expect(await ask(nobody, 'en-GB,en;q=0.9')).toMatch(/not signed in/);
    expect(await ask(nobody, 'de,fr;q=0.5')).toMatch(/ikke logget ind/);
    expect(missing.body.error.message).toMatch(/does not exist/);
  });
});
