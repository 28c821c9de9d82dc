import { askThread } from '../threads/askThread.ts';

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

/**
 * The Danish dictionary in a thread of its own, which is started when it is first asked for: it takes some seconds and about
 * 200 MB.
 */
export function openDictionary(patience = PATIENCE): Dictionary {
  const url = new URL('./thread.ts', import.meta.url);
  const thread = askThread<string, readonly string[]>(url, { patience, waiting: 16, heap: 320 });
  return { find: async (word) => (await thread.ask(word)) ?? [], close: () => thread.close() };
}
