/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** The hash of some letters and one more (FNV-1a). */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * Words of Latin-1's letters with what each is a sign of, as bits: looked up while a text is read, without making a
 * string of each word.
 */
export class WordTable {
  readonly #words: string[];
  readonly #hashes: Int32Array;
  /** 0 where no word is kept. */
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** A word may come several times: its bits add up. */
  constructor(words: Iterable<readonly [word: string, bits: number]>) {
    const bits = new Map<string, number>();
    for (const [word, own] of words) bits.set(word, (bits.get(word) ?? 0) | own);
    let size = 64;
    while (size < bits.size * 4) size *= 2;
    this.#mask = size - 1;
    this.#words = new Array(size).fill('');
    this.#hashes = new Int32Array(size);
    this.#bits = new Int32Array(size);
    for (const [word, own] of bits) {
      let hash = NO_LETTERS;
      for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
      let slot = hash & this.#mask;
      while (this.#bits[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#words[slot] = word;
      this.#hashes[slot] = hash;
      this.#bits[slot] = own;
    }
  }

  /** The bits of the word, in whatever case, from `start` to `end` in `text`, with this hash; 0 for one not in the table. */
  bitsOf(hash: number, text: string, start: number, end: number): number {
    let slot = hash & this.#mask;
    for (let bits = this.#bits[slot] ?? 0; bits !== 0; bits = this.#bits[slot] ?? 0) {
      if (this.#hashes[slot] === hash && isWord(this.#words[slot] ?? '', text, start, end)) return bits;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }
}

/** Does the word stand there, in whatever case? A letter of Latin-1 and its capital differ in one bit. */
function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
}
