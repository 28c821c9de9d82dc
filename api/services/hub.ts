/** One reader's ear: resolves when something new was committed since it last looked. */
export interface Ear {
  /** Resolves at once when something happened since the last call, otherwise when it does or the hub closes. */
  wake(): Promise<void>;
  /** Wakes the reader for its own sake, such as when its client has gone. */
  nudge(): void;
  close(): void;
  /** True once what it listens to is no more. */
  readonly over: boolean;
}

/**
 * Tells readers within this process that a conversation has new events. It carries no events: each reader reads on from
 * its own place in the store, so a slow one holds nothing up, nothing is buffered, and no event is missed or seen twice.
 */
export class Hub {
  readonly #ears = new Map<string, Set<{ nudge(): void; over: boolean }>>();
  #closed = false;

  /** True once the process is going down: readers read to the end and stop. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Listens to a conversation. Listen first and read then: what is committed in between wakes the reader. */
  listen(conversationId: string): Ear {
    let heard = false;
    let resolve: (() => void) | undefined;
    const ear = {
      over: false,
      wake: async () => {
        if (!heard && !this.#closed) await new Promise<void>((wake) => (resolve = wake));
        heard = false;
      },
      nudge: () => {
        heard = true;
        resolve?.();
        resolve = undefined;
      },
      close: () => {
        ears.delete(ear);
        if (ears.size === 0 && this.#ears.get(conversationId) === ears) this.#ears.delete(conversationId);
      },
    };
    const ears = this.#ears.get(conversationId) ?? new Set();
    this.#ears.set(conversationId, ears);
    ears.add(ear);
    return ear;
  }

  /** The ids of the conversations that somebody listens to. */
  heard(): string[] {
    return [...this.#ears.keys()];
  }

  /** Wakes everybody who listens to the conversation. */
  announce(conversationId: string): void {
    for (const ear of this.#ears.get(conversationId) ?? []) ear.nudge();
  }

  /** Ends everybody who listens to the conversation: it has been deleted. */
  end(conversationId: string): void {
    for (const ear of this.#ears.get(conversationId) ?? []) {
      ear.over = true;
      ear.nudge();
    }
  }

  close(): void {
    this.#closed = true;
    for (const ears of this.#ears.values()) for (const ear of ears) ear.nudge();
  }
}
