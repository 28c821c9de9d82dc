import { joinedAt, type Letters } from './letters.ts';

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
const step = (from: number, to: number): number => (to - from + 26 * 2521) % 26;

function stepsOf(letters: string, sign: 1 | -1): number[] {
  const steps: number[] = [];
  for (let i = 1; i < letters.length; i++) {
    const own = step(letters.charCodeAt(i - 1), letters.charCodeAt(i));
    steps.push(sign === 1 ? own : (26 - own) % 26);
  }
  return steps;
}

const NO_FORMS: readonly Form[] = [];
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
  }

  /**
   * Every form that begins where a word begins and ends where one ends. `lowered` is in small letters; each two numbers
   * of `edges` are a word's beginning and end in it.
   */
  find(lowered: string, edges: readonly number[]): readonly Spelled[] {
    let found: Spelled[] | undefined;
    let letters: Letters | undefined;
    for (let at = 0; at < edges.length; at += 2) {
      const start = edges[at] ?? 0;
      const length = (edges[at + 1] ?? 0) - start;
      const first = lowered.charCodeAt(start);
      const second = length > 1 ? lowered.charCodeAt(start + 1) : letterAfter(lowered, edges, at, 0);
      const third = length > 2 ? lowered.charCodeAt(start + 2) : letterAfter(lowered, edges, at, 2 - length);
      const one = step(first, second) * 26;
      const long = this.#index[one + step(second, third)];
      const short = this.#short[one];
      if (!long && !short) continue;
      const fourth = length > 3 && long ? step(third, lowered.charCodeAt(start + 3)) : -1;
      for (const form of long ?? NO_FORMS) {
        const next = form.steps[2];
        if (fourth >= 0 && next !== undefined && fourth !== next) continue;
        letters ??= joinedAt(lowered, edges);
        found ??= [];
        this.#match(form, letters, at / 2, found);
      }
      for (const form of short ?? NO_FORMS) {
        letters ??= joinedAt(lowered, edges);
        found ??= [];
        this.#match(form, letters, at / 2, found);
      }
    }
    return found ?? NONE;
  }

  #match(form: Form, { text, starts }: Letters, word: number, found: Spelled[]): void {
    const { length } = form.letters;
    const start = starts[word] ?? 0;
    for (let i = 2; i < form.steps.length; i++) {
      if (step(text.charCodeAt(start + i), text.charCodeAt(start + i + 1)) !== form.steps[i]) return;
    }
    let to = word + 1;
    while (to < starts.length && (starts[to] ?? 0) < start + length) to++;
    if (starts[to] !== start + length) return;
    const same = form.how !== 'turned' && text.startsWith(form.letters, start);
    if (!same && (length < 3 || !/^[a-z]+$/.test(form.letters))) return;
    found.push({
      from: word,
      to,
      form: form.letters,
      how: !same ? 'cipher' : form.how === 'own' ? 'plain' : 'foreign',
    });
  }
}
