import type { Language } from '../../contract/language.ts';
import { normalise, splitSentences, wholeWords } from '../../language/index.ts';
import { equals, type Rational } from '../../maths/rational.ts';
import { readNumbersOf } from './numbers.ts';
import { type Calculation, findCalculations } from './numeric/arithmetic.ts';
import { speaksOf } from './numeric/relationRules.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';

/** Lower case, and one space where there were several. */
const squeeze = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

/** One key for each value: a number where that is exact, which is quicker to look up. */
const id = ({ num, den }: Rational): string | number =>
  den === 1n && num <= MAX_EXACT && num >= -MAX_EXACT ? Number(num) : `${num}/${den}`;
const MAX_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/** Calculations are looked for among this many numbers of a sentence; later ones count as unsaid. */
const MOST_NUMBERS = 120;

/** One sentence of the task or of the student, as the guard compares with it. */
interface Known {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly numbers: ReadonlySet<string | number>;
  readonly calculations: () => readonly Calculation[];
}

/**
 * What the task and the student have said already: their numbers, calculations and relations are no news. That the
 * student once *mentioned* the answer does not count: only a claim does (`GuardContext.claimed`).
 */
export class AllowList {
  readonly #task: () => readonly Known[];
  readonly #all: () => readonly Known[];
  readonly #values: () => ReadonlyMap<string | number, Rational>;
  readonly #calculations: () => ReadonlySet<string>;
  readonly #taskText: () => string;
  readonly #student: () => readonly Known[];

  /** Reads nothing yet: most sentences name nothing that must be looked up. */
  constructor(problemText: string, studentTexts: readonly string[], lang: Language) {
    const know = (text: string): Known => {
      const plain = normalise(text);
      const readings = readNumbersOf(plain, lang);
      return {
        text: plain,
        readings,
        numbers: new Set(readings.flatMap((r) => r.values.map(id))),
        calculations: once(() => findCalculations(plain, readings.slice(0, MOST_NUMBERS))),
      };
    };
    this.#task = once(() => splitSentences(problemText).map(know));
    this.#student = once(() => studentTexts.flatMap(splitSentences).map(know));
    this.#all = once(() => [...this.#task(), ...this.#student()]);
    this.#values = once(
      () => new Map(this.#all().flatMap((k) => k.readings.flatMap((r) => r.values.map((v) => [id(v), v] as const)))),
    );
    this.#calculations = once(
      () => new Set(this.#all().flatMap((known) => known.calculations().map(({ canonical }) => canonical))),
    );
    this.#taskText = once(
      () =>
        ` ${this.#task()
          .map((known) => squeeze(known.text))
          .join(' ')} `,
    );
  }

  /** Does this number stand in the task or in the student's words? */
  has(value: Rational): boolean {
    return this.#values().has(id(value));
  }

  /** All numbers of the task, then of the student, each once. */
  values(): Rational[] {
    return [...this.#values().values()];
  }

  /** The numbers between which the student asked to choose: those of a sentence with two or more. */
  readonly listings = once((): readonly (readonly Rational[])[] =>
    this.#student()
      .filter(({ text }) => CHOICE.test(text))
      .map(({ readings }) => readings.flatMap(({ values }) => values.slice(0, 1)))
      .filter((values) => values.length > 1),
  );

  /** The numbers of what the student said last. */
  readonly lastSaid = once(
    (): readonly Rational[] =>
      this.#student()
        .at(-1)
        ?.readings.flatMap(({ values }) => values.slice(0, 1)) ?? [],
  );

  /** What the student said last, where it asks something. */
  readonly lastAsked = once(() => {
    const last = this.#student().at(-1);
    return last && (last.text.trimEnd().endsWith('?') || ASKS.test(last.text)) ? last : undefined;
  });

  /** Has the student put this number forward, not as a question? */
  hasStated(value: Rational): boolean {
    return this.#student().some(
      ({ text, readings }) =>
        !text.trimEnd().endsWith('?') && readings.some(({ values }) => values.some((own) => equals(own, value))),
    );
  }

  /** Does the task itself name this number? */
  isGiven(value: Rational): boolean {
    return this.#task().some((known) => known.numbers.has(id(value)));
  }

  /** Is this calculation written in the task or in the student's work? */
  hasCalculation(canonical: string): boolean {
    return this.#calculations().has(canonical);
  }

  /**
   * Do all these numbers stand in one sentence of the task or the student, with the same relation in words, or in one
   * calculation? "Regn 504 − 178" has named the operation already. One number alone must stand in a calculation of `result`.
   */
  relates(values: readonly Rational[], relation: string, result: Rational): boolean {
    return this.#all().some(
      (known) =>
        values.every((value) => known.numbers.has(id(value))) &&
        (speaksOf(known.text, relation) ||
          known
            .calculations()
            .some(
              ({ numbers, value: own }) =>
                (values.length > 1 || equals(own, result)) &&
                values.every((value) => numbers.some((number) => equals(number, value))),
            )),
    );
  }

  /** Did the task or the student write this, spaces aside? */
  wrote(text: string): boolean {
    const wanted = text.replace(/\s/g, '').toLowerCase();
    return this.#all().some((known) => known.text.replace(/\s/g, '').toLowerCase().includes(wanted));
  }

  /** Does the task contain this text, spaces aside? */
  contains(text: string): boolean {
    return this.#taskText().includes(squeeze(text));
  }

  /**
   * Is the number said as the task says it? A neighbouring word must be the task's own: "8 large planks" restates
   * "8 planks", "it is 8" does not.
   */
  restates(text: string, start: number, end: number, value: Rational): boolean {
    const before = neighbours(text.slice(Math.max(0, start - 40), start)).slice(-2);
    const after = neighbours(text.slice(end, end + 40)).slice(0, 2);
    return this.#task().some((known) =>
      known.readings.some((reading) => {
        if (!reading.values.some((v) => equals(v, value))) return false;
        const taskAfter = neighbours(known.text.slice(reading.end, reading.end + 60)).slice(0, 3);
        const taskBefore = neighbours(known.text.slice(Math.max(0, reading.start - 60), reading.start)).slice(-3);
        return after.some((word) => taskAfter.includes(word)) || before.some((word) => taskBefore.includes(word));
      }),
    );
  }
}

/** Begins a question. */
const ASKS = wholeWords(
  /^\W*(?:og |and )?(?:er|is|was|ligger|over|under|above|below|more|less|mere|mindre|større|bigger)\b/i,
);
/** Offers several numbers to choose from. */
const CHOICE = wholeWords(/\b(?:or|eller)\b|\?/i);

const EMPTY = new Set([
  'is',
  'are',
  'the',
  'a',
  'an',
  'of',
  'to',
  'you',
  'get',
  'it',
  'and',
  'that',
  'er',
  'en',
  'et',
  'den',
  'det',
  'af',
  'og',
  'du',
  'får',
  'at',
  'in',
  'i',
  'på',
  'has',
  'have',
  'har',
  'so',
  'så',
  'for',
  'will',
  'be',
  'was',
  'then',
  'them',
  'total',
  'som',
  'alt',
  'til',
  'sidst',
]);

/** Content words and signs next to a number, shortened to their stems. */
function neighbours(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+|[+*/=^<>$€£%]/gu) ?? [])
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.slice(0, 5));
}
