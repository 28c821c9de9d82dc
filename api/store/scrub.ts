import { type Kysely, sql } from 'kysely';
import type { Connection } from './connect.ts';
import type { Database } from './schema.ts';

/**
 * Gets what was deleted out of the database's files, as far as the database can.
 *
 * SQLite overwrites deleted rows (`secure_delete`) and its log of changes is emptied: nothing is left. Throws when
 * somebody, such as a backup, reads the log at this moment.
 *
 * PostgreSQL only marks them. VACUUM takes them out of the tables and indexes, so that no query and no later backup
 * finds them; their bytes stay in the free space of a page, and in the write-ahead log, until something else is written
 * there. Who must rule that out keeps the database on an encrypted disk.
 */
export async function scrub({ db, on }: Connection): Promise<void> {
  if (on.shared) return vacuum(db);
  if (!(await emptyLog(db))) throw new Error('The log of changes is being read and could not be emptied');
}

/** Empties SQLite's log of changes; false when somebody reads it at this moment. Waits for nobody. */
export function emptyLog(db: Kysely<Database>): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    const patience = await sql<{ timeout: number }>`pragma busy_timeout`.execute(connection);
    await sql`pragma busy_timeout = 0`.execute(connection);
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection);
    await sql`pragma busy_timeout = ${sql.lit(patience.rows[0]?.timeout ?? 0)}`.execute(connection);
    return rows[0]?.busy === 0;
  });
}

/** Large tables take longer than any other statement may. */
function vacuum(db: Kysely<Database>): Promise<void> {
  return db.connection().execute(async (connection) => {
    const limit = await sql<{ statement_timeout: string }>`show statement_timeout`.execute(connection);
    await sql`set statement_timeout = 0`.execute(connection);
    try {
      await sql`vacuum events, turns, conversations, spent, concerns, feedback, chats, "readingPositions"`.execute(
        connection,
      );
    } finally {
      await sql`set statement_timeout = ${sql.lit(limit.rows[0]?.statement_timeout ?? '0')}`.execute(connection);
    }
  });
}
