import { z } from 'zod';
import { isThisMachine, problemWithUrl, type Reach } from './reach.ts';

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

/** The environment, as the process has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

const OPENAI = 'https://api.openai.com/v1';

/** What an entry of the models file says of how its provider is reached. */
export const Provider = {
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
  apiVersion: z.string().min(1).max(40).optional(),
  /** Who works for it, as policy files name them under `processing`. */
  processor: z.string().min(1).max(80).optional(),
  /** Where they do so and are supported from, such as DK or EU. */
  place: z.string().min(1).max(80).optional(),
};
const ProviderEntry = z.object(Provider);
type ProviderEntry = z.infer<typeof ProviderEntry>;

/** What came of looking at how a provider is reached: each problem is the end of a line for an administrator. */
export type ConnectionReading =
  | { readonly ok: true; readonly connection: Connection; readonly reach: Reach }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The connection that an entry describes. `model` is the deployment at Azure. */
export function connectionOf(entry: ProviderEntry, model: string, env: Environment): ConnectionReading {
  const problems: string[] = [];
  const reach = reachOf(entry);
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
  const connection: Connection =
    entry.provider === 'azure'
      ? { kind: 'azure', endpoint: url, apiKey, apiVersion: entry.apiVersion ?? '', deployment: model }
      : { kind: entry.provider, baseUrl: url, apiKey };
  return { ok: true, connection, reach };
}

/** Where an entry lets its provider be. */
export const reachOf = ({ ownNetwork }: Pick<ProviderEntry, 'ownNetwork'>): Reach =>
  ownNetwork ? 'ownNetwork' : 'internet';

/** OPENAI_* and AZURE_OPENAI_*, as the SDK spells them, as an entry. */
export function providerFromEnvironment(
  env: Environment,
): { readonly ok: true; readonly entry: ProviderEntry } | { readonly ok: false; readonly problems: readonly string[] } {
  const endpoint = env.AZURE_OPENAI_ENDPOINT;
  const address = endpoint ?? env.OPENAI_BASE_URL;
  const who = { processor: env.OPENAI_PROCESSOR || undefined, place: env.OPENAI_PLACE || undefined };
  const url = address ? URL.parse(address) : null;
  if (address && !url)
    return { ok: false, problems: [`${endpoint ? 'AZURE_OPENAI_ENDPOINT' : 'OPENAI_BASE_URL'} is no address`] };
  if (endpoint) {
    const apiVersion = env.OPENAI_API_VERSION;
    return {
      ok: true,
      entry: {
        provider: 'azure',
        url: endpoint,
        keyFrom: 'AZURE_OPENAI_API_KEY',
        apiVersion,
        ownNetwork: false,
        ...who,
      },
    };
  }
  const isOpenAi = !url || url.href.replace(/\/$/, '') === OPENAI;
  const keyFrom = env.OPENAI_API_KEY || isOpenAi ? 'OPENAI_API_KEY' : undefined;
  // A model beside the server, such as Ollama, was named in so many words.
  const ownNetwork = url !== null && (isThisMachine(url) || env.OPENAI_OWN_NETWORK === '1');
  return {
    ok: true,
    entry: { provider: isOpenAi ? 'openai' : 'compatible', url: url?.href, keyFrom, ownNetwork, ...who },
  };
}
