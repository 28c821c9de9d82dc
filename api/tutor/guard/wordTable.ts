/** The hash of no letters. */
export const NO_LETTERS = 0x811c9dc5 | 0;

/** The hash of some letters and one more (FNV-1a). */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Where a word that is not kept would be. */
const NOWHERE = 0;

/**
 * Words of Latin-1's letters with what each is a sign of, as bits, and the language it leans to: looked up while a text
 * is read, without making a string of each word.
 */
export class WordTable {
  readonly #words: string[];
  readonly #hashes: Int32Array;
  /** 0 where no word is kept, and in the first place. */
  readonly #bits: Int32Array;
  readonly #leanings: Int8Array;
  readonly #mask: number;

  /** A word may come several times: its bits add up. */
  constructor(words: Iterable<readonly [word: string, bits: number, leaning?: number]>) {
    const bits = new Map<string, number>();
    const leanings = new Map<string, number>();
    for (const [word, own, leaning] of words) {
      bits.set(word, (bits.get(word) ?? 0) | own);
      if (leaning !== undefined) leanings.set(word, leaning);
    }
    let size = 64;
    while (size < bits.size * 4) size *= 2;
    this.#mask = size - 1;
    this.#words = new Array(size + 1).fill('');
    this.#hashes = new Int32Array(size + 1);
    this.#bits = new Int32Array(size + 1);
    this.#leanings = new Int8Array(size + 1);
    for (const [word, own] of bits) {
      let hash = NO_LETTERS;
      for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
      let slot = (hash & this.#mask) + 1;
      while (this.#bits[slot] !== 0) slot = (slot & this.#mask) + 1;
      this.#words[slot] = word;
      this.#hashes[slot] = hash;
      this.#bits[slot] = own;
      this.#leanings[slot] = leanings.get(word) ?? 0;
    }
  }

  /** The place of the word, in whatever case, from `start` to `end` in `text`, with this hash: one without bits if it is not in the table. */
  slotOf(hash: number, text: string, start: number, end: number): number {
    let slot = (hash & this.#mask) + 1;
    while (this.#bits[slot] !== 0) {
      if (this.#hashes[slot] === hash && isWord(this.#words[slot] ?? '', text, start, end)) return slot;
      slot = (slot & this.#mask) + 1;
    }
    return NOWHERE;
  }

  /** What the word in this place is a sign of; 0 for one not in the table. */
  bitsAt(slot: number): number {
    return this.#bits[slot] ?? 0;
  }

  /** 1 for a word that tells that a text is Danish, −1 for an English one, 0 for most. */
  leaningAt(slot: number): number {
    return this.#leanings[slot] ?? 0;
  }
}

/** Does the word stand there, in whatever case? A letter of Latin-1 and its capital differ in one bit. */
function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 0x20) !== word.charCodeAt(i)) return false;
  return true;
}
