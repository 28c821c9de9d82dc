/** What makes an activity the same one when Teams sends it again. */
export interface ActivityKey {
  readonly tenant: string;
  readonly chat: string;
  readonly activityId: string;
}

/** What has come in, durably and for all servers. */
export interface ActivityLog {
  /**
   * Takes one on for `leaseMs`. `new`: nobody has seen it; `again`: whoever took it died at it; `known`: it is done, or
   * somebody is at it.
   */
  take(key: ActivityKey, leaseMs: number): Promise<'new' | 'again' | 'known'>;
  renew(key: ActivityKey, leaseMs: number): Promise<void>;
  done(key: ActivityKey): Promise<void>;
  /** What comes under this key from here on is new. */
  forget(key: ActivityKey): Promise<void>;
}

/** What is done about an activity. `begun` says that it is safe: whatever happens from here on, it is not lost. */
export type Work = (begun: () => void) => Promise<void>;

/** How long an activity is this server's that does not say so again: less than Teams waits before it sends it anew. */
const LEASE_MS = 10_000;
/** How long Teams waits for an acknowledgement at most, in milliseconds: it sends the activity again after fifteen seconds. */
const ACKNOWLEDGE_MS = 4_000;

/**
 * Where activities are taken in: each is done once, however often it comes and to whichever server, and those of one chat
 * in the order in which they came here.
 */
export class Desk {
  readonly #log: ActivityLog;
  readonly #report: (where: string, error: unknown) => void;
  /** The last piece of work of each chat that is at work. */
  readonly #chats = new Map<string, Promise<void>>();
  #open = true;

  constructor(log: ActivityLog, report: (where: string, error: unknown) => void) {
    this.#log = log;
    this.#report = report;
  }

  /** Resolves when the activity may be acknowledged; false when this server takes no more. @throws when it cannot be stored */
  async receive(key: ActivityKey, work: Work): Promise<boolean> {
    if (!this.#open) return false;
    const chat = `${key.tenant} ${key.chat}`;
    const before = this.#chats.get(chat) ?? Promise.resolve();
    const taking = this.#log.take(key, LEASE_MS);
    const { promise: safe, resolve: begun } = Promise.withResolvers<void>();
    const mine = this.#do(key, work, { before, taking, begun });
    this.#chats.set(chat, mine);
    void mine.finally(() => {
      if (this.#chats.get(chat) === mine) this.#chats.delete(chat);
    });
    if ((await taking) === 'known') return true;
    const patience = new AbortController();
    await Promise.race([safe, mine, after(ACKNOWLEDGE_MS, patience.signal)]);
    patience.abort();
    return true;
  }

  /** Takes nothing more in, and waits for what is at work, at most `limitMs`. */
  async close(limitMs: number): Promise<void> {
    this.#open = false;
    const patience = new AbortController();
    await Promise.race([Promise.allSettled([...this.#chats.values()]), after(limitMs, patience.signal)]);
    patience.abort();
  }

  /** Never rejects. */
  async #do(
    key: ActivityKey,
    work: Work,
    { before, taking, begun }: { before: Promise<void>; taking: ReturnType<ActivityLog['take']>; begun: () => void },
  ): Promise<void> {
    let renewing: NodeJS.Timeout | undefined;
    try {
      if ((await taking) === 'known') return await before;
      renewing = setInterval(() => {
        this.#log.renew(key, LEASE_MS).catch((error: unknown) => this.#report('bot.lease', error));
      }, LEASE_MS / 3);
      await before;
      await work(begun);
      await this.#log.done(key);
    } catch (error) {
      this.#report('bot', error);
    } finally {
      clearInterval(renewing);
      // What comes next in the chat waits for what came before, even where this one could not be stored.
      await before;
    }
  }
}

const after = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
