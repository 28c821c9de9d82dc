/** Exact school maths: read what students write, work it out step by step, follow their own work. Pure, with hard limits. */
export { evaluate, type ValueResult, type Values } from './evaluate.ts';
export type { Expr } from './expr.ts';
export { findProblem, type MathsProblem } from './find.ts';
export { checkStep, type StepCheck } from './follow/checkStep.ts';
export { type ArithmeticClaim, checkArithmeticClaims } from './follow/claims.ts';
export { followWork, type WorkReport } from './follow/followWork.ts';
export type { WhyWrong, WorkLine } from './follow/judge.ts';
export type { MisconceptionId } from './follow/misconceptions.ts';
export { locateFirstWrong, type WordWork } from './locateFirstWrong.ts';
export { type NumberInText, readNumbers } from './numbers.ts';
export {
  type EquationResult,
  type ExpressionResult,
  type Problem,
  type Refusal,
  readEquation,
  readExpression,
} from './parse.ts';
export { print, printNumber } from './print.ts';
export { compare, equals, fromDecimal, type Rational, rational, toDecimal, toFraction } from './rational.ts';
export { type SolveResult, solve, solveOrReason, type Unsolved } from './solve/index.ts';
export { type Sibling, siblingOf } from './solve/sibling.ts';
export type { Operation, RuleName, Solution, Step } from './solve/step.ts';
