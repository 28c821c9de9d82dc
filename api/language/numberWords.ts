import type { Language } from '../contract/language.ts';
import {
  DANISH_MIXED,
  DANISH_ORDINALS,
  DANISH_PARTS,
  DANISH_SCALES,
  DANISH_SMALL,
  DANISH_UNITS,
  readDanishOrdinal,
  readDanishWord,
} from './danishNumbers.ts';
import {
  ENGLISH_ORDINALS,
  ENGLISH_PARTS,
  ENGLISH_SCALES,
  ENGLISH_SMALL,
  ENGLISH_UNITS,
  readEnglishWord,
} from './englishNumbers.ts';
import { type Word, wordsOf } from './tokens.ts';

/** A number written in words, and where. The value is `num / den`, not always in lowest terms. */
export interface NumberWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly num: bigint;
  readonly den: bigint;
  /**
   * `cardinal` counts ("femogtyve"), `ordinal` orders ("third"), `part` names a part alone ("halvdelen", "a quarter"),
   * `article` is a word that is usually no number at all (Danish "en" and "et", English "one").
   */
  readonly kind: 'cardinal' | 'ordinal' | 'part' | 'article';
}

interface Grammar {
  readonly read: (word: string) => number | undefined;
  readonly units: Readonly<Record<string, number>>;
  readonly scales: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly mixed: ReadonlyMap<string, readonly [number, number]>;
  readonly and: string;
  readonly points: readonly string[];
  readonly one: readonly string[];
  readonly articles: readonly string[];
}

const GRAMMARS: Record<Language, Grammar> = {
  da: {
    read: readDanishWord,
    units: DANISH_UNITS,
    scales: new Map(Object.entries(DANISH_SCALES)),
    parts: new Map(Object.entries(DANISH_PARTS)),
    ordinals: new Map(Object.entries(DANISH_ORDINALS)),
    mixed: new Map(Object.entries(DANISH_MIXED)),
    and: 'og',
    points: ['komma'],
    one: ['en', 'et', 'én', 'ét'],
    articles: ['en', 'et'],
  },
  en: {
    read: readEnglishWord,
    units: ENGLISH_UNITS,
    scales: new Map(Object.entries(ENGLISH_SCALES)),
    parts: new Map(Object.entries(ENGLISH_PARTS)),
    ordinals: new Map(Object.entries(ENGLISH_ORDINALS)),
    mixed: new Map(),
    and: 'and',
    points: ['point'],
    one: ['a', 'an', 'one'],
    articles: ['one'],
  },
};

/** Bits for the languages in which a word may start a number. */
const DANISH = 1;
const ENGLISH = 2;

/** Words with which a number may start, compounds aside, and in which languages. */
const STARTERS: ReadonlyMap<string, number> = (() => {
  const starters = new Map<string, number>();
  for (const [bit, grammar, small] of [
    [DANISH, GRAMMARS.da, DANISH_SMALL],
    [ENGLISH, GRAMMARS.en, ENGLISH_SMALL],
  ] as const) {
    const { scales, parts, ordinals, mixed, one, points } = grammar;
    const words = [scales, parts, ordinals, mixed]
      .flatMap((table) => [...table.keys()])
      .concat(one, points, [...small.keys()]);
    for (const word of words) starters.set(word, (starters.get(word) ?? 0) | bit);
  }
  return starters;
})();

/** "To hele og en femtedel", "one whole and a fifth". */
const WHOLES = new Set(['hel', 'hele', 'helt', 'whole', 'wholes']);

/** What every compound of number words has in it. */
const COMPOUND = /og|hundred|tusind|ty/;
const SHORTEST_COMPOUND = 6;

/** The languages in which a number may start with this word: 0 for most words. */
function startsIn(word: string): number {
  const known = STARTERS.get(word);
  if (known !== undefined) return known;
  if (word.length < SHORTEST_COMPOUND || !COMPOUND.test(word)) return 0;
  const danish = readDanishWord(word) ?? readDanishOrdinal(word);
  return (danish === undefined ? 0 : DANISH) | (readEnglishWord(word) === undefined ? 0 : ENGLISH);
}

/** Words with which a number may start, compounds aside. */
export const NUMBER_STARTERS: readonly string[] = [...STARTERS.keys()];

/** May a number start with this word, in either language? Lower case in. */
export const startsNumber = (word: string): boolean => startsIn(word) !== 0;

/** Where numbers may start among the words of a text, by language. */
export interface NumberStarts {
  readonly da: readonly number[];
  readonly en: readonly number[];
}

/** One look at each word, or at the words with these places, rules most of them out. */
export function numberStarts(words: readonly Word[], places?: readonly number[]): NumberStarts {
  const da: number[] = [];
  const en: number[] = [];
  const count = places ? places.length : words.length;
  for (let i = 0; i < count; i++) {
    const at = places ? (places[i] ?? 0) : i;
    const bits = startsIn(words[at]?.lower ?? '');
    if (bits & DANISH) da.push(at);
    if (bits & ENGLISH) en.push(at);
  }
  return { da, en };
}

const [SPACE, HYPHEN] = [0x20, 0x2d] as const;

/** Reads the number that starts at one word of a text. */
class NumberReader {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #grammar: Grammar;

  /** The word asked for last: several rules ask for the same. */
  #asked = -1;
  #answer = '';

  constructor(text: string, words: readonly Word[], grammar: Grammar) {
    this.#text = text;
    this.#words = words;
    this.#grammar = grammar;
  }

  /** The number that starts at word `at`, and the index of the word after it. */
  read(at: number): { num: bigint; den: bigint; next: number; kind: NumberWord['kind'] } | undefined {
    const first = this.#words[at]?.lower ?? '';
    const { mixed, parts, ordinals, articles } = this.#grammar;
    if (articles.includes(first) && !this.#mayGoOn(at + 1)) return { num: 1n, den: 1n, next: at + 1, kind: 'article' };
    const own = mixed.get(first);
    if (own) return { num: BigInt(own[0]), den: BigInt(own[1]), next: at + 1, kind: 'cardinal' };
    const bare = this.#decimals(at);
    if (bare && bare.digits.length > 1)
      return { num: BigInt(bare.digits), den: 10n ** BigInt(bare.digits.length), next: bare.next, kind: 'cardinal' };
    const whole = this.#whole(at);
    if (!whole) {
      const part = parts.get(first);
      const ordinal = ordinals.get(first) ?? (this.#grammar.and === 'og' ? readDanishOrdinal(first) : undefined);
      if (ordinal !== undefined) return { num: BigInt(ordinal), den: 1n, next: at + 1, kind: 'ordinal' };
      if (part !== undefined) return { num: 1n, den: BigInt(part), next: at + 1, kind: 'part' };
      return undefined;
    }
    const value = BigInt(whole.value);
    const point = this.#decimals(whole.next);
    if (point) {
      const den = 10n ** BigInt(point.digits.length);
      return { num: value * den + BigInt(point.digits), den, next: point.next, kind: 'cardinal' };
    }
    const asPart = this.#part(whole.next);
    if (asPart !== undefined && !this.#isTwentyFifth(whole.next, whole.value)) {
      const single = value === 1n && this.#grammar.one.includes(first);
      return { num: value, den: BigInt(asPart), next: whole.next + 1, kind: single ? 'part' : 'cardinal' };
    }
    const afterWhole = WHOLES.has(this.#word(whole.next)) ? whole.next + 1 : whole.next;
    const tail = this.#tailPart(afterWhole);
    if (tail) return { num: value * tail.den + tail.num, den: tail.den, next: tail.next, kind: 'cardinal' };
    const ordinal = this.#ordinalTail(whole.next, whole.value);
    if (ordinal) return { num: BigInt(ordinal.value), den: 1n, next: ordinal.next, kind: 'ordinal' };
    const article = whole.next === at + 1 && articles.includes(first);
    return { num: value, den: 1n, next: whole.next, kind: article ? 'article' : 'cardinal' };
  }

  /** Is word `at` divided from the word before it by no more than a space, a hyphen or a line break? */
  #follows(at: number): boolean {
    const before = this.#words[at - 1];
    const word = this.#words[at];
    if (before === undefined || word === undefined || word.start - before.end > 3) return false;
    for (let i = before.end; i < word.start; i++) {
      const code = this.#text.charCodeAt(i);
      if (code !== SPACE && code !== HYPHEN && !/\s/.test(this.#text[i] ?? '')) return false;
    }
    return true;
  }

  #word(at: number): string {
    if (this.#asked === at) return this.#answer;
    this.#asked = at;
    this.#answer = this.#follows(at) ? (this.#words[at]?.lower ?? '') : '';
    return this.#answer;
  }

  /** Could the word at `at` go on with a number that the word before it began? */
  #mayGoOn(at: number): boolean {
    const word = this.#word(at);
    return word !== '' && (word === this.#grammar.and || WHOLES.has(word) || startsIn(word) !== 0);
  }

  #small(word: string): number | undefined {
    return this.#grammar.scales.has(word) ? undefined : this.#grammar.read(word);
  }

  #scale(word: string): number | undefined {
    return this.#grammar.scales.get(word);
  }

  /** "two hundred and fifty-one", "et tusind to hundrede og femogfyrre", "fem og fyrre". */
  #whole(at: number): { value: number; next: number } | undefined {
    const first = this.#words[at]?.lower ?? '';
    const bare = first === 'a' || first === 'an' ? undefined : this.#small(first);
    const scaleFirst = this.#scale(first);
    let value = bare ?? (scaleFirst !== undefined && !/s$|er$|score/.test(first) ? scaleFirst : undefined);
    let next = at + 1;
    if (value === undefined) {
      const after = this.#scale(this.#word(at + 1));
      if (!this.#grammar.one.includes(first) || after === undefined) return undefined;
      value = 1;
    }
    let total = 0;
    let current = value;
    let group = 0;
    for (let guard = 0; guard < 16; guard++) {
      const word = this.#word(next);
      const scale = this.#scale(word);
      if (scale !== undefined && current > 0 && current < 1_000_000) {
        if (scale >= 1000) {
          total += current * scale;
          current = 0;
        } else current *= scale;
        if (scale < 100) group = scale;
        next++;
        continue;
      }
      const joined = word === this.#grammar.and;
      const at2 = joined ? next + 1 : next;
      const small = this.#small(this.#word(at2));
      const nextIsPart = joined && this.#part(at2 + 1) !== undefined;
      if (small === undefined || nextIsPart) break;
      if (
        joined &&
        current % 100 > 0 &&
        current % 100 < 10 &&
        small >= 20 &&
        small % 10 === 0 &&
        this.#grammar.and === 'og'
      ) {
        current += small;
        next = at2 + 1;
        continue;
      }
      const room =
        group > 0 && joined
          ? group
          : current === 0
            ? 1000
            : current % 100 === 0
              ? 100
              : !joined && current % 10 === 0 && current % 100 >= 20
                ? 10
                : 0;
      if (small >= room) break;
      current += small;
      next = at2 + 1;
    }
    return { value: total + current, next };
  }

  #part(at: number): number | undefined {
    return this.#grammar.parts.get(this.#word(at));
  }

  /** "komma fem", "point two five": the digits after the point. */
  #decimals(at: number): { digits: string; next: number } | undefined {
    if (!this.#grammar.points.includes(this.#word(at))) return undefined;
    let digits = '';
    let next = at + 1;
    while (digits.length < 20) {
      const small = this.#small(this.#word(next));
      if (small === undefined) break;
      digits += String(small);
      next++;
    }
    return digits === '' ? undefined : { digits, next };
  }

  /** "… and a half", "… og en kvart", "… og tre fjerdedele". */
  #tailPart(at: number): { num: bigint; den: bigint; next: number } | undefined {
    if (this.#word(at) !== this.#grammar.and) return undefined;
    const word = this.#word(at + 1);
    const den = this.#part(at + 2);
    const num = word === 'a' || word === 'an' ? 1 : this.#small(word);
    if (den !== undefined && num !== undefined && num < den)
      return { num: BigInt(num), den: BigInt(den), next: at + 3 };
    const bare = this.#part(at + 1);
    return bare === 2 ? { num: 1n, den: 2n, next: at + 2 } : undefined;
  }

  /** "twenty-fifth" orders, "twenty fifths" counts parts. */
  #isTwentyFifth(at: number, value: number): boolean {
    const hyphen = this.#text[(this.#words[at]?.start ?? 0) - 1] === '-';
    return hyphen && value >= 20 && value < 100 && value % 10 === 0 && !this.#word(at).endsWith('s');
  }

  /** "twenty-fifth", "hundred and fourth". */
  #ordinalTail(at: number, value: number): { value: number; next: number } | undefined {
    const joined = this.#word(at) === this.#grammar.and;
    const word = this.#word(joined ? at + 1 : at);
    const ordinal = this.#grammar.ordinals.get(word);
    if (ordinal === undefined || value < 20 || ordinal >= (value % 100 === 0 ? 100 : 10)) return undefined;
    return { value: value + ordinal, next: joined ? at + 2 : at + 1 };
  }
}

/**
 * The numbers written in words, in reading order and without overlap: Danish "femogtyve", "et hundrede og femogfyrre",
 * "tre fjerdedele", "halvanden", "to komma fem"; English "forty-five", "two thirds", "one and a half", "twenty-first".
 * Digits are not read here. `text` should be {@link normalise}d; `words` are its words and `starts` the places among
 * them where a number may start, where those are known already. Linear in the text's length.
 */
export function readNumberWords(
  text: string,
  lang: Language,
  words: readonly Word[] = wordsOf(text),
  starts: readonly number[] = numberStarts(words)[lang],
): NumberWord[] {
  const found: NumberWord[] = [];
  const reader = new NumberReader(text, words, GRAMMARS[lang]);
  let next = 0;
  for (const at of starts) {
    const number = at < next ? undefined : reader.read(at);
    if (!number) continue;
    const start = words[at]?.start ?? 0;
    const end = words[number.next - 1]?.end ?? start;
    found.push({ text: text.slice(start, end), start, end, num: number.num, den: number.den, kind: number.kind });
    next = number.next;
  }
  return found;
}
