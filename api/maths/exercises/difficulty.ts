import type { Expr } from '../expr.ts';
import { operands } from '../expr.ts';
import { readNumbers } from '../numbers.ts';
import { readEquation, readExpression } from '../parse.ts';
import { equals, type Rational } from '../rational.ts';
import { solve } from '../solve/index.ts';
import type { RuleName, Solution } from '../solve/step.ts';
import type { Exercise } from './exercise.ts';
import { operationLoad, sizeLoad } from './load.ts';
import type { Proof } from './proof.ts';

/** What a rule costs beyond its arithmetic: how much there is to see and remember. One plain operation costs 1. */
const RULES: Partial<Record<RuleName, number>> = {
  multiplyFirst: 1.5,
  divideFirst: 1.5,
  powerFirst: 2,
  bracketsFirst: 1.5,
  power: 1.5,
  subtractNegative: 2,
  addNegative: 1.5,
  mixedToFraction: 1.5,
  wholeToFraction: 1,
  commonDenominator: 2.5,
  simplifyFraction: 1.5,
  divideByFraction: 2.5,
  divideFractionByWhole: 2,
  percentToFraction: 0.5,
  expandBrackets: 2.5,
  removeBrackets: 2,
  collectTerms: 1.5,
  gatherVariable: 2.5,
  swapSides: 0.5,
  multiplyBothSides: 2,
};

/**
 * How hard an exercise is, from what stands in it and the way to its answer alone: each step with its rule and its
 * arithmetic (digits, carrying, borrowing, signs, fractions, decimals), where the unknown stands, how much there is to
 * read, numbers that are not needed, and units that change. It knows neither the level asked for nor the generator. The
 * figures order exercises about one idea; they say nothing about students.
 */
export function difficulty(exercise: Pick<Exercise, 'text' | 'proof'>): number {
  return wayLoad(exercise.proof) + readingLoad(exercise.text, exercise.proof);
}

/** What the way to the answer costs. */
function wayLoad(proof: Proof): number {
  switch (proof.kind) {
    case 'value':
      return valueLoad(proof.expression);
    case 'equation':
      return equationLoad(proof.equation);
    case 'system':
      return 4 + proof.equations.reduce((sum, one) => sum + termsOf(one) + unknownSigns(one), 0);
    case 'same':
      return sameLoad(proof.expression);
    case 'root':
      return 2 + valueLoad(proof.of);
    case 'statistic':
      return statisticLoad(proof);
    case 'rounded':
      return 1 + 0.6 * digitsIn(proof.expression) + 0.4 * digitsIn(proof.to);
    case 'remainder':
      return remainderLoad(BigInt(proof.dividend), BigInt(proof.divisor));
    case 'greatest':
      return greatestLoad(proof.of);
  }
}

function traceLoad({ steps }: Solution): number {
  return steps.reduce((sum, { rule, operation }) => {
    const read = readExpression(operation.text, 'da');
    return sum + (RULES[rule] ?? 1) + (read.ok ? operationLoad(read.expr) : 0.5);
  }, 0);
}

function valueLoad(expression: string): number {
  const read = readExpression(expression, 'da');
  if (!read.ok) return 0;
  const solution = solve({ kind: 'evaluate', expr: read.expr, text: expression });
  return solution ? traceLoad(solution) : sizesIn(read.expr);
}

const sizesIn = (expr: Expr): number =>
  expr.kind === 'number'
    ? sizeLoad(expr.value)
    : operands(expr).reduce((sum, operand) => sum + sizesIn(operand), operands(expr).length > 0 ? 0.3 : 0);

function equationLoad(equation: string): number {
  const read = readEquation(equation, 'da');
  if (!read.ok) return 0;
  const { left, right, variable } = read;
  const solution = solve({ kind: 'equation', left, right, variable, text: equation });
  if (!solution) return 0;
  const answer = sizeLoad(solution.value);
  return 1 + traceLoad(solution) + answer + [left, right].reduce((sum, side) => sum + placeOfUnknown(side), 0);
}

/** An unknown that is taken away or divided by is met against the grain; one at the front is not. */
function placeOfUnknown(side: Expr): number {
  if ((side.kind === 'subtract' || side.kind === 'divide') && holds(side.right)) return 2;
  if (side.kind === 'add' && holds(side.right) && !holds(side.left)) return 0.3;
  return 0;
}

const holds = (expr: Expr): boolean => expr.kind === 'variable' || operands(expr).some(holds);

/** Terms and letters to bring together or multiply out. */
function sameLoad(expression: string): number {
  const read = readExpression(expression, 'da');
  if (!read.ok) return 0;
  return nodeLoad(read.expr, 0);
}

function nodeLoad(expr: Expr, depth: number): number {
  const inner = operands(expr).reduce((sum, operand) => sum + nodeLoad(operand, depth + 1), 0);
  switch (expr.kind) {
    case 'number':
      return 0.4 * sizeLoad(expr.value);
    case 'variable':
      return 0.5;
    case 'negate':
      return inner + 1.5;
    case 'subtract':
      return inner + 1.4 + (isSumOf(expr.right) ? 2 : 0);
    case 'multiply':
      return inner + 0.5 + [expr.left, expr.right].filter(isSumOf).length * 2;
    case 'power':
      return inner + (isSumOf(expr.left) ? 5 : 1);
    default:
      return inner + 1;
  }
}

const isSumOf = (expr: Expr): boolean => expr.kind === 'add' || expr.kind === 'subtract';

function statisticLoad({ measure, data }: Extract<Proof, { kind: 'statistic' }>): number {
  const sizes = data.reduce((sum, one) => sum + 0.25 * digitsIn(one), 0);
  const even = measure === 'median' && data.length % 2 === 0 ? 2.5 : 0;
  const way = measure === 'mean' ? valueLoad(`(${data.join(' + ')}) : ${data.length}`) : 0.5 * data.length;
  const negative = data.some((one) => one.startsWith('-')) ? 1.5 : 0;
  return 1 + sizes + even + way + negative;
}

/** Numbers that are near each other, and fractions whose denominators have nothing in common, are hard to tell apart. */
function greatestLoad(of: readonly string[]): number {
  const sum = of.join(' + ');
  return 0.5 * valueLoad(sum) + 0.8 * of.length;
}

/** The division that goes up, and what is left taken from the whole. */
function remainderLoad(dividend: bigint, divisor: bigint): number {
  const used = dividend - (dividend % divisor);
  return 1 + valueLoad(`${used} : ${divisor}`) + valueLoad(`${dividend} - ${used}`);
}

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;
const termsOf = (equation: string): number => (equation.match(/[+-]|\d/g) ?? []).length * 0.6;
/** A letter with a number before it has to be matched before one can be taken from the other. */
const unknownSigns = (equation: string): number => (equation.match(/\d[xy]/g) ?? []).length;

/** What there is to read beside the maths: words, numbers that lead astray, units that have to be changed. */
function readingLoad(text: string, proof: Proof): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
  return 0.06 * words + notNeeded(text, proof) + 0.7 * Math.max(0, unitsIn(text) - 1);
}

const unitsIn = (text: string): number =>
  new Set(readNumbers(text, 'da').flatMap(({ unit }) => (unit === undefined ? [] : [unit]))).size;

const isAmong = (value: Rational, list: readonly Rational[]): boolean => list.some((other) => equals(other, value));

/** Numbers of the text that are in no part of the calculation; long ones take longer to look through. */
function notNeeded(text: string, proof: Proof): number {
  if (proof.kind !== 'value' && proof.kind !== 'root' && proof.kind !== 'equation') return 0;
  const maths = proof.kind === 'value' ? proof.expression : proof.kind === 'root' ? proof.of : proof.equation;
  const used = readNumbers(maths, 'da').flatMap(({ value }) => [
    value,
    { num: value.num, den: 1n },
    { num: value.den, den: 1n },
  ]);
  const given = readNumbers(text, 'da');
  if (given.length < 2) return 0;
  const others = given.filter(({ value, other }) => !isAmong(value, used) && !(other && isAmong(other, used)));
  return others.reduce((sum, { value }) => sum + 0.8 + 0.15 * digitsIn(value.num.toString()), 0);
}
