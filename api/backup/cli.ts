/**
 * `npm run backup -- FILE` and `npm run restore -- FILE [--replace]`, on the database that DATABASE_URL names.
 * `node-version.mjs` is loaded before it.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { describeError } from '../store/errors.ts';
import { type DatabaseSettings, describeDatabase } from '../store/settings.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

function giveUp(problem: string): never {
  console.error(problem);
  process.exit(1);
}

/** Only what concerns the database: a backup needs no session secret. */
function databaseSettings(): DatabaseSettings {
  const { DATABASE_URL, DATABASE_POOL, DATABASE_TIMEOUT_SECONDS } = process.env;
  const read = readConfig({ DATABASE_URL, DATABASE_POOL, DATABASE_TIMEOUT_SECONDS });
  return read.ok ? read.config.database : giveUp(read.problems.join('\n'));
}

async function makeBackup(path: string): Promise<void> {
  const settings = databaseSettings();
  // SQLite would make an empty one.
  if (settings.kind === 'sqlite' && !existsSync(settings.path)) giveUp(`There is no database at ${settings.path}`);
  const rows = await backUp(settings, path, new Date());
  console.log(`${path} holds ${rows} rows of ${describeDatabase(settings)}. Keep it safe: pupils' words are in it.`);
}

async function takeBackup(path: string, replace: boolean): Promise<void> {
  const settings = databaseSettings();
  const restored = await restore(settings, path, replace);
  if (!restored.ok) giveUp(`Nothing was restored from ${path}, and nothing was changed. ${restored.problem}.`);
  console.log(`${describeDatabase(settings)} holds the ${restored.rows} rows of ${path}.`);
}

const USAGE = 'npm run backup -- FILE\nnpm run restore -- FILE [--replace]';

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean' } } });
  const [command, path, ...more] = positionals;
  if (path === undefined || more.length > 0) giveUp(USAGE);
  else if (command === 'backup') await makeBackup(path);
  else if (command === 'restore') await takeBackup(path, values.replace ?? false);
  else giveUp(USAGE);
} catch (error) {
  giveUp(`It did not work: ${describeError(error)}`);
}
