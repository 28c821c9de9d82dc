import type { Behaviour, Mode } from './behaviour.ts';
import {
  completion,
  DONE,
  delta,
  event,
  failure,
  finish,
  type Name,
  TOOL_CALL,
  type Usage,
  usageChunk,
} from './frames.ts';

/** A stretch of bytes that is sent at once. */
export interface Part {
  readonly text: string;
  /** It carries a token: it waits for its time and is counted. */
  readonly token?: boolean;
}

/** Everything that the server will do with one request. */
export interface Plan {
  /** Null for a server that accepts and never answers. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly headersAfterMs: number;
  readonly parts: readonly Part[];
  /** How the parts reach the wire: each at once, one byte at a time, or cut within lines and letters. */
  readonly wire: 'whole' | 'bytes' | 'split';
  /** After the parts: an orderly end, a reset, silence, or comments for ever. */
  readonly end: 'end' | 'reset' | 'silence' | 'comments';
}

/** What is asked for and what there is to say. */
export interface Said {
  readonly name: Name;
  readonly stream: boolean;
  /** Whether the stream is to tell its usage. */
  readonly wantsUsage: boolean;
  readonly wantsSchema: boolean;
  readonly promptTokens: number;
  readonly tokens: readonly string[];
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const STREAM_TYPE = { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache' };
const SLOW_HEADERS_MS = 3_000;
const FAULT_AT = 10;

/** The first half of the frame of a token: JSON that never ends. */
const BROKEN = 'data: {"id":"chatcmpl-broken","choices":[{"index":0,"delta":{"content":"\n\n';
const PAGE = '<!doctype html><html><head><title>Login</title></head><body>Please sign in to the proxy.</body></html>';

const FINISH: Partial<Record<Mode, string>> = { filter: 'content_filter', length: 'length', toolcall: 'tool_calls' };

const answer = (status: number, body: object | string, headers: Plan['headers'] = JSON_TYPE): Plan => ({
  status,
  headers,
  headersAfterMs: 0,
  parts: [{ text: typeof body === 'string' ? body : JSON.stringify(body) }],
  wire: 'whole',
  end: 'end',
});

/** What the server does instead of saying anything, or null when it does say something. */
export function refusalPlan({ mode, retry, to }: Behaviour, wantsSchema: boolean, elsewhere: string): Plan | null {
  const later = { ...JSON_TYPE, 'Retry-After': String(retry) };
  switch (mode) {
    case '401':
      return answer(401, failure('Incorrect API key provided.', 'invalid_request_error', 'invalid_api_key'));
    case '429':
      return answer(429, failure('Rate limit reached.', 'requests', 'rate_limit_exceeded'), later);
    case '500':
      return answer(500, failure('The server had an error while processing your request.', 'server_error'));
    case '503':
      return answer(503, failure('The engine is currently overloaded.', 'server_error'), later);
    case 'hang':
      return { status: null, headers: {}, headersAfterMs: 0, parts: [], wire: 'whole', end: 'silence' };
    case 'malformed-body':
      return answer(200, PAGE, { 'Content-Type': 'text/html' });
    case 'redirect':
      return answer(302, '', { Location: to ?? elsewhere });
    case 'no-json-schema':
      return wantsSchema
        ? answer(
            400,
            failure(
              "Invalid parameter: 'response_format' of type 'json_schema' is not supported.",
              'invalid_request_error',
            ),
          )
        : null;
    default:
      return null;
  }
}

/** How the server says what it has to say. */
export function replyPlan(behaviour: Behaviour, said: Said): Plan {
  const { mode, headers } = behaviour;
  const shared = {
    status: 200,
    headersAfterMs: headers ?? (mode === 'slow-headers' ? SLOW_HEADERS_MS : 0),
    wire: mode === 'drip' ? 'bytes' : mode === 'split' ? 'split' : 'whole',
    end: endOf(mode),
  } as const;
  return said.stream
    ? { ...shared, headers: STREAM_TYPE, parts: streamed(behaviour, said) }
    : { ...shared, headers: JSON_TYPE, parts: [{ text: whole(behaviour, said) }] };
}

function endOf(mode: Mode): Plan['end'] {
  switch (mode) {
    case 'cut':
      return 'reset';
    case 'hang-mid':
      return 'silence';
    case 'comments':
      return 'comments';
    default:
      return 'end';
  }
}

/** How many tokens are said before the fault. */
const reachOf = ({ mode, at }: Behaviour): number => at ?? (mode === 'comments' ? 0 : FAULT_AT);

function streamed(behaviour: Behaviour, said: Said): Part[] {
  const { mode } = behaviour;
  const { name, tokens } = said;
  const say = (some: readonly string[]): Part[] =>
    some.map((content) => ({ text: delta(name, { content }), token: true }));
  const until = tokens.slice(0, reachOf(behaviour));
  const start: Part = { text: delta(name, { role: 'assistant', content: '' }) };
  const closing = (count: number, signs: readonly string[] = [DONE]): Part[] => {
    const usage: Usage = { prompt: said.promptTokens, completion: count };
    const told = said.wantsUsage && behaviour.usage === 'asked' ? [usageChunk(name, usage)] : [];
    return [finish(name, behaviour.finish ?? FINISH[mode] ?? 'stop'), ...told, ...signs].map((text) => ({ text }));
  };
  switch (mode) {
    case 'hang-mid':
    case 'comments':
    case 'cut':
    case 'cut-clean':
      return [start, ...say(until)];
    case 'malformed':
      return [start, ...say(until), { text: BROKEN }, ...say(tokens.slice(until.length)), ...closing(tokens.length)];
    case 'error-event':
      return [start, ...say(until), { text: event(failure('The model crashed.', 'server_error')) }];
    case 'filter':
    case 'length':
      return [start, ...say(until), ...closing(until.length)];
    case 'empty':
      return [start, ...closing(0)];
    case 'nodone':
      return [start, ...say(tokens), ...closing(tokens.length, [])];
    case 'dup-id':
      return [start, ...say(tokens), ...closing(tokens.length)].map((part) => ({
        ...part,
        text: `id: 1\n${part.text}`,
      }));
    case 'long-line':
      return [
        start,
        ...say(until),
        { text: delta(name, { content: 'a'.repeat(behaviour.bytes) }), token: true },
        ...closing(1),
      ];
    case 'toolcall':
      return [start, { text: delta(name, TOOL_CALL), token: true }, ...closing(1)];
    case 'refusal':
      return [
        start,
        ...tokens.map((refusal) => ({ text: delta(name, { refusal }), token: true })),
        ...closing(tokens.length),
      ];
    default:
      return [start, ...say(tokens), ...closing(tokens.length)];
  }
}

/** The reply as one JSON body. What would be cut in a stream is a body that stops half-way. */
function whole(behaviour: Behaviour, { name, tokens, promptTokens }: Said): string {
  const { mode } = behaviour;
  const until = tokens.slice(0, reachOf(behaviour));
  const reason = behaviour.finish ?? FINISH[mode] ?? 'stop';
  const body = (message: object, count: number) =>
    completion(
      name,
      message,
      reason,
      behaviour.usage === 'none' ? undefined : { prompt: promptTokens, completion: count },
    );
  switch (mode) {
    case 'hang-mid':
    case 'cut':
    case 'cut-clean':
    case 'malformed': {
      const text = body({ content: tokens.join('') }, tokens.length);
      return text.slice(0, text.length / 2);
    }
    case 'comments':
      return '';
    case 'error-event':
      return JSON.stringify(failure('The model crashed.', 'server_error'));
    case 'filter':
    case 'length':
      return body({ content: until.join('') }, until.length);
    case 'empty':
      return body({ content: '' }, 0);
    case 'long-line':
      return body({ content: 'a'.repeat(behaviour.bytes) }, 1);
    case 'toolcall':
      return body({ content: null, ...TOOL_CALL }, 1);
    case 'refusal':
      return body({ content: null, refusal: tokens.join('') }, tokens.length);
    default:
      return body({ content: tokens.join('') }, tokens.length);
  }
}
