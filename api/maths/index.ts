/** Exact school maths: read what students write, work it out step by step, follow their own work. Pure, with hard limits. */
export { type Form, hasForm, leaves, sameForAll } from './algebra/form.ts';
export { findAlgebra, solveAlgebra } from './algebra/index.ts';
export { type AlgebraProblem, type AlgebraSolution, isAlgebra, taskLine } from './algebra/problem.ts';
export { siblingOfAlgebra } from './algebra/sibling.ts';
export { readComparison, solveComparison, type WrittenNumber, writtenNumbers } from './comparison.ts';
export { evaluate, evaluateReal } from './evaluate.ts';
export type { Expr } from './expr.ts';
export { type BareProblem, findProblem, type MathsProblem } from './find.ts';
export { checkStep } from './follow/checkStep.ts';
export { type ArithmeticClaim, checkArithmeticClaims } from './follow/claims.ts';
export { followWork } from './follow/followWork.ts';
export type { WorkLine, WorkReport } from './follow/judge.ts';
export type { FormulaProblem } from './formulas/index.ts';
export { takeWish } from './formulas/wish.ts';
export { locateFirstWrong, type WordWork } from './locateFirstWrong.ts';
export type { MisconceptionId } from './malrules/index.ts';
export { judgeTold } from './malrules/told.ts';
export { printClock, readClock } from './measures/clock.ts';
export { printDate, readDate } from './measures/date.ts';
export { printQuantity, sameAmount } from './measures/quantity.ts';
export { readQuantity } from './measures/readQuantity.ts';
export { unitCalled as unitNamed } from './measures/units.ts';
export { readNumbers } from './numbers.ts';
export { type OneStep, oneStepsTo } from './oneStep.ts';
export {
  readEquation,
  readExpression,
} from './parse.ts';
export { pictureOf, pictureOfStory } from './pictures/index.ts';
export { print, printNumber } from './print.ts';
export { add, equals, multiply, type Rational, rational, toDecimal, toFraction } from './rational.ts';
export { compareReal, decimalOf, type Real, rationalOf, roundReal, sameReal } from './real.ts';
export { inequalityBound, readInequality, readPoint, readSystem } from './relations.ts';
export { solve, solveOrReason } from './solve/index.ts';
export { siblingOf } from './solve/sibling.ts';
export type { Solution, Step } from './solve/step.ts';
export { type Structure, solveWordProblem, type WordSolution } from './wordProblems/index.ts';
