import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { makePackage, type Sources } from '../../appPackage/make.ts';
import { readSettings } from '../../appPackage/settings.ts';

const textOf = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

export const APP = '5d0f3c1e-2f4b-4c55-9d0e-6c1c7d2f8a90';
export const CLIENT = '7b1f3c1e-2f4b-4c55-9d0e-6c1c7d2f8a91';
export const TENANT = '9b1f3c1e-2f4b-4c55-9d0e-6c1c7d2f8a92';
export const ENV = { TEAMS_APP_ID: APP, CLIENT_ID: CLIENT, PUBLIC_URL: 'https://ledetraad.example.dk' };
export const VERSION = '1.4.0';

/** The product's own sources. */
export const sources: Sources = {
  manifest: textOf('appPackage/manifest.json'),
  locales: { 'da.json': textOf('appPackage/da.json') },
  mark: textOf('tabs/public/ledetraad.svg'),
  version: VERSION,
};

/** Settings as an administrator would give them. */
export function theSettings(env: Record<string, string> = ENV, development = false) {
  const read = readSettings(env, development);
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.settings;
}

const made = await makePackage(sources, theSettings());
if (!made.ok) throw new Error(made.problems.join('\n'));
/** The product's own package. */
export const { zip } = made;

/** The files of the product's own package, as they come out of the zip. */
export const theFiles = (): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(zip)));

/** A JSON value that a test may take apart. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks what the types of a manifest would keep whole
export type Breakable = any;

/** The product's files with one of the JSON files changed. */
export function filesWith(file: string, change: (content: Breakable) => void): Map<string, Uint8Array> {
  const files = theFiles();
  const content = JSON.parse(new TextDecoder().decode(files.get(file)));
  change(content);
  return files.set(file, new TextEncoder().encode(JSON.stringify(content)));
}
