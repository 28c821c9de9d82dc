import { type Kysely, sql } from 'kysely';
import { connect, patiently } from '../store/connect.ts';
import { migrate, newestMigrations } from '../store/migrations.ts';
import type { Database } from '../store/schema.ts';
import type { DatabaseSettings } from '../store/settings.ts';
import { BackupFault, type Header, type Row, readBackup } from './file.ts';
import { allTables, keptTables } from './tables.ts';

/** How many rows are written at once: with every column, fewer values than a statement may have. */
const PAGE = 500;

/** What came of it; a refusal has changed nothing. */
export type Restoring = { readonly ok: true; readonly rows: number } | { readonly ok: false; readonly problem: string };

/**
 * Fills a database from the backup at `path`, of either database and of this version or an older one. The whole file is
 * checked first; then everything happens in one transaction. A database that holds anything is refused unless `replace`
 * says that all of it is to be deleted.
 */
export async function restore(settings: DatabaseSettings, path: string, replace: boolean): Promise<Restoring> {
  try {
    const { migrations } = await check(path);
    const connection = connect(settings);
    try {
      const rows = await patiently(settings, connection, (db) =>
        db.transaction().execute(async (tx) => {
          if (!replace && (await holdsAnything(tx)))
            throw new BackupFault('The database is not empty: --replace deletes what is in it first');
          await dropAll(tx);
          await migrateOrThrow(tx, migrations.at(-1));
          const count = await fill(tx, path);
          await migrateOrThrow(tx);
          return count;
        }),
      );
      return { ok: true, rows };
    } finally {
      await connection.db.destroy();
    }
  } catch (error) {
    if (error instanceof BackupFault) return { ok: false, problem: error.message };
    throw error;
  }
}

/** Reads the file to its end and returns its header. */
async function check(path: string): Promise<Header> {
  let header: Header | undefined;
  for await (const line of readBackup(path)) if (!Array.isArray(line)) header = line;
  if (!header) throw new BackupFault('This is no backup of Ledetråd');
  const known = newestMigrations.slice(0, header.migrations.length);
  if (JSON.stringify(known) !== JSON.stringify(header.migrations))
    throw new BackupFault('It was made by another version of Ledetråd, newer than this one');
  return header;
}

async function tablesIn(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  return new Set((await db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name));
}

async function holdsAnything(db: Kysely<Database>): Promise<boolean> {
  const there = await tablesIn(db);
  for (const table of keptTables.keys()) {
    if (!there.has(table)) continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return true;
  }
  return false;
}

async function dropAll(db: Kysely<Database>): Promise<void> {
  for (const table of [...allTables, 'kysely_migration', 'kysely_migration_lock'])
    await db.schema.dropTable(table).ifExists().execute();
}

async function migrateOrThrow(db: Kysely<Database>, to?: string): Promise<void> {
  const migrated = await migrate(db, to);
  if (!migrated.ok) throw new Error(migrated.message);
}

/** Writes the file's rows; what the file says now is checked once more on the way. */
async function fill(db: Kysely<Database>, path: string): Promise<number> {
  let count = 0;
  let page: Row[] = [];
  const write = async () => {
    const [table, first] = page[0] ?? [];
    if (table === undefined || first === undefined) return;
    const columns = Object.keys(first);
    const values = page.map(([, row]) => sql`(${sql.join(columns.map((column) => row[column] ?? null))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)}`.execute(db);
    count += page.length;
    page = [];
  };
  for await (const line of readBackup(path)) {
    if (!Array.isArray(line)) continue;
    if (page.length === PAGE || (page[0] && page[0][0] !== line[0])) await write();
    page.push(line);
  }
  await write();
  return count;
}
