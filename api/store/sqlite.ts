import { DatabaseSync, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { WalFile, WalSync } from './walSync.ts';

/** How many compiled statements are kept; the product has fewer than this, so none is compiled twice. */
const KEPT_STATEMENTS = 200;

/**
 * Kysely on Node's own SQLite: no native package to compile, starts in milliseconds. One file, one connection, and a
 * mutex so that nothing slips into another's transaction. Every commit is on disk before anybody hears of it
 * ({@link WalSync}): an event that a student has seen survives a power cut.
 *
 * @example new Kysely<Database>({ dialect: nodeSqlite('data/ledetraad.db').dialect })
 */
export function nodeSqlite(path: string): NodeSqlite {
  const driver = new NodeSqliteDriver(path);
  return {
    dialect: {
      createDriver: () => driver,
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createAdapter: () => new TransactionalAdapter(),
      createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
    },
    settled: () => driver.settled(),
  };
}

/** One SQLite database, for Kysely. */
export interface NodeSqlite {
  readonly dialect: Dialect;
  /**
   * Resolves when everything that is committed now is on disk. A change is told of only then; a `select` does not wait by
   * itself, so whoever shows what it found asks here first.
   */
  readonly settled: () => Promise<void>;
}

/** SQLite rolls a changed schema back like any row: a failed migration leaves nothing half done. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /**
   * Kysely keeps nobody waiting: the driver's own mutex does, first come first served, and lets the next one in while a
   * change is still being put on disk. Kysely's would wait for that, and wakes all who wait each time.
   */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class NodeSqliteDriver implements Driver {
  readonly #path: string;
  readonly #mutex = new Mutex();
  #connection: NodeSqliteConnection | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async init(): Promise<void> {
    this.#connection = new NodeSqliteConnection(this.#path);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#mutex.lock();
    if (!this.#connection) {
      this.#mutex.unlock();
      throw new Error('The database is closed');
    }
    return this.#connection;
  }

  /** The next one goes on at once; Kysely hands out a result only after this, and so that of a change when it is on disk. */
  async releaseConnection(): Promise<void> {
    const hasChanged = this.#connection?.takeChange() ?? false;
    this.#mutex.unlock();
    if (hasChanged) await this.settled();
  }

  async settled(): Promise<void> {
    await this.#connection?.settled();
  }

  async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings): Promise<void> {
    // `immediate` takes the write lock now, so that a transaction never fails half-way for want of it.
    const begin = accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk makes SQLite roll back by itself; a second rollback would hide the first error.
    if (this.#connection?.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    const connection = this.#connection;
    this.#connection = undefined;
    await connection?.close();
  }
}

interface Prepared {
  readonly statement: StatementSync;
  /** It gives rows: a `select`, or a change that returns what it changed. */
  readonly reads: boolean;
  readonly selects: boolean;
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #db: DatabaseSync;
  readonly #file: WalFile | undefined;
  readonly #log: WalSync | undefined;
  readonly #statements = new Map<string, Prepared>();
  #hasChanged = false;

  constructor(path: string) {
    this.#db = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5_000 });
    this.#db.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma trusted_schema = off');
    // What is deleted is overwritten with zeros, so that a copy of the file does not hold it.
    this.#db.exec('pragma secure_delete = on');
    // A database in memory has no log.
    if (this.#db.location() === null) return;
    this.#file = new WalFile(path);
    this.#log = new WalSync(this.#file.sync);
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { statement, reads, selects } = this.#prepare(query.sql);
    const parameters = query.parameters.map(toSqlValue);
    // The row's shape is what Kysely's types say of the query: this is the border between the two.
    const result = reads
      ? { rows: statement.all(...parameters) as R[] }
      : { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) };
    if (!selects && !this.#db.isTransaction) {
      this.#log?.wrote();
      this.#hasChanged = true;
    }
    return result;
  }

  // biome-ignore lint/correctness/useYield: part of Kysely's interface, which the store does not use
  async *streamQuery<R>(): AsyncGenerator<QueryResult<R>> {
    throw new Error('This driver does not stream queries: read in pages');
  }

  get inTransaction(): boolean {
    return this.#db.isTransaction;
  }

  /** Whether anything was changed since this was asked last. */
  takeChange(): boolean {
    const hasChanged = this.#hasChanged;
    this.#hasChanged = false;
    return hasChanged;
  }

  /** Resolves when everything that was committed so far is on disk. */
  async settled(): Promise<void> {
    await this.#log?.settled();
  }

  async close(): Promise<void> {
    await this.#log?.settled();
    await this.#file?.close();
    this.#statements.clear();
    this.#db.close();
  }

  #prepare(sql: string): Prepared {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#db.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0, selects: /^\s*select\b/i.test(sql) };
    if (this.#statements.size >= KEPT_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

function toSqlValue(value: unknown): string | number | bigint | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  throw new TypeError(`The store binds text, numbers and null, not ${typeof value}`);
}

/** One holder at a time, in the order of asking. */
class Mutex {
  #held = false;
  readonly #waiting: (() => void)[] = [];

  async lock(): Promise<void> {
    if (!this.#held) {
      this.#held = true;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  unlock(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#held = false;
  }
}
