import { divide, fromDecimal, multiply, negate, type Rational, rational } from '../../maths/rational.ts';
import { type Reading, readingOf } from './reading.ts';

const LITERAL = /\d+(?:[.,']\d+)*/g;
const EXPONENT = /[eE]([+-]?\d{1,2})(?![\p{L}\d])/uy;
const TIMES_TEN = / ?(?:\*|x) ?10 ?\^ ?\(?([+-]?\d{1,2})\)?/y;
const EXPONENTS = [EXPONENT, TIMES_TEN];
const NO_EXPONENT: readonly RegExp[] = [];
const PLAIN = /^\d+$/;
/** What an exponent may begin with, a space aside. */
const EXPONENT_STARTS = 'eE*x';
const mayHaveExponent = (text: string, end: number): boolean =>
  EXPONENT_STARTS.includes(text.charAt(text[end] === ' ' ? end + 1 : end) || '?');
const LONGEST_LITERAL = 40;
const HUNDRED = rational(100);
const THOUSAND = rational(1000);

/** Whole numbers as most texts have them, each with its only value. */
const SMALL: readonly (readonly Rational[])[] = Array.from({ length: 1000 }, (_, n) => [rational(n)]);
const MOST_SMALL_DIGITS = 3;

/** Values of digits with separators; the first is the one read without thinking. */
function literalValues(text: string): readonly Rational[] {
  const small = text.length <= MOST_SMALL_DIGITS ? SMALL[Number(text)] : undefined;
  if (small) return small;
  if (PLAIN.test(text)) return [rational(BigInt(text))];
  const groups = text.split(/[.,']/);
  const signs = text.replace(/\d/g, '');
  const threes = groups.slice(1).every((group) => group.length === 3) && /^[1-9]\d{0,2}$/.test(groups[0] ?? '');
  const same = new Set(signs).size === 1;
  const values: Rational[] = [];
  if (groups.length === 2 && signs !== "'") {
    const value = fromDecimal(text);
    if (value) values.push(value);
  } else if (
    !same &&
    new Set(signs.slice(0, -1)).size === 1 &&
    groups.slice(1, -1).every((group) => group.length === 3)
  ) {
    const value = fromDecimal(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`);
    if (value) values.push(value);
  }
  if (threes && same) values.unshift(rational(BigInt(groups.join(''))));
  return values;
}

function powerOfTen(value: Rational, exponent: number): Rational {
  const scale = rational(10n ** BigInt(Math.abs(exponent)));
  return exponent < 0 ? divide(value, scale) : multiply(value, scale);
}

function literalsOf(text: string): Reading[] {
  const readings: Reading[] = [];
  LITERAL.lastIndex = 0;
  for (let match = LITERAL.exec(text); match; match = LITERAL.exec(text)) {
    const start = match.index;
    const literal = match[0];
    let end = start + literal.length;
    if (literal.length > LONGEST_LITERAL) continue;
    let values = literalValues(literal);
    if (values.length === 0) {
      let at = start;
      for (const group of literal.split(/[.,']/)) {
        readings.push(readingOf(at, at + group.length, [rational(BigInt(group))], group, 'digits'));
        at += group.length + 1;
      }
      continue;
    }
    for (const pattern of mayHaveExponent(text, end) ? EXPONENTS : NO_EXPONENT) {
      pattern.lastIndex = end;
      const exponent = pattern.exec(text);
      if (!exponent) continue;
      values = values.map((value) => powerOfTen(value, Number(exponent[1])));
      end += exponent[0].length;
    }
    if (isNegative(text, start)) values = values.map(negate);
    const digits = PLAIN.test(literal) ? literal : literal.replace(/\D/g, '');
    readings.push(readingOf(start, end, values, digits, 'digits'));
  }
  return readings;
}

/** What stands right before a number with a sign: a dash, a bracket or a space. */
const SIGNED = new Set([...'-( '].map((sign) => sign.charCodeAt(0)));

/** The last letters of the words for a minus sign. */
const MINUS_ENDS = new Set([...'sev'].map((letter) => letter.charCodeAt(0)));

/** A minus sign belongs to the number unless it takes the number from something before it. */
function isNegative(text: string, start: number): boolean {
  let at = start - 1;
  if (at < 0 || !SIGNED.has(text.charCodeAt(at))) return false;
  if (text[at] === '(' && text[at - 1] === '-') at--;
  if (text[at] === ' ' && text[at - 1] === '-' && /=\s?$/.test(text.slice(Math.max(0, at - 3), at - 1))) return true;
  if (text[at] !== '-')
    return (
      MINUS_ENDS.has(text.charCodeAt(at - 1) | 0x20) &&
      /(?:^|[^\d\s]\s+)(?:minus|negative|negativ) $/i.test(text.slice(Math.max(0, start - 14), start))
    );
  if (/[\p{L}\d)\]]/u.test(text[at - 1] ?? ' ')) return false;
  return !/(?:[\d)\]]|(?:^|[^\p{L}])\p{L})\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

/** "1 250" and "162 000": groups of three after a number of one to three digits. */
function joinThousands(text: string, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const first = readings[i];
    if (!first || readings[i + 1]?.start !== first.end + 1 || !/^\d{1,3}$/.test(text.slice(first.start, first.end))) {
      if (first) joined.push(first);
      continue;
    }
    let last = first;
    let digits = first.digits;
    let next = i + 1;
    for (; next < readings.length && digits.length < 20; next++) {
      const group = readings[next];
      if (
        !group ||
        text.slice(last.end, group.start) !== ' ' ||
        !/^\d{3}(?:[.,]\d+)?$/.test(text.slice(group.start, group.end))
      )
        break;
      last = group;
      digits += text.slice(group.start, group.end);
      if (digits.includes(',') || digits.includes('.')) {
        next++;
        break;
      }
    }
    joined.push(first);
    if (last !== first) {
      const value = fromDecimal(digits);
      if (value) joined.push(readingOf(first.start, last.end, [value], digits.replace(/\D/g, ''), 'digits'));
    }
  }
  return joined;
}

const PERCENT = /^ ?(?:%|pct\b|procent|percent|per cent|‰|promille|per mille)/i;

/** "25 %" is 25 and also a quarter. */
export function withPercent(text: string, reading: Reading): Reading {
  const next = text[reading.end === text.length ? 0 : text[reading.end] === ' ' ? reading.end + 1 : reading.end];
  if (next === undefined || !'%pP‰'.includes(next)) return reading;
  const sign = PERCENT.exec(text.slice(reading.end, reading.end + 10));
  const value = reading.values[0];
  if (!sign || !value) return reading;
  const of = /‰|mille/i.test(sign[0]) ? THOUSAND : HUNDRED;
  const values = [...reading.values, divide(value, of)];
  return { ...reading, end: reading.end + sign[0].length, values, kind: 'percent' };
}

const LONGEST_SLASH = ' / '.length;

/** "7/8" and "2 1/2" as one number each, "25 %" also as a quarter. */
function joinFractions(text: string, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (let i = 0; i < readings.length; i++) {
    const top = readings[i];
    if (!top) continue;
    const bottom = readings[i + 1];
    const isNear = bottom !== undefined && bottom.start - top.end <= LONGEST_SLASH;
    const topValue = top.values[0];
    const bottomValue = bottom?.values[0];
    if (
      bottom &&
      topValue &&
      bottomValue &&
      isNear &&
      /^ ?\/ ?$/.test(text.slice(top.end, bottom.start)) &&
      bottomValue.num !== 0n &&
      top.kind === 'digits'
    ) {
      const value = divide(topValue, bottomValue);
      const before = joined.at(-1);
      const whole = before?.values[0];
      const mixed = before?.kind === 'digits' && whole && whole.den === 1n && text.slice(before.end, top.start) === ' ';
      const values = [value];
      if (mixed && value.num > 0n && value.num < value.den) {
        values.unshift(
          whole.num < 0n
            ? rational(whole.num * value.den - value.num, value.den)
            : rational(whole.num * value.den + value.num, value.den),
        );
        joined.pop();
      }
      const start = mixed && values.length > 1 ? before.start : top.start;
      joined.push(readingOf(start, bottom.end, values, '', 'fraction'));
      i++;
      continue;
    }
    joined.push(withPercent(text, top));
  }
  return joined;
}

/** The numbers that a normalised text writes in digits: decimals, thousands, fractions, mixed numbers, percent, 3e5. */
export function readLiterals(text: string): Reading[] {
  const literals = literalsOf(text);
  return literals.length > 1
    ? joinFractions(text, joinThousands(text, literals))
    : literals.map((reading) => withPercent(text, reading));
}
