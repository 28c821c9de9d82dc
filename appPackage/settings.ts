import { z } from 'zod';

/** What the package is made for. */
export interface PackageSettings {
  /** The app in Teams: the same in every version that is ever uploaded. */
  readonly appId: string;
  /** The app registration in Entra, which is also the bot. */
  readonly clientId: string;
  /** The address at which people open Ledetråd; an origin. */
  readonly publicUrl: URL;
  /** http and this machine's own names are allowed: for trying, never for a school. */
  readonly development: boolean;
}

/** What came of reading the environment: each problem is a line that an administrator can act on. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: PackageSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An id as Entra and Teams write it. */
export const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const NIL = /^[0-]+$/;
const OWN_MACHINE = /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/;

/** Each name that the package is made from, and where its value comes from. */
const whence = {
  TEAMS_APP_ID: 'the app’s own id in Teams: make one (`node -p "crypto.randomUUID()"`) and keep it for every version',
  CLIENT_ID: 'the Application (client) ID of the app registration in Entra',
  PUBLIC_URL: 'the address at which people open Ledetråd, such as https://ledetraad.example.dk',
} as const;

const id = z
  .string()
  .regex(GUID, 'must be an id such as 5d0f3c1e-2f4b-4c55-9d0e-6c1c7d2f8a90')
  .refine((value) => !NIL.test(value), 'must be an id of your own, not zeros')
  .transform((value) => value.toLowerCase());

const Environment = z.object({
  TEAMS_APP_ID: id,
  CLIENT_ID: id,
  TENANT_ID: id.optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an address such as https://ledetraad.example.dk' }),
  PUBLIC_DOMAIN: z.string().optional(),
});

/**
 * Reads the environment, with the names that the Teams SDK and the Agents Toolkit use. Never throws; an empty variable
 * counts as one that is not set.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, development: boolean): SettingsReading {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const missing = Object.entries(whence).filter(([name]) => set[name] === undefined);
  const read = Environment.safeParse(set);
  if (!read.success) {
    const wrong = read.error.issues.filter(({ path }) => set[String(path[0])] !== undefined);
    const problems = [
      ...missing.map(([name, what]) => `${name} is missing: ${what}`),
      ...wrong.map(({ path, message }) => `${path.join('.')} ${message}`),
    ];
    return { ok: false, problems };
  }
  const { TEAMS_APP_ID, CLIENT_ID, TENANT_ID, PUBLIC_URL, PUBLIC_DOMAIN } = read.data;
  const publicUrl = new URL(PUBLIC_URL);
  const problems = [
    ...addressProblems(publicUrl, development),
    ...(TENANT_ID === CLIENT_ID ? ['TENANT_ID and CLIENT_ID are the same: one of them was copied twice'] : []),
    ...(TENANT_ID === TEAMS_APP_ID ? ['TENANT_ID and TEAMS_APP_ID are the same: one of them was copied twice'] : []),
    ...(PUBLIC_DOMAIN !== undefined && PUBLIC_DOMAIN !== publicUrl.host
      ? [`PUBLIC_DOMAIN is ${PUBLIC_DOMAIN}, but PUBLIC_URL lies at ${publicUrl.host}`]
      : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, settings: { appId: TEAMS_APP_ID, clientId: CLIENT_ID, publicUrl, development } };
}

function addressProblems(url: URL, development: boolean): string[] {
  const problems: string[] = [];
  const own = OWN_MACHINE.test(url.hostname);
  if (!development && url.protocol !== 'https:') {
    problems.push(`PUBLIC_URL is ${url.protocol}//…: Teams opens https only (--development makes a package to try)`);
  }
  if (!development && own) {
    problems.push(`PUBLIC_URL is this machine (${url.hostname}): nobody else can open it (--development to try)`);
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    problems.push(`PUBLIC_URL must be no more than protocol and host: ${url.origin}`);
  }
  return problems;
}
