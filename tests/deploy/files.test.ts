import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../api/config.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string): string => readFileSync(pathOf(name), 'utf8');

/** The names that `.env.example` explains. */
const known = new Set([...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name));
const { services } = parse(read('compose.yaml'));
const SECRETS = {
  POSTGRES_PASSWORD: 'a1b2c3',
  SESSION_SECRET: 's'.repeat(32),
  PUBLIC_URL: 'https://ledetraad.example.dk',
  METRICS_TOKEN: 'm'.repeat(24),
};

/** `${NAME:?message}` and `${NAME:-default}` as Compose fills them in. */
const filledIn = (text: string): string =>
  text.replace(/\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_, name: keyof typeof SECRETS, fallback = '') =>
    name in SECRETS ? SECRETS[name] : fallback,
  );

describe('the files for Docker', () => {
  it('give the server a configuration with which it starts in production', () => {
    const given = Object.entries<string>(services.app.environment).map(([name, value]) => [name, filledIn(value)]);
    const env = { NODE_ENV: 'production', ...Object.fromEntries(given) };
    expect(readConfig(env)).toMatchObject({ ok: true, config: { demo: false, host: '0.0.0.0', trustedProxies: 1 } });
  });

  it('set nothing that the server does not know', () => {
    expect(Object.keys(services.app.environment).filter((name) => !known.has(name))).toEqual([]);
  });

  it('give running replies longer to end than the server itself does', () => {
    const drain = Number(/^DRAIN_SECONDS=(\d+)$/m.exec(read('.env.example'))?.[1]);
    expect(Number.parseInt(services.app.stop_grace_period, 10)).toBeGreaterThan(drain);
  });

  it('publish nothing but nginx, and that to this machine alone', () => {
    const published = Object.entries<{ ports?: string[] }>(services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => `${name} ${port}`),
    );
    expect(published).toEqual(['nginx 127.0.0.1:8080:8080']);
  });

  it('copy what there is', () => {
    const copied = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) =>
      sources.split(' '),
    );
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((source) => !existsSync(pathOf(source)))).toEqual([]);
  });
});
