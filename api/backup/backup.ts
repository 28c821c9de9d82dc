import { type Kysely, sql } from 'kysely';
import { connect, patiently } from '../store/connect.ts';
import { migrationsOf } from '../store/migrations.ts';
import type { Database } from '../store/schema.ts';
import type { DatabaseSettings } from '../store/settings.ts';
import { type Row, writeBackup } from './file.ts';
import { keptTables } from './tables.ts';

/** How many rows are read at once. */
const PAGE = 1_000;

/**
 * Writes all that the database holds, as it is at one moment, to the file at `path`, while servers go on working on it.
 * Says how many rows those are. Throws when there is nothing of Ledetråd in the database.
 */
export async function backUp(settings: DatabaseSettings, path: string, at: Date): Promise<number> {
  const connection = connect(settings);
  try {
    return await patiently(settings, connection, (db) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (tx) => {
          const migrations = await migrationsOf(tx);
          if (migrations.length === 0) throw new Error('There is nothing of Ledetråd in it');
          return writeBackup(path, { ledetraad: 'backup', format: 1, migrations, at: at.toISOString() }, rowsOf(tx));
        }),
    );
  } finally {
    await connection.db.destroy();
  }
}

/** All rows, page by page. */
async function* rowsOf(db: Kysely<Database>): AsyncGenerator<Row[]> {
  const there = new Set((await db.introspection.getTables()).map(({ name }) => name));
  for (const [table, key] of keptTables) {
    // A table that a later version brings is not in an older database.
    if (!there.has(table)) continue;
    const columns = sql.join(key.map((column) => sql.ref(column)));
    let after = sql``;
    for (;;) {
      const { rows } = await sql<Row[1]>`
        select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(PAGE)}`.execute(db);
      const last = rows.at(-1);
      if (!last) break;
      yield rows.map((row) => [table, row]);
      if (rows.length < PAGE) break;
      after = sql`where (${columns}) > (${sql.join(key.map((column) => last[column]))})`;
    }
  }
}
