import type { Memory } from './memory.ts';
import type { Surface } from './surface.ts';
import { type Finding, wholeSentence } from './types.ts';

/** Shorter words are spelled by chance. */
const SHORTEST = 4;
/** No more initials are remembered. */
const MOST = 40;

/** Sees when the first letters of the sentences, one after another, spell an answer. */
export class Acrostics {
  readonly #words: readonly string[];
  readonly #memory: Memory;

  /** `words` are folded and have no spaces. */
  constructor(words: readonly string[], memory: Memory) {
    this.#words = words.filter((word) => word.length >= SHORTEST);
    this.#memory = memory;
  }

  collect({ text, folded: [first] }: Surface): Finding[] {
    if (this.#words.length === 0 || !first) return [];
    const initials = ((this.#memory.state.initials ?? '') + first.lower[0]).slice(-MOST);
    this.#memory.add({ initials });
    return this.#words.some((word) => initials.endsWith(word)) ? [wholeSentence(text, 'initials')] : [];
  }
}
