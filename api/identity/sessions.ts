import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Store } from '../store/index.ts';
import type { Identity, Person } from './person.ts';

/** How long a session lasts: a school day with its homework. */
const SESSION_MS = 12 * 60 * 60 * 1000;

/** A token is 32 random bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** What a session needs beside the store. */
export interface SessionOptions {
  /** Keys the hashes under which tokens are kept: a stolen database opens no session. */
  readonly secret: string;
  /** Whether people reach the server over https: the cookie is then `Secure` and bound to this host (`__Host-`). */
  readonly secure: boolean;
  readonly now: () => Date;
}

/**
 * Sessions kept on the server, known to the browser by a random token in a cookie that no script can read. Every way of
 * signing in ends here: it opens a session for the person that it has made sure of.
 */
export class Sessions implements Identity {
  readonly #store: Store;
  readonly #options: SessionOptions;
  readonly #cookie: string;

  constructor(store: Store, options: SessionOptions) {
    this.#store = store;
    this.#options = options;
    this.#cookie = options.secure ? '__Host-ledetraad' : 'ledetraad';
  }

  async authenticate(request: IncomingMessage): Promise<Person | null> {
    const token = this.#tokenOf(request);
    if (!token) return null;
    return this.#store.people.signedIn(this.#hash(token), this.#options.now().toISOString());
  }

  /** Opens a session and returns the `Set-Cookie` value that carries it. */
  async open(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.#options.now();
    await this.#store.sessions.open({
      tokenHash: this.#hash(token),
      personId,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + SESSION_MS).toISOString(),
    });
    return this.#setCookie(token, SESSION_MS / 1000);
  }

  /** Ends the request's session, if it has one, and returns the `Set-Cookie` value that takes the cookie away. */
  async close(request: IncomingMessage): Promise<string> {
    const token = this.#tokenOf(request);
    if (token) await this.#store.sessions.close(this.#hash(token));
    return this.#setCookie('', 0);
  }

  #setCookie(value: string, maxAge: number): string {
    const secure = this.#options.secure ? '; Secure' : '';
    return `${this.#cookie}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
  }

  #tokenOf(request: IncomingMessage): string | undefined {
    for (const pair of (request.headers.cookie ?? '').split(';')) {
      const [name, value = ''] = pair.trim().split('=', 2);
      if (name === this.#cookie && TOKEN.test(value)) return value;
    }
    return undefined;
  }

  #hash(token: string): string {
    return createHmac('sha256', this.#options.secret).update(token).digest('base64url');
  }
}
