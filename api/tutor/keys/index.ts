import type { AnswerKey } from '../../contract/answerKey.ts';
import type { Subject } from '../../contract/policy.ts';
import {
  type AlgebraProblem,
  equals,
  findAlgebra,
  findProblem,
  type MathsProblem,
  readComparison,
  readExpression,
  readNumbers,
  type Solution,
  type Structure,
  solve,
  solveAlgebra,
  solveComparison,
  solveWordProblem,
  toDecimal,
  toFraction,
  type WordSolution,
  type WrittenNumber,
} from '../../maths/index.ts';
import { matchesKey } from '../claims.ts';
import type { TutorProblem } from '../types.ts';
import { type AlgebraKey, algebraKey } from './algebraKey.ts';

/**
 * A problem with its key: the teacher's when one was given, else the engine's own solution, else none. A problem without
 * a key still gets help, but nothing is ever called right or wrong.
 */
export function openProblem(text: string, subject?: Subject | undefined, given?: AnswerKey | undefined): TutorProblem {
  if (given && given.type !== 'none') return { text, subject, key: withForm(given, text), keyOrigin: 'given' };
  const derived = deriveKey(text);
  return derived
    ? { text, subject, key: derived.key, keyOrigin: 'solved' }
    : { text, subject, key: { type: 'none' }, keyOrigin: 'none' };
}

/**
 * Whether a teacher's key disagrees with what the engine finds: such a key is refused before it can mislead anyone.
 * False when the engine cannot tell.
 */
export function keyContradicts(text: string, given: AnswerKey): boolean {
  const derived = deriveKey(text);
  if (!derived || !('value' in given) || given.type === 'translation') return false;
  return !matchesKey(writtenKey(derived), given);
}

/** A key that the engine worked out, and from what: the maths that stands in the task, or how its story hangs together. */
export interface DerivedKey {
  readonly key: AlgebraKey;
  readonly from: MathsProblem['kind'] | AlgebraProblem['kind'] | 'comparison' | Structure;
}

/** A key's values as they are written, parted by "og"; for comparing and counting. */
export const writtenKey = ({ key }: DerivedKey): string => ('value' in key ? key.value : key.values.join(' og '));

/** The engine's own key to a task; null when it finds none that it can answer for. */
export function deriveKey(text: string): DerivedKey | null {
  const problem = findProblem(text);
  const solution = problem ? solve(problem) : null;
  if (problem && solution) return { key: calculatedKey(solution, text), from: problem.kind };
  const algebra = findAlgebra(text);
  const solved = algebra && solveAlgebra(algebra);
  if (algebra && solved) return { key: algebraKey(algebra, solved), from: algebra.kind };
  const comparison = readComparison(text);
  const picked = comparison && solveComparison(comparison);
  if (picked) return { key: pickedKey(picked), from: 'comparison' };
  const story = solveWordProblem(text);
  return story && { key: storyKey(story, text), from: story.structure };
}

/** A teacher's expression as the task wants it written: `3x · 4` is no answer where it is to be reduced. */
function withForm(given: AnswerKey, text: string): AnswerKey {
  if (given.type !== 'expression' || given.form) return given;
  const derived = deriveKey(text)?.key;
  return derived?.type === 'expression' && derived.form && matchesKey(given.value, derived)
    ? { ...given, form: derived.form }
    : given;
}

/** The key to a word problem, with the values on the way that the task does not show. */
function storyKey({ value, steps }: WordSolution, text: string): DerivedKey['key'] {
  const shown = readNumbers(text);
  const onTheWay = steps.slice(0, -1).map(({ result }) => result);
  const hidden = onTheWay.filter((result) => !shown.some((given) => equals(given.value, result)));
  const decimal = toDecimal(value);
  return {
    type: decimal === undefined ? 'fraction' : 'numeric',
    value: decimal ?? toFraction(value),
    steps: [...new Set(hidden.map((result) => toDecimal(result) ?? toFraction(result)))],
  };
}

/** The number that was to be picked out, which stands in the task: nothing on the way to it needs hiding. */
const pickedKey = ({ text }: WrittenNumber): DerivedKey['key'] => ({
  type: text.includes('/') ? 'fraction' : 'numeric',
  value: text,
  steps: [],
});

function calculatedKey(solution: Solution, text: string): DerivedKey['key'] {
  const decimal = toDecimal(solution.value);
  const asFraction = decimal === undefined || /\d\s*\/\s*\d|\\frac/u.test(text);
  return {
    type: asFraction && solution.value.den !== 1n ? 'fraction' : 'numeric',
    value: asFraction ? toFraction(solution.value) : (decimal ?? toFraction(solution.value)),
    steps: stepValues(solution, text),
  };
}

/** Values on the way to the answer that the task does not show, for the guard to mask where the policy says so. */
function stepValues(solution: Solution, text: string): string[] {
  const shown = readNumbers(text);
  const values = solution.steps.slice(0, -1).map((step) => step.operation.result);
  return [...new Set(values)].filter((value) => {
    const read = readExpression(value);
    if (!read.ok || value.length > 40) return false;
    return !readNumbers(value).every((number) => shown.some((given) => equals(given.value, number.value)));
  });
}
