import type { ErrorBody } from '../../api/contract/error.ts';
import { i18n } from '../i18n/index.ts';

/**
 * A request that did not give what was asked for. `status` is 0 when the server could not be reached; `code` is the
 * server's stable word (`notFound`, `turnRunning`, …) or `unreachable`.
 */
export class RequestFailed extends Error {
  readonly status: number;
  readonly code: string;
  /** Seconds to wait before trying again, when the server said so. */
  readonly retryAfter: number | null;
  /** What was sent needs a human, and `message` says who can help. */
  readonly handOver: boolean;
  /** What the server tells programs beside the message; whoever uses it checks its shape. */
  readonly details: unknown;

  constructor(
    status: number,
    code: string,
    message: string,
    retryAfter: number | null = null,
    handOver: boolean = false,
    details?: unknown,
  ) {
    super(message);
    this.name = 'RequestFailed';
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
    this.handOver = handOver;
    this.details = details;
  }
}

/** Any fault of a request as one that can be shown; what is not the server's counts as out of reach. */
export const asRequestFailed = (cause: unknown): RequestFailed =>
  cause instanceof RequestFailed ? cause : new RequestFailed(0, 'unreachable', '');

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface Options {
  /** Sent as JSON; a file goes as its bytes. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const whenSignedOut = new Set<() => void>();

/** Calls back whenever the server says that nobody is signed in (any more). Returns how to stop listening. */
export function onSignedOut(listener: () => void): () => void {
  whenSignedOut.add(listener);
  return () => whenSignedOut.delete(listener);
}

/** Sends a request and returns the answer when it is a good one. Throws `RequestFailed` for every other outcome. */
export async function send(method: Method, path: string, options: Options = {}): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: options.accept ?? 'application/json',
    'Accept-Language': i18n.language,
    ...options.headers,
  };
  const init: RequestInit = { method, headers, credentials: 'same-origin', signal: options.signal ?? null };
  if (options.body instanceof Blob) {
    headers['Content-Type'] = 'application/octet-stream';
    init.body = options.body;
  } else if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if (options.signal?.aborted) throw cause;
    throw new RequestFailed(0, 'unreachable', '');
  }
  if (response.ok) return response;
  const failure = await failureOf(response);
  if (failure.status === 401) for (const listener of whenSignedOut) listener();
  throw failure;
}

/**
 * The JSON of a good answer. This is the checked border of the page: the server builds each answer from the same
 * contract that `T` comes from, and the contract tests hold it to that.
 */
export async function sendForJson<T>(method: Method, path: string, options: Options = {}): Promise<T> {
  const response = await send(method, path, options);
  return (await response.json()) as T;
}

async function failureOf(response: Response): Promise<RequestFailed> {
  const header = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  const retryAfter = Number.isFinite(header) ? Math.max(1, header) : null;
  const body: unknown = await response.json().catch(() => null);
  if (!isErrorBody(body)) return new RequestFailed(response.status, 'unknown', '', retryAfter);
  const { code, message, handOver = false, details } = body.error;
  return new RequestFailed(response.status, code, message, retryAfter, handOver, details);
}

function isErrorBody(body: unknown): body is ErrorBody {
  if (typeof body !== 'object' || body === null || !('error' in body)) return false;
  const { error } = body;
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error &&
    typeof error.message === 'string'
  );
}
