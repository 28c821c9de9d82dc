import type { AnswerKey } from '../../contract/answerKey.ts';
import { normalise, readNumberWords } from '../../language/index.ts';
import {
  equals,
  evaluate,
  type Rational,
  rational,
  readExpression,
  readNumbers,
  toDecimal,
  toFraction,
} from '../../maths/index.ts';
import { studyProblem } from '../read/index.ts';
import type { TutorProblem } from '../types.ts';

/** One way to the answer of a word problem, as somebody proposes it: operations in order, each with what it comes to. */
export interface Derivation {
  readonly steps: readonly {
    readonly left: string;
    readonly sign: '+' | '-' | '*' | '/';
    readonly right: string;
    readonly result: string;
  }[];
}

type SolvedKey = Extract<AnswerKey, { type: 'numeric' | 'fraction' }>;

/** Numbers that a text tells of without writing them, by the words that do. */
const MEANT: readonly (readonly [number, RegExp])[] = [
  [2, /halv|dobbelt|begge|(?<!\p{L})par(?!\p{L})|half|halve|twice|double|both|pair/iu],
  [3, /tredobbelt|tredjedel|triple|third/iu],
  [4, /fjerdedel|kvart|quarter/iu],
  [7, /(?<!\p{L})uge|week/iu],
  [10, /(?<!\p{L})[cm]m(?!\p{L})|centimeter|deciliter|(?<!\p{L})dl(?!\p{L})/iu],
  [12, /dusin|dozen|måned|month|(?<!\p{L})år(?!\p{L})|year/iu],
  [24, /døgn|(?<!\p{L})dage?n?(?!\p{L})|(?<!\p{L})days?(?!\p{L})/iu],
  [60, /(?<!\p{L})time|minut|sekund|hour|second/iu],
  [100, /%|procent|percent|per cent|meter|(?<!\p{L})c?m(?!\p{L})|(?<!\p{L})øre(?!\p{L})|(?<!\p{L})cents?(?!\p{L})/iu],
  [1000, /(?<!\p{L})(?:km|kg|g|ml|l)(?!\p{L})|kilo|liter|litre|gram/iu],
];
/** An answer that is no whole number is believed only where something is measured, paid or told in parts. */
const IN_PARTS =
  /\d[.,]\d|\d\/\d|%|procent|percent|[$€£]|(?<!\p{L})(?:kr|km|cm|m|kg|g|l|dl|liter|meter|kilo|hours?|timer?)(?!\p{L})/iu;
const SIGNS = { '+': '+', '-': '-', '*': '·', '/': ':' } as const;

/** Whether a problem is one whose key may be proposed: a story with numbers that the engine finds no way through. */
export const lacksKey = (problem: TutorProblem): boolean =>
  problem.key.type === 'none' &&
  (problem.subject === undefined || problem.subject === 'mathematics') &&
  studyProblem(problem).kind === 'quantities';

/**
 * The key of a word problem that two derivations, made apart, both lead to. Null unless in each of them every operation
 * comes to what it says, works on numbers of the text or on earlier results, and leaves none of either unused, and both come
 * to the same. Neither derivation is believed alone, and no arithmetic but the engine's own. Never throws.
 */
export function agreedKey(text: string, [one, other]: readonly [Derivation, Derivation]): SolvedKey | null {
  const results = resultsOf(text, one);
  const value = results?.at(-1);
  const same = resultsOf(text, other)?.at(-1);
  if (!results || !value || !same || !equals(value, same)) return null;
  const shown = readNumbers(text).map((number) => number.value);
  const onTheWay = results.slice(0, -1).filter((result) => !shown.some((given) => equals(given, result)));
  return {
    type: toDecimal(value) === undefined ? 'fraction' : 'numeric',
    value: written(value),
    steps: [...new Set(onTheWay.map(written))],
  };
}

const written = (value: Rational): string => toDecimal(value) ?? toFraction(value);
const isIn = (values: readonly Rational[], value: Rational): boolean => values.some((one) => equals(one, value));

/** The results of a derivation in order, the answer last; null when one thing in it does not hold. */
function resultsOf(text: string, { steps }: Derivation): Rational[] | null {
  const givens = givensOf(text);
  const unused = new Set(givens.filter(({ isNeeded }) => isNeeded));
  const open: Rational[] = [];
  const results: Rational[] = [];
  for (const { left, sign, right, result } of steps) {
    const [a, b, claimed] = [left, right, result].map(numberIn);
    if (!a || !b || !claimed) return null;
    for (const operand of [a, b]) {
      const at = open.findIndex((value) => equals(value, operand));
      const given = [...unused].find(({ values }) => isIn(values, operand));
      if (at >= 0) open.splice(at, 1);
      else if (given) unused.delete(given);
      else if (!isIn(results, operand) && !givens.some(({ values }) => isIn(values, operand))) return null;
    }
    const value = worked(`(${toFraction(a)}) ${SIGNS[sign]} (${toFraction(b)})`);
    if (!value || !equals(value, claimed)) return null;
    open.push(value);
    results.push(value);
  }
  const [value, ...stray] = open;
  if (!value || stray.length > 0 || unused.size > 0 || value.num <= 0n) return null;
  return value.den === 1n || IN_PARTS.test(text) ? results : null;
}

/** A number that a text gives, in each way that it may be reckoned with: 40 % is 40 of a hundred or 0.4. */
interface GivenNumber {
  readonly values: readonly Rational[];
  /** Every number that the text writes has its part in the answer; what words only mean need not. */
  readonly isNeeded: boolean;
}

function givensOf(text: string): GivenNumber[] {
  const inDigits = readNumbers(text).map(({ value, unit }) => ({
    values: unit === '%' ? [value, { num: value.num, den: value.den * 100n }].map(reduced) : [value],
    isNeeded: true,
  }));
  const lang = /(?<!\p{L})(?:hvor|hvad|og|har|der)(?!\p{L})/iu.test(text) ? 'da' : 'en';
  const inWords = readNumberWords(normalise(text), lang).flatMap(({ num, den, kind }) =>
    kind === 'cardinal' || kind === 'part' ? [{ values: [{ num, den }], isNeeded: kind === 'cardinal' }] : [],
  );
  const meant = MEANT.flatMap(([number, cue]) =>
    cue.test(text) ? [{ values: [rational(number)], isNeeded: false }] : [],
  );
  return [...inDigits, ...inWords, ...meant];
}

const reduced = ({ num, den }: Rational): Rational => rational(num, den);

const numberIn = (text: string): Rational | null => worked(text.trim());

/** The value of a number or a calculation as a machine writes it; null for anything else. */
function worked(text: string): Rational | null {
  const read = readExpression(text, 'en');
  const value = read.ok ? evaluate(read.expr) : read;
  return value.ok ? value.value : null;
}
