import { spellNumber } from '../spell.ts';

/** A language whose numbers, signs and units are known. */
export type KnownLanguage = 'da' | 'en';

const SCALES = [
  { of: 1_000_000_000, da: ['milliard', 'milliarder'], en: ['billion', 'billion'] },
  { of: 1_000_000, da: ['million', 'millioner'], en: ['million', 'million'] },
] as const;
const LARGEST = 1e12;

/** A whole number in words ("to hundrede og halvtreds", "en million"); as it stands from a billion of billions up. */
export function sayWhole(value: number, lang: KnownLanguage): string {
  if (!Number.isInteger(value) || value < 0 || value >= LARGEST) return String(value);
  const parts: string[] = [];
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale.of);
    rest %= scale.of;
    if (count > 0) parts.push(`${spellNumber(count, lang)} ${scale[lang][count === 1 ? 0 : 1]}`);
  }
  if (rest > 0 || parts.length === 0) {
    const link = parts.length > 0 && rest < 100 ? (lang === 'da' ? 'og ' : 'and ') : '';
    parts.push(`${link}${spellNumber(rest, lang)}`);
  }
  return parts.join(' ');
}

const sayDigits = (digits: string, lang: KnownLanguage): string =>
  [...digits].map((digit) => sayWhole(Number(digit), lang)).join(' ');

/**
 * What follows a decimal comma. Danish teachers say two decimals as one number ("komma femogtyve"), but a leading nought
 * and longer rows digit by digit; English says every digit.
 */
export function sayDecimals(digits: string, lang: KnownLanguage): string {
  const asOne = lang === 'da' && digits.length <= 2 && !digits.startsWith('0');
  return asOne ? sayWhole(Number(digits), lang) : sayDigits(digits, lang);
}

/** The sign between a number and its decimals, in words. */
export const decimalSign = (lang: KnownLanguage): string => (lang === 'da' ? 'komma' : 'point');

/**
 * A number as it is written, in words: "12", "3,5", "1.250.000", "10 000". A point and a comma are read by the language; in
 * English text a comma before fewer or more than three digits is a Danish decimal comma. Undefined when it is none.
 */
export function sayNumber(written: string, lang: KnownLanguage): string | undefined {
  // Danish amounts in English text.
  if (lang === 'en' && /^\d{1,3}(?:\.\d{3})+,\d+$/.test(written))
    return sayNumber(written.replace(/\./g, '').replace(',', '.'), 'en');
  const grouped = lang === 'da' ? /^\d{1,3}(?:[.\s]\d{3})+(?=,|$)/ : /^\d{1,3}(?:[,\s]\d{3})+(?=\.|$)/;
  const group = grouped.exec(written)?.[0];
  const whole = group ?? /^\d+/.exec(written)?.[0];
  if (whole === undefined) return undefined;
  const digits = whole.replace(/\D/g, '');
  const said = digits.length > 1 && digits.startsWith('0') ? sayDigits(digits, lang) : sayWhole(Number(digits), lang);
  const rest = written.slice(whole.length);
  if (rest === '') return said;
  const [, sign, decimals] = /^([.,])(\d+)$/.exec(rest) ?? [];
  if (decimals === undefined) return undefined;
  // "Opgave 2.3" and a version are no decimal numbers in Danish.
  if (lang === 'da' && sign === '.' && whole !== '0') return `${said} punktum ${sayDecimals(decimals, lang)}`;
  return `${said} ${decimalSign(lang)} ${sayDecimals(decimals, lang)}`;
}

const words = (text: string): string[] => text.split(' ');
const ORDINALS = {
  da: {
    ones: words(
      'nulte første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende',
    ),
    tens: words(
      '- - tyvende tredivte fyrretyvende halvtredsindstyvende tresindstyvende halvfjerdsindstyvende firsindstyvende halvfemsindstyvende',
    ),
  },
  en: {
    ones: words(
      'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    ),
    tens: words('- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
  },
};

/** The place of something in a row ("tredje", "enogtyvende"), from 0 to 99; undefined outside that. */
export function sayOrdinal(value: number, lang: KnownLanguage): string | undefined {
  const { ones, tens } = ORDINALS[lang];
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  if (value < 20) return ones[value];
  const unit = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? '';
  if (unit === 0) return ten;
  return lang === 'da' ? `${sayWhole(unit, 'da')}og${ten}` : `${spellNumber(value - unit, 'en')}-${ones[unit]}`;
}

/** A year from 1100 to 1999 ("attenhundrede niogfyrre", "eighteen forty-nine"); other years are ordinary numbers. */
export function sayYear(year: number, lang: KnownLanguage): string | undefined {
  if (year < 1100 || year > 1999) return undefined;
  const century = sayWhole(Math.floor(year / 100), lang);
  const rest = year % 100;
  if (lang === 'en') {
    if (rest === 0) return `${century} hundred`;
    return `${century} ${rest < 10 ? 'oh ' : ''}${sayWhole(rest, 'en')}`;
  }
  const tail = rest === 0 ? '' : rest < 10 ? ` og ${sayWhole(rest, 'da')}` : ` ${sayWhole(rest, 'da')}`;
  return `${century}hundrede${tail}`;
}

/** A time of day: "fjorten tredive", "ni nul fem"; a whole hour is its number alone. */
export function sayTime(hour: number, minute: number, lang: KnownLanguage): string {
  const said = sayWhole(hour, lang);
  if (minute === 0) return said;
  const nought = minute < 10 ? `${lang === 'da' ? 'nul' : 'oh'} ` : '';
  return `${said} ${nought}${sayWhole(minute, lang)}`;
}

/** Denominators up to here have a name that pupils meet; beyond it the line itself is read. */
const NAMED = 39;

/** A fraction of two whole numbers: "tre fjerdedele", "en halv", "fem brøkstreg fireogtreds". */
export function sayFraction(top: number, bottom: number, lang: KnownLanguage): string {
  const many = top !== 1;
  const count = sayWhole(top, lang);
  const name = lang === 'da' ? danishPart(bottom, many) : englishPart(bottom, many);
  return name === undefined ? `${count} ${fractionLine(lang)} ${sayWhole(bottom, lang)}` : `${count} ${name}`;
}

/** The line of a fraction that has no name of its own, in words. */
export const fractionLine = (lang: KnownLanguage): string => (lang === 'da' ? 'brøkstreg' : 'over');

function danishPart(bottom: number, many: boolean): string | undefined {
  if (bottom === 2) return many ? 'halve' : 'halv';
  const stem =
    bottom === 100
      ? 'hundrede'
      : bottom === 1000
        ? 'tusind'
        : bottom > 2 && bottom <= NAMED
          ? sayOrdinal(bottom, 'da')
          : '';
  return stem ? `${stem}del${many ? 'e' : ''}` : undefined;
}

function englishPart(bottom: number, many: boolean): string | undefined {
  if (bottom === 2) return many ? 'halves' : 'half';
  if (bottom === 4) return many ? 'quarters' : 'quarter';
  const stem =
    bottom === 100
      ? 'hundredth'
      : bottom === 1000
        ? 'thousandth'
        : bottom > 2 && bottom <= NAMED
          ? sayOrdinal(bottom, 'en')
          : '';
  return stem ? `${stem}${many ? 's' : ''}` : undefined;
}

/** A mixed number's fraction, behind its whole number: "og tre fjerdedele", "and a half". */
export function sayMixedPart(top: number, bottom: number, lang: KnownLanguage): string {
  if (lang === 'da') return `og ${sayFraction(top, bottom, 'da')}`;
  return top === 1 && bottom === 2 ? 'and a half' : `and ${sayFraction(top, bottom, 'en')}`;
}

/** An exponent: "i anden", "i minus tredje", "squared", "to the power of four"; for letters "i n'te". */
export function sayPower(exponent: string, lang: KnownLanguage): string {
  const minus = /^[-−–⁻]/.test(exponent);
  const plain = exponent.replace(/^[-−–⁻]\s*/, '');
  const value = /^\d+$/.test(plain) ? Number(plain) : undefined;
  if (lang === 'en') {
    if (!minus && value === 2) return 'squared';
    if (!minus && value === 3) return 'cubed';
    return `to the power of ${minus ? 'minus ' : ''}${value === undefined ? plain : sayWhole(value, 'en')}`;
  }
  const place = value === undefined ? `${plain}'te` : (sayOrdinal(value, 'da') ?? `${sayWhole(value, 'da')}'te`);
  return `i ${minus ? 'minus ' : ''}${place}`;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits above the line as ordinary ones: "²" → "2". */
export const lowered = (raised: string): string => [...raised].map((digit) => RAISED.indexOf(digit)).join('');

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const ROMAN_NUMBER = /^(?:C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;

/** The value of a Roman number in capitals; undefined when it is none. */
export function romanValue(written: string): number | undefined {
  if (written === '' || !ROMAN_NUMBER.test(written)) return undefined;
  const values = [...written].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
