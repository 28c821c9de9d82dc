import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { guardedLookup, isRefused, type Reach } from './reach.ts';

/** No answer that is read as a whole is longer; a stream has no such limit, for it is read piece by piece. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The bodies of streamed answers, as Node reads them: half the processor time of a web stream. */
const streams = new WeakMap<Response, Readable>();

/** The event stream behind an answer; undefined when it is none. */
export const streamOf = (response: Response): Readable | undefined => streams.get(response);

/** How the client reaches a provider. */
export interface Transport {
  /** For the openai client. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/**
 * HTTP to one provider: refused addresses are found out at connecting, redirects are not followed, and an event stream is
 * handed on as Node's own.
 */
export function openTransport(reach: Reach): Transport {
  const agent = new Agent({
    connect: { lookup: guardedLookup(reach), timeout: 5_000 },
    connections: null,
    // The calls have their own limits.
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 20_000,
  });
  return {
    fetch: async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const host = url.hostname.replace(/^\[|\]$/g, '');
      // A literal address is never looked up.
      if (isIP(host) > 0 && isRefused(host, reach))
        throw Object.assign(new TypeError('The address is refused'), { code: 'EREFUSEDADDRESS' });
      const sent = await bodyOf(init);
      const { statusCode, headers, body } = await request(url, {
        dispatcher: agent,
        method: init?.method === 'POST' ? 'POST' : 'GET',
        headers: Object.fromEntries(sent.headers),
        body: sent.bytes,
        signal: init?.signal ?? null,
      });
      const plain = new Headers();
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) plain.set(name, String(value));
      if (statusCode < 300 && plain.get('content-type')?.startsWith('text/event-stream')) {
        const response = new Response(null, { status: statusCode, headers: plain });
        // An error after the reader has gone is nobody's.
        body.on('error', () => {});
        streams.set(response, body);
        return response;
      }
      const whole = await readWhole(body);
      const noBody = statusCode === 204 || statusCode === 304;
      return new Response(noBody ? null : whole, { status: statusCode, headers: plain });
    },
    close: () => agent.destroy(),
  };
}

async function readWhole(body: Readable): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new TypeError('The answer is too long');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** What is sent: the client hands over JSON as text and sound as a form, whose boundary stands in a header. */
async function bodyOf(init: RequestInit | undefined): Promise<{ headers: Headers; bytes: string | Buffer | null }> {
  const headers = new Headers(init?.headers);
  const body = init?.body ?? null;
  if (body === null || typeof body === 'string') return { headers, bytes: body };
  const packed = new Response(body);
  const type = packed.headers.get('content-type');
  if (type && !headers.has('content-type')) headers.set('content-type', type);
  return { headers, bytes: Buffer.from(await packed.arrayBuffer()) };
}
