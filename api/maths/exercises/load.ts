import { type Expr, operands } from '../expr.ts';
import { isInteger, negate, type Rational, toDecimal } from '../rational.ts';
import { gcd, lcm, plainValue, type WrittenFraction, writtenFraction } from '../solve/values.ts';

/** What one operation of a solution costs in arithmetic: digits, carrying and borrowing, tables, signs, decimals. */
export function operationLoad(expr: Expr): number {
  const own = writtenFraction(expr);
  if (own) return shorteningLoad(own);
  const parts = operands(expr);
  const nested = parts.reduce((sum, part) => sum + (plainValue(part) ? 0 : operationLoad(part)), 0);
  const [left, right] = parts.map((part) => plainValue(part));
  if (!left || !right) return nested + parts.reduce((sum, part) => sum + loadOfValue(part), 0);
  const signs = [left, right].filter(({ num }) => num < 0n).length * 1.2;
  if (parts.some(writtenFraction)) return nested + signs + fractionsLoad(expr, left, right);
  return nested + signs + wholeLoad(expr, digitsOf(left), digitsOf(right));
}

/** A number by itself: how many figures it has, and what kind it is. */
export function sizeLoad(value: Rational): number {
  const negative = value.num < 0n ? 1 : 0;
  if (isInteger(value)) return negative + 0.3 * (value.num.toString().length - 1);
  const decimal = toDecimal(value);
  const places = decimal === undefined ? 0 : (decimal.split(',')[1] ?? '').length;
  return negative + (decimal === undefined ? 1.5 : 0.5 + 0.4 * places);
}

const loadOfValue = (part: Expr): number => {
  const value = plainValue(part);
  return value ? sizeLoad(value) : 0;
};

/** The common divisor has to be seen, and both numbers divided by it. */
function shorteningLoad({ num, den }: WrittenFraction): number {
  const by = gcd(num, den);
  const table = (value: bigint): number => factLoad(Math.min(Number(by), 9), Math.min(Number(value / by), 9));
  return table(num < 0n ? -num : num) + table(den) + (by > 10n ? 0.8 : 0) + 0.15 * den.toString().length;
}

/** Two fractions, or one and a whole number: denominators to bring together, or tables to use above and below. */
function fractionsLoad(expr: Expr, a: Rational, b: Rational): number {
  const part = (value: bigint): Figures => figuresOf(value < 0n ? -value : value);
  if (expr.kind === 'add' || expr.kind === 'subtract') {
    const common = lcm(a.den, b.den);
    const extended = [a, b].reduce(
      (sum, { num, den }) => sum + (den === common ? 0 : 1 + tableLoad(part(num), part(common / den))),
      0,
    );
    const tops: [Figures, Figures] = [part((a.num * common) / a.den), part((b.num * common) / b.den)];
    return extended + 0.25 * Math.log2(Number(common)) + columnLoad(...tops, expr.kind === 'add');
  }
  return tableLoad(part(a.num), part(b.num)) + tableLoad(part(a.den), part(b.den));
}

/** A number's figures as a whole number, how many of them are decimals, and how many are not 0. */
interface Figures {
  readonly whole: bigint;
  readonly places: number;
  readonly used: number;
}

const figuresOf = (whole: bigint): Figures => ({ whole, places: 0, used: whole.toString().replace(/0/g, '').length });

function digitsOf(value: Rational): Figures {
  const size = value.num < 0n ? negate(value) : value;
  const decimal = toDecimal(size);
  const text = decimal ?? `${size.num}${size.den}`;
  const figures = text.replace(',', '');
  return {
    whole: BigInt(figures),
    places: decimal === undefined ? 0 : (text.split(',')[1] ?? '').length,
    used: figures.replace(/0/g, '').length,
  };
}

function wholeLoad(expr: Expr, a: Figures, b: Figures): number {
  const decimals = 0.5 * (a.places + b.places) + (a.places === b.places ? 0 : 0.8);
  switch (expr.kind) {
    case 'add':
      return decimals + columnLoad(a, b, true);
    case 'subtract':
      return decimals + columnLoad(a, b, false);
    case 'multiply':
    case 'of':
      return 0.7 * decimals + tableLoad(a, b);
    case 'divide':
      return decimals + divisionLoad(a, b) + (b.places > 0 ? 1.5 : 0);
    case 'power':
      return 0.6 * Number(b.whole) + 0.5 * a.used + 0.4 * a.places;
    default:
      return decimals;
  }
}

/** Columns with something in them, and one more for each time that something is carried or borrowed. */
function columnLoad(a: Figures, b: Figures, adds: boolean): number {
  const places = Math.max(a.places, b.places);
  const x = a.whole * 10n ** BigInt(places - a.places);
  const y = b.whole * 10n ** BigInt(places - b.places);
  const [more, less] = x >= y ? [x, y] : [y, x];
  let [count, carry] = [0, 0n];
  let columns = 0;
  for (let place = 1n; place <= more; place *= 10n) {
    const [p, q] = [(more / place) % 10n, (less / place) % 10n];
    carry = adds ? (p + q + carry > 9n ? 1n : 0n) : p - q - carry < 0n ? 1n : 0n;
    count += Number(carry);
    if (p > 0n && q > 0n) columns++;
  }
  return 0.35 * columns + (adds ? 0.9 : 1.1) * count + 0.12 * more.toString().length;
}

/** How well a table is known: 1 and 10 are nothing, 2 and 5 easy, the rest by size. */
function factLoad(p: number, q: number): number {
  const ease = (digit: number): number => (digit <= 1 ? 0 : digit === 2 ? 0.2 : digit === 5 ? 0.3 : digit / 8);
  return 0.15 + Math.min(ease(p), ease(q)) + 0.5 * Math.max(ease(p), ease(q));
}

function tableLoad(a: Figures, b: Figures): number {
  const digits = ({ whole }: Figures): number[] => [...whole.toString()].map(Number).filter((digit) => digit > 0);
  let load = 0;
  for (const p of digits(a)) for (const q of digits(b)) load += factLoad(p, q);
  const parts = digits(a).length * digits(b).length;
  return load + (parts > 1 ? 0.5 * (parts - 1) : 0);
}

/** Each figure of the quotient is found for itself; a divisor of two figures is tried out. */
function divisionLoad(a: Figures, b: Figures): number {
  if (b.whole === 0n) return 0;
  const divisor = BigInt(b.whole.toString().replace(/0+$/, ''));
  const tried = divisor > 10n ? 1.5 : 0;
  let [load, rest, i] = [0.3, 0n, 0];
  const digits = a.whole.toString().replace(/0+$/, '');
  // what is left over goes on behind the decimal comma
  for (const digit of `${digits}0000`.slice(0, digits.length + 4)) {
    if (i++ >= digits.length && rest === 0n) break;
    const part = rest * 10n + BigInt(digit);
    rest = part % divisor;
    const found = Number(part / divisor);
    if (found > 0)
      load += divisor === 1n ? 0.1 : factLoad(Number(divisor > 9n ? 9n : divisor), Math.min(found, 9)) + tried;
    if (rest > 0n) load += 0.4;
  }
  return load;
}
