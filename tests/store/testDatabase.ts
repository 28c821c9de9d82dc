import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { readConfig } from '../../api/config.ts';
import { type DatabaseSettings, openStore } from '../../api/store/index.ts';

/** Whether this run of the suite is on PostgreSQL: the same files run once on each database (`vitest.config.ts`). */
export const onPostgres = process.env.TEST_ON === 'postgres';

/** The databases that this file's tests have made and not dropped yet. */
const made = new Set<string>();
/** A database with every migration, of which each test gets a copy: a fifth of the time that the migrations take. */
let template: Promise<string> | undefined;

/**
 * The address of a new database for one test, with the schema in it or (`empty`) without. SQLite's is in memory, or a
 * file in `folder`, which more than one can open.
 */
export async function aDatabase({ empty = false, folder = '' } = {}): Promise<string> {
  if (!onPostgres) return folder ? `sqlite:${join(folder, `${randomBytes(6).toString('hex')}.db`)}` : 'sqlite::memory:';
  template ??= aTemplate();
  return createDatabase(empty ? 'template0' : await template);
}

/** The settings that the server would read from this address; few connections, as many servers run at once. */
export function settingsOf(url: string): DatabaseSettings {
  const read = readConfig({ DATABASE_URL: url, DATABASE_POOL: '4' });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config.database;
}

/** The databases that are there now. */
export const databasesMade = (): ReadonlySet<string> => new Set(made);

/** Drops the databases made since then, whoever may still be connected. */
export async function dropDatabases(but: ReadonlySet<string>): Promise<void> {
  const names = [...made].filter((name) => !but.has(name));
  if (names.length === 0) return;
  await asAdministrator(async (client) => {
    for (const name of names) await client.query(`drop database if exists "${name}" with (force)`);
  });
  for (const name of names) made.delete(name);
}

/** Runs statements outside any test's database. */
export async function asAdministrator<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: administratorUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The prefix of all databases of this run, so that the end of the run can drop what a failed test left. */
export const prefix = (run: string): string => `ledetraad_test_${run}_`;

function administratorUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set');
  return url;
}

async function createDatabase(from: string): Promise<string> {
  const name = `${prefix(process.env.TEST_RUN ?? '')}${randomBytes(6).toString('hex')}`;
  await asAdministrator((client) => client.query(`create database "${name}" template "${from}"`));
  made.add(name);
  const url = new URL(administratorUrl());
  url.pathname = `/${name}`;
  return url.href;
}

async function aTemplate(): Promise<string> {
  const url = await createDatabase('template0');
  // It outlives the test that happened to need it first.
  const name = new URL(url).pathname.slice(1);
  made.delete(name);
  const opened = await openStore(settingsOf(url));
  if (!opened.ok) throw new Error(opened.message);
  await opened.store.close();
  return name;
}
