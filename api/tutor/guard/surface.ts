import type { Language } from '../../contract/language.ts';
import { numberStarts, type Word, wordsOf } from '../../language/index.ts';
import { foldedWords } from './fold.ts';
import { HINT } from './hints.ts';
import { readNumbersOf, type WordsRead } from './numbers.ts';
import type { Reading } from './reading.ts';
import { type Scan, scan, thorough } from './scan.ts';

/** One sentence as the channels read it. What several of them need is worked out once, when first asked for. */
export class Surface {
  readonly text: string;
  readonly lang: Language;
  readonly scan: Scan;
  /** No channel is told that there is nothing to look for: slow, for tests. */
  readonly isThorough: boolean;
  #lowered: string | undefined;
  #words: readonly Word[] | undefined;
  #folded: readonly Word[] | undefined;
  #readings: readonly Reading[] | undefined;

  /** `text` has been normalised. */
  constructor(text: string, lang: Language, isThorough = false) {
    this.text = text;
    this.lang = lang;
    this.isThorough = isThorough;
    this.scan = isThorough ? thorough(scan(text)) : scan(text);
  }

  /** Is one of these hints in the sentence? */
  hints(some: number): boolean {
    return (this.scan.hints & some) !== 0;
  }

  /** The hints, but for words that may begin a number where none does: an English "to". */
  get readHints(): number {
    const { hints } = this.scan;
    return hints & HINT.number && this.readings.length === 0 ? hints & ~(HINT.number | HINT.one) : hints;
  }

  /** Digits, or as many words that begin a number. */
  mayHave(numbers: number): boolean {
    return this.hints(HINT.digit) || this.scan.numberAt.length >= numbers;
  }

  /** In small letters, each in the place of its own. */
  get lowered(): string {
    this.#lowered ??= lowered(this.text);
    return this.#lowered;
  }

  get words(): readonly Word[] {
    this.#words ??= this.#cutWords();
    return this.#words;
  }

  /** The runs of letters or digits, folded. */
  get folded(): readonly Word[] {
    this.#folded ??= foldedWords(this.text);
    return this.#folded;
  }

  /** The numbers in it, in digits and in Danish and English words. */
  get readings(): readonly Reading[] {
    this.#readings ??= this.#readNumbers();
    return this.#readings;
  }

  /** As {@link wordsOf} finds them, along the edges that are known already. */
  #cutWords(): readonly Word[] {
    const { lowered, text } = this;
    const { edges } = this.scan;
    if (lowered.includes('i') && text.includes('İ')) return wordsOf(text);
    const words: Word[] = [];
    for (let at = 0; at < edges.length; at += 2) {
      const start = edges[at] ?? 0;
      const end = edges[at + 1] ?? 0;
      words.push({ lower: lowered.slice(start, end), start, end });
    }
    return words;
  }

  #readNumbers(): readonly Reading[] {
    const { numberAt, balance } = this.scan;
    if (this.hints(HINT.number | HINT.one)) {
      const { words } = this;
      return readNumbersOf(this.text, this.lang, { words, starts: numberStarts(words, numberAt), balance });
    }
    return this.hints(HINT.digit) ? readNumbersOf(this.text, this.lang, NO_WORDS) : NONE;
  }
}

/** "İ" is the one letter that takes two in lower case: it is read as "i". */
function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replaceAll('İ', 'I').toLowerCase();
}

const NO_WORDS: WordsRead = { words: [], starts: { da: [], en: [] }, balance: 0 };
const NONE: readonly Reading[] = [];
