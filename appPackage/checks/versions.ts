import { SCHEMA_VERSION } from '../manifest.ts';
import type { Check } from './check.ts';

const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}`;

/** The package has the product's version, three plain numbers, and manifest and locales name one schema. */
export const versions: Check = ({ manifest, locales, version }) => [
  ...versionProblems(manifest.version, version),
  ...(manifest.manifestVersion === SCHEMA_VERSION
    ? []
    : [`manifestVersion is ${manifest.manifestVersion}, not ${SCHEMA_VERSION}`]),
  ...differs('manifest.json', manifest.$schema, `${SCHEMAS}/MicrosoftTeams.schema.json`),
  ...Object.entries(locales).flatMap(([file, locale]) =>
    differs(file, locale.$schema, `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`),
  ),
];

function versionProblems(given: string, product: string): string[] {
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(given)) {
    return [`version is “${given}”, not three numbers such as 1.4.0`];
  }
  return given === product ? [] : [`version is ${given}, but package.json says ${product}`];
}

const differs = (file: string, schema: string | undefined, expected: string): string[] =>
  schema === expected ? [] : [`${file}: $schema is ${schema}, not ${expected}`];
