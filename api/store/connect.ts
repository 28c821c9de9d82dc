import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, sql } from 'kysely';
import { type Differences, postgresDifferences, sqliteDifferences } from './differences.ts';
import { postgres } from './postgres.ts';
import type { Database } from './schema.ts';
import type { DatabaseSettings } from './settings.ts';
import { nodeSqlite } from './sqlite.ts';

/** An open database, and how it speaks. Whoever opens it closes it with `db.destroy()`. */
export interface Connection {
  readonly db: Kysely<Database>;
  readonly on: Differences;
}

/** Opens a database, whatever is in it; the folder of a SQLite file is made. */
export function connect(settings: DatabaseSettings): Connection {
  if (settings.kind === 'postgres') {
    return { db: new Kysely<Database>({ dialect: postgres(settings) }), on: postgresDifferences };
  }
  if (settings.path !== ':memory:') mkdirSync(dirname(settings.path), { recursive: true });
  const { dialect, settled } = nodeSqlite(settings.path);
  return { db: new Kysely<Database>({ dialect }), on: sqliteDifferences(settled) };
}

/**
 * Does what may take long, such as a change of the schema: nothing is cut off, but that the database does not answer at
 * all is known within the usual time.
 */
export async function patiently<T>(
  settings: DatabaseSettings,
  { db }: Connection,
  work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
  if (settings.kind === 'sqlite') return work(db);
  await sql`select 1`.execute(db);
  const patient = connect({ ...settings, pool: 2, timeoutMs: 0 });
  try {
    return await work(patient.db);
  } finally {
    await patient.db.destroy();
  }
}
