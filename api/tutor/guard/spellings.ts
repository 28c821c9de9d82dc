/** How a form of letters was found in a text. */
export interface Spelled {
  /** The first word and the word after the last. */
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly how: 'plain' | 'foreign' | 'cipher';
}

interface Form {
  readonly letters: string;
  /** The letters that a cipher makes of it have these steps from one to the next. */
  readonly steps: readonly number[];
  readonly how: 'own' | 'foreign' | 'turned';
}

/** From one letter to the next: the same whatever place of the alphabet the letters are moved to. */
function step(from: number, to: number): number {
  const distance = to - from;
  if (distance >= -26 && distance < 26) return distance < 0 ? distance + 26 : distance;
  return (distance + 26 * 2521) % 26;
}

function stepsOf(letters: string, sign: 1 | -1): number[] {
  const steps: number[] = [];
  for (let i = 1; i < letters.length; i++) {
    const own = step(letters.charCodeAt(i - 1), letters.charCodeAt(i));
    steps.push(sign === 1 ? own : (26 - own) % 26);
  }
  return steps;
}

const PLAIN = /^[a-z]+$/;
const NONE: readonly Spelled[] = [];

/** The letter with this place among those after the word at `at`, or none. */
function letterAfter(lowered: string, edges: readonly number[], at: number, place: number): number {
  let left = place;
  for (let next = at + 2; next < edges.length; next += 2) {
    const start = edges[next] ?? 0;
    const length = (edges[next + 1] ?? 0) - start;
    if (left < length) return lowered.charCodeAt(start + left);
    left -= length;
  }
  return 0;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

/**
 * Words that must not be handed over, found plain, apart, backwards and in any cipher that moves or mirrors the
 * alphabet. A moved alphabet keeps the *steps* between letters, so one index of steps finds all 25 at once.
 */
export class Spellings {
  /** By the first two steps. */
  readonly #index: (Form[] | undefined)[] = new Array(26 * 26);
  /** Forms of two letters, by their only step. */
  readonly #short: (Form[] | undefined)[] = new Array(26 * 26);
  /** Whether a form may begin with these three steps: few do, so that most words cost one look. */
  readonly #begins = new Uint8Array(26 * 26 * 26);
  readonly forms: readonly string[];

  /** `own` are words that others read too; of `foreign` ones the plain form counts; `turned` are found as ciphers. */
  constructor(own: readonly string[], foreign: readonly string[], turned: readonly string[] = []) {
    const mine = new Set(own.map(lettersOf));
    const theirs = new Set(foreign.map(lettersOf).filter((form) => !mine.has(form)));
    this.forms = [...mine, ...theirs].filter((form) => form.length >= 2);
    for (const word of turned) {
      const letters = lettersOf(word);
      if (letters.length >= 5) this.#add({ letters, steps: stepsOf(letters, 1), how: 'turned' });
    }
    for (const letters of this.forms) {
      const how = mine.has(letters) ? 'own' : 'foreign';
      this.#add({ letters, steps: stepsOf(letters, 1), how });
      if (letters.length < 3) continue;
      const turned = [...letters].reverse().join('');
      this.#add({ letters, steps: stepsOf(letters, -1), how: 'turned' });
      this.#add({ letters, steps: stepsOf(turned, 1), how: 'turned' });
      this.#add({ letters, steps: stepsOf(turned, -1), how: 'turned' });
    }
  }

  #add(form: Form): void {
    const index = form.letters.length === 2 ? this.#short : this.#index;
    const at = (form.steps[0] ?? 0) * 26 + (form.steps[1] ?? 0);
    const same = index[at];
    if (same) same.push(form);
    else index[at] = [form];
    const third = form.steps[2];
    if (third !== undefined) this.#begins[at * 26 + third] = 1;
    else this.#begins.fill(1, at * 26, (at + (form.steps.length > 1 ? 1 : 26)) * 26);
  }

  /**
   * Every form that begins where a word begins and ends where one ends. `lowered` is in small letters; each two numbers
   * of `edges` are a word's beginning and end in it.
   */
  find(lowered: string, edges: readonly number[]): readonly Spelled[] {
    let found: Spelled[] | undefined;
    for (let at = 0; at < edges.length; at += 2) {
      const start = edges[at] ?? 0;
      const length = (edges[at + 1] ?? 0) - start;
      const first = lowered.charCodeAt(start);
      const second = length > 1 ? lowered.charCodeAt(start + 1) : letterAfter(lowered, edges, at, 0);
      const third = length > 2 ? lowered.charCodeAt(start + 2) : letterAfter(lowered, edges, at, 2 - length);
      const one = step(first, second) * 26;
      const two = one + step(second, third);
      const fourth = length > 3 ? lowered.charCodeAt(start + 3) : letterAfter(lowered, edges, at, 3 - length);
      if (this.#begins[two * 26 + step(third, fourth)] === 0) continue;
      const long = this.#index[two];
      const short = this.#short[one];
      if (long) {
        for (const form of long) {
          const spelled = spelledAt(form, lowered, edges, at);
          if (spelled) found = found ? [...found, spelled] : [spelled];
        }
      }
      if (short) {
        for (const form of short) {
          const spelled = spelledAt(form, lowered, edges, at);
          if (spelled) found = found ? [...found, spelled] : [spelled];
        }
      }
    }
    return found ?? NONE;
  }
}

/** The form in the letters from the word at `at` on, if it ends where a word ends. */
function spelledAt(form: Form, lowered: string, edges: readonly number[], at: number): Spelled | undefined {
  const { letters, steps, how } = form;
  let word = at;
  let place = edges[word] ?? 0;
  let letter = lowered.charCodeAt(place);
  let same = how !== 'turned' && letter === letters.charCodeAt(0);
  for (let i = 0; i < steps.length; i++) {
    place++;
    if (place === edges[word + 1]) {
      word += 2;
      if (word >= edges.length) return undefined;
      place = edges[word] ?? 0;
    }
    const next = lowered.charCodeAt(place);
    if (step(letter, next) !== steps[i]) return undefined;
    letter = next;
    same &&= letter === letters.charCodeAt(i + 1);
  }
  if (place + 1 !== edges[word + 1]) return undefined;
  if (!same && (letters.length < 3 || !PLAIN.test(letters))) return undefined;
  return {
    from: at / 2,
    to: word / 2 + 1,
    form: letters,
    how: !same ? 'cipher' : how === 'own' ? 'plain' : 'foreign',
  };
}
