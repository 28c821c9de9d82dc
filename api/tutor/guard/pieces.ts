import type { AnswerKey } from '../../contract/answerKey.ts';
import { normalise, wholeWords } from '../../language/index.ts';
import { foldPlain } from './fold.ts';
import { beginningIn, isRest } from './glued.ts';
import { HINT } from './hints.ts';
import type { NumericKey } from './key.ts';
import type { Memory } from './memory.ts';
import { DIGIT_OF } from './numeric/digitNames.ts';
import { MOST_PIECES } from './state.ts';
import type { Surface } from './surface.ts';
import { type Finding, wholeSentence } from './types.ts';

const DIGIT_TALK = wholeWords(
  /\b(?:digits?|ciffer(?:et)?|cifre(?:t|ne)?|(?:starts?|begins?|ends?|starting|ending) (?:with|in)|(?:starter|begynder|slutter|ender) (?:med|på)|\d-tal(?:let)?|tæller(?:en)?|nævner(?:en)?|numerator|denominator|tens|ones|hundreds|units place|tiere?(?:ne)?|enere?(?:ne)?|hundreder(?:ne)?|tierne|tiernes plads|first comes|then comes|next (?:comes|is)|last (?:comes|is)|followed by|skriv (?:først|så|nu|til sidst)|write (?:first|then|next|now|last)|first write|derefter|dernæst|efterfulgt|(?:det|the) (?:næste|sidste|andet|tredje|fjerde|next|last|second|third|fourth)(?: one)? (?:er|is))\b/i,
);
const SEVERAL = /\b(?:digits are|cifre er)\b/i;
const LETTER_TALK = wholeWords(
  /\b(?:letters?|bogstav(?:et|er|erne)?|starts? with|begins? with|starter (?:det )?med|begynder (?:det )?med|slutter på|ender på|ends? (?:with|in)|the (?:second|third|fourth|fifth|sixth|last) is|(?:then|next) (?:comes|is|an?)|(?:så|derefter|dernæst|til sidst) (?:kommer|et|et)|kommer)\b/i,
);
/** A letter or a few, after what names them. */
const LETTER_NAMED =
  /(?:(?:is|er|an?|et|med|with|in|på|kommer|comes|letter|bogstav(?:et)?|:)\s+(?:an?\s+|et\s+)?["']?)(\p{Lu}|\p{L}|(?<=(?:med|with|in|på|kommer)\s+["']?)\p{L}{2,4})["']?(?=[\s.,;!]*(?:$|\s(?:and|og|then|så)\b)|[.;!]\s|,\s(?:as|som|like)\s)/gu;

/** All digits of a number as it is written: 18 for 1/8. */
const digitsOf = ({ digits, value }: NumericKey): string =>
  digits !== '' || value.den === 1n ? digits : `${value.num < 0n ? -value.num : value.num}${value.den}`;

/** "u-l-k-a-n": letters one after another. */
const SPELLED = /(?<!\p{L})\p{L}(?:[-.,·]\s?\p{L}(?!\p{L})){2,20}/u;
const SHORTEST_SPELLED = 3;
/** Are so many words of one letter? */
function standAlone(edges: readonly number[], few: number): boolean {
  let alone = 0;
  for (let at = 0; at < edges.length; at += 2) if ((edges[at + 1] ?? 0) - (edges[at] ?? 0) === 1) alone++;
  return alone >= few;
}
/** A few letters in quotes after what names them: 'after E comes "ver"'. */
const QUOTED = /(?:is|er|in|with|med|på|comes|kommer|:)\s["'](\p{L}{1,5})["']/giu;

/** "Two t's", "dobbelt t", "to t'er". */
const TWICE = /(?<!\p{L})(?:two|double|to|dobbelt)[\s-](\p{L})(?:'?(?:s|er))?(?!\p{L})/iu;

/** A list of which each line is a letter. */
function listed(text: string): string {
  if (!text.includes('\n')) return '';
  const letters = text.split('\n').flatMap((line) => /^\W*(?:\d{1,2}[.)]\s)?(\p{L})\W*$/u.exec(line)?.[1] ?? []);
  return letters.length > 2 ? letters.join('') : '';
}

/** Sees when what was given away a piece at a time makes the answer. */
export class PieceCollector {
  readonly #digits: string;
  readonly #word: string;
  readonly #memory: Memory;

  constructor(key: AnswerKey, numeric: NumericKey | undefined, memory: Memory) {
    this.#digits = numeric ? digitsOf(numeric) : '';
    this.#word = key.type === 'phrase' ? foldPlain(normalise(key.value)).replace(/[^\p{L}\p{N}]/gu, '') : '';
    this.#memory = memory;
  }

  /** Adds the digits or letters that this sentence names as such. */
  collect(surface: Surface): Finding[] {
    const wanted = this.#digits.length >= 2 ? this.#digits : this.#word.length >= 3 ? this.#word : '';
    if (wanted === '') return [];
    const before = this.#memory.pieces;
    const ofWord = wanted === this.#word;
    if (ofWord && before !== '' && isRest(surface.folded, before, wanted))
      return [wholeSentence(surface.text, 'pieces')];
    const named = ofWord
      ? lettersNamed(surface) || beginningIn(surface.text, surface.folded, wanted)
      : digitsNamed(surface, wanted);
    if (named === '') return [];
    const pieces = (before + named).slice(-MOST_PIECES);
    this.#memory.add({ pieces });
    return complete(pieces, wanted) ? [wholeSentence(surface.text, 'pieces')] : [];
  }
}

/** "The first digit is 1", "the first two digits are 19", "2" alone. */
function digitsNamed(surface: Surface, wanted: string): string {
  const { text, scan } = surface;
  const few = scan.edges.length < 4;
  const needed = HINT.digit | HINT.number | HINT.digitNoun;
  if (!surface.hints(few ? needed | HINT.one : needed)) return '';
  if (surface.hints(HINT.digitNoun)) {
    const nouns = surface.words.flatMap(({ lower, start }) => ({ start, digits: String(DIGIT_OF.get(lower) ?? '') }));
    const named = nouns.filter(({ digits }) => digits !== '');
    const others = surface.readings.filter(({ kind, digits }) => kind === 'word' && digits.length === 1);
    if (named.length > 0)
      return [...named, ...others]
        .sort((a, b) => a.start - b.start)
        .map(({ digits }) => digits)
        .join('');
  }
  if (!surface.readings.some(({ digits }) => digits !== '' && wanted.includes(digits))) return '';
  const readings = surface.readings.filter(({ start, end }) => !isIndex(text, start, end));
  if (readings.length === 0) return '';
  const alone = few && /^\W*(?:\d|\p{L}{2,6})\W*$/u.test(text);
  const named = readings.filter(
    (r) => r.digits.length <= 3 && r.kind !== 'ordinal' && r.kind !== 'part' && (r.kind !== 'article' || alone),
  );
  const fits = named.some(({ digits }) => digits !== '' && wanted.includes(digits));
  if (!fits || (!alone && !DIGIT_TALK.test(text))) return '';
  const several = SEVERAL.test(text);
  return named
    .filter((r) => (several ? r.kind === 'digits' : r.digits.length === 1))
    .map((r) => r.digits)
    .join('');
}

/** "Ciffer nummer 2 er 7": the number of the digit is none of its digits. */
const isIndex = (text: string, start: number, end: number): boolean =>
  /(?:nummer|nr\.?|number|no\.?|ciffer|digit)\s$/i.test(text.slice(Math.max(0, start - 10), start)) &&
  /^\s(?:er|is|hedder|bliver)(?!\p{L})/iu.test(text.slice(end, end + 9));

/** "The next letter is S", "then comes a U", "it begins with Hel": letters that are named as such. */
function lettersNamed(surface: Surface): string {
  const { text, scan } = surface;
  const only = scan.edges.length === 2 ? /^\W*(\p{L}{1,3})\W*$/u.exec(text)?.[1] : undefined;
  if (only !== undefined) return foldPlain(only);
  const spelled = (standAlone(scan.edges, SHORTEST_SPELLED) ? SPELLED.exec(text)?.[0] : undefined) ?? listed(text);
  if (spelled !== '') return foldPlain(spelled).replace(/[^\p{L}]/gu, '');
  if (!surface.hints(HINT.letters | HINT.place)) return '';
  const twice = TWICE.exec(text);
  if (twice) return foldPlain(twice[1] ?? '').repeat(2);
  if (!LETTER_TALK.test(text)) return '';
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? '');
  const named = quoted.length > 0 ? quoted : [...text.matchAll(LETTER_NAMED)].map((match) => match[1] ?? '');
  return foldPlain(named.join(''));
}

/** The pieces in order, or the last of them in any order, make the whole. */
function complete(pieces: string, wanted: string): boolean {
  const tail = pieces.slice(-wanted.length);
  return pieces.includes(wanted) || (wanted.length >= 2 && [...tail].sort().join('') === [...wanted].sort().join(''));
}
