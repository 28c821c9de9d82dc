import { findNamedNumbers } from './numberNames.ts';

/** A number in a plain text, with every value that a reader could take it for ("1.250" is 1250 and 1.25). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  /** Digits, a written-out word, or an article that may mean one. */
  readonly kind: 'digits' | 'word' | 'article';
  /** It multiplies a letter, as the 2 in "2x". */
  readonly coefficient: boolean;
}

const DIGITS = /\d{1,3}(?:[., ']\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;
const FRACTION = /(\d+(?:[.,]\d+)?) ?\/ ?(\d+(?:[.,]\d+)?)/g;

/** Whether two numbers are the same to a reader: equal, or one rounds the other to three figures or more. */
export function sameNumber(a: number, b: number): boolean {
  if (Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))) return true;
  if (Number.isInteger(a) || Number.isInteger(b)) return false;
  const [long, short] = String(a).length > String(b).length ? [a, b] : [b, a];
  const decimals = (String(short).split('.')[1] ?? '').length;
  return decimals >= 2 && Math.abs(Number(long.toFixed(decimals)) - short) < 1e-12;
}

function valuesOf(raw: string): number[] {
  const values = new Set<number>();
  const groups = /^\d{1,3}(?:[., ']\d{3})+/.exec(raw)?.[0];
  if (groups) {
    values.add(Number(groups.replace(/[., ']/g, '') + raw.slice(groups.length).replace(',', '.')));
  }
  if (/^\d+(?:[.,]\d+)?$/.test(raw)) values.add(Number(raw.replace(',', '.')));
  return [...values];
}

/** The numbers of a plain text: digits in either notation, fractions, mixed numbers, percent, number words. */
export function findNumerals(text: string, lang: 'da' | 'en'): Numeral[] {
  const taken: { start: number; end: number }[] = [];
  const found: Numeral[] = [];
  const add = (start: number, end: number, values: number[], kind: Numeral['kind']) => {
    if (taken.some((other) => start < other.end && other.start < end)) return;
    taken.push({ start, end });
    const negative = /(?:^|[^\p{L}\p{N})])- ?$/u.test(text.slice(0, start)) && !/\d ?- ?$/.test(text.slice(0, start));
    const percent = /^ ?(?:%|procent|percent)/.test(text.slice(end));
    const signed = negative ? values.map((value) => -value) : values;
    const all = percent ? [...signed, ...signed.map((value) => value / 100)] : signed;
    const coefficient = kind === 'digits' && /^[a-zæøå](?![a-zæøå])/.test(text.slice(end));
    found.push({ start, end, values: all, kind, coefficient });
  };
  for (const match of text.matchAll(FRACTION)) {
    const [whole, over = '', under = ''] = match;
    const value = Number(over.replace(',', '.')) / Number(under.replace(',', '.'));
    if (!Number.isFinite(value)) continue;
    const mixed = /(?<![\d.,/])(\d+) $/.exec(text.slice(0, match.index));
    const end = match.index + whole.length;
    if (mixed) add(mixed.index, end, [value, Number(mixed[1]) + value], 'digits');
    else add(match.index, end, [value], 'digits');
  }
  for (const match of text.matchAll(DIGITS)) {
    const [raw] = match;
    if (/^\d+ \d/.test(raw)) {
      // "12 500" is one number to some and two to others.
      const parts = raw.split(' ').map(Number);
      add(match.index, match.index + raw.length, [...valuesOf(raw), ...parts], 'digits');
    } else add(match.index, match.index + raw.length, valuesOf(raw), 'digits');
  }
  for (const { start, end, value, article } of findNamedNumbers(text, lang)) {
    add(start, end, [value], article ? 'article' : 'word');
  }
  // Longer number words of the other language are number words here, too.
  for (const { start, end, value } of findNamedNumbers(text, lang === 'da' ? 'en' : 'da')) {
    if (end - start >= 5) add(start, end, [value], 'word');
  }
  return found.sort((a, b) => a.start - b.start);
}
