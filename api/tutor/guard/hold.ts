import { SentenceScanner } from '../../language/index.ts';

/**
 * Holds a model's text back until a sentence is whole, so that nothing is shown that the next token could turn into an
 * answer. The sentences are the same however the text arrives, and together they are the text.
 *
 * ```ts
 * const hold = new SentenceHold();
 * hold.push('Svaret er 3');   // []
 * hold.push('.14. Hvad nu');  // ['Svaret er 3.14. ']
 * hold.end();                 // ['Hvad nu']
 * ```
 */
export class SentenceHold {
  readonly #scanner = new SentenceScanner();

  push(chunk: string): string[] {
    return this.#scanner.push(chunk);
  }

  end(): string[] {
    return this.#scanner.end();
  }
}
