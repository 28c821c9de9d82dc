import type { Expr } from '../expr.ts';
import { rational } from '../rational.ts';
import { columnsOf, literal, type Malrule, readColumns, whole, wholePair } from './malrule.ts';

/** Wrong ideas in the written methods: columns, carrying, borrowing, places and zeros. */
export const wholeNumbers = {
  /** 52 - 38 = 26: the smaller digit taken from the larger in each column. */
  smallerFromLarger: {
    grades: [2, 5],
    rewrites: onWholes('subtract', (a, b) =>
      a < b ? [] : [readColumns(columnsOf(a, b).map(({ top, bottom }) => Math.abs(top - bottom)))],
    ),
  },
  /** 52 - 38 = 24: ten borrowed, but not taken from the place it came from. */
  borrowNotPaid: {
    grades: [2, 5],
    rewrites: onWholes('subtract', (a, b) => {
      const columns = columnsOf(a, b);
      const last = columns.at(-1);
      if (a < b || !last || last.top < last.bottom) return [];
      return [readColumns(columns.map(({ top, bottom }) => (top < bottom ? top + 10 : top) - bottom))];
    }),
  },
  /** 402 - 138 = 364: the zero became nine, but nothing was taken from the hundreds. */
  borrowAcrossZero: { grades: [3, 6], rewrites: onWholes('subtract', withoutBorrowingOn) },
  /** 40 - 13 = 30: nothing can be taken from nothing, so it stays nothing. */
  zeroStaysZero: {
    grades: [2, 5],
    rewrites: onWholes('subtract', (a, b) => {
      const columns = columnsOf(a, b);
      if (columns.some(({ top, bottom }) => top !== 0 && top < bottom)) return [];
      return [readColumns(columns.map(({ top, bottom }) => (top === 0 ? 0 : top - bottom)))];
    }),
  },
  /** 47 + 38 = 75: the ten was never carried. */
  carryForgotten: {
    grades: [1, 4],
    rewrites: onWholes('add', (a, b) => {
      const sums = columnsOf(a, b).map(({ top, bottom }) => top + bottom);
      return [sums.map((sum) => sum % 10), sums.map((sum, i) => (i < sums.length - 1 ? sum % 10 : sum))].map(
        readColumns,
      );
    }),
  },
  /** 47 + 38 = 715: each column's sum written in full. */
  carryWrittenWhole: {
    grades: [1, 4],
    rewrites: onWholes('add', (a, b) => [readColumns(columnsOf(a, b).map(({ top, bottom }) => top + bottom))]),
  },
  /** 145 + 23 = 375: the numbers set under each other from the left. */
  alignedLeft: {
    grades: [2, 5],
    rewrites: onWholes('add', (a, b) => {
      const gap = BigInt(a.toString().length - b.toString().length);
      if (gap === 0n) return [];
      return [whole(gap > 0n ? a + b * 10n ** gap : a * 10n ** -gap + b)];
    }),
  },
  /** 23 · 14 = 212: tens times tens and ones times ones, the crossing products left out. */
  partialProductsOnly: {
    grades: [3, 6],
    rewrites: onWholes('multiply', (a, b) =>
      a < 11n || b < 11n || a > 99n || b > 99n
        ? []
        : [whole((a - (a % 10n)) * (b - (b % 10n)) + (a % 10n) * (b % 10n))],
    ),
  },
  /** 23 · 14 = 115: the row of the tens not moved one place. */
  shiftForgotten: {
    grades: [4, 6],
    rewrites: onWholes('multiply', (a, b) =>
      b < 11n || b > 99n || b % 10n === 0n || a < 11n ? [] : [whole(a * (b / 10n) + a * (b % 10n))],
    ),
  },
  /** 27 · 3 = 61: the ten that was over in the ones was lost. */
  carryLostInProduct: {
    grades: [3, 6],
    rewrites: onWholes('multiply', (a, b) => {
      const [long, short] = a > b ? [a, b] : [b, a];
      if (short < 2n || short > 9n || long < 11n) return [];
      const products = columnsOf(long, 0n).map(({ top }) => top * Number(short));
      return [readColumns(products.map((product, i) => (i < products.length - 1 ? product % 10 : product)))];
    }),
  },
  /** 20 · 30 = 60: fewer zeros than the two numbers have together. */
  zerosLost: {
    grades: [3, 6],
    rewrites: onWholes('multiply', (a, b) => {
      const [x, y] = [a, b].map((value) => /^(\d*?)(0*)$/.exec(value.toString()));
      const zeros = (x?.[2]?.length ?? 0) + (y?.[2]?.length ?? 0);
      if (a === 0n || b === 0n || zeros < 2) return [];
      const bare = BigInt(x?.[1] ?? 0) * BigInt(y?.[1] ?? 0);
      return Array.from({ length: zeros }, (_, fewer) => whole(bare * 10n ** BigInt(fewer)));
    }),
  },
  /** 7 · 0 = 7: nothing was done, so it stays. */
  timesZeroKeeps: {
    grades: [2, 5],
    rewrites: onWholes('multiply', (a, b) => (a === 0n ? [whole(b)] : b === 0n ? [whole(a)] : [])),
  },
  /** 6 · 4 = 10: times done as plus. */
  timesAsPlus: { grades: [2, 4], rewrites: onWholes('multiply', (a, b) => (a < 2n || b < 2n ? [] : [whole(a + b)])) },
  /** 612 : 6 = 12: the place where nothing could be shared got no zero. */
  zeroInQuotientLost: {
    grades: [4, 7],
    rewrites: onWholes('divide', (a, b) => {
      if (b === 0n || a % b !== 0n) return [];
      const quotient = (a / b).toString();
      const without = quotient.replaceAll('0', '');
      return without === '' || without === quotient ? [] : [whole(BigInt(without))];
    }),
  },
  /** 4 : 8 = 2: always the larger by the smaller. */
  largerBySmaller: {
    grades: [3, 7],
    rewrites: onWholes('divide', (a, b) => (a === 0n || a >= b ? [] : [literal(rational(b, a))])),
  },
  /** 8 : 8 = 0: the same goes out, so nothing is left. */
  equalsDivideToZero: { grades: [3, 6], rewrites: onWholes('divide', (a, b) => (a === b ? [whole(0)] : [])) },
} satisfies Record<string, Malrule>;

/** A rule for two whole numbers with one sign between; a written fraction is no division to carry out. */
function onWholes(kind: 'add' | 'subtract' | 'multiply' | 'divide', rule: (a: bigint, b: bigint) => readonly Expr[]) {
  return (expr: Expr): readonly Expr[] => {
    if (expr.kind !== kind || (expr.kind === 'divide' && expr.sign === '/')) return [];
    const pair = wholePair(expr.left, expr.right);
    return pair ? rule(...pair) : [];
  };
}

function withoutBorrowingOn(a: bigint, b: bigint): readonly Expr[] {
  if (a < b) return [];
  const columns = columnsOf(a, b);
  const tops = columns.map(({ top }) => top);
  const places = columns.map(({ bottom }, i) => {
    const top = tops[i] ?? 0;
    if (top >= bottom) return top - bottom;
    const next = tops[i + 1];
    if (next !== undefined) tops[i + 1] = next === 0 ? 9 : next - 1;
    return top + 10 - bottom;
  });
  return [readColumns(places)];
}
