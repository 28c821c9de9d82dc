import { z } from 'zod';
import type { Processing } from '../policy/processingRule.ts';
import { readYaml } from '../policy/yaml.ts';
import { type Connection, connectionOf, type Environment, Provider, providerFromEnvironment } from './connection.ts';
import { PURPOSES, type Purpose } from './model.ts';
import type { Patience } from './patience.ts';
import type { Reach } from './reach.ts';
import type { Places } from './shelter.ts';

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
  /** Kroner for a million tokens, for the cost that the metrics tell of. */
  /** Who works for it and where, which the policy may limit. */
  readonly processing: Processing;
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

/** The name by which policy files speak of what is configured. */
export const Name = z
  .string()
  .regex(/^[a-zæøå0-9][a-zæøå0-9.-]{0,39}$/u, 'is 1–40 small letters, digits, dots and hyphens');
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
  ...Provider,
  model: z.string().min(1).max(200),
  purposes: z
    .array(z.enum(PURPOSES))
    .min(1)
    .default([...PURPOSES]),
  patience: perPurpose(PatienceEntry).default({}),
  places: perPurpose(PlacesEntry).default({}),
  reasoningEffort: z.enum(['minimal', 'low', 'medium', 'high']).optional(),
  price: z.strictObject({ input: z.number().min(0), output: z.number().min(0) }).optional(),
});
type Entry = z.infer<typeof Entry>;

/** What stands under `speech` is read by `api/speech`. */
const ModelsFile = z
  .strictObject({
    schema: z.literal('models/1'),
    models: z.array(Entry).min(1).max(20).optional(),
    speech: z.unknown().optional(),
  })
  .refine(({ models, speech }) => models !== undefined || speech !== undefined, 'names neither "models" nor "speech"');

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
  if (read.success) return { ok: true, entries: read.data.models ?? [] };
  const problems = read.error.issues.map(({ path, message }) => {
    const { line, column } = yaml.positionOf(path);
    return `${line}:${column} ${path.join('.')}: ${message}`;
  });
  return { ok: false, problems };
}

/** Without OPENAI_MODEL there is no model. */
function fromEnvironment(env: Environment): Entries {
  const model = env.OPENAI_MODEL;
  if (!model) return { ok: true, entries: [] };
  const read = providerFromEnvironment(env);
  if (!read.ok) return read;
  return { ok: true, entries: [Entry.parse({ name: MAIN, label: env.OPENAI_MODEL_LABEL, model, ...read.entry })] };
}

function settle(
  entry: Entry,
  env: Environment,
): { readonly ok: true; readonly model: ModelSettings } | { readonly ok: false; readonly problems: readonly string[] } {
  const read = connectionOf(entry, entry.model, env);
  if (!read.ok) return read;
  return {
    ok: true,
    model: {
      name: entry.name,
      label: entry.label ?? entry.model,
      providerModel: entry.model,
      purposes: entry.purposes,
      connection: read.connection,
      reach: read.reach,
      patience: forEach((purpose) => patienceOf(PATIENCE[purpose], entry.patience[purpose] ?? {})),
      places: forEach((purpose) => {
        const { running = PLACES[purpose].running, waiting = PLACES[purpose].waiting } = entry.places[purpose] ?? {};
        return { running, waiting };
      }),
      reasoningEffort: entry.reasoningEffort,
      processing: { processor: entry.processor, place: entry.place },
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
