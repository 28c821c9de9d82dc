import { readNumberWords } from '../language/index.ts';
import { evaluate } from './evaluate.ts';
import { variablesOf } from './expr.ts';
import { sidesEqual } from './follow/equal.ts';
import { linearForm, rootOf } from './follow/linearForm.ts';
import { readStatements, type Statement } from './follow/statements.ts';
import { readNumbers } from './numbers.ts';
import { divide, type Rational, rational, toFraction } from './rational.ts';

/** A word problem with one way to solve it, and a student's way. */
export interface WordWork {
  readonly problem: string;
  /** A right solution in prose, one step a line. */
  readonly referenceSolution: string;
  readonly studentSteps: readonly string[];
  readonly lang: 'da' | 'en';
}

/** Numbers that need no source: 1 and 2, and how many make a week, dozen, day, month, year, hour or whole. */
const COMMON = ['1', '2', '7', '12', '24', '30', '52', '60', '100', '365'];

/**
 * The index of the student's first wrong step in a word problem; null when there are no steps. A step is suspect when
 *  - a calculation in it is wrong, or
 *  - what comes out of it is no result of the reference solution and does not lead to one in a later step (another way
 *    round), or
 *  - its equation has a solution that occurs nowhere in the task or the reference.
 * When nothing is suspect but the answer is not the reference's, the step that concludes it is taken. Two people who mark
 * such steps agree in 57 % of pairs (StepVerify), so this is a guess to be put as a question.
 */
export function locateFirstWrong(work: WordWork): number | null {
  const { studentSteps } = work;
  if (studentSteps.length === 0) return null;
  const facts = readFacts(work);
  const steps = studentSteps.map((text) => readStep(text, work.lang));
  const last = steps.at(-1)?.isBare && steps.length > 1 ? steps.length - 2 : steps.length - 1;
  const found = new Set<string>();
  for (let i = 0; i <= last; i++) {
    const step = steps[i];
    if (!step) continue;
    const later = steps.slice(i);
    if (isSuspect(step, facts, found, later)) return i;
    for (const { value } of step.results) found.add(value);
    for (const root of step.roots) found.add(root);
  }
  return last;
}

/** What is known before the student begins. */
interface Facts {
  /** Numbers that the task or the reference mentions. */
  readonly mentioned: ReadonlySet<string>;
  /** What comes out of the reference's steps, and what it mentions beyond the task. */
  readonly reached: ReadonlySet<string>;
  /** What comes out of the reference's calculations only. */
  readonly results: ReadonlySet<string>;
}

function readFacts({ problem, referenceSolution, lang }: WordWork): Facts {
  const task = new Set(numbersIn(problem, lang));
  const reference = new Set(numbersIn(referenceSolution, lang));
  const results = new Set<string>();
  for (const line of referenceSolution.split('\n')) {
    const step = readStep(line, lang);
    for (const { value } of step.results) results.add(value);
    const end = step.numbers.at(-1);
    if (step.results.length === 0 && end) results.add(end);
  }
  const beyond = [...reference].filter((value) => !task.has(value));
  return { mentioned: new Set([...task, ...reference]), reached: new Set([...results, ...beyond]), results };
}

/** A student's step: its calculations, the solutions of its equations, and the numbers that it mentions. */
interface Step {
  readonly results: readonly { readonly value: string; readonly from: readonly string[]; readonly holds: boolean }[];
  readonly roots: readonly string[];
  readonly numbers: readonly string[];
  /** It speaks of an unknown, so that its last number is no result. */
  readonly isAlgebra: boolean;
  /** Nothing but a number: the answer repeated. */
  readonly isBare: boolean;
}

function readStep(text: string, lang: 'da' | 'en'): Step {
  const statements = readStatements(text);
  return {
    results: statements.flatMap((statement) => resultsOf(statement, lang)),
    roots: statements.flatMap(rootsOf),
    numbers: digitsIn(text, lang),
    isAlgebra: /[a-z]\s*[=+]|\d[a-z]\b/.test(text),
    isBare: /^[\s$€\d.,%-]+$/.test(text),
  };
}

/** Every `a op b = c` of a statement: what comes out and the numbers that went in. */
function resultsOf({ sides }: Statement, lang: 'da' | 'en'): Step['results'][number][] {
  return sides.flatMap((right, i) => {
    const left = sides[i - 1];
    if (!left || variablesOf(right.expr, variablesOf(left.expr)).size > 0) return [];
    const value = evaluate(right.expr);
    const holds = sidesEqual(left.expr, right.expr);
    if (!value.ok || holds === undefined) return [];
    return [{ value: keyOf(value.value), from: digitsIn(left.text, lang), holds }];
  });
}

/** The solutions of the linear equations in a statement. */
function rootsOf({ sides }: Statement): string[] {
  return sides.flatMap((right, i) => {
    const left = sides[i - 1];
    const [name, ...more] = left ? variablesOf(right.expr, variablesOf(left.expr)) : [];
    if (!left || name === undefined || more.length > 0) return [];
    const form = linearForm(left.expr, right.expr, name);
    const root = form && rootOf(form);
    return root ? [keyOf(root)] : [];
  });
}

function isSuspect(step: Step, facts: Facts, found: ReadonlySet<string>, later: readonly Step[]): boolean {
  const leadsOn = (value: string): boolean =>
    later.some(({ results }) =>
      results.some(
        (one) => one.holds && one.value !== value && one.from.includes(value) && facts.results.has(one.value),
      ),
    );
  const isAccounted = (value: string, known: ReadonlySet<string>): boolean =>
    known.has(value) || found.has(value) || leadsOn(value);
  if (step.results.some(({ holds, value }) => !holds || !isAccounted(value, facts.reached))) return true;
  if (step.roots.some((root) => !isAccounted(root, facts.mentioned))) return true;
  const end = step.numbers.at(-1);
  if (step.results.length > 0 || step.isAlgebra || end === undefined) return false;
  return !COMMON.includes(end) && !isAccounted(end, facts.mentioned);
}

/** A number as a key that forgets its sign. */
const keyOf = (value: Rational): string => toFraction(value.num < 0n ? { num: -value.num, den: value.den } : value);

/** The numbers in digits; a percent counts as itself and as hundredths. */
function digitsIn(text: string, lang: 'da' | 'en'): string[] {
  return readNumbers(text, lang).flatMap(({ value, unit }) =>
    unit === '%' ? [keyOf(divide(value, rational(100))), keyOf(value)] : [keyOf(value)],
  );
}

/** The numbers in digits and in words. */
function numbersIn(text: string, lang: 'da' | 'en'): string[] {
  const words = readNumberWords(text, lang).filter((word) => word.kind !== 'ordinal' && word.den !== 0n);
  return [
    ...digitsIn(text, lang),
    ...words.flatMap((word) => [keyOf(rational(word.num, word.den)), keyOf(rational(word.den))]),
  ];
}
