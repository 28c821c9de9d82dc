/**
 * `npm run roster -- FILE --school "NAME" [--tenant ID] [--remove-absent] [--dry-run]`, on the database that DATABASE_URL
 * names. `node-version.mjs` is loaded before it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { describeError } from '../store/errors.ts';
import { OfAnotherSchool, openStore } from '../store/index.ts';
import { readRosterCsv } from './readCsv.ts';

const USAGE = 'npm run roster -- FILE --school "NAME" [--tenant ID] [--remove-absent] [--dry-run]';

function giveUp(...problems: readonly string[]): never {
  console.error(problems.join('\n'));
  process.exit(1);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        school: { type: 'string' },
        tenant: { type: 'string' },
        'remove-absent': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return giveUp(error instanceof Error ? error.message : String(error), USAGE);
  }
}

async function run(): Promise<void> {
  const { positionals, values } = readArguments();
  const [path] = positionals;
  const school = values.school?.trim() ?? '';
  if (path === undefined || positionals.length > 1 || school === '' || school.length > 120) giveUp(USAGE);
  const { DATABASE_URL, DATABASE_POOL, DATABASE_TIMEOUT_SECONDS, TENANT_ID } = process.env;
  const config = readConfig({
    DATABASE_URL,
    DATABASE_POOL,
    DATABASE_TIMEOUT_SECONDS,
    TENANT_ID: values.tenant ?? TENANT_ID,
  });
  if (!config.ok) giveUp(...config.problems);
  const tenant = (values.tenant ?? TENANT_ID)?.toLowerCase();
  if (!tenant) giveUp('TENANT_ID is missing: the Entra directory that the people are in, or --tenant ID');
  const read = readRosterCsv(readFileSync(path, 'utf8'));
  if (!read.ok)
    giveUp(
      'Nothing was changed. In the file:',
      ...read.problems.map(({ line, message }) => `  ${path}:${line} ${message}`),
    );

  const opened = await openStore(config.config.database);
  if (!opened.ok) giveUp(opened.message);
  try {
    const isDry = values['dry-run'];
    const removeAbsent = values['remove-absent'];
    const taken = await opened.store.rosters.take({ school, tenant, people: read.people }, 'da', {
      removeAbsent,
      dryRun: isDry,
    });
    console.log(
      `${isDry ? 'Would be changed at' : 'Changed at'} ${school}: ${taken.added} new, ${taken.changed} changed, ${read.people.length} in all.`,
    );
    if (taken.absent.length > 0)
      console.log(
        `${taken.absent.length} who can sign in are not in the file${removeAbsent ? (isDry ? ' and would no longer' : ' and no longer can') : '. With --remove-absent they no longer can'}: ${taken.absent.join(', ')}`,
      );
  } catch (error) {
    if (!(error instanceof OfAnotherSchool)) throw error;
    giveUp(
      `Nothing was changed. These belong to another school; take them off its roster first (--remove-absent): ${error.names.join(', ')}`,
    );
  } finally {
    await opened.store.close();
  }
}

try {
  await run();
} catch (error) {
  giveUp(`It did not work: ${describeError(error)}`);
}
