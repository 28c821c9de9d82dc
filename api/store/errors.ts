/** PostgreSQL's error classes and codes for "not now": connection, resources, shutdown, cut off, deadlock, standby. */
const POSTGRES = /^(?:08|53|57P|57014|55P03|40001|40P01|25006)/;

/** What the network says of a database that is not there. */
const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

/** What `pg` says without a code: no free connection in time, a connection that broke, a server that does not answer. */
const CLIENT =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered)/;

/** SQLite's results for "not now": busy, locked, out of memory, read or write failed, disk full, cannot open. */
const SQLITE = new Set([5, 6, 7, 10, 13, 14]);

/**
 * True when the database could not do it now, but may soon, as it is: it is starting, full, overloaded or out of reach.
 * False for what will fail again, such as a mistake in the program.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Every address of a host was tried.
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if ('errcode' in error && typeof error.errcode === 'number') return SQLITE.has(error.errcode & 0xff);
  if ('code' in error && typeof error.code === 'string') return NETWORK.has(error.code) || POSTGRES.test(error.code);
  return CLIENT.test(error.message);
}

/** What an administrator reads of an error; one of several addresses stands for all. */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return describeError(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
