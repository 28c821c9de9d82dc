import { type Span, standsInMaths } from './span.ts';

const EIGHT = String.raw`[2-9]\d(?:[ .-]?\d){6}`;
const PAIRS = /(?<![\d.,])[2-9]\d \d{2} \d{2} \d{2}(?!\d|[.,]\d)/gu;
const PREFIXED = new RegExp(String.raw`(?<![\d+])(?:\+|00)45[ -]?${EIGHT}(?!\d)`, 'gu');
const AFTER_CUE = new RegExp(
  String.raw`(?<!\p{L})(tlf|telefon|telefonnummer|tlfnr|mobil|mobilnummer|mobilnr|nummer|nr|ring|sms|phone|phone number|my number|call|text)(?!\p{L})[^\d\n+]{0,25}(${EIGHT})(?!\d|[.,]\d)`,
  'giu',
);
/** Lines that a child must be able to read and write: BørneTelefonen, Livslinien, and what schools print. */
const HELPLINES = new Set(['116111', '70201201', '80203080', '70208208']);
const YEARS = /^(?:1\d|20)\d{2} (?:1\d|20)\d{2}$/;

/**
 * Danish telephone numbers: in pairs, with +45, or eight digits after a word such as "tlf". Eight digits in maths, years
 * side by side and helplines pass.
 */
export function findPhones(text: string): Span[] {
  const spans: Span[] = [];
  const add = (start: number, number: string) => {
    const digits = number.replace(/\D/g, '').replace(/^(?:00)?45(?=\d{8}$)/, '');
    if (!HELPLINES.has(digits)) spans.push({ kind: 'phone', start, end: start + number.length, identity: digits });
  };
  for (const match of text.matchAll(PREFIXED)) add(match.index, match[0]);
  for (const match of text.matchAll(AFTER_CUE)) {
    const number = match[2] ?? '';
    const start = match.index + match[0].length - number.length;
    const exact = /^(?:nummer|nr|ring|text)$/i.test(match[1] ?? '');
    if (YEARS.test(number) || (exact && standsInMaths(text, start, start + number.length))) continue;
    add(start, number);
  }
  for (const match of text.matchAll(PAIRS)) {
    if (!standsInMaths(text, match.index, match.index + match[0].length)) add(match.index, match[0]);
  }
  return spans;
}
