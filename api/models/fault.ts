import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';

/**
 * Why a call failed. `forbidden`: the policy lets nothing be handed to this provider. `busy`: all places for this purpose are taken. `open`: the breaker is open after repeated faults.
 * `cut`: the text ended without a sign that it was whole. `shape`: an object that does not fit, asked for twice.
 */
export type FaultKind =
  | 'cancelled'
  | 'forbidden'
  | 'busy'
  | 'open'
  | 'unauthorised'
  | 'badRequest'
  | 'rateLimited'
  | 'unavailable'
  | 'unreachable'
  | 'slowHeaders'
  | 'slowStart'
  | 'stalled'
  | 'tooLong'
  | 'cut'
  | 'malformed'
  | 'filtered'
  | 'refused'
  | 'empty'
  | 'shape';

/** The one error of every call to a model. Its message is for the log: it holds nothing of what was asked or written. */
export class ModelFault extends Error {
  readonly kind: FaultKind;
  /** How long the provider asks to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(kind: FaultKind, message: string, retryAfterMs?: number) {
    super(message);
    this.name = 'ModelFault';
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }

  /** Another try at once may go better. */
  get isPassing(): boolean {
    return this.kind === 'unavailable' || this.kind === 'unreachable' || this.kind === 'rateLimited';
  }

  /** The provider is at fault, not what was asked: several of these in a row open the breaker. */
  get isProviders(): boolean {
    switch (this.kind) {
      case 'cancelled':
      case 'forbidden':
      case 'busy':
      case 'open':
      case 'badRequest':
      case 'filtered':
      case 'refused':
      case 'shape':
        return false;
      default:
        return true;
    }
  }
}

/** Any error of the client as a fault. The provider's own words are left out: they may repeat what was asked. */
export function faultFrom(error: unknown): ModelFault {
  if (error instanceof ModelFault) return error;
  if (error instanceof APIUserAbortError) return new ModelFault('cancelled', 'the call was given up');
  if (error instanceof APIConnectionTimeoutError) return new ModelFault('slowHeaders', 'no answer in time');
  if (error instanceof APIConnectionError) return new ModelFault('unreachable', `no connection${codeOf(error.cause)}`);
  if (error instanceof APIError) return faultOfStatus(error.status, error.headers);
  if (error instanceof Error && error.name === 'AbortError')
    return new ModelFault('cancelled', 'the call was given up');
  if (error instanceof SyntaxError || error instanceof TypeError)
    return new ModelFault('malformed', 'the answer cannot be read');
  return new ModelFault('unreachable', `the connection broke${codeOf(error)}`);
}

/** What an HTTP status other than success means. */
function faultOfStatus(status: number | undefined, headers: Headers | undefined): ModelFault {
  const message = `the provider answered ${status ?? 'nothing'}`;
  if (status === undefined) return new ModelFault('unreachable', message);
  if (status === 401 || status === 403) return new ModelFault('unauthorised', message);
  if (status === 429) return new ModelFault('rateLimited', message, retryAfterOf(headers));
  if (status === 408 || status >= 500) return new ModelFault('unavailable', message, retryAfterOf(headers));
  if (status < 400) return new ModelFault('malformed', message);
  return new ModelFault('badRequest', message);
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds. */
function retryAfterOf(headers: Headers | undefined): number | undefined {
  const said = headers?.get('retry-after');
  if (!said) return undefined;
  const seconds = Number(said);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(said);
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

/** " (ECONNREFUSED)": the system's own name for what broke, looked for along the causes. */
function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    if ('code' in at && typeof at.code === 'string') return ` (${at.code})`;
  return '';
}
