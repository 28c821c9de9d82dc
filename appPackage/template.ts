import type { PackageSettings } from './settings.ts';

/** What came of filling in a template. */
export type Filling =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: string[] };

/** A name to be filled in, as Microsoft 365 Agents Toolkit writes it. */
const PLACE = /\$\{\{\s*(\w+)\s*\}\}/g;

/** The values of the names in `manifest.json`. */
export const valuesOf = (settings: PackageSettings, version: string): Record<string, string> => ({
  APP_VERSION: version,
  TEAMS_APP_ID: settings.appId,
  CLIENT_ID: settings.clientId,
  PUBLIC_URL: settings.publicUrl.origin,
  PUBLIC_DOMAIN: settings.publicUrl.host,
});

/** Fills in each `${{NAME}}` of a JSON template; a name without a value is a problem, never an empty place. */
export function fillIn(template: string, values: Readonly<Record<string, string>>): Filling {
  const unknown = new Set<string>();
  const text = template.replace(PLACE, (place, name: string) => {
    const value = values[name];
    if (value === undefined) unknown.add(name);
    return value === undefined ? place : JSON.stringify(value).slice(1, -1);
  });
  if (unknown.size === 0) return { ok: true, text };
  return { ok: false, problems: [...unknown].map((name) => `the template names ${name}, which has no value`) };
}
