import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BotEnvironment, type BotSettings, botOf, problemsOfBot } from './botSettings.ts';
import { guid, website, whole } from './environment.ts';
import type { EntraSettings } from './identity/entra.ts';
import { type Budget, type ModelSettings, readModelSettings } from './models/index.ts';
import { readSpeechSettings, type SpeechSettings } from './speech/index.ts';
import type { DatabaseSettings } from './store/settings.ts';

/** Everything that the environment decides, checked. */
export interface Config {
  readonly production: boolean;
  /** Anybody may be anybody in the demo school; only on this machine. */
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  /** Where people reach the server; undefined until it listens when nobody said. */
  readonly publicUrl: URL | undefined;
  readonly database: DatabaseSettings;
  /** How long a running reply belongs to a server that does not say so again, where several share a database. */
  readonly turnLeaseMs: number;
  readonly policyDir: string;
  /** How often the policy files are looked at, in milliseconds. */
  readonly policyCheckMs: number;
  /** A folder of goal texts that the municipality brings in; undefined for none. */
  readonly goalsDir: string | undefined;
  readonly sessionSecret: string;
  readonly logLevel: string;
  /** How many reverse proxies stand in front; their word about the client's address is taken. */
  readonly trustedProxies: number;
  /** Turns a minute. */
  readonly turnsPerStudent: number;
  readonly turnsPerClass: number;
  readonly turnLimitMs: number;
  /** The language models; none is fine. */
  readonly models: readonly ModelSettings[];
  /** The speech services; none is fine. */
  readonly speech: readonly SpeechSettings[];
  /** Tokens a day. */
  readonly budget: Budget;
  readonly drainLimitMs: number;
  /** Whoever knows it may read the metrics from elsewhere. */
  readonly metricsToken: string | undefined;
  /** Signing in with Microsoft Entra, from Teams; undefined where it is not set up. */
  readonly entra: EntraSettings | undefined;
  /** With which the server proves to Microsoft that it is the app; undefined for none. */
  readonly clientSecret: string | undefined;
  /** Where Microsoft Graph is; undefined where nobody has turned it on. */
  readonly graphUrl: string | undefined;
  /** The bot in Teams; undefined where there is none. */
  readonly bot: BotSettings | undefined;
}

/** What came of reading the environment: each problem is a line that an administrator can act on. */
export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const SECRET = 32;
const METRICS_SECRET = 16;

const listed = (text: string) => text.split(',').map((part) => part.trim());

const Environment = BotEnvironment.extend({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'must be production, development or test')
    .default('development'),
  DEMO: z.enum(['0', '1'], 'must be 0 or 1').optional(),
  HOST: z.string().min(1).optional(),
  PORT: whole(0, 65_535, 3978),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://ledetraad.example.dk' })
    .optional(),
  DATABASE_URL: z.string().default('sqlite:data/ledetraad.db'),
  DATABASE_POOL: whole(1, 1_000, 10),
  DATABASE_TIMEOUT_SECONDS: whole(1, 600, 5),
  TURN_LEASE_SECONDS: whole(1, 600, 10),
  POLICY_DIR: z.string().min(1).default('policies/eksempelskolen'),
  POLICY_CHECK_MS: whole(10, 3_600_000, 2_000),
  GOALS_DIR: z.string().min(1).optional(),
  SESSION_SECRET: z.string().min(SECRET, `must have at least ${SECRET} characters`).optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  TRUSTED_PROXIES: whole(0, 10, 0),
  TURNS_PER_STUDENT: whole(1, 1_000_000, 30),
  TURNS_PER_CLASS: whole(1, 1_000_000, 600),
  TURN_LIMIT_SECONDS: whole(1, 3_600, 120),
  MODELS_FILE: z.string().min(1).optional(),
  TOKENS_PER_STUDENT: whole(0, 1_000_000_000, 200_000),
  TOKENS_PER_TEACHER: whole(0, 1_000_000_000, 2_000_000),
  TOKENS_PER_CLASS: whole(0, 1_000_000_000, 3_000_000),
  TOKENS_PER_SCHOOL: whole(0, 1_000_000_000_000, 50_000_000),
  DRAIN_SECONDS: whole(0, 600, 20),
  TENANT_ID: guid.optional(),
  ALLOWED_TENANTS: z.string().transform(listed).pipe(z.array(guid).min(1)).optional(),
  ENTRA_AUTHORITY: website('https://login.microsoftonline.com'),
  GRAPH_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://graph.microsoft.com' })
    .optional(),
  METRICS_TOKEN: z.string().min(METRICS_SECRET, `must have at least ${METRICS_SECRET} characters`).optional(),
});

/** Reads the environment. Never throws; an empty variable counts as one that is not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigReading {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`) };
  }
  const e = read.data;
  const production = e.NODE_ENV === 'production';
  const demo = e.DEMO === undefined ? !production : e.DEMO === '1';
  const host = e.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0');
  const problems: string[] = [];
  if (production && demo) problems.push('DEMO=1 lets anybody sign in as anybody: production does not start with it');
  if (demo && !LOOPBACK.has(host)) problems.push(`DEMO=1 is only for this machine: HOST is ${host}, not 127.0.0.1`);
  if (production && !e.SESSION_SECRET) {
    problems.push(
      `SESSION_SECRET is missing: at least ${SECRET} random characters, such as from "openssl rand -hex 32"`,
    );
  }
  if (production && !e.PUBLIC_URL) problems.push('PUBLIC_URL is missing: the address at which people open Ledetråd');
  const tenants = e.ALLOWED_TENANTS ?? (e.TENANT_ID ? [e.TENANT_ID] : []);
  if (e.CLIENT_ID && tenants.length === 0)
    problems.push('TENANT_ID is missing: the directory whose people may sign in; several stand in ALLOWED_TENANTS');
  for (const name of ['ENTRA_AUTHORITY', 'BOT_AUTHORITY'] as const)
    if (production && new URL(e[name]).protocol !== 'https:')
      problems.push(`${name} must be an https address in production`);
  if (production && e.GRAPH_URL && new URL(e.GRAPH_URL).protocol !== 'https:')
    problems.push('GRAPH_URL must be an https address in production');
  if (e.GRAPH_URL)
    for (const name of ['CLIENT_ID', 'CLIENT_SECRET', 'PUBLIC_URL'] as const)
      if (!e[name]) problems.push(`${name} is missing: with GRAPH_URL the server acts in Microsoft 365 as this app`);
  problems.push(...problemsOfBot(e, { demo }));
  const database = readDatabase(e);
  if (!database.ok) problems.push(database.problem);
  const models = modelsOf(set, e.MODELS_FILE);
  if (!models.ok) problems.push(...models.problems);
  if (!database.ok || !models.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: {
      production,
      demo,
      host,
      port: e.PORT,
      publicUrl: e.PUBLIC_URL ? new URL(e.PUBLIC_URL) : undefined,
      database: database.settings,
      turnLeaseMs: e.TURN_LEASE_SECONDS * 1000,
      policyDir: e.POLICY_DIR,
      policyCheckMs: e.POLICY_CHECK_MS,
      goalsDir: e.GOALS_DIR,
      // The demo keeps its sessions over a restart; any other server without a secret forgets them.
      sessionSecret: e.SESSION_SECRET ?? (demo ? 'the demo school has nothing to hide' : randomUUID()),
      logLevel: e.LOG_LEVEL,
      trustedProxies: e.TRUSTED_PROXIES,
      turnsPerStudent: e.TURNS_PER_STUDENT,
      turnsPerClass: e.TURNS_PER_CLASS,
      turnLimitMs: e.TURN_LIMIT_SECONDS * 1000,
      models: models.models,
      speech: models.speech,
      budget: {
        student: e.TOKENS_PER_STUDENT,
        teacher: e.TOKENS_PER_TEACHER,
        class: e.TOKENS_PER_CLASS,
        school: e.TOKENS_PER_SCHOOL,
      },
      drainLimitMs: e.DRAIN_SECONDS * 1000,
      metricsToken: e.METRICS_TOKEN,
      entra: e.CLIENT_ID
        ? {
            clientId: e.CLIENT_ID,
            host: e.PUBLIC_URL ? new URL(e.PUBLIC_URL).host : undefined,
            tenants,
            authority: e.ENTRA_AUTHORITY,
          }
        : undefined,
      clientSecret: e.CLIENT_SECRET,
      graphUrl: e.GRAPH_URL,
      bot: botOf(e, tenants),
    },
  };
}

type Services =
  | { readonly ok: true; readonly models: readonly ModelSettings[]; readonly speech: readonly SpeechSettings[] }
  | { readonly ok: false; readonly problems: readonly string[] };

function modelsOf(env: Readonly<Record<string, string | undefined>>, file: string | undefined): Services {
  let text: string | undefined;
  try {
    text = file === undefined ? undefined : readFileSync(file, 'utf8');
  } catch {
    return { ok: false, problems: [`MODELS_FILE cannot be read: ${file}`] };
  }
  const models = readModelSettings(env, text);
  const speech = readSpeechSettings(env, text);
  if (models.ok && speech.ok) return { ok: true, models: models.models, speech: speech.speech };
  const problems = [...(models.ok ? [] : models.problems), ...(speech.ok ? [] : speech.problems)];
  return { ok: false, problems: file === undefined ? problems : problems.map((problem) => `${file}: ${problem}`) };
}

function readDatabase(
  e: z.infer<typeof Environment>,
): { ok: true; settings: DatabaseSettings } | { ok: false; problem: string } {
  const url = e.DATABASE_URL;
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (path) return { ok: true, settings: { kind: 'sqlite', path } };
  if (/^postgres(ql)?:\/\//.test(url) && URL.parse(url)?.hostname) {
    const timeoutMs = e.DATABASE_TIMEOUT_SECONDS * 1000;
    return { ok: true, settings: { kind: 'postgres', url, pool: e.DATABASE_POOL, timeoutMs } };
  }
  // The address may hold a password: it is not repeated.
  const problem = 'DATABASE_URL must look like sqlite:path/to/file.db or postgres://user:password@host:5432/database';
  return { ok: false, problem };
}
