import { Is } from './lexicon.ts';
import type { Scan, Word } from './scan.ts';

/** Where in a text the words of one sign stand, for asking what is near a place. */
export class Surroundings {
  readonly #scan: Scan;
  #places: Map<number, readonly number[]> | undefined;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  /** Whether a word with one of the signs `is` begins between `before` characters before `start` and `after` after `end`. */
  has(is: number, start: number, end: number, before: number, after: number): boolean {
    if ((this.#scan.has & is) === 0) return false;
    const places = this.#placesOf(is);
    const at = firstAtLeast(places, start - before);
    const place = places[at];
    return place !== undefined && place <= end + after;
  }

  /** The same, in one sentence only. */
  hasInSentence(is: number, sentence: number, start: number, end: number, before: number, after: number): boolean {
    if (!this.has(is, start, end, before, after)) return false;
    const { words } = this.#scan;
    for (let i = firstAtLeast(this.#placesOf(0), start - before); ; i++) {
      const word = words[i];
      if (!word || word.start > end + after) return false;
      if (word.sentence === sentence && (word.is & is) !== 0) return true;
    }
  }

  /** Where the words with one of the signs begin; with none asked for, all words. */
  #placesOf(is: number): readonly number[] {
    this.#places ??= new Map();
    const known = this.#places.get(is);
    if (known) return known;
    const chosen = is === 0 ? this.#scan.words : this.#scan.words.filter((word: Word) => (word.is & is) !== 0);
    const places = chosen.map(({ start }) => start);
    this.#places.set(is, places);
    return places;
  }
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const UNIT =
  /^ ?(?:kr|kroner|dkk|km|cm|mm|m|meter|mil|miles?|kg|g|gram|l|dl|ml|liter|stk|euro|dollars?|pounds?|år|min|minutter|timer|grader|mennesker|indbyggere|people|%|°|€|\$|£)(?!\p{L})/iu;

/** Whether digits at `start`–`end` stand in arithmetic: an operator, another number or a unit beside them. */
export function standsInArithmetic(text: string, start: number, end: number): boolean {
  return (
    standsByOperator(text, start, end) ||
    /\d[ ,;]{1,2}$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^[ ,;]{1,2}\d/.test(text.slice(end, end + 3)) ||
    UNIT.test(text.slice(end, end + 16))
  );
}

/** Whether an operator stands right before or after; a colon after a word announces and does not divide. */
export function standsByOperator(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start).replace(/(?<=^|\p{L}\p{L}) ?[:=] ?$|(?<=^|\s)\($/u, '');
  return (
    /[+*·×÷:=<>^√(/−–] ?$|(?:^|[\s\d)])- ?$|\d ?[xX] ?$|[$€£] ?$/.test(before) ||
    /^ ?[+*·×÷=<>^%−]|^ ?\/ ?\d|^ [-–] ?\d|^[-–]\d|^ ?: ?\d|^ ?[xX] ?\d/.test(text.slice(end, end + 16))
  );
}

/** Whether a number at `start` is given as something to work out: "hvad er 150334-4005", "beregn …". */
export function isToWorkOut(text: string, start: number, end: number): boolean {
  return (
    /(?:hvad (?:er|giver|bliver)|beregn|udregn|regn|regnestykket|stykket|compute|calculate|evaluate|what is|what's|work out|facit(?: på| til)?|fx)(?: ud)?:? ?$/iu.test(
      text.slice(Math.max(0, start - 24), start),
    ) ||
    /^ ?=(?! ?\p{L})|^[ ,.]{0,2}(?:er lig|giver |gives |hvis man trækker|kan det passe|passer det|er det (?:rigtigt|korrekt)|(?:er |is )?(?:delelig|divisible|et primtal|a prime)|(?:divideret|delt|ganget|plus|minus|divided|times) )/iu.test(
      text.slice(end, end + 24),
    )
  );
}

/** Whether a number is given as the result of working something out: "jeg fik …", "svaret er …", "er … rigtigt". */
export function isResult(text: string, start: number, end: number): boolean {
  return (
    /(?:fik|får|fået|svaret? er|svar|i alt|det til|bliver|giver|bliver det|total|answer is|got|get|equals) ?:? ?$/iu.test(
      text.slice(Math.max(0, start - 16), start),
    ) || /^,? (?:rigtigt?|korrekt|forkert|right|correct|wrong)(?!\p{L})/iu.test(text.slice(end, end + 14))
  );
}

/** Whether words around a number say that it is schoolwork: its sentence speaks of numbers, or it numbers a thing. */
export function isSchoolwork(near: Surroundings, start: number, end: number): boolean {
  return near.has(Is.maths | Is.orderCue, start, end, 60, 30);
}
