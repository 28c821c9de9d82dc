import type { Expr } from '../expr.ts';
import { add, divide, multiply, type Rational, rational, subtract } from '../rational.ts';
import { plainValue } from '../solve/values.ts';
import { literal, type Malrule } from './malrule.ts';
import { answerOf } from './task.ts';

const HUNDRED = rational(100);
const partOf = (base: Rational, percent: Rational): Rational => divide(multiply(base, percent), HUNDRED);
const grown = (base: Rational, percent: Rational): Rational => add(base, partOf(base, percent));

/** Wrong ideas about percent: of which whole, and what is done with it. */
export const percents = {
  /** 25 % af 80 = 55 or 3,2: the percent taken as an amount, as a divisor, or of another whole. */
  percentOfWrongBase: {
    grades: [5, 9],
    rewrites: onPercentOf((base, percent) => [
      subtract(base, percent),
      add(base, percent),
      divide(base, percent),
      ...(base.num === 0n ? [] : [divide(multiply(percent, HUNDRED), base)]),
    ]),
  },
  /** 25 % af 80 = 60 or 100: the part taken from the whole, or added to it, though only the part is asked for. */
  changedInsteadOfPart: {
    grades: [5, 9],
    rewrites: onPercentOf((base, percent) => [subtract(base, partOf(base, percent)), grown(base, percent)]),
  },
  /** 25 % af 80 = 2000: multiplied, and the hundredths forgotten. */
  forgotHundred: { grades: [5, 9], rewrites: onPercentOf((base, percent) => [multiply(base, percent)]) },
  /** 5 % af 80 = 40: 5 % written as 0,5. */
  percentAsTenths: {
    grades: [5, 9],
    rewrites: onPercentOf((base, percent) => [divide(multiply(base, percent), rational(10))]),
  },
  /** 200 kr. + 25 % = 225 kr.: the percent added as if it were kroner. */
  percentAsAmount: {
    grades: [5, 9],
    answers: (task) =>
      task.kind === 'percentChange' && task.percents.length === 1
        ? [answerOf(task.percents.reduce(add, task.from))]
        : [],
  },
  /** 200 kr. + 25 % = 50 kr.: stopped at the part. */
  stoppedAtPart: {
    grades: [5, 9],
    answers: (task) => {
      const [percent, ...more] = task.kind === 'percentChange' ? task.percents : [];
      if (task.kind !== 'percentChange' || !percent || more.length > 0) return [];
      return [answerOf(partOf(task.from, percent.num < 0n ? { num: -percent.num, den: percent.den } : percent))];
    },
  },
  /** First 10 % up, then 10 % up is 20 % up. */
  percentsAdded: {
    grades: [7, 9],
    answers: (task) =>
      task.kind === 'percentChange' && task.percents.length > 1
        ? [answerOf(grown(task.from, task.percents.reduce(add)))]
        : [],
  },
  /** 240 after 20 % up was 192: the percent taken off the new price. */
  takenOffNew: {
    grades: [7, 9],
    answers: (task) =>
      task.kind === 'percentBefore' ? [answerOf(subtract(task.to, partOf(task.to, task.percent)))] : [],
  },
  /** From 80 to 100 is 20 %: the rise compared with the new value. */
  growthOfNew: {
    grades: [7, 9],
    answers: (task) =>
      task.kind === 'percentGrowth' && task.to.num !== 0n
        ? [answerOf(divide(multiply(subtract(task.to, task.from), HUNDRED), task.to))]
        : [],
  },
  /** From 50 to 80 is 30 %: the difference called percent. */
  differenceAsPercent: {
    grades: [6, 9],
    answers: (task) => (task.kind === 'percentGrowth' ? [answerOf(subtract(task.to, task.from))] : []),
  },
} satisfies Record<string, Malrule>;

function onPercentOf(rule: (base: Rational, percent: Rational) => readonly Rational[]) {
  return (expr: Expr): readonly Expr[] => {
    if (expr.kind !== 'of' || expr.left.kind !== 'percent') return [];
    const [base, percent] = [plainValue(expr.right), plainValue(expr.left.of)];
    return base && percent && percent.num !== 0n ? rule(base, percent).map(literal) : [];
  };
}
