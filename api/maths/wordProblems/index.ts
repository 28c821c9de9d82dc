import { type Rational, TooLarge } from '../rational.ts';
import { type Structure, solveStory } from './solveStory.ts';
import { readStory } from './story.ts';
import { tagText } from './text.ts';
import { Givens, type Sign, type Value } from './value.ts';

export type { Structure } from './solveStory.ts';

/** One operation on the way, with its operands as the task writes them; what was worked out before has no words. */
export interface WordStep {
  readonly sign: Sign;
  readonly left: Operand;
  readonly right: Operand;
  readonly result: Rational;
  /** A division that counts how many of `right` there are in `left`. */
  readonly counts?: true;
}
export interface Operand {
  readonly value: Rational;
  /** "4 poser", "20 %"; null for the result of an earlier step. */
  readonly words: string | null;
}

/** A word problem worked out: how its quantities hang together, and the operations in order. */
export interface WordSolution {
  readonly structure: Structure;
  readonly value: Rational;
  readonly steps: readonly WordStep[];
}

/**
 * Works out a word problem in plain Danish or English without a model. Null whenever something in the text is not known for
 * certain: a clause that fits no pattern, a number that is not used, a pronoun that may mean two, a division with a rest.
 * Never throws.
 */
export function solveWordProblem(text: string): WordSolution | null {
  const tagged = tagText(text);
  if (!tagged) return null;
  const story = readStory(tagged);
  if (typeof story === 'string') return null;
  try {
    const solved = solveStory(story, new Givens(tagged.givens));
    return solved && { structure: solved.structure, value: solved.value.amount, steps: stepsOf(solved.value) };
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

function stepsOf(value: Value): WordStep[] {
  if (value.kind !== 'operation') return [];
  const { sign, left, right, amount, counts } = value;
  return [
    ...stepsOf(left),
    ...stepsOf(right),
    { sign, left: operandOf(left), right: operandOf(right), result: amount, ...(counts && { counts }) },
  ];
}

const operandOf = (value: Value): Operand => ({
  value: value.amount,
  words: value.kind === 'operation' ? null : value.words,
});
