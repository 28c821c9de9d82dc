import { Kept } from '../language/kept.ts';
import { foldWord } from './fold.ts';
import { pieceOf, splitGlued } from './glued.ts';
import type { Known } from './word.ts';

/** A word as it was written, read once. */
export interface Written {
  readonly written: string;
  /** More than one where words were written together; none where there is no word. */
  readonly parts: readonly Known[];
  /** It joins two sentences or parts of one. */
  readonly joins: boolean;
}

const JOINING = new Set(
  'og men bare så fordi altså for når hvis at and but so just because cause cuz when if und aber ve ama ale але та'.split(
    ' ',
  ),
);

/** How many words that were put together from pieces are kept. */
const PIECES = 1024;

/**
 * Reads written words and keeps what it found for those it met last, so that an ordinary word costs one look. What is
 * kept changes no answer; there is an upper bound to it.
 */
export class Dictionary {
  readonly #kept = new Kept<Written>();
  readonly #pieces = new Map<string, Known>();
  readonly #look: (word: string) => Omit<Known, 'text' | 'piece'>;

  constructor(look: (word: string) => Omit<Known, 'text' | 'piece'>) {
    this.#look = look;
  }

  /**
   * The word that stands from `start` to `end` in a text of small letters.
   * @param hash of its characters; any number is right, equal words must have equal ones
   * @param isPlain nothing in it needs folding
   */
  read(text: string, start: number, end: number, hash: number, isPlain: boolean): Written {
    return (
      this.#kept.find(text, start, end, hash) ?? this.#kept.keep(this.#read(text.slice(start, end), isPlain), hash)
    );
  }

  #read(written: string, isPlain: boolean): Written {
    const folded = isPlain ? written : foldWord(written);
    if (folded === '' || folded === '*') return { written, parts: [], joins: false };
    const glued = splitGlued(folded);
    const parts = glued ? glued.map((part) => this.know(part)) : [this.know(folded)];
    return { written, parts, joins: JOINING.has(folded) };
  }

  /** What is known of a word that is folded and no two words. */
  known(text: string): Known {
    let known = this.#pieces.get(text);
    if (!known) {
      if (this.#pieces.size >= PIECES) this.#pieces.clear();
      known = this.know(text);
      this.#pieces.set(text, known);
    }
    return known;
  }

  /** The same, looked up anew. */
  know(text: string): Known {
    const { choices, folded, signs, senses } = this.#look(text);
    return { text, piece: pieceOf(text), choices, folded, signs, senses };
  }
}
