/** How many entries are kept, in sets of a few: a new one takes the place of an old one of its set. */
const SETS = 4096;
const WAYS = 4;
/** Longer words are read anew each time. */
const LONGEST = 24;

/**
 * Keeps what was found out about the words that were met last, so that an ordinary word costs one look. There is an upper
 * bound to what is kept, and it changes no answer. A look costs the same however the hashes fall.
 */
export class Kept<T extends { readonly written: string }> {
  readonly #entries: (T | undefined)[] = new Array(SETS * WAYS);
  readonly #hashes = new Int32Array(SETS * WAYS);
  readonly #next = new Uint8Array(SETS);

  /**
   * What was found out about the word from `start` to `end` of a text, if it is still kept.
   * @param hash a 32-bit number, the same for equal words
   */
  find(text: string, start: number, end: number, hash: number): T | undefined {
    const first = ((hash ^ (hash >>> 15)) & (SETS - 1)) * WAYS;
    for (let place = first; place < first + WAYS; place++) {
      if (this.#hashes[place] !== hash) continue;
      const entry = this.#entries[place];
      if (entry && isAt(text, start, end, entry.written)) return entry;
    }
    return undefined;
  }

  /** Keeps an entry, unless its word is long. */
  keep(entry: T, hash: number): T {
    if (entry.written.length > LONGEST) return entry;
    const set = (hash ^ (hash >>> 15)) & (SETS - 1);
    const way = this.#next[set] ?? 0;
    this.#entries[set * WAYS + way] = entry;
    this.#hashes[set * WAYS + way] = hash;
    this.#next[set] = (way + 1) % WAYS;
    return entry;
  }
}

/** The hash of a word so far, with one more code unit. */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

function isAt(text: string, start: number, end: number, written: string): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
