/**
 * Text that remembers where each of its characters came from, so that something found in a cleaned-up copy can be
 * hidden in the original. `from[i]` and `to[i]` bound, in the source, what character `i` stands for; without them each
 * character stands for itself.
 */
export class MappedText {
  readonly text: string;
  readonly #from: readonly number[] | undefined;
  readonly #to: readonly number[] | undefined;

  constructor(text: string, from?: readonly number[], to?: readonly number[]) {
    this.text = text;
    this.#from = from;
    this.#to = to;
  }

  /** Where the span `start..end` of this text lies in the source; an empty span gives an empty one. */
  sourceSpan(start: number, end: number): { start: number; end: number } {
    if (!this.#from || !this.#to) return { start, end: Math.max(start, end) };
    const last = Math.max(start, end - 1);
    return { start: this.#from[start] ?? 0, end: this.#to[last] ?? this.#from[start] ?? 0 };
  }
}

/** Builds a {@link MappedText} from left to right. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  #last = '';
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  get last(): string {
    return this.#last;
  }

  /** Appends `text` (which may be empty), all of it standing for the source span `start..end`. */
  push(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#parts.push(text);
    this.#last = text.at(-1) ?? '';
    for (let i = 0; i < text.length; i++) {
      this.#from.push(start);
      this.#to.push(end);
    }
  }

  done(): MappedText {
    return new MappedText(this.#parts.join(''), this.#from, this.#to);
  }
}
