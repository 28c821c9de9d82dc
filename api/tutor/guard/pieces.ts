import type { AnswerKey } from '../../contract/answerKey.ts';
import { normalise, wholeWords } from '../../language/index.ts';
import { foldPlain } from './fold.ts';
import { HINT } from './hints.ts';
import type { NumericKey } from './key.ts';
import type { Memory } from './memory.ts';
import { MOST_PIECES } from './state.ts';
import type { Surface } from './surface.ts';
import type { Finding } from './types.ts';

const DIGIT_TALK = wholeWords(
  /\b(?:digits?|ciffer(?:et)?|cifre(?:t|ne)?|(?:starts?|begins?|ends?|starting|ending) (?:with|in)|(?:starter|begynder|slutter|ender) (?:med|på)|tens|ones|hundreds|units place|tiere?(?:ne)?|enere?(?:ne)?|hundreder(?:ne)?|tierne|tiernes plads|first comes|then comes|next (?:comes|is)|last (?:comes|is)|followed by|derefter|dernæst|efterfulgt|(?:det|the) (?:næste|sidste|andet|tredje|fjerde|next|last|second|third|fourth)(?: one)? (?:er|is))\b/i,
);
const SEVERAL = /\b(?:digits are|cifre er)\b/i;
const LETTER_TALK = wholeWords(
  /\b(?:letters?|bogstav(?:et|er|erne)?|starts? with|begins? with|starter (?:det )?med|begynder (?:det )?med|slutter på|ender på|ends? (?:with|in)|the (?:second|third|fourth|fifth|sixth|last) is|(?:then|next) (?:comes|is|an?)|(?:så|derefter|dernæst|til sidst) (?:kommer|et|et)|kommer)\b/i,
);
/** A letter or a few, after what names them. */
const LETTER_NAMED =
  /(?:(?:is|er|an?|et|med|with|in|på|kommer|:)\s+(?:an?\s+|et\s+)?["']?)(\p{Lu}|\p{L}|(?<=(?:med|with|in|på|kommer)\s+["']?)\p{L}{2,4})["']?(?=[\s.,;!]*(?:$|\s(?:and|og|then|så)\b))/gu;

/** Sees when what was given away a piece at a time makes the answer. */
export class PieceCollector {
  readonly #digits: string;
  readonly #word: string;
  readonly #memory: Memory;

  constructor(key: AnswerKey, numeric: NumericKey | undefined, memory: Memory) {
    this.#digits = numeric?.digits ?? '';
    this.#word = key.type === 'phrase' ? foldPlain(normalise(key.value)).replace(/[^\p{L}\p{N}]/gu, '') : '';
    this.#memory = memory;
  }

  /** Adds the digits or letters that this sentence names as such. */
  collect(surface: Surface): Finding[] {
    const wanted = this.#digits.length >= 2 ? this.#digits : this.#word.length >= 3 ? this.#word : '';
    if (wanted === '') return [];
    const named = wanted === this.#digits ? digitsNamed(surface) : lettersNamed(surface);
    if (named === '') return [];
    const pieces = (this.#memory.state.pieces + named).slice(-MOST_PIECES);
    this.#memory.add({ pieces });
    return complete(pieces, wanted) ? [{ start: 0, end: surface.text.length, how: 'refuse', reason: 'pieces' }] : [];
  }
}

/** "The first digit is 1", "the first two digits are 19", "2" alone. */
function digitsNamed(surface: Surface): string {
  const { text, scan } = surface;
  const few = scan.edges.length < 4;
  if (!surface.hints(few ? HINT.digit | HINT.number | HINT.one : HINT.digit | HINT.number)) return '';
  const { readings } = surface;
  if (readings.length === 0) return '';
  const alone = few && /^\W*(?:\d|\p{L}{2,6})\W*$/u.test(text);
  const named = readings.filter(
    (r) => r.digits.length <= 3 && r.kind !== 'ordinal' && r.kind !== 'part' && (r.kind !== 'article' || alone),
  );
  if (named.length === 0 || (!alone && !DIGIT_TALK.test(text))) return '';
  const several = SEVERAL.test(text);
  return named
    .filter((r) => (several ? r.kind === 'digits' : r.digits.length === 1))
    .map((r) => r.digits)
    .join('');
}

/** "The next letter is S", "then comes a U", "it begins with Hel": letters that are named as such. */
function lettersNamed({ text, words }: Surface): string {
  const only = words.length === 1 ? /^\W*(\p{L}{1,3})\W*$/u.exec(text)?.[1] : undefined;
  if (only !== undefined) return foldPlain(only);
  if (!LETTER_TALK.test(text)) return '';
  const named = [...text.matchAll(LETTER_NAMED)].map((match) => match[1] ?? '');
  return foldPlain(named.join(''));
}

/** The pieces in order, or the last of them in any order, make the whole. */
function complete(pieces: string, wanted: string): boolean {
  const tail = pieces.slice(-wanted.length);
  return pieces.includes(wanted) || (wanted.length >= 2 && [...tail].sort().join('') === [...wanted].sort().join(''));
}
