import { type Span, standsInMaths } from './span.ts';

/** Six digits of a date and four more, whole, with a dash, or in groups. */
const NUMBER = /(?<![\d.,])(\d{2})([ ./]?)(\d{2})\2(\d{2})( ?[-–—/] ?| )?(\d{4}|\d{2} \d{2})(?!\d|[.,]\d)/gu;
const DATE_AFTER_CUE =
  /(?<!\p{L})(?:cpr|personnummer|person-?nr|cpr-?(?:nr|nummer))[.:]?(?:[^\d\n]{0,12})(\d{2})[ ./]?(\d{2})[ ./]?(\d{2})(?!\d)/giu;
const TAIL_AFTER_CUE =
  /(?<!\p{L})(?:sidste|last) (?:fire|4|four)(?: ?(?:cifre|tal|digits))?[^\d\n]{0,12}(\d{4})(?!\d|[.,]\d)/giu;
const CUE = /cpr|personn|person-?nr|fødselsn|\bcivil registration/iu;

/**
 * The birth date that a CPR number holds. The seventh digit tells the century: 0–3 1900s; 4 and 9: years 00–36 2000s,
 * else 1900s; 5–8: years 00–57 2000s, else 1800s. Replacement numbers ("erstatningspersonnumre") add 60 to the day.
 */
function isBirthDate(day: number, month: number, year: number, seventh: number): boolean {
  let century = 1900;
  if (seventh === 4 || seventh === 9) century = year <= 36 ? 2000 : 1900;
  else if (seventh >= 5) century = year <= 57 ? 2000 : 1800;
  const realDay = day > 60 ? day - 60 : day;
  const date = new Date(Date.UTC(century + year, month - 1, realDay));
  return realDay >= 1 && month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === realDay;
}

/**
 * Danish civil registration numbers: a real date and four digits. The check digit is not asked for, as numbers without one
 * are valid since 2007. A bare ten-digit number or five pairs inside maths is schoolwork.
 */
export function findCpr(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, day = '', gap = '', month = '', year = '', dash = '', tail = ''] = match;
    if (!isBirthDate(Number(day), Number(month), Number(year), Number(tail[0]))) continue;
    const start = match.index;
    const end = start + whole.length;
    const cued = CUE.test(text.slice(Math.max(0, start - 40), start));
    const ambiguous = dash === '' || gap !== '' || tail.length > 4;
    if (!cued && ambiguous && standsInMaths(text, start, end)) continue;
    spans.push({ kind: 'cpr', start, end, identity: whole.replace(/\D/g, '') });
  }
  for (const match of text.matchAll(DATE_AFTER_CUE)) {
    const [whole, day = '', month = '', year = ''] = match;
    if (![0, 4, 5].some((seventh) => isBirthDate(Number(day), Number(month), Number(year), seventh))) continue;
    const end = match.index + whole.length;
    const digits = /[\d ./]+$/.exec(whole)?.[0].trimStart() ?? '';
    spans.push({ kind: 'cpr', start: end - digits.length, end, identity: digits.replace(/\D/g, '') });
  }
  for (const match of text.matchAll(TAIL_AFTER_CUE)) {
    const end = match.index + match[0].length;
    if (CUE.test(text)) spans.push({ kind: 'cpr', start: end - 4, end, identity: match[1] ?? '' });
  }
  return spans;
}
