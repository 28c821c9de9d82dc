import { linearForm, rootOf, sideForm } from '../follow/linearForm.ts';
import { add, compare, divide, isInteger, multiply, ONE, type Rational, subtract } from '../rational.ts';
import type { Malrule } from './malrule.ts';
import type { TaughtAnswer } from './task.ts';

const isOne = (value: Rational): boolean => value.num === value.den;

/** Wrong ideas about what may be done to an equation or an inequality. */
export const equations = {
  /** x + 3 = 8 → x = 8 + 3: a term moved over without changing its sign. */
  signSlip: {
    grades: [6, 9],
    equations: (l, r) => {
      const [slope, constant] = [subtract(l.slope, r.slope), subtract(r.constant, l.constant)];
      return [
        ...(l.constant.num === 0n ? [] : [[slope, add(r.constant, l.constant)] as const]),
        ...(r.slope.num === 0n ? [] : [[add(l.slope, r.slope), constant] as const]),
      ];
    },
  },
  /** 2x + 3 = 11 → 2x = 11: something done to one side only. */
  oneSideOnly: {
    grades: [6, 9],
    equations: (l, r) => (l.constant.num === 0n ? [] : [[subtract(l.slope, r.slope), r.constant]]),
  },
  /** 2x + 4 = 10 → x + 4 = 5: one term of a side divided. */
  dividedOneTerm: {
    grades: [7, 9],
    equations: (l, r) => {
      if (l.constant.num === 0n || r.slope.num !== 0n || l.slope.num === 0n || isOne(l.slope)) return [];
      return [[ONE, subtract(divide(r.constant, l.slope), l.constant)]];
    },
  },
  /** 2x = 8 → x = 6 or 16: the number of unknowns undone with the wrong operation. */
  undoWithWrongOperation: {
    grades: [6, 9],
    equations: (l, r) => {
      if (l.constant.num !== 0n || r.slope.num !== 0n || !isInteger(l.slope)) return [];
      return [
        [ONE, subtract(r.constant, l.slope)],
        [ONE, multiply(r.constant, l.slope)],
        [ONE, add(r.constant, l.slope)],
      ];
    },
  },
  /** 3x = 12 → x = 3 : 12: the division turned round. */
  divisionTurned: {
    grades: [6, 9],
    equations: (l, r) =>
      l.constant.num !== 0n || r.slope.num !== 0n || r.constant.num === 0n ? [] : [[ONE, divide(l.slope, r.constant)]],
  },
  /** x/4 = 8 → x = 2: divided once more instead of multiplied. */
  dividedOnceMore: {
    grades: [7, 9],
    equations: (l, r) =>
      l.constant.num !== 0n || r.slope.num !== 0n || isInteger(l.slope) || l.slope.num !== 1n
        ? []
        : [[ONE, multiply(r.constant, l.slope)]],
  },
  /** -2x < 6 → x < -3: divided by a negative number, and the sign not turned. */
  turnForgotten: {
    grades: [8, 9],
    answers: onInequality(({ slope, bound, relation }) => (slope.num < 0n ? [{ kind: 'bound', relation, bound }] : [])),
  },
  /** 2x < -6 → x > -3: turned because a negative number is seen somewhere. */
  turnedWithoutNeed: {
    grades: [8, 9],
    answers: onInequality(({ slope, bound, relation }) =>
      slope.num > 0n ? [{ kind: 'bound', relation: relation === '<' ? '>' : '<', bound }] : [],
    ),
  },
  /** x + 5 > 8 → x > 13: a term moved over an inequality without changing its sign. */
  signSlipInInequality: {
    grades: [8, 9],
    answers: (task) => {
      if (task.kind !== 'inequality') return [];
      const [l, r] = [sideForm(task.left, task.variable), sideForm(task.right, task.variable)];
      if (!l || !r || l.constant.num === 0n || compare(l.slope, r.slope) <= 0) return [];
      const bound = divide(add(r.constant, l.constant), subtract(l.slope, r.slope));
      return [{ kind: 'bound', relation: task.relation, bound }];
    },
  },
} satisfies Record<string, Malrule>;

/** A rule for an inequality brought to `slope · x relation constant`, whose bound is known. */
function onInequality(
  rule: (parts: { slope: Rational; bound: Rational; relation: '<' | '>' }) => readonly TaughtAnswer[],
): NonNullable<Malrule['answers']> {
  return (task) => {
    const form = task.kind === 'inequality' ? linearForm(task.left, task.right, task.variable) : undefined;
    const bound = form && rootOf(form);
    return task.kind === 'inequality' && form && bound
      ? rule({ slope: form.slope, bound, relation: task.relation })
      : [];
  };
}
