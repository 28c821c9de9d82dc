import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openApplication } from '../../api/app.ts';
import { readConfig } from '../../api/config.ts';
import { describeDatabase } from '../../api/store/index.ts';
import { aFakeTutor } from './fakeTutor.ts';

const GUID = '11111111-2222-4333-8444-555555555555';
const SECRET = 'x'.repeat(32);
const app = { CLIENT_ID: GUID, TENANT_ID: GUID, CLIENT_SECRET: 'hemmelig' };
const ANYBODY = { DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: 'true' };
const production = { NODE_ENV: 'production', SESSION_SECRET: SECRET, PUBLIC_URL: 'https://ledetraad.example.dk' };

const problemsOf = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
};

const anybody = (env: Record<string, string>, word: string) => ({
  ...env,
  DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS: word,
});

describe('the configuration', () => {
  it('needs nothing for the demo school on this machine', () => {
    expect(readConfig({})).toMatchObject({
      ok: true,
      config: { demo: true, host: '127.0.0.1', port: 3978, database: { kind: 'sqlite', path: 'data/ledetraad.db' } },
    });
  });

  it('has no demo in production, and listens for everyone', () => {
    expect(readConfig(production)).toMatchObject({ ok: true, config: { demo: false, host: '0.0.0.0' } });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', DEMO: '', SESSION_SECRET: '' })).toMatchObject({ ok: true, config: { port: 3978 } });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['the demo in production', { ...production, DEMO: '1' }, /DEMO=1 lets anybody sign in/],
    ['the demo for other machines', { HOST: '0.0.0.0' }, /only for this machine/],
    ['production without a secret', { ...production, SESSION_SECRET: '' }, /SESSION_SECRET is missing/],
    ['a short secret', { ...production, SESSION_SECRET: 'short' }, /SESSION_SECRET must have at least 32/],
    ['production without an address', { ...production, PUBLIC_URL: '' }, /PUBLIC_URL is missing/],
    ['an address that is none', { PUBLIC_URL: 'ledetraad' }, /PUBLIC_URL must be an address/],
    ['a port that is none', { PORT: 'http' }, /PORT must be a whole number/],
    ['a port out of range', { PORT: '70000' }, /PORT must be a whole number/],
    ['a PostgreSQL address that is none', { DATABASE_URL: 'postgres://' }, /or postgres:\/\/user:password@host/],
    ['a pool of no connections', { DATABASE_POOL: '0' }, /DATABASE_POOL must be a whole number/],
    ['an unknown database', { DATABASE_URL: 'mysql://localhost/x' }, /must look like sqlite:/],
    ['an app without its directory', { CLIENT_ID: GUID }, /TENANT_ID is missing/],
    ['an app id that is none', { CLIENT_ID: 'ledetraad' }, /CLIENT_ID must be an id/],
    ['directories that are none', { CLIENT_ID: GUID, ALLOWED_TENANTS: `${GUID},common` }, /ALLOWED_TENANTS/],
    [
      'a sign-in that anybody can listen to',
      { ...production, ENTRA_AUTHORITY: 'http://login.example' },
      /ENTRA_AUTHORITY must be an https/,
    ],
    [
      'a bot whose keys anybody can replace on the way',
      { ...production, BOT_AUTHORITY: 'http://login.example' },
      /BOT_AUTHORITY must be an https/,
    ],
    [
      'a Graph that anybody can listen to',
      { ...production, GRAPH_URL: 'http://graph.example' },
      /GRAPH_URL must be an https/,
    ],
    ['a Graph without an app', { GRAPH_URL: 'https://graph.microsoft.com' }, /CLIENT_ID is missing/],
    [
      'a Graph without the app’s secret',
      { CLIENT_ID: GUID, TENANT_ID: GUID, GRAPH_URL: 'https://graph.microsoft.com' },
      /CLIENT_SECRET is missing/,
    ],
    ['a secret of no app', { CLIENT_SECRET: 'hemmelig' }, /CLIENT_ID is missing/],
    ['an app in Teams that is none', { TEAMS_APP_ID: 'ledetraad' }, /TEAMS_APP_ID must be an id/],
    ['a bot that may say nothing', { BOT_REQUESTS_PER_SECOND: '0' }, /BOT_REQUESTS_PER_SECOND must be a whole number/],
    ['a bot for anybody in production', { ...production, ...ANYBODY }, /only the demo school starts with it/],
    ['a bot for anybody, spelt 1, in production', anybody(production, '1'), /only the demo school starts with it/],
    ['a bot for anybody, spelt TRUE, in production', anybody(production, 'TRUE'), /only the demo school/],
    ['a bot for anybody in production with an app', { ...production, ...app, ...ANYBODY }, /only the demo school/],
    ['a bot for anybody in production with the demo', { ...production, ...ANYBODY, DEMO: '1' }, /production does not/],
    ['a bot for anybody without the demo', { DEMO: '0', ...ANYBODY }, /only the demo school starts with it/],
    ['a bot for anybody on other machines', { HOST: '0.0.0.0', ...ANYBODY }, /only for this machine/],
    ['a bot for anybody with the app’s credentials', { ...app, ...ANYBODY }, /CLIENT_SECRET do not go together/],
    ['a bot for perhaps anybody', anybody({}, 'perhaps'), /DANGEROUSLY_\w+ must be true or false/],
    ['an unknown environment', { NODE_ENV: 'staging' }, /NODE_ENV must be/],
  ])('refuses %s and says why', (_, env, message) => {
    expect(problemsOf(env).join('\n')).toMatch(message);
  });

  it('takes PostgreSQL, with how many connections and how much patience', () => {
    const url = 'postgres://ledetraad:hemmelig@db.example.dk/ledetraad';

    expect(readConfig({ DATABASE_URL: url, DATABASE_POOL: '20', DATABASE_TIMEOUT_SECONDS: '3' })).toMatchObject({
      ok: true,
      config: { database: { kind: 'postgres', url, pool: 20, timeoutMs: 3_000 } },
    });
  });

  it('never repeats a password', () => {
    expect(problemsOf({ DATABASE_URL: 'postgress://ledetraad:hemmelig@db/x' }).join('\n')).not.toContain('hemmelig');
    const read = readConfig({ DATABASE_URL: 'postgres://ledetraad:hemmelig@db:6543/x?sslmode=require' });

    expect(read.ok && describeDatabase(read.config.database)).toBe('postgres://db:6543/x');
  });

  it('tells all problems at once', () => {
    expect(problemsOf({ NODE_ENV: 'production', DEMO: '1' }).length).toBeGreaterThan(1);
  });

  it('never repeats the app’s secret', () => {
    expect(problemsOf({ CLIENT_SECRET: 'hemmelig', DEMO: '0', ...ANYBODY }).join('\n')).not.toContain('hemmelig');
  });
});

describe('the bot', () => {
  const botOf = (env: Record<string, string>) => {
    const read = readConfig(env);
    return read.ok ? read.config.bot : read.problems;
  };

  it.each<[string, Record<string, string>]>([
    ['nothing is set', {}],
    ['the app has no secret: there is only the tab', { CLIENT_ID: GUID, TENANT_ID: GUID }],
    ['anybody may not write to it', anybody({}, 'false')],
    ['anybody may not write to it, spelt 0, in production', anybody(production, '0')],
  ])('is none when %s', (_, env) => {
    expect(botOf(env)).toBeUndefined();
  });

  it('of an app believes what the Bot Connector has signed, over https', () => {
    expect(botOf({ ...production, ...app, TEAMS_APP_ID: GUID, BOT_REQUESTS_PER_SECOND: '20' })).toEqual({
      trust: 'signed',
      clientId: GUID,
      secret: 'hemmelig',
      authority: 'https://login.botframework.com',
      services: 'https',
      tenants: [GUID],
      requestsPerSecond: 20,
      appId: GUID,
    });
  });

  it('of a test may have its connector on plain http', () => {
    expect(botOf({ ...app, BOT_AUTHORITY: 'http://127.0.0.1:9' })).toMatchObject({ trust: 'signed', services: 'any' });
  });

  it('in the demo school may believe anybody on this machine, and has no credentials', () => {
    expect(botOf(ANYBODY)).toEqual({ trust: 'anybody', requestsPerSecond: 40, appId: undefined });
  });

  it('for anybody keeps a production server from starting', () => {
    const server = fileURLToPath(new URL('../../api/server.ts', import.meta.url));
    const env = { ...process.env, ...production, ...ANYBODY, DEMO: '', PORT: '0', DATABASE_URL: 'sqlite::memory:' };

    const { status, stderr } = spawnSync(process.execPath, [server], { env, encoding: 'utf8', timeout: 25_000 });

    expect(status).toBe(1);
    expect(stderr).toMatch(/does not start:\n {2}DANGEROUSLY_ALLOW_UNAUTHENTICATED_REQUESTS lets anybody write/);
  });
});

describe('a production server', () => {
  it('does not start while no adult is named for the students who need a human', async () => {
    const read = readConfig({ ...production, POLICY_DIR: 'policies/standard', DATABASE_URL: 'sqlite::memory:' });
    const opened = read.ok ? await openApplication(read.config, aFakeTutor()) : read;
    expect(opened).toMatchObject({
      ok: false,
      problems: [expect.any(String), expect.stringContaining('safeguarding: adults')],
    });
  });
});
