import type { StoredEvent } from '../../store/index.ts';

/**
 * What a turn of this process has committed so far. Readers here take its events from it, so that an event which was just
 * committed is not read back from the store for each of them; it holds one reply and goes with it.
 */
export class Journal {
  readonly #start: number;
  readonly #events: StoredEvent[] = [];
  #isOver = false;

  /** `start` is the number of the conversation's newest event before the turn. */
  constructor(start: number) {
    this.#start = start;
  }

  /** Takes events that are committed, in order. */
  add(events: readonly StoredEvent[]): void {
    this.#events.push(...events);
  }

  /** Nothing more is added: what comes next in the conversation is in the store. */
  end(): void {
    this.#isOver = true;
  }

  /** The events after number `after`; undefined where the store has to be asked. */
  eventsAfter(after: number): readonly StoredEvent[] | undefined {
    if (after < this.#start) return undefined;
    const events = this.#events.slice(after - this.#start);
    return events.length === 0 && this.#isOver ? undefined : events;
  }
}
