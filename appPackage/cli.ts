/** `npm run package`: the app package for Teams, made from the environment and checked without a network. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { makePackage } from './make.ts';
import { SCHEMA_VERSION } from './manifest.ts';
import { readSettings } from './settings.ts';

const USAGE = `npm run package                          reads TEAMS_APP_ID, CLIENT_ID, PUBLIC_URL
npm run package -- --env FILE            reads them from a file
npm run package -- --development         allows http and this machine, to try the app yourself
npm run package -- --out FILE            instead of dist/ledetraad-teams.zip
docs/teams.md tells where the ids come from.`;

const pathOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8');

function stop(code: number, heading: string, lines: readonly string[] = []): never {
  console.error([heading, ...lines.map((line) => `  ${line}`)].join('\n'));
  process.exit(code);
}

function options() {
  try {
    return parseArgs({
      options: {
        env: { type: 'string' },
        development: { type: 'boolean', default: false },
        out: { type: 'string', default: pathOf('dist/ledetraad-teams.zip') },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return stop(2, error instanceof Error ? error.message : String(error), USAGE.split('\n'));
  }
}

const { env: envFile, development, out, help } = options();
if (help) {
  console.log(USAGE);
  process.exit(0);
}
if (envFile !== undefined) {
  try {
    process.loadEnvFile(envFile);
  } catch {
    stop(2, `${envFile} cannot be read.`);
  }
}
const read = readSettings(process.env, development);
if (!read.ok) stop(2, 'The package was not made: set these names and try again (docs/teams.md).', read.problems);
const { settings } = read;
const { version } = z.object({ version: z.string() }).parse(JSON.parse(textOf('package.json')));
const made = await makePackage(
  {
    manifest: textOf('appPackage/manifest.json'),
    locales: { 'da.json': textOf('appPackage/da.json') },
    mark: textOf('tabs/public/ledetraad.svg'),
    version,
  },
  settings,
);
if (!made.ok) stop(1, 'The package was not made: it would not hold.', made.problems);
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, made.zip);
console.log(`${relative('.', out)}  ${(made.zip.length / 1024).toFixed(1)} kB: ${made.files.join(', ')}
  Ledetråd    ${version}, manifest ${SCHEMA_VERSION}${development ? ', for development only' : ''}
  app         ${settings.appId}
  sign-in     ${settings.clientId}, api://${settings.publicUrl.host}/botid-${settings.clientId}
  bot         ${settings.publicUrl.origin}/api/messages
  pages       ${settings.publicUrl.origin}
  it holds    ${made.held.join(', ')}
Upload it in Teams admin center; docs/teams.md tells how.`);
