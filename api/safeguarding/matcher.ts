import { bitOf, isOneOf } from './choices.ts';
import type { Lexicon } from './lexicon.ts';
import { MAX_REACH, type Part, type Phrase } from './phrase.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './word.ts';

const NONE: readonly number[] = [];

/** Where a phrase was found: the first and the last of its words. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Something that is looked for by a phrase. */
interface Sought {
  readonly phrase: Phrase;
}

/** A choice, and how far from the anchor it may stand, in words; before it the numbers are negative. */
interface Near {
  readonly choice: number;
  readonly from: number;
  readonly to: number;
}

interface CompiledPart {
  readonly choice: number;
  readonly gap: number;
  readonly smallOnly: boolean;
}
interface Compiled<T> {
  readonly sought: T;
  readonly parts: readonly CompiledPart[];
  /** The index of the rarest part, from which the others are looked for. */
  readonly anchor: number;
  /** The rarest of the other parts. */
  readonly second: Near;
  /** That no word belongs to, where nothing bars. */
  readonly barrier: number;
  /** It is a single word, wherever it stands. */
  readonly isWord: boolean;
  readonly unordered: number;
  readonly opening: boolean;
  readonly closing: boolean;
}

/**
 * Finds phrases in sentences. Each is filed under its rarest word, so an ordinary word costs one look; around a rare one
 * a bounded number of words is tried, the place of the phrase's next rarest word first. Linear in the sentence's length.
 */
export class Matcher<T extends Sought> {
  readonly #all: readonly Compiled<T>[];
  readonly #byAnchor: (number[] | undefined)[] = [];
  readonly #filler: number;
  /** Of each phrase its second rarest part, and how far from the rarest it may stand. */
  readonly #seconds: Int32Array;
  readonly #from: Int8Array;
  readonly #to: Int8Array;
  readonly #thorough: boolean;

  /**
   * @param commonness of a choice: how often its words are met in ordinary text; only the order counts
   * @param thorough try each phrase at each of its rarest words, whatever stands around: the same is found, more slowly
   */
  constructor(
    all: readonly T[],
    lexicon: Lexicon,
    commonness: (choice: string) => number,
    { thorough = false }: { readonly thorough?: boolean } = {},
  ) {
    this.#filler = lexicon.numberOf('@filler');
    this.#thorough = thorough;
    this.#all = all.map((sought) => compiled(sought, lexicon, commonness));
    this.#seconds = Int32Array.from(this.#all, ({ second }) => second.choice);
    this.#from = Int8Array.from(this.#all, ({ second }) => second.from);
    this.#to = Int8Array.from(this.#all, ({ second }) => second.to);
    for (const [place, { parts, anchor }] of this.#all.entries()) {
      const key = parts[anchor]?.choice ?? -1;
      const filed = this.#byAnchor[key];
      if (filed) filed.push(place);
      else this.#byAnchor[key] = [place];
    }
  }

  /** The phrases that are filed under a word that belongs to these choices. */
  signsOf(choices: readonly number[]): readonly number[] {
    const signs = choices.flatMap((choice) => this.#byAnchor[choice] ?? NONE);
    return signs.length > 0 ? signs : NONE;
  }

  /** Calls `found` with everything that is found in the sentence and its place. */
  find(sentence: Sentence, found: (sought: T, place: Place) => void): void {
    const { knowns, folds, from, to } = sentence;
    // The choices of all words: most phrases' second word is nowhere in the sentence.
    let all = this.#thorough ? -1 : 0;
    for (let i = from; i < to; i++) all |= folds[i] ?? 0;
    for (let i = from; i < to; i++) {
      const signs = knowns[i]?.signs ?? NONE;
      for (let k = 0; k < signs.length; k++) {
        const sign = signs[k] ?? 0;
        if ((all & bitOf(this.#seconds[sign] ?? 0)) === 0 || !this.#mayStand(sign, sentence, i)) continue;
        const compiled = this.#all[sign];
        const place = compiled && this.#placeAround(compiled, sentence, i - from);
        if (compiled && place) found(compiled.sought, place);
      }
    }
  }

  /** Whether the phrase's second rarest word stands where it may, seen from the rarest at `at`. */
  #mayStand(sign: number, { knowns, folds, from, to }: Sentence, at: number): boolean {
    const second = this.#seconds[sign] ?? 0;
    const bit = bitOf(second);
    const last = Math.min(to - 1, at + (this.#to[sign] ?? 0));
    for (let i = Math.max(from, at + (this.#from[sign] ?? 0)); i <= last; i++) {
      if (((folds[i] ?? 0) & bit) === 0) continue;
      const known = knowns[i];
      if (known && isOneOf(known, second)) return true;
    }
    return this.#thorough;
  }

  #placeAround(compiled: Compiled<T>, sentence: Sentence, at: number): Place | null {
    if (compiled.isWord) return { start: at, end: at };
    const { words } = sentence;
    const { parts, anchor } = compiled;
    if (compiled.unordered > 0) return placeNear(compiled, words, at);
    let ends = 1;
    for (let i = anchor + 1; i < parts.length && ends !== 0; i++) {
      const part = parts[i];
      if (part) ends = this.#step(ends, part.choice, part, compiled.barrier, words, at, 1);
    }
    if (compiled.closing) ends = keep(ends, (offset) => words[at + offset]?.closes === true);
    if (ends === 0) return null;
    let starts = 1;
    for (let i = anchor; i > 0 && starts !== 0; i--) {
      const part = parts[i];
      const before = parts[i - 1];
      if (part && before) starts = this.#step(starts, before.choice, part, compiled.barrier, words, at, -1);
    }
    if (compiled.opening) starts = keep(starts, (offset) => this.#opensBefore(compiled, words, at - offset));
    if (starts === 0) return null;
    return { start: at - lowest(starts), end: at + lowest(ends) };
  }

  /** Whether a clause opens at this word, or before the few words that may stand before it. */
  #opensBefore({ parts, barrier }: Compiled<T>, words: readonly Word[], first: number): boolean {
    const gap = parts[0];
    for (let i = first; gap && i >= 0 && i >= first - gap.gap; i--) {
      const word = words[i];
      if (!word) return false;
      if (i < first && (isOneOf(word.known, barrier) || (gap.smallOnly && !isOneOf(word.known, this.#filler))))
        return false;
      if (word.opens) return true;
    }
    return false;
  }

  /**
   * From the places where one part stands (bits: distance from the anchor) to those where the next one does. `gap` says
   * how far apart they may be; a barrier is never skipped.
   */
  #step(
    from: number,
    choice: number,
    gap: CompiledPart,
    barrier: number,
    words: readonly Word[],
    at: number,
    direction: 1 | -1,
  ): number {
    let found = 0;
    let room = -1;
    for (let offset = 0; offset <= MAX_REACH; offset++) {
      if (room >= 0) {
        const word = words[at + direction * offset];
        if (!word) break;
        if (isOneOf(word.known, choice)) found |= 1 << offset;
        const skips = !isOneOf(word.known, barrier) && (!gap.smallOnly || isOneOf(word.known, this.#filler));
        room = skips ? room - 1 : -1;
      }
      if (from & (1 << offset)) room = gap.gap;
      else if (room < 0 && from >>> offset === 0) break;
    }
    return found;
  }
}

/** A phrase with its choices as numbers, ready to be looked for. */
function compiled<T extends Sought>(sought: T, lexicon: Lexicon, commonness: (choice: string) => number): Compiled<T> {
  const { parts, barrier, unordered, opening, closing } = sought.phrase;
  const costs = parts.map(({ choice }) => commonness(choice));
  const rarest = (from: readonly number[]): number => from.indexOf(Math.min(...from));
  const anchor = rarest(costs);
  const second = rarest(costs.map((cost, i) => (i === anchor ? Number.POSITIVE_INFINITY : cost)));
  const number = ({ choice, gap, smallOnly }: Part): CompiledPart => ({
    choice: lexicon.numberOf(choice),
    gap,
    smallOnly,
  });
  return {
    sought,
    parts: parts.map(number),
    anchor,
    second: near(parts, anchor, second, unordered, lexicon),
    barrier: barrier === undefined ? lexicon.size : lexicon.numberOf(barrier),
    isWord: parts.length === 1 && !opening && !closing,
    unordered,
    opening,
    closing,
  };
}

/** How far from the anchor another part may stand; of a phrase of one part, the anchor itself. */
function near(parts: readonly Part[], anchor: number, other: number, unordered: number, lexicon: Lexicon): Near {
  const choice = lexicon.numberOf(parts[other]?.choice ?? '');
  if (other === anchor) return { choice, from: 0, to: 0 };
  if (unordered > 0) return { choice, from: -unordered, to: unordered };
  const [first, last] = other < anchor ? [other, anchor] : [anchor, other];
  const farthest = parts.slice(first + 1, last + 1).reduce((sum, { gap }) => sum + gap + 1, 0);
  return other < anchor
    ? { choice, from: -farthest, to: other - anchor }
    : { choice, from: other - anchor, to: farthest };
}

const isIn = (word: Word | undefined, choice: number): boolean => word !== undefined && isOneOf(word.known, choice);

/** The places nearest to the rarest word; none when a barrier stands between them. */
function placeNear(
  { parts, anchor, barrier, unordered }: Compiled<unknown>,
  words: readonly Word[],
  at: number,
): Place | null {
  let start = at;
  let end = at;
  const taken = [at];
  for (const [i, { choice }] of parts.entries()) {
    if (i === anchor) continue;
    let found = -1;
    for (let distance = 1; distance <= unordered && found === -1; distance++) {
      for (const place of [at - distance, at + distance])
        if (found === -1 && !taken.includes(place) && isIn(words[place], choice)) found = place;
    }
    if (found === -1) return null;
    taken.push(found);
    start = Math.min(start, found);
    end = Math.max(end, found);
  }
  for (let i = start + 1; i < end; i++) if (!taken.includes(i) && isIn(words[i], barrier)) return null;
  return { start, end };
}

function keep(bits: number, holds: (offset: number) => boolean): number {
  let kept = 0;
  for (let offset = 0; offset <= MAX_REACH; offset++) if (bits & (1 << offset) && holds(offset)) kept |= 1 << offset;
  return kept;
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
