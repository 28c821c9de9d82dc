import { ModelFault } from './fault.ts';

/** How long a call may take, in milliseconds. The openai client has no limit for a stream that falls silent. */
export interface Patience {
  /** Until the provider begins to answer. */
  readonly headersMs: number;
  /** From asking to the first word. */
  readonly firstTextMs: number;
  /** Between two words; comments and empty pieces do not count. */
  readonly idleMs: number;
  /** For the whole. */
  readonly totalMs: number;
}

/** Watches over one call: aborts it, with the reason, when one of its limits has passed. */
export class Watch {
  readonly #patience: Patience;
  readonly #controller = new AbortController();
  readonly #total: NodeJS.Timeout;
  readonly #from: AbortSignal | undefined;
  readonly #giveUp: () => void;
  #waiting: NodeJS.Timeout;
  #first: NodeJS.Timeout | undefined;
  #hasText = false;

  constructor(patience: Patience, signal?: AbortSignal) {
    this.#patience = patience;
    this.#from = signal;
    this.#giveUp = () => this.#end(new ModelFault('cancelled', 'the call was given up'));
    this.#total = setTimeout(
      () => this.#end(new ModelFault('tooLong', `not finished in ${patience.totalMs} ms`)),
      patience.totalMs,
    );
    this.#waiting = setTimeout(
      () => this.#end(new ModelFault('slowHeaders', `no answer in ${patience.headersMs} ms`)),
      patience.headersMs,
    );
    this.#first = setTimeout(
      () => this.#end(new ModelFault('slowStart', `no text in ${patience.firstTextMs} ms`)),
      patience.firstTextMs,
    );
    if (signal?.aborted) this.#giveUp();
    else signal?.addEventListener('abort', this.#giveUp, { once: true });
  }

  /** Aborts when a limit has passed or the caller gave up. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the call was aborted, if it was. */
  get fault(): ModelFault | undefined {
    const { signal } = this.#controller;
    return signal.aborted && signal.reason instanceof ModelFault ? signal.reason : undefined;
  }

  /** The provider has begun to answer. */
  answered(): void {
    clearTimeout(this.#waiting);
  }

  /** Something of the text itself has come. */
  gotText(): void {
    if (this.#hasText) {
      this.#waiting.refresh();
      return;
    }
    this.#hasText = true;
    clearTimeout(this.#first);
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(
      () => this.#end(new ModelFault('stalled', `silent for ${this.#patience.idleMs} ms`)),
      this.#patience.idleMs,
    );
  }

  /** Watches no more. */
  close(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#waiting);
    clearTimeout(this.#first);
    this.#from?.removeEventListener('abort', this.#giveUp);
  }

  #end(fault: ModelFault): void {
    this.#controller.abort(fault);
  }
}
