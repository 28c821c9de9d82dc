import type { Lexicon } from './lexicon.ts';
import { MAX_REACH, type Part, type Phrase } from './phrase.ts';
import type { Sentence } from './sentence.ts';
import type { Known, Roles, Word } from './word.ts';

const NONE: readonly number[] = [];

/** Then the sentences are counted from 1 again. */
const LAST_TURN = 2 ** 31 - 1;

/** Where a phrase was found: the first and the last of its words. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Something that is looked for by a phrase. */
interface Sought {
  readonly phrase: Phrase;
}

interface CompiledPart {
  readonly choice: number;
  readonly gap: number;
  readonly smallOnly: boolean;
}
interface Compiled<T> {
  readonly sought: T;
  /** Its place among all. */
  readonly place: number;
  readonly parts: readonly CompiledPart[];
  /** The index of the rarest part, from which the others are looked for. */
  readonly anchor: number;
  /** The two rarest choices of the other parts. */
  readonly second: number;
  readonly third: number;
  readonly barrier: number;
  /** It is a single word, wherever it stands. */
  readonly isWord: boolean;
  readonly unordered: number;
  readonly opening: boolean;
  readonly closing: boolean;
}

/**
 * Finds phrases in sentences. Each is filed under its rarest word, so an ordinary word costs one look; around a rare one
 * a bounded number of words is tried. Linear in the sentence's length.
 */
export class Matcher<T extends Sought> {
  readonly #all: readonly Compiled<T>[];
  readonly #byAnchor: (Compiled<T>[] | undefined)[] = [];
  readonly #filler: number;
  readonly #sought = new Set<number>();
  /** Stands in for the second part of a phrase of one; always met. */
  readonly #nothing: number;
  /** In which sentence, counted from the first ever read, a choice was met last. */
  readonly #met: Int32Array;
  #turn = 0;

  /** @param commonness of a choice: how often its words are met in ordinary text; only the order counts */
  constructor(all: readonly T[], lexicon: Lexicon, commonness: (choice: string) => number) {
    this.#filler = lexicon.numberOf('@filler');
    this.#nothing = lexicon.size;
    this.#met = new Int32Array(lexicon.size + 1);
    const compiledAll: Compiled<T>[] = [];
    for (const sought of all) {
      const { phrase } = sought;
      const costs = phrase.parts.map(({ choice }) => commonness(choice));
      const anchor = costs.indexOf(Math.min(...costs));
      const number = ({ choice, gap, smallOnly }: Part): CompiledPart => ({
        choice: lexicon.numberOf(choice),
        gap,
        smallOnly,
      });
      const others = phrase.parts
        .map(({ choice }, i) => ({ number: lexicon.numberOf(choice), cost: costs[i] ?? 0, i }))
        .filter(({ i }) => i !== anchor)
        .sort((a, b) => a.cost - b.cost);
      const compiled = {
        sought,
        place: compiledAll.length,
        parts: phrase.parts.map(number),
        anchor,
        second: others[0]?.number ?? lexicon.size,
        third: others[1]?.number ?? lexicon.size,
        barrier: phrase.barrier === undefined ? -1 : lexicon.numberOf(phrase.barrier),
        isWord: phrase.parts.length === 1 && !phrase.opening && !phrase.closing,
        unordered: phrase.unordered,
        opening: phrase.opening,
        closing: phrase.closing,
      };
      this.#sought.add(compiled.second).add(compiled.third);
      const key = compiled.parts[anchor]?.choice ?? -1;
      this.#byAnchor[key] = [...(this.#byAnchor[key] ?? []), compiled];
      compiledAll.push(compiled);
    }
    this.#all = compiledAll;
  }

  /** What a word that belongs to these choices is to the phrases. */
  rolesOf(choices: readonly number[]): Roles {
    const signs = choices.flatMap((choice) => this.#byAnchor[choice] ?? []);
    return {
      signs: signs.length > 0 ? signs.map(({ place }) => place) : NONE,
      seconds: signs.length > 0 ? signs.map(({ second }) => second) : NONE,
      sought: choices.some((choice) => this.#sought.has(choice))
        ? choices.filter((choice) => this.#sought.has(choice))
        : NONE,
    };
  }

  /** Calls `found` with everything that is found in the sentence and its place. */
  find(sentence: Sentence, found: (sought: T, place: Place) => void): void {
    const { knowns, from, to } = sentence;
    if (!this.#meet(knowns, from, to)) return;
    const met = this.#met;
    const turn = this.#turn;
    for (let i = from; i < to; i++) {
      const known = knowns[i];
      if (!known) continue;
      const { seconds } = known;
      for (let k = 0; k < seconds.length; k++) {
        if (met[seconds[k] ?? 0] !== turn) continue;
        const compiled = this.#all[known.signs[k] ?? 0];
        const place = compiled && met[compiled.third] === turn ? this.#placeAround(compiled, sentence, i - from) : null;
        if (compiled && place) found(compiled.sought, place);
      }
    }
  }

  /** Notes which of the choices that are looked for first stand in the sentence; says whether any phrase may. */
  #meet(knowns: readonly Known[], from: number, to: number): boolean {
    const met = this.#met;
    if (this.#turn === LAST_TURN) {
      met.fill(0);
      this.#turn = 0;
    }
    const turn = ++this.#turn;
    met[this.#nothing] = turn;
    let hasAnchor = false;
    for (let i = from; i < to; i++) {
      const known = knowns[i];
      if (!known) continue;
      hasAnchor ||= known.seconds.length > 0;
      const { sought } = known;
      for (let n = 0; n < sought.length; n++) met[sought[n] ?? 0] = turn;
    }
    return hasAnchor;
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
      if (
        i < first &&
        (word.known.choices.includes(barrier) || (gap.smallOnly && !word.known.choices.includes(this.#filler)))
      )
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
        if (word.known.choices.includes(choice)) found |= 1 << offset;
        const skips =
          !word.known.choices.includes(barrier) && (!gap.smallOnly || word.known.choices.includes(this.#filler));
        room = skips ? room - 1 : -1;
      }
      if (from & (1 << offset)) room = gap.gap;
      else if (room < 0 && from >>> offset === 0) break;
    }
    return found;
  }
}

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
        if (found === -1 && !taken.includes(place) && words[place]?.known.choices.includes(choice)) found = place;
    }
    if (found === -1) return null;
    taken.push(found);
    start = Math.min(start, found);
    end = Math.max(end, found);
  }
  if (barrier !== -1) {
    for (let i = start + 1; i < end; i++)
      if (!taken.includes(i) && words[i]?.known.choices.includes(barrier)) return null;
  }
  return { start, end };
}

function keep(bits: number, holds: (offset: number) => boolean): number {
  let kept = 0;
  for (let offset = 0; offset <= MAX_REACH; offset++) if (bits & (1 << offset) && holds(offset)) kept |= 1 << offset;
  return kept;
}

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);
