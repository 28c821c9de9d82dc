import type { AlgebraIdea } from './algebraIdea.ts';
import type { FormulaIdea } from './formulaIdea.ts';

/**
 * What a hint can say about one rule of arithmetic or algebra, rung by rung.
 * Slots in braces hold only values from the task, the student's own words or a sibling problem; a variant whose slot
 * cannot be filled that way is passed over. Each list has at least three variants and each ends by asking or inviting.
 */
export interface RuleTexts {
  /** Level 1: what the step is for. */
  readonly goal: Variants;
  /** Level 2: the rule by name and in words. */
  readonly rule: Variants;
  /** Level 3: the step set up, its result left blank (▢). */
  readonly setUp: Variants;
}

/** At least three ways of saying the same thing, so that a student does not hear the same sentence twice in a row. */
export type Variants = readonly [string, string, string, ...string[]];

/** The ideas that hints are written for; several engine rules may share one. */
export type RuleIdea =
  | FormulaIdea
  | AlgebraIdea
  | 'commonDenominator'
  | 'combineNumerators'
  | 'simplifyFraction'
  | 'multiplyFractions'
  | 'divideByFraction'
  | 'partOf'
  | 'percentOf'
  | 'bracketsFirst'
  | 'pointsBeforeDashes'
  | 'splitFactor'
  | 'partialProduct'
  | 'splitDividend'
  | 'partialQuotient'
  | 'power'
  | 'root'
  | 'round'
  | 'add'
  | 'subtract'
  | 'subtractBelowZero'
  | 'signedProduct'
  | 'multiply'
  | 'divide'
  | 'expandBrackets'
  | 'collectTerms'
  | 'gatherVariable'
  | 'undoAddition'
  | 'undoMultiplication'
  | 'rewrite';
