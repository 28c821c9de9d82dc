import { add, divide, isInteger, multiply, power, type Rational, rational, subtract } from '../rational.ts';
import type { Malrule } from './malrule.ts';
import { answerOf, type TaughtAnswer, type TaughtTask } from './task.ts';

const TWO = rational(2);
const HUNDRED = rational(100);

/** Wrong ideas about ratio, units and figures. */
export const measures = {
  /** 2 go with 6, so 5 go with 9: the same number added instead of the same factor. */
  addedInRatio: {
    grades: [5, 9],
    answers: on('proportion', ({ from, to, asked }) => [add(to, subtract(asked, from))]),
  },
  /** 2 go with 6, so 5 go with 5 · 2 : 6: the rate turned round. */
  rateTurned: {
    grades: [6, 9],
    answers: on('proportion', ({ from, to, asked }) => (to.num === 0n ? [] : [divide(multiply(asked, from), to)])),
  },
  /** 20 shared 2 : 3 gives 20 · 2/3: one part compared with the other instead of the whole. */
  partOfOtherPart: {
    grades: [6, 9],
    answers: on('share', ({ parts: [first, second], total }) =>
      second.num === 0n ? [] : [divide(multiply(total, first), second)],
    ),
  },
  /** 20 shared 2 : 3 gives 10: divided by the number of the first share alone. */
  dividedByShare: {
    grades: [6, 9],
    answers: on('share', ({ parts: [first], total }) => (first.num === 0n ? [] : [divide(total, first)])),
  },
  /** 2 m² = 200 cm²: the factor of lengths used for areas. */
  lengthFactorForArea: {
    grades: [5, 9],
    answers: on('convert', ({ dimension, ...task }) => (dimension === 2 ? [converted(task, task.factor)] : [])),
  },
  /** 2 m³ = 200 cm³ or 20.000 cm³: the factor of lengths or areas used for volumes. */
  smallFactorForVolume: {
    grades: [6, 9],
    answers: on('convert', ({ dimension, ...task }) =>
      dimension === 3 ? [converted(task, task.factor), converted(task, power(task.factor, 2n))] : [],
    ),
  },
  /** 3 m = 0,03 cm: divided where it is to be multiplied, or the other way about. */
  convertedWrongWay: {
    grades: [4, 9],
    answers: on('convert', ({ dimension, ...task }) => [
      converted({ ...task, toSmaller: !task.toSmaller }, power(task.factor, BigInt(dimension))),
    ]),
  },
  /** 1,5 timer = 150 minutter: a hundred minutes in an hour. */
  hundredMinutes: {
    grades: [4, 8],
    answers: on('convert', (task) => (task.of === 'time' ? [converted(task, HUNDRED)] : [])),
  },
  /** 1,25 timer = 1 time og 25 minutter = 85 minutter: the decimals read as minutes. */
  decimalsAsMinutes: {
    grades: [5, 9],
    answers: on('convert', ({ of, value, factor, toSmaller }) => {
      if (of !== 'time' || !toSmaller || isInteger(value)) return [];
      const hours = value.num / value.den;
      const rest = subtract(value, rational(hours));
      const minutes = isInteger(multiply(rest, rational(10))) ? multiply(rest, rational(10)) : multiply(rest, HUNDRED);
      return isInteger(minutes) ? [add(multiply(rational(hours), factor), minutes)] : [];
    }),
  },
  /** The area found where the way round was asked for. */
  areaForPerimeter: {
    grades: [3, 9],
    answers: on('rectangle', ({ sides: [a, b], asked }) => (asked === 'perimeter' ? [multiply(a, b)] : [])),
  },
  /** The way round found where the area was asked for. */
  perimeterForArea: {
    grades: [3, 9],
    answers: on('rectangle', ({ sides: [a, b], asked }) => (asked === 'area' ? [multiply(TWO, add(a, b))] : [])),
  },
  /** 4 cm and 6 cm: 10 cm round. Only the two sides that are written are counted. */
  twoSidesOnly: {
    grades: [3, 9],
    answers: on('rectangle', ({ sides: [a, b] }) => [add(a, b)]),
  },
  /** A triangle of 6 by 4 is 24: the half forgotten. */
  halfForgotten: {
    grades: [5, 9],
    answers: on('triangle', ({ base, height }) => [multiply(base, height)]),
  },
} satisfies Record<string, Malrule>;

/** A rule for one kind of task that comes to values. */
function on<Kind extends TaughtTask['kind']>(
  kind: Kind,
  rule: (task: Extract<TaughtTask, { kind: Kind }>) => readonly Rational[],
): NonNullable<Malrule['answers']> {
  const isKind = (task: TaughtTask): task is Extract<TaughtTask, { kind: Kind }> => task.kind === kind;
  return (task): readonly TaughtAnswer[] => (isKind(task) ? rule(task).map(answerOf) : []);
}

const converted = ({ value, toSmaller }: { value: Rational; toSmaller: boolean }, factor: Rational): Rational =>
  toSmaller ? multiply(value, factor) : divide(value, factor);
