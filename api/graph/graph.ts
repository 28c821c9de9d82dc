import { z } from 'zod';

/** How long one answer may take, and how long all that one wish needs. */
const ANSWER_MS = 10_000;
const WISH_MS = 45_000;
/** How long a busy Graph is waited for, and how often. */
const LONGEST_WAIT_MS = 8_000;
const TRIES = 3;
/** One page of a list is far smaller. */
const MOST_BYTES = 2_000_000;
/** No list that is asked for here has more pages. */
const MOST_PAGES = 40;

/** What Microsoft Graph gave, or why it did not. */
export type GraphAnswer<T> =
  | { readonly ok: true; readonly value: T }
  /** `retryAfter`: seconds that it asks for. */
  | { readonly ok: false; readonly why: 'refused' | 'unavailable'; readonly retryAfter?: number };

/** What a Graph needs. */
export interface GraphOptions {
  /** Its address, such as `https://graph.microsoft.com` (`GRAPH_URL`). */
  readonly url: string;
  /** Hears of what it refused and of what it said that cannot be read: never a name or a token. */
  readonly report?: (fault: string) => void;
  readonly fetcher?: typeof fetch;
  readonly sleep?: (ms: number) => Promise<void>;
}

interface Sent {
  readonly method?: 'GET' | 'PUT';
  readonly bytes?: Uint8Array;
  readonly mediaType?: string;
}

/**
 * Microsoft Graph, version 1.0: what one token may read and write there. It asks no other address than its own, waits when
 * Graph is busy and says how long (https://learn.microsoft.com/graph/throttling), and takes from an answer only what its
 * schema names.
 */
export class Graph {
  readonly #options: GraphOptions;
  readonly #origin: string;

  constructor(options: GraphOptions) {
    this.#options = options;
    this.#origin = new URL(options.url).origin;
  }

  /** Everything in a list, from page to page. `path` begins after the version; more than `most` is refused. Never throws. */
  async list<T>(token: string, path: string, item: z.ZodType<T>, most: number): Promise<GraphAnswer<T[]>> {
    const Page = z.object({ value: z.array(item), '@odata.nextLink': z.string().max(4_096).optional() });
    const until = AbortSignal.timeout(WISH_MS);
    const all: T[] = [];
    let next = this.#address(path);
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await this.#ask(token, next, Page, {}, until);
      if (!answer.ok) return answer;
      all.push(...answer.value.value);
      if (all.length > most) return this.#unread('a list that is too long');
      const link = answer.value['@odata.nextLink'];
      if (link === undefined) return { ok: true, value: all };
      // The token goes nowhere else, whatever an answer says.
      if (URL.parse(link)?.origin !== this.#origin) return this.#unread('a page at another address');
      next = new URL(link);
    }
    return this.#unread('a list of too many pages');
  }

  /** Writes bytes to `path` and gives what `schema` names of the answer. Never throws. */
  put<T>(
    token: string,
    path: string,
    { bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string },
    schema: z.ZodType<T>,
  ): Promise<GraphAnswer<T>> {
    const sent = { method: 'PUT', bytes, mediaType } as const;
    return this.#ask(token, this.#address(path), schema, sent, AbortSignal.timeout(WISH_MS));
  }

  #address(path: string): URL {
    return new URL(`/v1.0/${path}`, this.#origin);
  }

  async #ask<T>(
    token: string,
    url: URL,
    schema: z.ZodType<T>,
    sent: Sent,
    until: AbortSignal,
  ): Promise<GraphAnswer<T>> {
    const { sleep = wait } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const response = await this.#send(token, url, sent, until);
      if (!response) return { ok: false, why: 'unavailable' };
      if (response.ok) return this.#read(response, schema);
      await response.body?.cancel().catch(() => {});
      const isBusy = response.status === 429 || response.status >= 500;
      if (!isBusy) return this.#refused(response.status);
      const retryAfter = secondsOf(response.headers.get('Retry-After')) ?? 2 ** attempt;
      if (attempt === TRIES || retryAfter * 1000 > LONGEST_WAIT_MS || until.aborted)
        return { ok: false, why: 'unavailable', retryAfter };
      await sleep(retryAfter * 1000);
    }
  }

  async #send(token: string, url: URL, sent: Sent, until: AbortSignal): Promise<Response | null> {
    const { fetcher = fetch } = this.#options;
    try {
      return await fetcher(url, {
        method: sent.method ?? 'GET',
        headers: {
          Accept: 'application/json',
          Authorization: `Bearer ${token}`,
          ...(sent.mediaType && { 'Content-Type': sent.mediaType }),
        },
        ...(sent.bytes && { body: Buffer.from(sent.bytes) }),
        redirect: 'error',
        signal: AbortSignal.any([until, AbortSignal.timeout(ANSWER_MS)]),
      });
    } catch {
      return null;
    }
  }

  async #read<T>(response: Response, schema: z.ZodType<T>): Promise<GraphAnswer<T>> {
    try {
      const read = schema.safeParse(JSON.parse(await textOf(response)));
      if (read.success) return { ok: true, value: read.data };
      const [first] = read.error.issues;
      return this.#unread(`${first?.path.filter((part) => typeof part === 'string').join('.')} ${first?.code}`);
    } catch {
      return this.#unread('no JSON, or too much of it');
    }
  }

  #unread(fault: string): { ok: false; why: 'unavailable' } {
    this.#options.report?.(`cannot be read: ${fault}`);
    return { ok: false, why: 'unavailable' };
  }

  #refused(status: number): { ok: false; why: 'refused' } {
    this.#options.report?.(`refused: ${status}`);
    return { ok: false, why: 'refused' };
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** `Retry-After` in seconds; a date, or nothing, is null. */
const secondsOf = (header: string | null): number | null =>
  header !== null && /^\d{1,5}$/u.test(header) ? Math.max(1, Number(header)) : null;

/** The text of an answer; throws when it is longer than anything that is asked for here. */
async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new Error('too long an answer');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
