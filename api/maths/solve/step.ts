import type { FormulaIdea } from '../../language/texts/formulaIdea.ts';
import type { Rational } from '../rational.ts';

/** The rule that one line of a solution uses, named as it is taught. */
export type RuleName =
  /** What a task in words asks for, set up as a calculation. */
  | FormulaIdea
  | 'add'
  | 'subtract'
  /** `7 - 12` and `-3 - 4` end below zero: a walk on the number line, nothing to borrow. */
  | 'subtractBelowZero'
  /** A product or quotient with a negative number in it. */
  | 'signedProduct'
  | 'multiply'
  | 'divide'
  /** `24 · 36` as `24 · 30 + 24 · 6`, and one of those. */
  | 'splitFactor'
  | 'partialProduct'
  /** `952 : 7` as `700 : 7 + 210 : 7 + 42 : 7`, and one of those. */
  | 'splitDividend'
  | 'partialQuotient'
  | 'power'
  /** `√25`. */
  | 'root'
  /** The result as exact as the task wishes. */
  | 'round'
  /** Before + and −, because · and : come first. */
  | 'multiplyFirst'
  | 'divideFirst'
  | 'powerFirst'
  | 'bracketsFirst'
  /** `3 - (-2)` is `3 + 2`. */
  | 'subtractNegative'
  /** `3 + (-2)` is `3 - 2`. */
  | 'addNegative'
  | 'mixedToFraction'
  | 'wholeToFraction'
  | 'commonDenominator'
  | 'addNumerators'
  | 'subtractNumerators'
  | 'multiplyFractions'
  | 'multiplyWholeByFraction'
  | 'divideByFraction'
  | 'divideFractionByWhole'
  | 'simplifyFraction'
  /** `7 : 3` has no end as a decimal and is written 7/3. */
  | 'divisionToFraction'
  | 'fractionToDecimal'
  | 'decimalToFraction'
  /** `3/4 af 20`: divide by the denominator, multiply by the numerator. */
  | 'fractionOf'
  /** `25 % af 80`: percent are hundredths. */
  | 'percentOf'
  | 'percentToFraction'
  | 'expandBrackets'
  | 'removeBrackets'
  | 'collectTerms'
  /** In an expression: `2a · 3b` is `6ab`. */
  | 'multiplyTerms'
  /** `(x + 3)²` is `(x + 3)(x + 3)`. */
  | 'squareAsProduct'
  | 'multiplyBrackets'
  | 'multiplyIntoBrackets'
  /** Terms of a kind beside each other. */
  | 'sortTerms'
  | 'collectLikeTerms'
  /** `6x + 9` is `3 · 2x + 3 · 3`. */
  | 'findCommonFactor'
  | 'takeOutFactor'
  /** Added to, subtracted from or gathered on both sides of an inequality: its sign stays. */
  | 'moveInInequality'
  /** Both sides of an inequality multiplied or divided by a positive number. */
  | 'scaleInequality'
  /** By a negative number: its sign turns. */
  | 'turnInequality'
  /** `x² = 49` has two roots. */
  | 'bothRoots'
  | 'gatherOnOneSide'
  /** `x² + 5x + 6` is `(x + 2)(x + 3)`. */
  | 'factorTrinomial'
  /** A product is 0 when one of its factors is. */
  | 'zeroProduct'
  | 'solveEach'
  | 'gatherVariable'
  | 'swapSides'
  | 'addToBothSides'
  | 'subtractFromBothSides'
  | 'multiplyBothSides'
  | 'divideBothSides';

/** What can be done to both sides of an equation. */
export type BothSides = 'add' | 'subtract' | 'multiply' | 'divide';

/** What is computed in a step. */
interface Operation {
  /** The computation set up, without its result: `3 · 4`, `11 - 3`, `3/4 + 1/8`. Safe to show where `before` is. */
  readonly text: string;
  /** For a rule on both sides: what is done to them, and with what (`subtract` and `3`, `add` and `2x`). */
  readonly action?: BothSides;
  readonly operand?: string;
  /** What comes out. As secret as the step's `after`. */
  readonly result: string;
}

/** One line of a solution: one operation, with the whole line before and after it. */
export interface Step {
  readonly rule: RuleName;
  readonly before: string;
  readonly after: string;
  readonly operation: Operation;
}

/** The way from a problem to its value; `variable` names the unknown of an equation. */
export interface Solution {
  readonly value: Rational;
  readonly variable?: string;
  readonly steps: readonly Step[];
}

/** A change to an expression before it is printed: the part that is worked on, and what takes its place. */
export interface Change<T> {
  readonly rule: RuleName;
  readonly result: T;
  readonly part: { readonly before: T; readonly after: T };
}
