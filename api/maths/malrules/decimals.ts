import { type Expr, isSum } from '../expr.ts';
import {
  add,
  compare,
  divide,
  isInteger,
  multiply,
  type Rational,
  rational,
  subtract,
  toDecimal,
} from '../rational.ts';
import { plainNumber } from '../solve/values.ts';
import { literal, type Malrule } from './malrule.ts';
import { answerOf, type TaughtAnswer } from './task.ts';

const TEN = rational(10);
const ONE = rational(1);

/** Wrong ideas about what stands behind the comma. */
export const decimals = {
  /** 2,5 + 1,75 = 3,80: decimals added as whole numbers of their own. */
  decimalsAsWholes: {
    grades: [4, 8],
    rewrites: onDecimals((a, b, kind) => {
      if (kind !== 'add' && kind !== 'subtract') return [];
      const apart = decimalsApart(a, b, kind === 'add');
      return apart ? [apart] : [];
    }),
  },
  /** 2,5 + 1,75 = 2,00: the last digits set under each other. */
  alignedRight: {
    grades: [4, 7],
    rewrites: onDecimals((a, b, kind) => {
      const [x, y] = [digitsOf(a), digitsOf(b)];
      if (!x || !y || x.digits.length === y.digits.length || (kind !== 'add' && kind !== 'subtract')) return [];
      const [p, q] = [BigInt(`${x.whole}${x.digits}`), BigInt(`${y.whole}${y.digits}`)];
      const scale = 10n ** BigInt(Math.max(x.digits.length, y.digits.length));
      return [rational(kind === 'add' ? p + q : p - q, scale)];
    }),
  },
  /** 0,3 · 0,2 = 0,6: as many decimals as in adding. */
  productKeepsPlaces: {
    grades: [5, 8],
    rewrites: onDecimals((a, b, kind) => {
      const [x, y] = [digitsOf(a), digitsOf(b)];
      if (kind !== 'multiply' || !x || !y || isPowerOfTen(a) || isPowerOfTen(b)) return [];
      const places = x.digits.length + y.digits.length;
      const kept = Math.max(x.digits.length, y.digits.length);
      return kept === places ? [] : [multiply(multiply(a, b), rational(10n ** BigInt(places - kept)))];
    }),
  },
  /** 2,5 · 10 = 2,50: a zero set behind, as with whole numbers. */
  zeroAppended: {
    grades: [4, 7],
    rewrites: onDecimals((a, b, kind) => (kind === 'multiply' && isPowerOfTen(b) && !isInteger(a) ? [a] : [])),
  },
  /** 2,5 · 10 = 20,5: only the whole number made ten times as large. */
  onlyWholeTimesTen: {
    grades: [4, 7],
    rewrites: onDecimals((a, b, kind) => {
      if (kind !== 'multiply' || !isPowerOfTen(b) || isInteger(a)) return [];
      const whole = rational(a.num / a.den);
      return [add(multiply(whole, b), subtract(a, whole))];
    }),
  },
  /** 3,5 · 10 = 0,35: the comma moved the wrong way. */
  commaWrongWay: {
    grades: [4, 7],
    rewrites: (expr) => {
      if (expr.kind !== 'multiply' && (expr.kind !== 'divide' || expr.sign === '/')) return [];
      const [a, b] = [plainNumber(expr.left), plainNumber(expr.right)];
      if (!a || !b || !isPowerOfTen(b)) return [];
      if (expr.kind === 'multiply') return isInteger(a) ? [] : [literal(divide(a, b))];
      return [literal(multiply(a, b))];
    },
  },
  /** 8 · 0,5 = 16: to multiply must make it larger, so it is divided. */
  timesMakesLarger: {
    grades: [5, 8],
    rewrites: onDecimals((a, b, kind) =>
      kind === 'multiply' && isBelowOne(b) && !isBelowOne(a) ? [divide(a, b)] : [],
    ),
  },
  /** 8 : 0,5 = 4: to divide must make it smaller, so it is multiplied. */
  divisionMakesSmaller: {
    grades: [5, 8],
    rewrites: onDecimals((a, b, kind) => (kind === 'divide' && isBelowOne(b) ? [multiply(a, b)] : [])),
  },
  /** 0,45 > 0,5: more digits, larger number. */
  longerIsLarger: {
    grades: [4, 7],
    answers: onDigits((a, b) => (sameWhole(a, b) ? Number(a.digits) - Number(b.digits) : Number.NaN)),
  },
  /** 0,4 > 0,65: hundredths are smaller than tenths, so the shorter number is larger. */
  shorterIsLarger: {
    grades: [4, 7],
    answers: onDigits((a, b) =>
      sameWhole(a, b) && a.digits.length !== b.digits.length ? b.digits.length - a.digits.length : Number.NaN,
    ),
  },
  /** 3,78 ≈ 3,7: cut off instead of rounded. */
  cutInsteadOfRounded: {
    grades: [4, 7],
    answers: (task) => {
      if (task.kind !== 'round') return [];
      const steps = divide(task.value, task.to);
      return [answerOf(multiply(rational(steps.num / steps.den), task.to))];
    },
  },
  /** 3,446 ≈ 3,5: rounded to hundredths first, and that once more. */
  roundedTwice: {
    grades: [5, 8],
    answers: (task) => {
      if (task.kind !== 'round') return [];
      const finer = roundTo(task.value, divide(task.to, TEN));
      return [answerOf(roundTo(finer, task.to))];
    },
  },
} satisfies Record<string, Malrule>;

/** A number rounded to the nearest multiple of `to`, halves up. */
export function roundTo(value: Rational, to: Rational): Rational {
  const steps = add(divide(value, to), rational(1, 2));
  const down = steps.num >= 0n ? steps.num / steps.den : -((-steps.num + steps.den - 1n) / steps.den);
  return multiply(rational(down), to);
}

const isPowerOfTen = (value: Rational): boolean => isInteger(value) && /^10+$/.test(value.num.toString());
const isBelowOne = (value: Rational): boolean => value.num > 0n && compare(value, ONE) < 0;

type Operation = 'add' | 'subtract' | 'multiply' | 'divide';

/** A rule for two numbers that are not negative, at least one of them with decimals. */
function onDecimals(rule: (a: Rational, b: Rational, kind: Operation) => readonly Rational[]) {
  return (expr: Expr): readonly Expr[] => {
    if (!isSum(expr) && expr.kind !== 'multiply' && expr.kind !== 'divide') return [];
    const [a, b] = [plainNumber(expr.left), plainNumber(expr.right)];
    if (!a || !b || a.num < 0n || b.num < 0n || (isInteger(a) && isInteger(b))) return [];
    return rule(a, b, expr.kind).map(literal);
  };
}

interface Digits {
  readonly whole: bigint;
  readonly digits: string;
}

/** A decimal's digits before and behind the comma; undefined when it has no end. */
function digitsOf(value: Rational): Digits | undefined {
  const [whole, digits = ''] = toDecimal(value, '.')?.split('.') ?? [];
  return whole === undefined ? undefined : { whole: BigInt(whole), digits };
}

/** Whole numbers and decimals computed apart: 2,5 + 1,75 as 3 and 80; 0,8 + 0,4 as 0 and 12. */
function decimalsApart(a: Rational, b: Rational, adds: boolean): Rational | undefined {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (!x || !y || x.digits === '' || y.digits === '') return undefined;
  const whole = adds ? x.whole + y.whole : x.whole - y.whole;
  const part = adds ? BigInt(x.digits) + BigInt(y.digits) : BigInt(x.digits) - BigInt(y.digits);
  if (whole < 0n || part < 0n) return undefined;
  return add(rational(whole), rational(part, 10n ** BigInt(part.toString().length)));
}

const sameWhole = (a: Digits, b: Digits): boolean => a.whole === b.whole && a.digits !== '' && b.digits !== '';

function onDigits(rule: (a: Digits, b: Digits) => number): NonNullable<Malrule['answers']> {
  return (task): readonly TaughtAnswer[] => {
    if (task.kind !== 'compare') return [];
    const [x, y] = [plainNumber(task.left), plainNumber(task.right)];
    const [a, b] = [x && digitsOf(x), y && digitsOf(y)];
    const gap = a && b ? rule(a, b) : Number.NaN;
    if (Number.isNaN(gap)) return [];
    return [{ kind: 'relation', relation: gap > 0 ? '>' : gap < 0 ? '<' : '=' }];
  };
}
