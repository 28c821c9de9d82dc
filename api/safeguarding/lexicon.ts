import { foldWord } from './fold.ts';
import { skeletonOf, slipsOf, soundOf } from './spelling.ts';

/** Word classes by name: each a list of words, where a trailing `*` stands for any ending. */
export type Vocabulary = Readonly<Record<string, string>>;

/** The shortest word in which a slip of the finger is looked for. */
const MIN_SLIP = 7;
/** The fewest letters that must be left of a word with hidden ones. */
const MIN_LEFT = 3;
const NONE: readonly number[] = [];

/** The first two letters as a number. */
const pairOf = (word: string): number => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);

/**
 * Tells which choices of a set of phrases a word belongs to. A word is first looked up as it is spelt; one that nobody
 * knows, as it sounds, with a letter amiss, or with letters hidden.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #whole = new Map<string, number[]>();
  readonly #slips = new Map<string, number[]>();
  readonly #sounds = new Map<number, number[]>();
  readonly #skeletons = new Map<string, number[]>();
  readonly #beginnings = new Map<number, { readonly beginning: string; readonly choice: number }[]>();

  /**
   * @param choices what phrases are made of, such as `far|mor` and `@hit`
   * @param ordinary correct words that are not to be heard as a misspelling of another
   * @throws Error when a choice names an unknown word class (a mistake in the list)
   */
  constructor(choices: Iterable<string>, vocabulary: Vocabulary, ordinary: string) {
    const spelt = new Map<string, Set<number>>();
    for (const choice of choices) {
      if (this.#numbers.has(choice)) continue;
      const number = this.#numbers.size;
      this.#numbers.set(choice, number);
      for (const word of wordsOf(choice, vocabulary)) {
        if (word.endsWith('*')) this.#begin(foldWord(word.slice(0, -1)), number);
        else {
          const folded = foldWord(word);
          spelt.set(folded, (spelt.get(folded) ?? new Set()).add(number));
        }
      }
    }
    for (const [word, numbers] of spelt) this.#whole.set(word, [...numbers]);
    for (const word of ordinary.split(/\s+/)) if (!spelt.has(word)) this.#whole.set(word, [...NONE]);
    for (const [word, numbers] of spelt) this.#misspell(word, [...numbers]);
  }

  #begin(beginning: string, choice: number): void {
    const key = pairOf(beginning);
    this.#beginnings.set(key, [...(this.#beginnings.get(key) ?? []), { beginning, choice }]);
  }

  #misspell(word: string, numbers: readonly number[]): void {
    const add = <K>(map: Map<K, number[]>, key: K) => map.set(key, [...new Set([...(map.get(key) ?? []), ...numbers])]);
    const sound = soundOf(word);
    if (sound !== 0) add(this.#sounds, sound);
    const skeleton = skeletonOf(word);
    if (skeleton !== '') add(this.#skeletons, skeleton);
    // Turkish, German and Danish keyboards are not always at hand.
    const plain = word.replaceAll('ø', 'o').replaceAll('æ', 'a').replaceAll('å', 'a');
    if (plain !== word && plain.length >= MIN_SLIP - 2 && !this.#whole.has(plain)) this.#whole.set(plain, [...numbers]);
    const spelled = word.replaceAll('ø', 'oe').replaceAll('æ', 'ae').replaceAll('å', 'aa');
    if (spelled !== word && !this.#whole.has(spelled)) this.#whole.set(spelled, [...numbers]);
    if (word.length < MIN_SLIP) return;
    for (const slip of slipsOf(word)) if (!this.#whole.has(slip)) add(this.#slips, slip);
  }

  /** The number of a choice, as {@link choicesOf} gives it; -1 for one that is in no phrase. */
  numberOf(choice: string): number {
    return this.#numbers.get(choice) ?? -1;
  }

  /** How many choices there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The choices that a folded word is one of. */
  choicesOf(word: string): readonly number[] {
    const whole = this.#whole.get(word);
    const begun = this.#begun(word);
    if (begun !== NONE) return whole ? [...whole, ...begun] : begun;
    if (whole) return whole;
    if (word.includes('*')) return this.#hidden(word);
    const slipped = word.length < MIN_SLIP - 1 ? undefined : this.#slips.get(word);
    if (slipped) return slipped;
    const sound = soundOf(word);
    return (sound !== 0 && this.#sounds.get(sound)) || NONE;
  }

  /** A word with letters hidden; "x*y" and "2*b" are sums. */
  #hidden(word: string): readonly number[] {
    if (!/^\p{L}[\p{L}*]*\p{L}$/u.test(word) || word.replaceAll('*', '').length < MIN_LEFT) return NONE;
    return this.#skeletons.get(skeletonOf(word)) ?? NONE;
  }

  /** The choices that hold a beginning of the word. */
  #begun(word: string): readonly number[] {
    const beginnings = this.#beginnings.get(pairOf(word));
    if (!beginnings?.some(({ beginning }) => word.startsWith(beginning))) return NONE;
    return beginnings.filter(({ beginning }) => word.startsWith(beginning)).map(({ choice }) => choice);
  }
}

/** The words of a choice such as `far|mor|@grownUp`. */
export function* wordsOf(choice: string, vocabulary: Vocabulary): Generator<string> {
  for (const name of choice.split('|')) {
    if (!name.startsWith('@')) {
      yield name;
      continue;
    }
    const words = vocabulary[name.slice(1)];
    if (words === undefined) throw new Error(`Unknown word class ${name}`);
    for (const word of words.trim().split(/\s+/)) {
      if (word.startsWith('@')) yield* wordsOf(word, vocabulary);
      else yield word;
    }
  }
}
