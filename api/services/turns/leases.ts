import type { TurnAttempt } from '../../store/index.ts';

/** What leases are kept with. */
export interface LeaseKeeping {
  /** Renews the leases of these turns and says which of them this process still has. */
  readonly renew: (turns: readonly TurnAttempt[]) => Promise<readonly TurnAttempt[]>;
  /** How long a lease lasts, in milliseconds; it is renewed three times as often. */
  readonly leaseMs: number;
  readonly report: (where: string, error: unknown) => void;
}

/**
 * Says again and again that this process still runs its turns, so that no other takes them for the remains of a crash.
 * A turn that is its no more (deleted on another server, or taken over because this one stood still) is cut off.
 */
export class Leases {
  readonly #keeping: LeaseKeeping;
  readonly #held = new Map<TurnAttempt, AbortController>();
  #timer: NodeJS.Timeout | undefined;

  constructor(keeping: LeaseKeeping) {
    this.#keeping = keeping;
  }

  /** Keeps the turn's lease until `release`, or until it is lost: then `cut` aborts. */
  hold(turn: TurnAttempt, cut: AbortController): void {
    this.#held.set(turn, cut);
    this.#timer ??= setInterval(() => void this.#renew(), this.#keeping.leaseMs / 3);
  }

  release(turn: TurnAttempt): void {
    this.#held.delete(turn);
    if (this.#held.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #renew(): Promise<void> {
    const held = [...this.#held];
    try {
      const kept = await this.#keeping.renew(held.map(([turn]) => turn));
      const ids = new Set(kept.map(({ id, attempt }) => `${id} ${attempt}`));
      // One that ended meanwhile is not renewed either, and is past cutting off.
      for (const [{ id, attempt }, cut] of held) if (!ids.has(`${id} ${attempt}`)) cut.abort();
    } catch (error) {
      // The database is out of reach: the next round may be in time.
      this.#keeping.report('turn.renew', error);
    }
  }
}
