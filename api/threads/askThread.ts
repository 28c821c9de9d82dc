import { Worker } from 'node:worker_threads';

/** A thread that answers questions; it is started with the first one. */
export interface AskedThread<Question, Answer> {
  /** The answer; undefined when the thread is too slow, too busy, has failed or is closed. Never rejects. */
  ask(question: Question): Promise<Answer | undefined>;
  /** Ends the thread; nothing is answered from then on. */
  close(): Promise<void>;
}

/** What a thread gets. */
export interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}

/** What it sends back. */
export interface Answered<Answer> {
  readonly id: number;
  readonly answer: Answer;
}

/** How a thread is kept within bounds. */
interface Bounds {
  /** How long somebody waits for an answer, in milliseconds. */
  readonly patience: number;
  /** How many may wait at once. */
  readonly waiting: number;
  /** Its heap, in MB. */
  readonly heap: number;
}

/**
 * Questions to a thread of its own, for work that would hold up everybody else. The thread gets {@link Asked} messages and
 * sends an {@link Answered} for each; one that fails is not started again.
 */
export function askThread<Question, Answer>(module: URL, bounds: Bounds): AskedThread<Question, Answer> {
  let thread: Worker | undefined;
  let isClosed = false;
  let last = 0;
  const waiting = new Map<number, (answer: Answer | undefined) => void>();

  const start = () => {
    const started = new Worker(module, {
      resourceLimits: { maxOldGenerationSizeMb: bounds.heap },
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    started.unref();
    started.on('message', ({ id, answer }: Answered<Answer>) => waiting.get(id)?.(answer));
    const end = () => {
      isClosed = true;
      for (const tell of waiting.values()) tell(undefined);
    };
    started.on('error', end);
    started.on('exit', end);
    return started;
  };

  return {
    ask(question) {
      if (isClosed || waiting.size >= bounds.waiting) return Promise.resolve(undefined);
      thread ??= start();
      const asked: Asked<Question> = { id: ++last, question };
      const { promise, resolve } = Promise.withResolvers<Answer | undefined>();
      const tell = (answer: Answer | undefined) => {
        clearTimeout(tooLong);
        waiting.delete(asked.id);
        resolve(answer);
      };
      const tooLong = setTimeout(() => tell(undefined), bounds.patience);
      waiting.set(asked.id, tell);
      thread.postMessage(asked);
      return promise;
    },
    async close() {
      isClosed = true;
      await thread?.terminate();
    },
  };
}
