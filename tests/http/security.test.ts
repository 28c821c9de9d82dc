import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApplication } from '../../api/app.ts';
import { readConfig } from '../../api/config.ts';
import { Client, newTurnId, startServer, type TestServer } from './client.ts';
import { aFakeTutor } from './fakeTutor.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(aFakeTutor(), { PUBLIC_URL: 'http://localhost:3978' });
});
afterAll(() => server.close());

describe('a write', () => {
  const write = (headers: Record<string, string>) =>
    new Client(server.url).send('POST', '/api/session/demo', { user: 'demo-sofia' }, { headers });

  it.each([
    ['https://evil.example', 403],
    ['http://localhost.evil.example:3978', 403],
    ['http://localhost:4000', 403],
    ['https://localhost:3978', 403],
    ['null', 403],
    ['nonsense', 403],
    ['http://localhost:3978', 200],
    ['http://127.0.0.1:3978', 200],
  ])('from %s is answered with %i', async (origin, status) => {
    expect((await write({ origin })).status).toBe(status);
  });

  it('from the server’s own address is taken', async () => {
    expect((await write({ origin: server.url })).status).toBe(200);
  });

  it('without an origin, from a program, is taken', async () => {
    expect((await write({})).status).toBe(200);
  });
});

describe('the demo server', () => {
  it('answers only to its own names, so that no foreign name can be pointed at it', async () => {
    const { connect } = await import('node:net');
    const { port } = new URL(server.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('GET /api/session/demo HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n'),
      );
      let text = '';
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('close', () => resolve(text));
    });

    expect(answer).toMatch(/^HTTP\/1.1 403/);
    expect(answer).not.toContain('Sofia');
  });
});

describe('headers', () => {
  it('let no other script in, and frames only where Teams shows the page', async () => {
    const policy = (await fetch(server.url)).headers.get('content-security-policy') ?? '';

    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com /);
    expect(policy).not.toContain('unsafe-eval');
  });

  it('say nothing of the server, carry an id, and keep what people wrote out of caches', async () => {
    const response = await fetch(`${server.url}/api/home`);

    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('the session cookie', () => {
  it('is out of reach of scripts and other sites', async () => {
    const response = await new Client(server.url).send('POST', '/api/session/demo', { user: 'demo-sofia' });

    expect(response.headers.get('set-cookie')).toMatch(
      /^ledetraad=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
  });

  it('is bound to the host and to https where people come by https', async () => {
    const secure = await startServer(aFakeTutor(), { PUBLIC_URL: 'https://ledetraad.example.dk' });
    const response = await new Client(secure.url).send('POST', '/api/session/demo', { user: 'demo-sofia' });
    await secure.close();

    expect(response.headers.get('set-cookie')).toMatch(/^__Host-ledetraad=[\w-]{43}; Path=\/; .*; Secure$/);
  });

  it('opens nothing any more after signing out', async () => {
    const sofia = await server.signIn('demo-sofia');
    const { status } = await sofia.json('DELETE', '/api/session');

    expect(status).toBe(204);
    expect((await sofia.json('GET', '/api/session')).status).toBe(401);
  });

  it.each(['', 'x', 'a'.repeat(43), "' or 1=1 --", '%00'])('with the value "%s" opens nothing', async (value) => {
    expect((await new Client(server.url, `ledetraad=${value}`).json('GET', '/api/session')).status).toBe(401);
  });
});

describe('where there is no demo', () => {
  it('nobody signs in as anybody, and the answer says what to do', async () => {
    const real = await startServer(aFakeTutor(), { DEMO: '0', HOST: '127.0.0.1' });
    const somebody = new Client(real.url);
    const signIn = await somebody.json('POST', '/api/session/demo', { user: 'demo-sofia' });
    const list = await somebody.json('GET', '/api/session/demo');
    await real.close();

    expect([signIn.status, signIn.body.error.code]).toEqual([403, 'demoOff']);
    expect(list.body.error.message).toContain('Teams');
  });
});

describe('limits', () => {
  it('let a student take so many turns a minute, say how long to wait, and leave classmates alone', async () => {
    const strict = await startServer(aFakeTutor(), { TURNS_PER_STUDENT: '3' });
    const sofia = await strict.signIn('demo-sofia');
    const elias = await strict.signIn('demo-elias');
    const id = await sofia.start();
    await sofia.turn(id, 'en');
    await sofia.turn(id, 'to');

    const refused = await sofia.send('POST', `/api/conversations/${id}/turns`, {
      text: 'tre',
      clientTurnId: newTurnId(),
    });
    const classmate = await elias.start();
    await strict.close();

    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refused.json()).error.message).toMatch(/Vent et øjeblik/);
    expect(classmate).toMatch(/-/);
  });

  it('hold for a whole class', async () => {
    const strict = await startServer(aFakeTutor(), { TURNS_PER_CLASS: '2' });
    const sofia = await strict.signIn('demo-sofia');
    const elias = await strict.signIn('demo-elias');
    const noah = await strict.signIn('demo-noah');
    await sofia.start();
    await elias.start();

    const refused = await sofia.json('POST', '/api/conversations', { problem: { text: 'x' } });
    const otherClass = await noah.start();
    await strict.close();

    expect(refused.status).toBe(429);
    expect(otherClass).toMatch(/-/);
  });
});

describe('a server with policy files that do not hold', () => {
  it('does not start and says where', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ledetraad-policy-'));
    writeFileSync(join(folder, 'skole.yaml'), 'rules: [\n');
    const read = readConfig({ POLICY_DIR: folder, DATABASE_URL: 'sqlite::memory:' });
    if (!read.ok) throw new Error('the environment is good');

    const opened = await openApplication(read.config, aFakeTutor());

    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(opened.problems.join('\n')).toMatch(/skole\.yaml:\d+:\d+: /);
  });
});
