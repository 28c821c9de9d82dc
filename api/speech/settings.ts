import { z } from 'zod';
import {
  type Connection,
  connectionOf,
  type Environment,
  Name,
  Provider,
  problemWithUrl,
  providerFromEnvironment,
  type Reach,
  reachOf,
} from '../models/index.ts';
import type { Processing } from '../policy/processingRule.ts';
import { readYaml } from '../policy/yaml.ts';
import type { SpeechPurpose } from './provider.ts';

/** The name of the provider's voice for each language that it reads, such as `da`. */
export type Voices = Readonly<Record<string, string>>;

interface Common {
  /** The name by which policy files speak of it. */
  readonly name: string;
  /** What people read as whose voice it is. */
  readonly label: string;
  /** The longest that one call may take, in milliseconds. */
  readonly limitMs: Readonly<Record<SpeechPurpose, number>>;
  /** Who works for it and where, which the policy may limit. */
  readonly processing: Processing;
}

/** A service with OpenAI's `/v1/audio/speech` and `/v1/audio/transcriptions`, or one of the two. */
export interface OpenAiSpeechSettings extends Common {
  readonly kind: 'openai';
  readonly reach: Reach;
  readonly speaker?: { readonly model: string; readonly connection: Connection; readonly voices: Voices } | undefined;
  readonly transcriber?: { readonly model: string; readonly connection: Connection } | undefined;
}

/** Azure Speech, in a region of Microsoft's or at an address of its own (a container). It tells when each word begins. */
export interface AzureSpeechSettings extends Common {
  readonly kind: 'azureSpeech';
  readonly key: string;
  readonly at: { readonly region: string } | { readonly host: URL };
  readonly voices: Voices;
}

export type SpeechSettings = OpenAiSpeechSettings | AzureSpeechSettings;

/** What came of reading the settings: each problem is a line that an administrator can act on. */
export type SpeechReading =
  | { readonly ok: true; readonly speech: readonly SpeechSettings[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A listener waits for the next sentence; a recording is up to a minute long. */
const LIMITS: Readonly<Record<SpeechPurpose, number>> = { speech: 12_000, dictation: 45_000 };

const Limit = z.number().min(0.1).max(120);
const VoiceNames = z
  .record(z.string().regex(/^[a-z]{2,3}$/, 'is a language such as da'), z.string().regex(/^[\w.:/-]{1,100}$/u))
  .refine((voices) => Object.keys(voices).length > 0, 'names no voice');
const ModelName = z.string().min(1).max(200);
const Shared = {
  name: Name,
  label: z.string().min(1).max(80).optional(),
  limit: z.strictObject({ speech: Limit, dictation: Limit }).partial().default({}),
};

const OpenAiEntry = z
  .strictObject({
    ...Shared,
    ...Provider,
    speaker: ModelName.optional(),
    voices: VoiceNames.optional(),
    transcriber: ModelName.optional(),
  })
  .refine(({ speaker, transcriber }) => speaker ?? transcriber, 'names neither "speaker" nor "transcriber"')
  .refine(({ speaker, voices }) => (speaker === undefined) === (voices === undefined), {
    message: '"speaker" and "voices" belong together: a voice for each language',
  });
type OpenAiEntry = z.infer<typeof OpenAiEntry>;

const AzureEntry = z
  .strictObject({
    ...Shared,
    provider: z.literal('azureSpeech'),
    region: z
      .string()
      .regex(/^[a-z][a-z0-9]{2,30}$/, 'is a region such as northeurope')
      .optional(),
    url: Provider.url,
    ownNetwork: Provider.ownNetwork,
    keyFrom: Provider.keyFrom.default('AZURE_SPEECH_KEY'),
    processor: Provider.processor,
    place: Provider.place,
    voices: VoiceNames,
  })
  .refine(({ region, url }) => (region === undefined) !== (url === undefined), {
    message: 'names either "region" or "url"',
  })
  .refine(({ voices }) => Object.entries(voices).every(([lang, voice]) => voice.startsWith(`${lang}-`)), {
    path: ['voices'],
    message: 'a voice of another language reads it wrong: its name begins with the language, as da-DK-ChristelNeural',
  });
type AzureEntry = z.infer<typeof AzureEntry>;

const Entry = z.discriminatedUnion('provider', [OpenAiEntry, AzureEntry]);
const SpeechFile = z.object({ speech: z.array(Entry).min(1).max(20).optional() });

/**
 * The speech services that the environment names: those under `speech` in the file `MODELS_FILE` (whose text is `file`), or
 * `azure` by AZURE_SPEECH_* and `main` by OPENAI_*. None at all is fine: then only voices of the device are heard.
 */
export function readSpeechSettings(env: Environment, file?: string): SpeechReading {
  const read = file === undefined ? fromEnvironment(env) : fromFile(file);
  if (!read.ok) return read;
  const problems: string[] = [];
  const speech: SpeechSettings[] = [];
  for (const entry of read.entries) {
    if (speech.some(({ name }) => name === entry.name)) problems.push(`speech ${entry.name}: the name is taken`);
    const settled = entry.provider === 'azureSpeech' ? settleAzure(entry, env) : settleOpenAi(entry, env);
    if (settled.ok) speech.push(settled.settings);
    else problems.push(...settled.problems.map((problem) => `speech ${entry.name}: ${problem}`));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, speech };
}

type Entries =
  | { readonly ok: true; readonly entries: readonly z.infer<typeof Entry>[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What is wrong with the file as a whole is told by `readModelSettings`. */
function fromFile(text: string): Entries {
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: true, entries: [] };
  const read = SpeechFile.safeParse(yaml.data);
  if (read.success) return { ok: true, entries: read.data.speech ?? [] };
  const problems = read.error.issues.map(({ path, message }) => {
    const { line, column } = yaml.positionOf(path);
    return `${line}:${column} ${path.join('.')}: ${message}`;
  });
  return { ok: false, problems };
}

/** The languages that the environment can name voices for; more stand in a file. */
const NAMED = ['da', 'en'] as const;

const voicesFrom = (env: Environment, prefix: string, usual: Voices): Voices =>
  Object.fromEntries(
    NAMED.map((lang) => [lang, env[`${prefix}_${lang.toUpperCase()}`] ?? usual[lang] ?? '']).filter(
      ([, voice]) => voice !== '',
    ),
  );

/** Azure's own voices that are spoken by Danish and British speakers. */
const AZURE_VOICES: Voices = { da: 'da-DK-ChristelNeural', en: 'en-GB-SoniaNeural' };

function fromEnvironment(env: Environment): Entries {
  const entries: unknown[] = [];
  if (env.AZURE_SPEECH_KEY || env.AZURE_SPEECH_REGION) {
    entries.push({
      name: 'azure',
      provider: 'azureSpeech',
      region: env.AZURE_SPEECH_REGION,
      processor: env.AZURE_SPEECH_PROCESSOR || undefined,
      place: env.AZURE_SPEECH_PLACE || undefined,
      voices: voicesFrom(env, 'AZURE_SPEECH_VOICE', AZURE_VOICES),
    });
  }
  const speaker = env.OPENAI_SPEECH_MODEL;
  const transcriber = env.OPENAI_TRANSCRIPTION_MODEL;
  if (speaker || transcriber) {
    const provider = providerFromEnvironment(env);
    if (!provider.ok) return provider;
    const voices = speaker ? voicesFrom(env, 'OPENAI_SPEECH_VOICE', {}) : undefined;
    entries.push({ name: 'main', ...provider.entry, speaker, transcriber, voices });
  }
  const read = z.array(Entry).safeParse(entries);
  if (read.success) return { ok: true, entries: read.data };
  return { ok: false, problems: read.error.issues.map((issue) => `${namesOf(issue.path)}: ${issue.message}`) };
}

/** The variables that a problem in what the environment says is about. */
function namesOf(path: readonly PropertyKey[]): string {
  if (path.includes('region')) return 'AZURE_SPEECH_REGION';
  if (path.includes('voices'))
    return 'AZURE_SPEECH_VOICE_DA, AZURE_SPEECH_VOICE_EN or OPENAI_SPEECH_VOICE_DA, OPENAI_SPEECH_VOICE_EN';
  return 'AZURE_SPEECH_KEY and AZURE_SPEECH_REGION';
}

type Settled =
  | { readonly ok: true; readonly settings: SpeechSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

const limitsOf = ({ speech, dictation }: z.infer<typeof Shared.limit>): Common['limitMs'] => ({
  speech: speech === undefined ? LIMITS.speech : speech * 1000,
  dictation: dictation === undefined ? LIMITS.dictation : dictation * 1000,
});

function settleOpenAi(entry: OpenAiEntry, env: Environment): Settled {
  const { name, speaker, transcriber, voices = {} } = entry;
  const reading = connectionOf(entry, speaker ?? '', env);
  const writing = connectionOf(entry, transcriber ?? '', env);
  if (!reading.ok) return reading;
  if (!writing.ok) return writing;
  return {
    ok: true,
    settings: {
      kind: 'openai',
      name,
      label: entry.label ?? speaker ?? name,
      limitMs: limitsOf(entry.limit),
      processing: { processor: entry.processor, place: entry.place },
      reach: reading.reach,
      speaker: speaker === undefined ? undefined : { model: speaker, connection: reading.connection, voices },
      transcriber: transcriber === undefined ? undefined : { model: transcriber, connection: writing.connection },
    },
  };
}

function settleAzure(entry: AzureEntry, env: Environment): Settled {
  const { name, region, voices } = entry;
  const host = entry.url === undefined ? null : URL.parse(entry.url);
  const problems: string[] = [];
  const wrong = host && problemWithUrl(host, reachOf(entry));
  if (wrong) problems.push(`its address ${wrong}`);
  const key = env[entry.keyFrom];
  if (!key) problems.push(`${entry.keyFrom} is not set`);
  const at = host ? { host } : region === undefined ? null : { region };
  if (problems.length > 0 || !key || !at) return { ok: false, problems };
  const label = entry.label ?? 'Azure Speech';
  const processing = { processor: entry.processor, place: entry.place };
  const limitMs = limitsOf(entry.limit);
  return { ok: true, settings: { kind: 'azureSpeech', name, label, limitMs, processing, key, at, voices } };
}
