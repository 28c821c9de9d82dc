import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Store } from '../store/index.ts';
import type { Identity, Person } from './person.ts';

/** How long a session lasts: a school day with its homework. */
const SESSION_MS = 12 * 60 * 60 * 1000;

/** How long a session in a frame lasts, where the page keeps its token in memory and gets a new one without asking. */
const BEARER_MS = 60 * 60 * 1000;

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
 * Sessions kept on the server, known to the browser by a random token: in a cookie that no script can read, or, where the
 * page stands in a frame of Teams and has no cookie, in the page's memory. Every way of signing in ends here: it opens a
 * session for the person that it has made sure of.
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
    const { token } = await this.#begin(personId, SESSION_MS);
    return this.#setCookie(token, SESSION_MS / 1000);
  }

  /** Opens a session for a page in a frame, where browsers keep no cookie: its token goes in `Authorization: Bearer`. */
  async openBearer(personId: string): Promise<{ token: string; expiresAt: string }> {
    return this.#begin(personId, BEARER_MS);
  }

  async #begin(personId: string, lasts: number): Promise<{ token: string; expiresAt: string }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.#options.now();
    const expiresAt = new Date(now.getTime() + lasts).toISOString();
    await this.#store.sessions.open({
      tokenHash: this.#hash(token),
      personId,
      createdAt: now.toISOString(),
      expiresAt,
    });
    return { token, expiresAt };
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
    // Whoever sends a bearer means it: a cookie that is there as well counts for nothing. A proxy's own sign-in is none.
    const bearer = /^Bearer +(.*)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) return TOKEN.test(bearer) ? bearer : undefined;
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
