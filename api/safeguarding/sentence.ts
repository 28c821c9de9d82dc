import type { Dictionary } from './dictionary.ts';
import { joinPieces, needsJoining } from './pieces.ts';
import type { Known, Word } from './word.ts';

/** Marks of a word, one bit each; see {@link Word}. */
export const OPENS = 1;
export const CLOSES = 2;
export const QUOTED = 4;

/** The words of a message, one list for each thing that is told of them. */
export interface Message {
  readonly knowns: Known[];
  /** The choices of each in 32 bits. */
  readonly folds: number[];
  readonly marks: number[];
  /** Where each sentence begins, before scraps are joined, and which line it stands in. */
  readonly starts: number[];
  readonly lines: number[];
}

/**
 * A sentence with the scraps that were joined to it. Most sentences are never looked at word by word: their words are
 * put together only when somebody asks for them.
 */
export class Sentence {
  /** What is known of its words. */
  readonly knowns: readonly Known[];
  /** The choices of each in 32 bits. */
  readonly folds: readonly number[];
  /** Where they begin and end in `knowns` and `folds`. */
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly #message: Message;
  #words: readonly Word[] | undefined;

  constructor(message: Message, from: number, to: number, dictionary: Dictionary) {
    this.#message = message;
    this.line = message.lines[partAt(message.starts, from)] ?? 0;
    this.knowns = message.knowns;
    this.folds = message.folds;
    this.from = from;
    this.to = to;
    if (!needsJoining(message.knowns, from, to)) return;
    this.#words = joinPieces(this.#put(), dictionary);
    this.knowns = this.#words.map(({ known }) => known);
    this.folds = this.knowns.map(({ folded }) => folded);
    this.from = 0;
    this.to = this.knowns.length;
  }

  get length(): number {
    return this.to - this.from;
  }

  get words(): readonly Word[] {
    this.#words ??= this.#put();
    return this.#words;
  }

  #put(): Word[] {
    const { knowns, marks, starts, lines } = this.#message;
    let part = partAt(starts, this.from);
    return knowns.slice(this.from, this.to).map((known, i) => {
      const at = this.from + i;
      while ((starts[part + 1] ?? Number.POSITIVE_INFINITY) <= at) part++;
      const mark = marks[at] ?? 0;
      return {
        text: known.text,
        known,
        opens: (mark & OPENS) !== 0,
        closes: (mark & CLOSES) !== 0,
        quoted: (mark & QUOTED) !== 0,
        sentence: part,
        line: lines[part] ?? 0,
      };
    });
  }
}

/** Which of the sentences that begin at `starts` the word at `at` stands in. */
function partAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
