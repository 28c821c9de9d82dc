import type { Hub } from '../hub.ts';

/** How long between two looks, in milliseconds: from the first to the second, at random, so that servers do not beat in time. */
const PAUSE_MS = [200, 300] as const;

/** What is watched and how. */
export interface Watching {
  readonly hub: Hub;
  /** The number of the newest event of each conversation; one that is no more is left out. */
  readonly heads: (conversationIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Whether the conversation's turn runs in this process, which announces its events itself. */
  readonly isLocal: (conversationId: string) => boolean;
  readonly report: (where: string, error: unknown) => void;
}

/**
 * Tells this process's readers what other servers commit. It looks at the numbers of the newest events, with one query
 * for all conversations that somebody reads here, and only as long as somebody does. The database is not asked to
 * notify: on PostgreSQL every commit that notifies waits for one lock that all of them share.
 */
export class Watch {
  readonly #watching: Watching;
  #known = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(watching: Watching) {
    this.#watching = watching;
  }

  /** Watches from now on, until nobody reads any more. */
  wake(): void {
    if (this.#timer) return;
    const [from, to] = PAUSE_MS;
    this.#timer = setTimeout(() => void this.#look(), from + Math.random() * (to - from));
  }

  async #look(): Promise<void> {
    const { hub, heads, isLocal, report } = this.#watching;
    if (hub.closed) return;
    const heard = hub.heard();
    const remote = heard.filter((id) => !isLocal(id));
    try {
      const now = new Map(await heads(remote));
      for (const id of remote) {
        const head = now.get(id);
        if (head === undefined) hub.end(id);
        else if (head !== this.#known.get(id)) hub.announce(id);
      }
      this.#known = now;
    } catch (error) {
      report('watch', error);
    }
    this.#timer = undefined;
    if (heard.length > 0) this.wake();
  }
}
