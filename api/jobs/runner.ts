import type { ClaimedJob, Store } from '../store/index.ts';

/** Work that no request waits for. It may be done twice, such as when a server dies at it: it must not matter. */
export interface Job {
  readonly name: string;
  /** How often it is done, in milliseconds, by whichever server comes first; without it, when it is asked for. */
  readonly everyMs?: number;
  /** Throws when it could not be done now: it is tried again later, and later still. */
  readonly run: () => Promise<void>;
}

/** What the runner is given. */
export interface JobRunning {
  readonly queue: Store['jobs'];
  readonly jobs: readonly Job[];
  /** How often it looks whether something is due, in milliseconds, about. */
  readonly lookEveryMs: number;
  readonly report: (where: string, error: unknown) => void;
}

/** How long a job is a server's that does not say so again, in milliseconds. */
const LEASE_MS = 30_000;

/** How long after the first failure a job is tried again, twice as long after each further one, and at the most. */
const RETRY_MS = { first: 5_000, most: 3_600_000 };

/** Does what is due, one job at a time, among however many servers do the same on one database. */
export class JobRunner {
  readonly #running: JobRunning;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(running: JobRunning) {
    this.#running = running;
  }

  /** Starts with what is due now. */
  start(): void {
    this.#round = this.#work();
  }

  /** Begins nothing more and waits for what it is at. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#round;
  }

  async #work(): Promise<void> {
    const { queue, jobs, lookEveryMs, report } = this.#running;
    try {
      for (const { name, everyMs } of jobs) if (everyMs !== undefined) await queue.ensure(name);
      for (;;) {
        if (this.#stopped) return;
        const claimed = await queue.claim(
          jobs.map(({ name }) => name),
          LEASE_MS,
        );
        const job = jobs.find(({ name }) => name === claimed?.name);
        if (!claimed || !job) break;
        await this.#do(job, claimed);
      }
    } catch (error) {
      report('jobs', error);
    }
    if (this.#stopped) return;
    // Not all servers at the same moment.
    this.#timer = setTimeout(() => (this.#round = this.#work()), lookEveryMs * (0.8 + Math.random() * 0.4));
  }

  async #do(job: Job, claimed: ClaimedJob): Promise<void> {
    const { queue, report } = this.#running;
    let held: ClaimedJob | null = claimed;
    let renewing = Promise.resolve();
    const renew = async () => {
      if (held) held = await queue.renew(held, LEASE_MS);
    };
    const timer = setInterval(() => {
      renewing = renew().catch((error: unknown) => report(`job.${job.name}`, error));
    }, LEASE_MS / 3);
    let failure: unknown;
    try {
      await job.run();
    } catch (error) {
      failure = error;
      report(`job.${job.name}`, error);
    }
    clearInterval(timer);
    await renewing;
    if (!held) return;
    if (failure === undefined) await queue.finish(held, job.everyMs);
    else await queue.retry(held, Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** (claimed.attempts - 1)));
  }
}
