import type { ErrorBody } from '../../api/contract/error.ts';
import { i18n } from '../i18n/index.ts';
import { carriedBearer, renewBearer } from './bearer.ts';

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
  /** The request is itself a way in: it carries no token, and its refusal ends nobody's session. */
  readonly signsIn?: boolean;
}

const whenSignedOut = new Set<(problem: RequestFailed) => void>();

/** Calls back whenever the server says that nobody is signed in (any more). Returns how to stop listening. */
export function onSignedOut(listener: (problem: RequestFailed) => void): () => void {
  whenSignedOut.add(listener);
  return () => whenSignedOut.delete(listener);
}

/**
 * Sends a request and returns the answer when it is a good one. A token that has run out is renewed once, and the request
 * sent again, before anybody is signed out. Throws `RequestFailed` for every other outcome.
 */
export async function send(method: Method, path: string, options: Options = {}): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: options.accept ?? 'application/json',
    'Accept-Language': i18n.language,
    ...options.headers,
  };
  const init: RequestInit = { method, headers, credentials: 'same-origin', signal: options.signal ?? null };
  if (options.body instanceof Blob) {
    headers['Content-Type'] = options.headers?.['Content-Type'] ?? 'application/octet-stream';
    init.body = options.body;
  } else if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  const attempt = async (bearer: string | null): Promise<Response> => {
    try {
      return await fetch(path, bearer === null ? init : { ...init, headers: { ...headers, ...authorization(bearer) } });
    } catch (cause) {
      if (options.signal?.aborted) throw cause;
      throw new RequestFailed(0, 'unreachable', '');
    }
  };
  if (options.signsIn) {
    const response = await attempt(null);
    if (response.ok) return response;
    throw await failureOf(response);
  }
  const bearer = carriedBearer();
  let response = await attempt(bearer);
  if (response.status === 401) {
    const fresh = await renewBearer(bearer).catch((cause: unknown) => {
      const problem = asRequestFailed(cause);
      // Only a refusal ends the session; a server that is away for a moment does not.
      if (problem.status === 401 || problem.status === 403) signedOut(problem);
      throw problem;
    });
    if (fresh !== null) response = await attempt(fresh);
  }
  if (response.ok) return response;
  const failure = await failureOf(response);
  if (failure.status === 401) signedOut(failure);
  throw failure;
}

const authorization = (bearer: string) => ({ Authorization: `Bearer ${bearer}` });

function signedOut(problem: RequestFailed): void {
  for (const listener of whenSignedOut) listener(problem);
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
