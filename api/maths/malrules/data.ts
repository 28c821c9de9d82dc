import { add, compare, divide, equals, type Rational, rational, subtract } from '../rational.ts';
import type { Malrule } from './malrule.ts';
import { answerOf, type TaughtAnswer, type TaughtTask } from './task.ts';

type Statistic = Extract<TaughtTask, { kind: 'statistic' }>;
type Chance = Extract<TaughtTask, { kind: 'chance' }>;

/** Wrong ideas about data and chance. */
export const data = {
  /** The median of 3, 9, 4 is 9: the middle one as they are written. */
  medianUnsorted: {
    grades: [5, 9],
    answers: onStatistic((task) => (task.measure === 'median' ? middleOf(task.data) : [])),
  },
  /** The median of 2, 4, 6, 8 is 4: one of the two in the middle. */
  oneOfTwoMiddles: {
    grades: [6, 9],
    answers: onStatistic(({ measure, data: values }) => {
      if (measure !== 'median' || values.length % 2 === 1) return [];
      const sorted = sortedOf(values);
      return sorted.slice(values.length / 2 - 1, values.length / 2 + 1);
    }),
  },
  /** The mean of 4, 6, 11 is 21: added, and not shared. */
  sumNotShared: {
    grades: [4, 9],
    answers: onStatistic(({ measure, data: values }) => (measure === 'mean' ? [values.reduce(add)] : [])),
  },
  /** The mean of 4, 6, 11 is 10,5: shared by two, whatever the number. */
  sharedByTwo: {
    grades: [4, 9],
    answers: onStatistic(({ measure, data: values }) =>
      measure === 'mean' ? [divide(values.reduce(add), rational(2))] : [],
    ),
  },
  /** The mean found where the median was asked for, or the other way about. */
  otherMiddle: {
    grades: [6, 9],
    answers: onStatistic(({ measure, data: values }) => {
      if (measure === 'median') return [divide(values.reduce(add), rational(values.length))];
      return measure === 'mean' ? middleOf(sortedOf(values)) : [];
    }),
  },
  /** The range of 3, 9, 4 is 9: the largest one. */
  rangeAsLargest: {
    grades: [5, 9],
    answers: onStatistic(({ measure, data: values }) => (measure === 'range' ? sortedOf(values).slice(-1) : [])),
  },
  /** The range of 3, 9, 4 is 1: the last less the first, as they are written. */
  rangeOfEnds: {
    grades: [5, 9],
    answers: onStatistic(({ measure, data: [first, ...rest] }) => {
      const last = rest.at(-1);
      if (measure !== 'range' || !first || !last) return [];
      const gap = subtract(last, first);
      return [gap.num < 0n ? { num: -gap.num, den: gap.den } : gap];
    }),
  },
  /** The mode of 2, 2, 2, 5 is 3: how many times instead of which. */
  howOftenForMode: {
    grades: [5, 9],
    answers: onStatistic(({ measure, data: values }) =>
      measure === 'mode'
        ? [rational(Math.max(...values.map((value) => values.filter((other) => equals(other, value)).length)))]
        : [],
    ),
  },
  /** 3 red and 5 blue: the chance of red is 3/5. The wanted set against the rest. */
  againstTheRest: {
    grades: [6, 9],
    answers: onChance(({ favourable, total }) =>
      equals(favourable, total) ? [] : [divide(favourable, subtract(total, favourable))],
    ),
  },
  /** Red or blue, so it is a half: every outcome equally likely. */
  equallyLikely: { grades: [5, 9], answers: onChance(({ kinds }) => (kinds < 1 ? [] : [rational(1, kinds)])) },
  /** 3 red of 8: the chance is 1/8, since one is drawn. */
  oneOfAll: {
    grades: [5, 9],
    answers: onChance(({ total }) => (total.num === 0n ? [] : [divide(rational(1), total)])),
  },
  /** 3 red of 8: the chance is 8/3, the whole set over the part. */
  chanceTurned: {
    grades: [6, 9],
    answers: onChance(({ favourable, total }) => (favourable.num === 0n ? [] : [divide(total, favourable)])),
  },
} satisfies Record<string, Malrule>;

const sortedOf = (values: readonly Rational[]): Rational[] => [...values].sort(compare);

/** What stands in the middle; of two, halfway between. */
function middleOf(values: readonly Rational[]): Rational[] {
  const [low, high] = [values[Math.ceil(values.length / 2) - 1], values[Math.floor(values.length / 2)]];
  return low && high ? [divide(add(low, high), rational(2))] : [];
}

function onStatistic(rule: (task: Statistic) => readonly Rational[]): NonNullable<Malrule['answers']> {
  return (task): readonly TaughtAnswer[] =>
    task.kind === 'statistic' && task.data.length > 0 ? rule(task).map(answerOf) : [];
}

function onChance(rule: (task: Chance) => readonly Rational[]): NonNullable<Malrule['answers']> {
  return (task): readonly TaughtAnswer[] => (task.kind === 'chance' ? rule(task).map(answerOf) : []);
}
