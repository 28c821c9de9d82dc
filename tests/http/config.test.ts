import { describe, expect, it } from 'vitest';
import { readConfig } from '../../api/config.ts';
import { describeDatabase } from '../../api/store/index.ts';

const GUID = '11111111-2222-4333-8444-555555555555';
const SECRET = 'x'.repeat(32);
const production = { NODE_ENV: 'production', SESSION_SECRET: SECRET, PUBLIC_URL: 'https://ledetraad.example.dk' };

const problemsOf = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.problems;
};

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
});
