import {
  type BulkheadPolicy,
  bulkhead,
  CircuitState,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IBreaker,
  isBrokenCircuitError,
  isBulkheadRejectedError,
  isTaskCancelledError,
  retry,
} from 'cockatiel';
import { faultFrom, ModelFault } from './fault.ts';
import type { Purpose } from './model.ts';

/** How many calls may run and wait at once for each purpose: a bulkhead, so that drafts never starve tutors. */
export type Places<P extends string = Purpose> = Readonly<
  Record<P, { readonly running: number; readonly waiting: number }>
>;

/** So many provider's faults in a row open the breaker. */
const FAULTS_TO_OPEN = 5;
/** How long nobody at all has had an answer when one call that waited in vain is enough. */
const SILENCE_MS = 3_000;
/** After so long it is tried whether the provider is back; twice as long each time that it is not. */
const FIRST_REST_MS = 1_000;
const LONGEST_REST_MS = 8_000;
/** A provider that asks for more rest than this is not tried again by the same call. */
const SHORT_REST_MS = 1_000;

/** One try of a call; it says when it has begun to hand out text, after which there is no other. */
export interface Attempt {
  hasBegun: boolean;
}

/** Hears what happens to calls, for the metrics. */
export interface ShelterWatcher<P extends string = Purpose> {
  onFault?(fault: ModelFault, purpose: P): void;
  /** It opened, was found open still, or closed. */
  onBreaker?(state: 'open' | 'closed'): void;
}

/** Keeps a provider's troubles away from the rest of the product. */
export interface Shelter<P extends string = Purpose> {
  /**
   * Runs a call where there is room, unless the breaker is open; once more when it failed in passing before any text.
   * Fails with a {@link ModelFault} only.
   */
  run<T>(purpose: P, signal: AbortSignal | undefined, call: (attempt: Attempt) => Promise<T>): Promise<T>;
  /** Tries no more whether a provider is back. */
  close(): void;
}

/**
 * A shelter for one provider: one breaker for all purposes, places of their own for each. While the breaker is open nobody's
 * call is let through, not even to try: `probe` does that now and then, so no student waits for a dead provider.
 */
export function openShelter<P extends string>(
  places: Places<P>,
  probe: () => Promise<unknown>,
  watcher: ShelterWatcher<P> = {},
): Shelter<P> {
  const troubles = new Troubles();
  const breaker = circuitBreaker(
    handleWhen((error) => troubles.heed(error)),
    { halfOpenAfter: 0, breaker: troubles },
  );
  let rest = FIRST_REST_MS;
  let nextProbe: NodeJS.Timeout | undefined;
  let isClosed = false;
  breaker.onBreak(() => {
    watcher.onBreaker?.('open');
    if (isClosed) return;
    nextProbe = setTimeout(() => void breaker.execute(probe).catch(() => {}), rest).unref();
    rest = Math.min(rest * 2, LONGEST_REST_MS);
  });
  breaker.onReset(() => {
    watcher.onBreaker?.('closed');
    rest = FIRST_REST_MS;
  });
  const rooms = new Map<P, BulkheadPolicy>();
  const roomFor = (purpose: P): BulkheadPolicy => {
    const room = rooms.get(purpose) ?? bulkhead(places[purpose].running, places[purpose].waiting);
    rooms.set(purpose, room);
    return room;
  };
  return {
    async run(purpose, signal, call) {
      try {
        if (breaker.state !== CircuitState.Closed)
          throw new ModelFault('open', 'the provider is left alone after repeated faults');
        return await roomFor(purpose).execute(() => breaker.execute(() => withSecondTry(call, signal)), signal);
      } catch (error) {
        const fault = asFault(error);
        watcher.onFault?.(fault, purpose);
        throw fault;
      }
    },
    close() {
      isClosed = true;
      clearTimeout(nextProbe);
    },
  };
}

/** Decides when a provider is to be left alone: after several faults in a row, or when it answers nobody any more. */
class Troubles implements IBreaker {
  #inARow = 0;
  #lastAnswer = performance.now();
  #isSilence = false;

  /** Whether a fault is the provider's. */
  heed(error: unknown): boolean {
    this.#isSilence = error instanceof ModelFault && error.kind === 'slowHeaders';
    return error instanceof ModelFault && error.isProviders;
  }

  success(): void {
    this.#inARow = 0;
    this.#lastAnswer = performance.now();
  }

  failure(): boolean {
    this.#inARow++;
    if (!this.#isSilence) this.#lastAnswer = performance.now();
    return this.#inARow >= FAULTS_TO_OPEN || performance.now() - this.#lastAnswer > SILENCE_MS;
  }

  /** What lasts beyond the process: nothing. */
  get state(): unknown {
    return undefined;
  }
  set state(_: unknown) {
    this.#inARow = 0;
  }
}

function withSecondTry<T>(call: (attempt: Attempt) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  let attempt: Attempt = { hasBegun: false };
  const mayTryAgain = (error: unknown): boolean =>
    error instanceof ModelFault && error.isPassing && !attempt.hasBegun && (error.retryAfterMs ?? 0) <= SHORT_REST_MS;
  return retry(handleWhen(mayTryAgain), {
    maxAttempts: 1,
    backoff: new ExponentialBackoff({ initialDelay: 150 }),
  }).execute(() => {
    attempt = { hasBegun: false };
    return call(attempt);
  }, signal);
}

function asFault(error: unknown): ModelFault {
  if (isBrokenCircuitError(error)) return new ModelFault('open', 'the provider is left alone after repeated faults');
  if (isBulkheadRejectedError(error)) return new ModelFault('busy', 'all places are taken');
  if (isTaskCancelledError(error)) return new ModelFault('cancelled', 'the call was given up');
  return faultFrom(error);
}
