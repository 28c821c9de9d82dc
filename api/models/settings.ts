import { z } from 'zod';
import { readYaml } from '../policy/yaml.ts';
import { PURPOSES, type Purpose } from './model.ts';
import type { Patience } from './patience.ts';
import { isThisMachine, problemWithUrl, type Reach } from './reach.ts';
import type { Places } from './shelter.ts';

/** How a provider is spoken to. */
export type Connection =
  | { readonly kind: 'openai' | 'compatible'; readonly baseUrl: URL; readonly apiKey: string }
  | {
      readonly kind: 'azure';
      readonly endpoint: URL;
      readonly apiKey: string;
      readonly apiVersion: string;
      readonly deployment: string;
    };

/** One configured model. */
export interface ModelSettings {
  /** The name by which policy files speak of it. */
  readonly name: string;
  /** What people read as the author of its texts. */
  readonly label: string;
  /** The provider's own name for it. */
  readonly providerModel: string;
  readonly purposes: readonly Purpose[];
  readonly connection: Connection;
  readonly reach: Reach;
  readonly patience: Readonly<Record<Purpose, Patience>>;
  readonly places: Places;
  readonly reasoningEffort?: 'minimal' | 'low' | 'medium' | 'high' | undefined;
  /** The provider's model for writing down speech, and for speaking. */
  readonly transcriber?: string | undefined;
  readonly speaker?: string | undefined;
  /** Kroner for a million tokens, for the cost that the metrics tell of. */
  readonly price?: { readonly input: number; readonly output: number } | undefined;
}

/** What came of reading the settings: each problem is a line that an administrator can act on. */
export type ModelReading =
  | { readonly ok: true; readonly models: readonly ModelSettings[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Students wait for a tutor: it is given up early. Drafts are longer, and their teacher does something else meanwhile. */
const PATIENCE: Readonly<Record<Purpose, Patience>> = {
  tutor: { headersMs: 3_500, firstTextMs: 6_000, idleMs: 5_000, totalMs: 30_000 },
  draft: { headersMs: 20_000, firstTextMs: 40_000, idleMs: 20_000, totalMs: 240_000 },
  solve: { headersMs: 10_000, firstTextMs: 30_000, idleMs: 15_000, totalMs: 90_000 },
};

/** A tutor never waits in line; a draft or a hidden solution may. */
export const PLACES: Places = {
  tutor: { running: 500, waiting: 0 },
  draft: { running: 4, waiting: 20 },
  solve: { running: 4, waiting: 20 },
};

/** The name of the model that the environment names. */
const MAIN = 'main';
const OPENAI = 'https://api.openai.com/v1';

const Name = z.string().regex(/^[a-zæøå0-9][a-zæøå0-9.-]{0,39}$/u, 'is 1–40 small letters, digits, dots and hyphens');
const Seconds = z.number().min(0.1).max(600);
const PatienceEntry = z
  .strictObject({ headers: Seconds, firstText: Seconds, idle: Seconds, total: Seconds })
  .partial()
  .default({});
const PlacesEntry = z
  .strictObject({ running: z.int().min(1).max(10_000), waiting: z.int().min(0).max(10_000) })
  .partial()
  .default({});
const perPurpose = <T extends z.ZodType>(entry: T) =>
  z.strictObject({ tutor: entry, draft: entry, solve: entry }).partial();

const Entry = z.strictObject({
  name: Name,
  label: z.string().min(1).max(80).optional(),
  provider: z.enum(['openai', 'azure', 'compatible']),
  /** The provider's address; not needed for OpenAI. */
  url: z.url().optional(),
  /** Allows an address in the own network, and http there. */
  ownNetwork: z.boolean().default(false),
  /** The variable of the environment that holds the key: a key itself never stands in a file. */
  keyFrom: z
    .string()
    .regex(/^[A-Z][A-Z0-9_]*$/, 'is the name of a variable such as MISTRAL_API_KEY')
    .optional(),
  model: z.string().min(1).max(200),
  apiVersion: z.string().min(1).max(40).optional(),
  purposes: z
    .array(z.enum(PURPOSES))
    .min(1)
    .default([...PURPOSES]),
  patience: perPurpose(PatienceEntry).default({}),
  places: perPurpose(PlacesEntry).default({}),
  reasoningEffort: z.enum(['minimal', 'low', 'medium', 'high']).optional(),
  transcriber: z.string().min(1).max(200).optional(),
  speaker: z.string().min(1).max(200).optional(),
  price: z.strictObject({ input: z.number().min(0), output: z.number().min(0) }).optional(),
});
type Entry = z.infer<typeof Entry>;

const ModelsFile = z.strictObject({ schema: z.literal('models/1'), models: z.array(Entry).min(1).max(20) });

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The models that the environment names: those of the file `MODELS_FILE` (whose text is `file`), or one called "main" by
 * `OPENAI_MODEL` and the other names that the SDKs know. None at all is fine: then the product's own rules write everything.
 */
export function readModelSettings(env: Environment, file?: string): ModelReading {
  const read = file === undefined ? fromEnvironment(env) : fromFile(file);
  if (!read.ok) return read;
  const problems: string[] = [];
  const models: ModelSettings[] = [];
  for (const entry of read.entries) {
    if (models.some(({ name }) => name === entry.name)) problems.push(`model ${entry.name}: the name is taken`);
    const settled = settle(entry, env);
    if (settled.ok) models.push(settled.model);
    else problems.push(...settled.problems.map((problem) => `model ${entry.name}: ${problem}`));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, models };
}

type Entries =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly problems: readonly string[] };

function fromFile(text: string): Entries {
  const yaml = readYaml(text);
  if (!yaml.ok)
    return { ok: false, problems: yaml.problems.map(({ line, column, message }) => `${line}:${column} ${message}`) };
  const read = ModelsFile.safeParse(yaml.data);
  if (read.success) return { ok: true, entries: read.data.models };
  const problems = read.error.issues.map(({ path, message }) => {
    const { line, column } = yaml.positionOf(path);
    return `${line}:${column} ${path.join('.')}: ${message}`;
  });
  return { ok: false, problems };
}

/** OPENAI_* and AZURE_OPENAI_*, as the SDK spells them. Without OPENAI_MODEL there is no model. */
function fromEnvironment(env: Environment): Entries {
  const model = env.OPENAI_MODEL;
  if (!model) return { ok: true, entries: [] };
  const endpoint = env.AZURE_OPENAI_ENDPOINT;
  const address = endpoint ?? env.OPENAI_BASE_URL;
  const url = address ? URL.parse(address) : null;
  if (address && !url)
    return { ok: false, problems: [`${endpoint ? 'AZURE_OPENAI_ENDPOINT' : 'OPENAI_BASE_URL'} is no address`] };
  const common = { ...Entry.parse({ name: MAIN, provider: 'openai', model }), label: env.OPENAI_MODEL_LABEL };
  if (endpoint) {
    return {
      ok: true,
      entries: [
        {
          ...common,
          provider: 'azure',
          url: endpoint,
          keyFrom: 'AZURE_OPENAI_API_KEY',
          apiVersion: env.OPENAI_API_VERSION,
        },
      ],
    };
  }
  const isOpenAi = !url || url.href.replace(/\/$/, '') === OPENAI;
  const keyFrom = env.OPENAI_API_KEY || isOpenAi ? 'OPENAI_API_KEY' : undefined;
  // A model beside the server, such as Ollama, was named in so many words.
  const ownNetwork = url !== null && (isThisMachine(url) || env.OPENAI_OWN_NETWORK === '1');
  return {
    ok: true,
    entries: [{ ...common, provider: isOpenAi ? 'openai' : 'compatible', url: url?.href, keyFrom, ownNetwork }],
  };
}

function settle(
  entry: Entry,
  env: Environment,
): { readonly ok: true; readonly model: ModelSettings } | { readonly ok: false; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const reach: Reach = entry.ownNetwork ? 'ownNetwork' : 'internet';
  const url = URL.parse(entry.url ?? (entry.provider === 'openai' ? OPENAI : ''));
  const wrong = url ? problemWithUrl(url, reach) : 'is missing';
  if (wrong) problems.push(`its address ${wrong}`);
  const key = entry.keyFrom === undefined ? undefined : env[entry.keyFrom];
  if (entry.keyFrom !== undefined && !key) problems.push(`${entry.keyFrom} is not set`);
  if (entry.provider !== 'compatible' && entry.keyFrom === undefined) problems.push('"keyFrom" is missing');
  if (entry.provider === 'azure' && !entry.apiVersion) problems.push('its API version is missing (OPENAI_API_VERSION)');
  if (problems.length > 0 || !url) return { ok: false, problems };
  // Servers without keys want some word all the same.
  const apiKey = key ?? 'none';
  return {
    ok: true,
    model: {
      name: entry.name,
      label: entry.label ?? entry.model,
      providerModel: entry.model,
      purposes: entry.purposes,
      connection:
        entry.provider === 'azure'
          ? { kind: 'azure', endpoint: url, apiKey, apiVersion: entry.apiVersion ?? '', deployment: entry.model }
          : { kind: entry.provider, baseUrl: url, apiKey },
      reach,
      patience: forEach((purpose) => patienceOf(PATIENCE[purpose], entry.patience[purpose] ?? {})),
      places: forEach((purpose) => {
        const { running = PLACES[purpose].running, waiting = PLACES[purpose].waiting } = entry.places[purpose] ?? {};
        return { running, waiting };
      }),
      reasoningEffort: entry.reasoningEffort,
      transcriber: entry.transcriber,
      speaker: entry.speaker,
      price: entry.price,
    },
  };
}

const forEach = <T>(make: (purpose: Purpose) => T): Record<Purpose, T> => ({
  tutor: make('tutor'),
  draft: make('draft'),
  solve: make('solve'),
});

function patienceOf(usual: Patience, said: z.infer<typeof PatienceEntry>): Patience {
  return {
    headersMs: said.headers === undefined ? usual.headersMs : said.headers * 1000,
    firstTextMs: said.firstText === undefined ? usual.firstTextMs : said.firstText * 1000,
    idleMs: said.idle === undefined ? usual.idleMs : said.idle * 1000,
    totalMs: said.total === undefined ? usual.totalMs : said.total * 1000,
  };
}
