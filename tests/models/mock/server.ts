import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { z } from 'zod';
import { type Behaviour, behaviourOf } from './behaviour.ts';
import { completion, failure } from './frames.ts';
import { refusalPlan, replyPlan, type Said } from './plan.ts';
import { play } from './play.ts';
import { machineMs, type RecordedRequest, record, tally } from './record.ts';
import { ChatBody, type Repertoire, tokensOf } from './say.ts';

/** How a mock server is set up. */
export interface MockOptions extends Repertoire {
  /** How requests are treated whose model's name asks for nothing else. */
  readonly behaviour?: z.input<typeof Behaviour>;
  /** Names for `GET /v1/models`. */
  readonly models?: readonly string[];
  /** What it hears in any recording. */
  readonly transcript?: string;
  readonly port?: number;
}

/** Counts since the start or the last `reset`; `openSockets` is now. */
export interface MockStats extends ReturnType<typeof tally> {
  readonly sockets: number;
  readonly openSockets: number;
  /** Requests at the address that `redirect` leads to. */
  readonly elsewhere: number;
}

export interface MockModel {
  /** The base URL, with `/v1`, as `OPENAI_BASE_URL` wants it. */
  readonly url: string;
  /** Every request so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  stats(): MockStats;
  /** Other defaults from now on, such as to let a dead server come back to life. */
  behave(behaviour: z.input<typeof Behaviour>): void;
  /** Forgets what was recorded and counted; connections stay. */
  reset(): void;
  /** Ends everything, open sockets included. */
  close(): Promise<void>;
}

const ELSEWHERE = '/elsewhere';
const LETTERS_PER_TOKEN = 4;

/** Eight samples of silence, as a WAV file. */
const SILENCE = Buffer.from('UklGRiwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQgAAACAgICAgICAgA==', 'base64');

/**
 * A model server that misbehaves as it is told: OpenAI's HTTP interface (chat completions streamed and whole, models,
 * speech, transcriptions) on a loopback port, under any path prefix, so that Azure's addresses work too. What it does is
 * asked for in the model's name (`behaviour.ts`), so that the wish survives everything that lies between.
 *
 * ```ts
 * const mock = await startMockModel({ script: 'Hvad ved du om opgaven?' });
 * await client(mock.url).stream({ model: 'mock?mode=cut&at=3' });
 * mock.requests[0]?.body; // what was asked
 * await mock.close();
 * ```
 */
export async function startMockModel(options: MockOptions = {}): Promise<MockModel> {
  const server = createServer({ noDelay: true });
  const requests: RecordedRequest[] = [];
  const open = new Set<Socket>();
  const askedOf = new Map<string, number>();
  let defaults = options.behaviour ?? {};
  let sockets = 0;
  let elsewhere = 0;

  server.on('connection', (socket) => {
    sockets++;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      const message = `The mock was asked for nonsense: ${error instanceof Error ? error.message : String(error)}`;
      if (!response.headersSent) send(response, 400, failure(message, 'mock_misused'));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').replace(/\?.*/s, '');
    if (path.startsWith(ELSEWHERE)) {
      elsewhere++;
      const name = { id: 'elsewhere', model: 'elsewhere' };
      return send(response, 200, completion(name, { content: 'elsewhere' }, 'stop', undefined));
    }
    const raw = await readBody(request);
    const asked = { path, headers: request.headers };
    if (path.endsWith('/chat/completions')) return chat(asked, raw.toString(), response);
    if (path.endsWith('/audio/speech')) return sound(asked, raw, response, SILENCE, 'audio/wav');
    if (path.endsWith('/audio/transcriptions')) {
      const text = options.transcript ?? 'jeg tror man skal finde fællesnævneren';
      return sound(asked, raw, response, JSON.stringify({ text }), 'application/json');
    }
    if (path.endsWith('/models')) {
      const data = (options.models ?? ['mock']).map((id) => ({ id, object: 'model', created: 0, owned_by: 'mock' }));
      return send(response, 200, { object: 'list', data });
    }
    send(response, 404, failure(`Unknown request URL: ${request.method} ${path}.`, 'invalid_request_error'));
  }

  type Asked = Pick<RecordedRequest, 'path' | 'headers'>;

  function chat(asked: Asked, raw: string, response: ServerResponse): void {
    const body = ChatBody.parse(JSON.parse(raw));
    const behaviour = behaviourFor(body.model);
    const { mode } = behaviour;
    const count = requests.length;
    const said: Said = {
      name: { id: mode === 'dup-id' ? 'chatcmpl-same' : `chatcmpl-${count}`, model: body.model },
      stream: body.stream === true,
      wantsUsage: body.stream_options?.include_usage === true,
      wantsSchema: body.response_format?.type === 'json_schema',
      promptTokens: Math.ceil(raw.length / LETTERS_PER_TOKEN),
      tokens: tokensOf(body, behaviour, count, options),
    };
    const { tokenTimes } = record(requests, response, { ...asked, body, model: body.model, mode, tokens: said.tokens });
    const plan = refusalPlan(behaviour, said.wantsSchema, origin + ELSEWHERE) ?? replyPlan(behaviour, said);
    play(plan, behaviour, response, () => tokenTimes.push(machineMs()));
  }

  /** Speech and transcription: the model's name stands in JSON or in a part of a form. */
  function sound(asked: Asked, raw: Buffer, response: ServerResponse, good: string | Buffer, type: string): void {
    const body = raw.toString('latin1');
    const named = /"model"\s*:\s*"([^"]*)"|name="model"\r\n(?:.+\r\n)*\r\n(.*)\r\n/.exec(body);
    const model = named?.[1] ?? named?.[2] ?? 'mock';
    const behaviour = behaviourFor(model);
    record(requests, response, { ...asked, body, model, mode: behaviour.mode, tokens: [] });
    const plan = refusalPlan(behaviour, false, origin + ELSEWHERE);
    if (plan) play(plan, behaviour, response, () => {});
    else response.writeHead(200, { 'Content-Type': type }).end(good);
  }

  function behaviourFor(model: string): Behaviour {
    const wish = behaviourOf(model, defaults);
    const before = askedOf.get(model) ?? 0;
    askedOf.set(model, before + 1);
    return wish.times !== undefined && before >= wish.times ? { ...wish, mode: 'ok' } : wish;
  }

  return {
    url: `${origin}/v1`,
    requests,
    stats: () => ({ ...tally(requests), sockets, openSockets: open.size, elsewhere }),
    behave(behaviour) {
      defaults = behaviour;
    },
    reset() {
      requests.length = 0;
      askedOf.clear();
      sockets = 0;
      elsewhere = 0;
    },
    async close() {
      const closed = [...open].map((socket) => once(socket, 'close'));
      server.close();
      for (const socket of open) socket.destroy();
      await Promise.all(closed);
    },
  };
}

function send(response: ServerResponse, status: number, body: object | string): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
