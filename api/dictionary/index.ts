import { Worker } from 'node:worker_threads';
import type { Found, Wanted } from './thread.ts';

/** Looks for Danish words like a misspelt one. */
export interface Dictionary {
  /**
   * The words that sound or look like it, in no order; none when the dictionary is not read yet, is too busy or has failed.
   * Never rejects.
   */
  find(word: string): Promise<readonly string[]>;
  /** Ends the thread; nothing is found from then on. */
  close(): Promise<void>;
}

/** How long somebody waits for the dictionary, in milliseconds: while it is read, the first words come without it. */
const PATIENCE = 900;
/** How many may wait at once. */
const WAITING = 16;
/** The heap of the thread, in MB. */
const HEAP = { maxOldGenerationSizeMb: 320 };

/**
 * The Danish dictionary in a thread of its own, which is started when it is first asked for: it takes some seconds and about
 * 200 MB. A thread that fails is not started again.
 */
export function openDictionary(patience = PATIENCE): Dictionary {
  let thread: Worker | undefined;
  let isClosed = false;
  let last = 0;
  const waiting = new Map<number, (words: readonly string[]) => void>();

  const start = () => {
    const started = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: HEAP,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    started.unref();
    started.on('message', ({ id, words }: Found) => waiting.get(id)?.(words));
    const end = () => {
      isClosed = true;
      for (const answer of waiting.values()) answer([]);
    };
    started.on('error', end);
    started.on('exit', end);
    return started;
  };

  return {
    find(word) {
      if (isClosed || waiting.size >= WAITING) return Promise.resolve([]);
      thread ??= start();
      const wanted: Wanted = { id: ++last, word };
      const { promise, resolve } = Promise.withResolvers<readonly string[]>();
      const answer = (words: readonly string[]) => {
        clearTimeout(tooLong);
        waiting.delete(wanted.id);
        resolve(words);
      };
      const tooLong = setTimeout(() => answer([]), patience);
      waiting.set(wanted.id, answer);
      thread.postMessage(wanted);
      return promise;
    },
    async close() {
      isClosed = true;
      await thread?.terminate();
    },
  };
}
