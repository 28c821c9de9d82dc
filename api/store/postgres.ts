import { type Dialect, PostgresDialect, PostgresQueryCompiler } from 'kysely';
import { Pool } from 'pg';
import type { DatabaseSettings } from './settings.ts';

/** The server cuts a statement off first; this is for a server that does not answer at all. */
const NO_ANSWER_MS = 2_000;

/**
 * Kysely on PostgreSQL. Nothing waits for ever: neither for a free connection nor for a lock nor for a server that has
 * gone; what was not committed by then fails as a whole. A connection that breaks is forgotten and replaced by the next
 * query, so a restarted server is found again without anybody's help. `timeoutMs: 0` waits as long as it takes.
 *
 * @example new Kysely<Database>({ dialect: postgres({ url: 'postgres://localhost/ledetraad', pool: 10, timeoutMs: 5_000 }) })
 */
export function postgres(settings: Omit<Extract<DatabaseSettings, { kind: 'postgres' }>, 'kind'>): Dialect {
  const { url, pool: max, timeoutMs } = settings;
  const pool = new Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: timeoutMs,
    ...(timeoutMs > 0 && {
      statement_timeout: timeoutMs,
      query_timeout: timeoutMs + NO_ANSWER_MS,
      idle_in_transaction_session_timeout: timeoutMs,
    }),
    keepAlive: true,
    application_name: 'ledetraad',
  });
  // Whoever uses a connection that breaks is told by their query; without a listener the process would end.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new TextWithoutNul({ pool });
}

class TextWithoutNul extends PostgresDialect {
  override createQueryCompiler(): PostgresQueryCompiler {
    return new TextWithoutNulCompiler();
  }
}

/**
 * PostgreSQL's text holds no NUL, and refuses to compare with one. Nothing that is kept has any, so what is looked for
 * with one, such as an id in an address, is simply not there.
 */
class TextWithoutNulCompiler extends PostgresQueryCompiler {
  protected override appendValue(parameter: unknown): void {
    super.appendValue(typeof parameter === 'string' ? parameter.replaceAll('\0', '\uFFFD') : parameter);
  }
}
