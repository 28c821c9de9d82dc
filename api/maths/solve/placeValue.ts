import { type Expr, product, quotient, sum, whole } from '../expr.ts';
import { isInteger } from '../rational.ts';
import type { Change, RuleName } from './step.ts';
import { plainNumber } from './values.ts';

/** The tables that are learnt by heart go so far. */
const BY_HEART = 12n;

/**
 * A product or quotient of whole numbers that is past the tables, taken apart as the written methods do: `24 · 36` into
 * `24 · 30 + 24 · 6`, `952 : 7` into `700 : 7 + 210 : 7 + 42 : 7`. Undefined for any other expression.
 */
export function splitStep(expr: Expr): Change<Expr> | undefined {
  const after =
    expr.kind === 'multiply' ? splitProduct(expr) : expr.kind === 'divide' ? splitQuotient(expr) : undefined;
  if (!after) return undefined;
  const rule = expr.kind === 'multiply' ? 'splitFactor' : 'splitDividend';
  return { rule, result: after, part: { before: expr, after } };
}

/** What the rule of a step is called where it works out a part of {@link splitStep}. */
export const partialRule = (rule: RuleName): RuleName =>
  rule === 'multiplyFirst' ? 'partialProduct' : rule === 'divideFirst' ? 'partialQuotient' : rule;

/** 1, 10, 100: multiplying or dividing by them only moves digits. */
const movesDigits = (value: bigint): boolean => /^10*$/u.test(value.toString());

/** A whole number above 0. */
function countIn(expr: Expr): bigint | undefined {
  const value = plainNumber(expr);
  return value && isInteger(value) && value.num > 0n ? value.num : undefined;
}

function splitProduct({ left, right }: Extract<Expr, { kind: 'multiply' }>): Expr | undefined {
  const [a, b] = [countIn(left), countIn(right)];
  if (!a || !b || movesDigits(a) || movesDigits(b)) return undefined;
  if (b > BY_HEART && (a > BY_HEART || b >= 100n)) return added(places(b).map((part) => product(left, whole(part))));
  return a >= 100n ? added(places(a).map((part) => product(whole(part), right))) : undefined;
}

/** Only a division without a rest, as the rest of one belongs to no place. */
function splitQuotient({ left, right, sign }: Extract<Expr, { kind: 'divide' }>): Expr | undefined {
  const [dividend, divisor] = [countIn(left), countIn(right)];
  if (sign !== ':' || !dividend || !divisor || movesDigits(divisor)) return undefined;
  if (dividend % divisor !== 0n) return undefined;
  const result = dividend / divisor;
  if (result <= BY_HEART) return undefined;
  return added(places(result).map((part) => quotient(whole(part * divisor), right)));
}

/** The terms added up; undefined for one alone, where nothing is taken apart. */
const added = ([first, second, ...more]: readonly Expr[]): Expr | undefined =>
  first && second ? more.reduce(sum, sum(first, second)) : undefined;

/** 136 is 100, 30 and 6. */
function places(value: bigint): bigint[] {
  const digits = value.toString();
  return [...digits].flatMap((digit, i) =>
    digit === '0' ? [] : [BigInt(digit) * 10n ** BigInt(digits.length - 1 - i)],
  );
}
