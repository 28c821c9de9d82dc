/** Which database, and how patient the server is with it. */
export type DatabaseSettings =
  /** One file and one process; `:memory:` is forgotten at the end. */
  | { readonly kind: 'sqlite'; readonly path: string }
  /** Any number of processes. */
  | {
      readonly kind: 'postgres';
      /** `postgres://user:password@host:port/database`, with the parameters that libpq knows. */
      readonly url: string;
      /** Most connections of this process. */
      readonly pool: number;
      /** Longest wait for a connection, and for the answer to one statement, in milliseconds. */
      readonly timeoutMs: number;
    };

/** The database as it may be shown and logged: without user and password. */
export function describeDatabase(settings: DatabaseSettings): string {
  if (settings.kind === 'sqlite') return settings.path;
  const { host, pathname } = new URL(settings.url);
  return `postgres://${host}${pathname}`;
}
