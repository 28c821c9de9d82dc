import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';

/** What SQLite and PostgreSQL say differently, in one place; all other SQL is the same for both. */
export interface Differences {
  /** Whether other processes may work on the database at the same time. */
  readonly shared: boolean;
  /** Keeps the rows that a transaction reads as they are until it ends. */
  lock<DB, TB extends keyof DB, O>(query: SelectQueryBuilder<DB, TB, O>): SelectQueryBuilder<DB, TB, O>;
  /** The same, passing over rows that another transaction has locked. */
  lockFree<DB, TB extends keyof DB, O>(query: SelectQueryBuilder<DB, TB, O>): SelectQueryBuilder<DB, TB, O>;
  /**
   * The database's own time `inMs` milliseconds from now, as ISO 8601 in UTC. Leases go by it: the clocks of two
   * machines may differ, and a lease must run out for both at once.
   */
  time(inMs?: number): RawBuilder<string>;
  /** Resolves when everything that is committed now is on disk: what was read before may be shown then. */
  settled(): Promise<void>;
}

/** One process, whose transactions wait for each other: there is nothing to lock. */
export const sqliteDifferences = (settled: () => Promise<void>): Differences => ({
  shared: false,
  lock: (query) => query,
  lockFree: (query) => query,
  time: (inMs = 0) => sql<string>`strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${`${inMs / 1000} seconds`})`,
  settled,
});

/** `clock_timestamp()`, and not the time at which the transaction began: it may have waited for a lock since. */
export const postgresDifferences: Differences = {
  shared: true,
  lock: (query) => query.forUpdate(),
  lockFree: (query) => query.forUpdate().skipLocked(),
  time: (inMs = 0) => sql<string>`to_char(
    (clock_timestamp() + ${inMs} * interval '1 millisecond') at time zone 'utc',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  // Nobody reads what is not on disk.
  settled: async () => {},
};
