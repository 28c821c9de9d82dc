import type { AnswerKey } from '../../contract/answerKey.ts';
import { wholeWords } from '../../language/index.ts';
import type { Choices } from './choices.ts';
import type { NumericKey } from './key.ts';
import { fold } from './phrases.ts';
import { type GuardState, MOST_PIECES } from './state.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

const DIGIT_TALK = wholeWords(
  /\b(?:digits?|ciffer(?:et)?|cifre(?:t|ne)?|(?:starts?|begins?|ends?|starting|ending) (?:with|in)|(?:starter|begynder|slutter|ender) (?:med|på)|tens|ones|hundreds|units place|tiere(?:ne)?|enere(?:ne)?|hundreder(?:ne)?|tierne|tiernes plads|first comes|then comes|next (?:comes|is)|last (?:comes|is)|followed by|derefter|dernæst|efterfulgt)\b/i,
);
const LETTER_TALK = wholeWords(
  /\b(?:letters?|bogstav(?:et|er|erne)?|starts? with|begins? with|starter med|begynder med|slutter på|ender på|ends? (?:with|in))\b/i,
);

/** Remembers what was given away a piece at a time and tells when the pieces make the answer. */
export class PieceCollector {
  readonly #digits: string;
  readonly #word: string;
  #pieces: string;
  #excluded: readonly string[];

  constructor(key: AnswerKey, numeric: NumericKey | undefined, state: GuardState) {
    this.#digits = numeric?.digits ?? '';
    this.#word = key.type === 'phrase' ? fold(key.value).replace(/[^\p{L}\p{N}]/gu, '') : '';
    this.#pieces = state.pieces.slice(-MOST_PIECES);
    this.#excluded = state.excluded.slice(-MOST_PIECES);
  }

  get state(): GuardState {
    return { pieces: this.#pieces, excluded: this.#excluded };
  }

  /** What a sentence says about the options of a choice key, those ruled out earlier included. */
  options(choices: Choices, text: string): Finding[] {
    const { findings, excludes } = choices.find(text, this.#excluded);
    this.#excluded = [...new Set([...this.#excluded, ...excludes.map(String)])].slice(-MOST_PIECES);
    return findings;
  }

  /** Adds the single digits or letters that this sentence names as such. `caught`: it will not be shown as it is. */
  collect({ text, readings, words }: Surface, caught: boolean): Finding[] {
    if (caught) return [];
    const before = this.#pieces;
    const whole = (pieces: string): Finding[] => {
      this.#pieces = before;
      return pieces === '' ? [] : [{ start: 0, end: text.length, how: 'refuse', reason: 'pieces' }];
    };
    if (this.#digits.length >= 2) {
      if (!readings.some((r) => r.digits.length === 1)) return [];
      const alone = words.length < 2 && /^\W*(?:\d|\p{L}{2,6})\W*$/u.test(text);
      if (!alone && !DIGIT_TALK.test(text)) return [];
      const digits = readings.filter(
        (r) => r.digits.length === 1 && r.kind !== 'ordinal' && r.kind !== 'part' && (r.kind !== 'article' || alone),
      );
      this.#pieces = (before + digits.map((r) => r.digits).join('')).slice(-MOST_PIECES);
      if (this.#pieces !== before && complete(this.#pieces, this.#digits)) return whole(this.#pieces);
    } else if (this.#word.length >= 3 && words.some(({ start, end }) => end - start === 1)) {
      const letters = LETTER_TALK.test(text) ? (text.match(/(?<![\p{L}\p{N}'])\p{L}(?![\p{L}\p{N}'])/gu) ?? []) : [];
      const alone = /^\W*(\p{L})\W*$/u.exec(text)?.[1];
      const named = alone
        ? [alone]
        : letters.filter((letter) => letter === letter.toUpperCase() || /["']\p{L}["']/u.test(text));
      this.#pieces = (before + fold(named.join(''))).slice(-MOST_PIECES);
      if (this.#pieces !== before && complete(this.#pieces, this.#word)) return whole(this.#pieces);
    }
    return [];
  }
}

/** The pieces in order, or the last of them in any order, make the whole. */
function complete(pieces: string, wanted: string): boolean {
  const tail = pieces.slice(-wanted.length);
  return pieces.includes(wanted) || (wanted.length >= 2 && [...tail].sort().join('') === [...wanted].sort().join(''));
}
