import { type Application, openApplication } from '../../api/app.ts';
import { readConfig } from '../../api/config.ts';
import type { Tutor } from '../../api/services/tutor.ts';
import { aDatabase } from '../store/testDatabase.ts';

/** A running server for a test, with a client for each person who signs in. */
export interface TestServer {
  readonly url: string;
  readonly application: Application;
  signIn(user: string): Promise<Client>;
  close(): Promise<void>;
}

/** Starts the real server on a free port, with a database of its own unless `env` names one. */
export async function startServer<State>(
  tutor: Tutor<State>,
  env: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const read = readConfig({
    PORT: '0',
    DATABASE_URL: env.DATABASE_URL ?? (await aDatabase()),
    DATABASE_POOL: '4',
    LOG_LEVEL: 'silent',
    TURNS_PER_STUDENT: '100000',
    TURNS_PER_CLASS: '100000',
    ...env,
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const opened = await openApplication(read.config, tutor);
  if (!opened.ok) throw new Error(opened.problems.join('\n'));
  const { application } = opened;
  const url = `http://127.0.0.1:${await application.listen()}`;
  return {
    url,
    application,
    signIn: (user) => signIn(url, user),
    close: () => application.close(),
  };
}

/** Signs in to the demo school of the server at `url`. */
export async function signIn(url: string, user: string): Promise<Client> {
  const anybody = new Client(url);
  const response = await anybody.send('POST', '/api/session/demo', { user });
  if (!response.ok) throw new Error(`sign-in: ${response.status}`);
  return new Client(url, response.headers.get('set-cookie')?.split(';', 1)[0]);
}

/** An event as it came over the wire. */
export interface WireEvent {
  readonly id: number;
  readonly type: string;
  /** The JSON text, byte for byte. */
  readonly data: string;
}

/** Speaks HTTP as one person. */
export class Client {
  readonly url: string;
  readonly cookie: string | undefined;
  /** Where they sit, as a proxy tells a server that trusts one. */
  readonly address: string | undefined;

  constructor(url: string, cookie?: string, address?: string) {
    this.url = url;
    this.cookie = cookie;
    this.address = address;
  }

  send(method: string, path: string, body?: unknown, more: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method,
      ...more,
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(this.address && { 'x-forwarded-for': this.address }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...Object.fromEntries(new Headers(more.headers)),
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }

  /** The JSON of an answer, whatever its status; a test says itself what it expects in it. */
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts the shape right after
  async json(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  /** Starts work on a problem and returns the conversation's id. */
  async start(text = 'Beregn 3/4 + 1/8'): Promise<string> {
    const { status, body } = await this.json('POST', '/api/conversations', { problem: { text } });
    if (status !== 201) throw new Error(`start: ${status} ${JSON.stringify(body)}`);
    return body.id;
  }

  /** Takes a turn and reads it to its end. */
  async turn(id: string, text: string, clientTurnId = newTurnId()): Promise<WireEvent[]> {
    const response = await this.send('POST', `/api/conversations/${id}/turns`, { text, clientTurnId });
    if (response.status !== 200) throw new Error(`turn: ${response.status} ${await response.text()}`);
    const events: WireEvent[] = [];
    for await (const event of eventsOf(response)) events.push(event);
    return events;
  }

  /** The conversation's events after number `after`; stops at `count` events or when the stream ends. */
  async follow(id: string, after: number, count: number): Promise<WireEvent[]> {
    const stop = new AbortController();
    const response = await this.send('GET', `/api/conversations/${id}/events`, undefined, {
      headers: { 'last-event-id': String(after) },
      signal: stop.signal,
    });
    // Asked for too often is not followed: whoever goes on from here would count it as a resume.
    if (response.status === 429) throw new Error(`follow: ${await response.text()}`);
    const events: WireEvent[] = [];
    if (count === 0) {
      stop.abort();
      return events;
    }
    for await (const event of eventsOf(response)) {
      events.push(event);
      if (events.length >= count) break;
    }
    stop.abort();
    return events;
  }
}

let turnNumber = 0;
export const newTurnId = (): string => `turn-${process.pid}-${++turnNumber}`;

/** Reads an event stream with a small parser of its own; comments are skipped. A broken connection ends it. */
export async function* eventsOf(response: Response): AsyncGenerator<WireEvent> {
  if (!response.body) return;
  let rest = '';
  try {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      const frames = `${rest}${chunk}`.split('\n\n');
      rest = frames.pop() ?? '';
      for (const frame of frames) {
        const fields = new Map(
          frame.split('\n').map((line) => {
            const colon = line.indexOf(': ');
            return [line.slice(0, colon), line.slice(colon + 2)] as const;
          }),
        );
        const data = fields.get('data');
        if (data !== undefined) yield { id: Number(fields.get('id')), type: fields.get('event') ?? '', data };
      }
    }
  } catch {
    // The connection broke: what came is what there is.
  }
}
