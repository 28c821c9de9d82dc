import { MAX_PROSE } from './limits.ts';
import { notationOf } from './numeral.ts';
import { divide, isInteger, negate, type Rational, rational } from './rational.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';
import { unitOf } from './units.ts';

/** A number in prose: where it stands, its exact value, and its unit (`kr`, `cm`, `%`, `$`) if one stands beside it. */
export interface NumberInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: Rational;
  /** The second possible reading of a form such as `1.250`. */
  readonly other?: Rational;
  readonly unit?: string;
}

/**
 * The numbers written in digits in a text, in order: Danish and English decimals and thousands, fractions (`3/4` is one
 * number), mixed numbers, ½, signs. `25 %` has the value 25 and the unit `%`. `lang` settles what `1.250` means; without
 * it the text does, and `other` keeps the second reading. Reads at most `MAX_PROSE` characters. Never throws.
 */
export function readNumbers(text: string, lang?: 'da' | 'en'): NumberInText[] {
  const tokens = tokenise(text.slice(0, MAX_PROSE), notationOf(text.slice(0, MAX_PROSE), lang));
  const found: NumberInText[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = readAt(tokens, i);
    if (!read) {
      i++;
      continue;
    }
    const sign = isSign(tokens, i - 1) ? tokens[i - 1] : undefined;
    const currency = tokens[i - 1]?.kind === 'currency' ? tokens[i - 1] : undefined;
    const next = tokens[i + read.length];
    const unit = currency?.kind === 'currency' ? currency.text : next && unitOf(next);
    const start = (sign ?? tokens[i])?.start ?? 0;
    const end = tokens[i + read.length - 1]?.end ?? start;
    found.push({
      text: text.slice(start, end),
      start,
      end,
      value: sign ? negate(read.value) : read.value,
      ...(read.other && { other: sign ? negate(read.other) : read.other }),
      ...(unit && { unit }),
    });
    i += read.length;
  }
  return found;
}

interface Read {
  readonly value: Rational;
  readonly other?: Rational | undefined;
  /** In tokens. */
  readonly length: number;
}

/** The number that begins at token `i`: a mixed number, a fraction, a fraction sign or plain digits. */
function readAt(tokens: readonly Token[], i: number): Read | undefined {
  const token = tokens[i];
  if (token?.kind === 'vulgar') return { value: rational(token.num, token.den), length: 1 };
  if (token?.kind !== 'number') return undefined;
  const next = tokens[i + 1];
  if (isInteger(token.value) && next?.kind === 'vulgar') {
    return { value: rational(token.value.num * next.den + next.num, next.den), length: 2 };
  }
  const over = fractionAt(tokens, i);
  if (over) return { value: over, length: 3 };
  const part = next?.spaced ? fractionAt(tokens, i + 1) : undefined;
  if (part && isInteger(token.value) && part.num < part.den && part.num > 0n) {
    return { value: rational(token.value.num * part.den + part.num, part.den), length: 4 };
  }
  return { value: token.value, other: token.other, length: 1 };
}

/** `3/4` without spaces; not the beginning of `3/4/2026`. */
function fractionAt(tokens: readonly Token[], i: number): Rational | undefined {
  const [top, slash, bottom, after] = tokens.slice(i, i + 4);
  if (top?.kind !== 'number' || bottom?.kind !== 'number' || bottom.value.num === 0n) return undefined;
  if (slash?.kind !== 'operator' || slash.operator !== '/' || slash.spaced || bottom.spaced) return undefined;
  if ([after, tokens[i - 1]].some((token) => token?.kind === 'operator' && token.operator === '/')) return undefined;
  return divide(top.value, bottom.value);
}

/** Whether token `i` is a minus that belongs to the number after it, and no subtraction. */
function isSign(tokens: readonly Token[], i: number): boolean {
  const minus = tokens[i];
  if (minus?.kind !== 'operator' || minus.operator !== '-' || tokens[i + 1]?.spaced) return false;
  const before = tokens[i - 1];
  if (!before) return true;
  if (before.kind === 'word') return minus.spaced;
  return !['number', 'vulgar', 'close', 'percent', 'variable'].includes(before.kind);
}
