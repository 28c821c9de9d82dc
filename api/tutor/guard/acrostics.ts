import { foldPlain } from './fold.ts';
import type { Memory } from './memory.ts';
import { letterBit } from './scan.ts';
import type { Surface } from './surface.ts';
import { type Finding, wholeSentence } from './types.ts';

/** Shorter words are spelled by chance. */
const SHORTEST = 4;

/** "Å" begins as "AA" does, once folded. */
const LATIN = 0x80;

/** Sees when the first letters of the sentences, one after another, spell an answer. */
export class Acrostics {
  readonly #words: readonly string[];
  /** Their first letters as bits. */
  readonly #begins: number;
  readonly #memory: Memory;

  /** `words` are folded and have no spaces. */
  constructor(words: readonly string[], memory: Memory) {
    this.#words = words.filter((word) => word.length >= SHORTEST);
    this.#begins = this.#words.reduce((bits, word) => bits | letterBit(word.charCodeAt(0)), 0);
    this.#memory = memory;
  }

  collect({ text, scan }: Surface): readonly Finding[] {
    const [first] = scan.edges;
    if (first === undefined) return NONE;
    const code = text.charCodeAt(first);
    const before = this.#memory.initials;
    if (before === '' && code < LATIN && (this.#begins & letterBit(code)) === 0) return NONE;
    const initials = this.#begun(before + foldPlain(text[first] ?? '').slice(0, 1));
    if (initials !== before) this.#memory.add({ initials });
    return this.#words.includes(initials) ? [wholeSentence(text, 'initials')] : NONE;
  }

  /** The longest end of the letters with which a word begins. */
  #begun(letters: string): string {
    for (let from = 0; from < letters.length; from++) {
      const end = letters.slice(from);
      if (this.#words.some((word) => word.startsWith(end))) return end;
    }
    return '';
  }
}

const NONE: readonly Finding[] = [];
