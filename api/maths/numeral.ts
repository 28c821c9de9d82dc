import { MAX_DIGITS } from './limits.ts';
import { type Rational, rational } from './rational.ts';

/**
 * How decimals and thousands are written. Danish has `1.250,50`, English `1,250.50`; children mix them.
 * `point` and `comma` say what a separator means where its shape (three digits after it) leaves both open.
 */
export interface Notation {
  readonly point: 'decimal' | 'thousands';
  readonly comma: 'decimal' | 'thousands';
}

const NUMERAL = /\d+(?:[.,]\d+)*/g;
const SPACED_THOUSANDS = /^[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d,./]|\s*\/)/;
const ENGLISH = /\b(?:the|what|how|many|much|of|is|are|each|and|calculate|solve|has|have|she|he|they|per|total)\b/i;
const DANISH = /[æøå]|\b(?:hvad|hvor|og|er|af|til|beregn|kr|kroner|har|jeg|der|en|et)\b/i;

/**
 * What separators mean in a text: as the language says, else from unmistakable numbers in it (`2.5`, `0,75`), else
 * Danish unless the words are English.
 */
export function notationOf(text: string, lang?: 'da' | 'en'): Notation {
  if (lang === 'en') return { point: 'decimal', comma: 'thousands' };
  if (lang === 'da') return { point: 'thousands', comma: 'decimal' };
  let pointDecimal = false;
  let commaDecimal = false;
  for (const [raw] of text.matchAll(NUMERAL)) {
    const separators = raw.replace(/\d/g, '');
    const last = separators.at(-1);
    if (last === undefined) continue;
    const mixed = separators.includes('.') && separators.includes(',');
    if (!mixed && (separators.length > 1 || isGrouped(raw, last))) continue;
    if (last === '.') pointDecimal = true;
    else commaDecimal = true;
  }
  if (pointDecimal && !commaDecimal) return { point: 'decimal', comma: 'thousands' };
  if (commaDecimal) return { point: 'thousands', comma: 'decimal' };
  return ENGLISH.test(text) && !DANISH.test(text)
    ? { point: 'decimal', comma: 'thousands' }
    : { point: 'thousands', comma: 'decimal' };
}

/** Whether every group after a separator has three digits and the first one to three, as thousands have. */
function isGrouped(raw: string, separator: string): boolean {
  const [first = '', ...groups] = raw.split(separator);
  return /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

/** A numeral as it was read. `other` is the second possible reading of a form such as `1.250`. */
export interface Numeral {
  readonly length: number;
  readonly value: Rational;
  readonly other?: Rational;
}

function decimal(digits: string, places: number): Rational {
  return rational(BigInt(digits), 10n ** BigInt(places));
}

/**
 * Reads the numeral that begins at `start`; undefined when there is no digit or it is longer than {@link MAX_DIGITS}.
 * A form that is no number as a whole (`3,4,5`) is read up to its first separator.
 */
export function readNumeral(text: string, start: number, notation: Notation): Numeral | undefined {
  let end = start;
  const limit = start + MAX_DIGITS + 1;
  while (end < limit && (isDigit(text, end) || (isSeparator(text, end) && isDigit(text, end + 1) && end > start)))
    end++;
  if (end > start && text.startsWith('{,}', end) && isDigit(text, end + 3)) return readLatex(text, start, end);
  if (end === start && isSeparator(text, start) && isDigit(text, start + 1)) return readBarePoint(text, start);
  const raw = text.slice(start, end);
  if (raw === '' || raw.length > MAX_DIGITS) return undefined;
  return readWhole(raw, notation) ?? readWhole(/^\d+/.exec(raw)?.[0] ?? '', notation);
}

/** `2{,}5`, as LaTeX sets a decimal comma. */
function readLatex(text: string, start: number, end: number): Numeral | undefined {
  const places = /^\d+/.exec(text.slice(end + 3, end + 3 + MAX_DIGITS))?.[0] ?? '';
  const whole = text.slice(start, end);
  if (/\D/.test(whole)) return undefined;
  return { length: end + 3 + places.length - start, value: decimal(whole + places, places.length) };
}

/** `.5`, as English writes a half. */
function readBarePoint(text: string, start: number): Numeral | undefined {
  const digits = /^\d+/.exec(text.slice(start + 1, start + 1 + MAX_DIGITS))?.[0] ?? '';
  return digits === '' ? undefined : { length: digits.length + 1, value: decimal(digits, digits.length) };
}

function readWhole(raw: string, notation: Notation): Numeral | undefined {
  const length = raw.length;
  if (raw === '') return undefined;
  const separators = raw.replace(/\d/g, '');
  const last = separators.at(-1);
  if (last === undefined) return { length, value: rational(BigInt(raw)) };
  const digits = raw.replace(/[.,]/g, '');
  const places = raw.length - raw.lastIndexOf(last) - 1;
  if (separators.length === 1) {
    const asDecimal = decimal(digits, places);
    if (!isGrouped(raw, last)) return { length, value: asDecimal };
    const asThousands = rational(BigInt(digits));
    const thousands = (last === '.' ? notation.point : notation.comma) === 'thousands';
    return thousands
      ? { length, value: asThousands, other: asDecimal }
      : { length, value: asDecimal, other: asThousands };
  }
  const first = separators[0] ?? '';
  if (separators === first.repeat(separators.length)) {
    return isGrouped(raw, first) ? { length, value: rational(BigInt(digits)) } : undefined;
  }
  const integerPart = raw.slice(0, raw.lastIndexOf(last));
  if (separators.slice(0, -1) !== first.repeat(separators.length - 1)) return undefined;
  return isGrouped(integerPart, first) ? { length, value: decimal(digits, places) } : undefined;
}

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

const isSeparator = (text: string, at: number): boolean => text[at] === '.' || text[at] === ',';

/** Thousands set apart by spaces (`12 500`); undefined for anything else. */
export function readSpacedThousands(text: string, at: number): Numeral | undefined {
  if (isDigit(text, at - 1)) return undefined;
  const raw = SPACED_THOUSANDS.exec(text.slice(at, at + MAX_DIGITS))?.[0];
  return raw === undefined ? undefined : { length: raw.length, value: rational(BigInt(raw.replace(/\D/g, ''))) };
}
