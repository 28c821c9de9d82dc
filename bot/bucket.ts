/** Tokens that updates of a reply leave for whole messages, as a part of all. */
const KEPT = 0.4;

/**
 * How many requests a second the bot may send: Teams allows about fifty an app and tenant, and refuses what is more. Whole
 * messages wait for their place; updates of a reply are left out when there is none, so that it comes at once at its end.
 */
export class Bucket {
  readonly #rate: number;
  readonly #now: () => number;
  #tokens: number;
  #at: number;
  #queue: Promise<void> = Promise.resolve();

  /** `rate` is in requests a second, and how many may go at once. `now` is in milliseconds. */
  constructor(rate: number, now: () => number = () => performance.now()) {
    this.#rate = rate;
    this.#now = now;
    this.#tokens = rate;
    this.#at = now();
  }

  /** A place for an update, if there is one to spare. */
  tryTake(): boolean {
    this.#refill();
    if (this.#tokens - 1 < this.#rate * KEPT) return false;
    this.#tokens -= 1;
    return true;
  }

  /** A place for a message: resolves when it is its turn, first come first served. */
  take(): Promise<void> {
    const mine = this.#queue.then(async () => {
      this.#refill();
      const missing = 1 - this.#tokens;
      if (missing > 0) await new Promise((resolve) => setTimeout(resolve, Math.ceil((missing / this.#rate) * 1000)));
      this.#refill();
      this.#tokens -= 1;
    });
    this.#queue = mine;
    return mine;
  }

  #refill(): void {
    const now = this.#now();
    this.#tokens = Math.min(this.#rate, this.#tokens + ((now - this.#at) / 1000) * this.#rate);
    this.#at = now;
  }
}
