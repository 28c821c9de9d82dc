/** Ways of writing a text so that it has to be decoded, each undone by a reader in one step. */

import { toRoman } from '../tutor/disguises.ts';

const MORSE: Readonly<Record<string, string>> = Object.fromEntries(
  'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- y-.-- z--.. æ.-.- ø---. å.--.- 0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----.'
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
);
const NATO =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'.split(
    ' ',
  );
const BRAILLE_LETTERS = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵';
const BRAILLE_DIGITS = '⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Each character by itself; `undefined` for one makes the whole `undefined`. */
function each(text: string, code: (sign: string) => string | undefined, between = ''): string | undefined {
  const codes = [...text].map(code);
  return codes.some((sign) => sign === undefined) ? undefined : codes.join(between);
}

/** Moves characters of a block of ten digits or 26 letters to another block, by its first code point. */
const moved = (text: string, digits: number, letters?: { lower: number; upper: number }): string | undefined => {
  let hasMoved = false;
  const coded = [...text].map((sign) => {
    const from = /\d/.test(sign)
      ? digits
      : /[a-z]/.test(sign)
        ? letters?.lower
        : /[A-Z]/.test(sign)
          ? letters?.upper
          : 0;
    if (!from) return sign;
    hasMoved = true;
    const zero = /\d/.test(sign) ? 48 : /[a-z]/.test(sign) ? 97 : 65;
    return String.fromCodePoint(from + (sign.codePointAt(0) ?? 0) - zero);
  });
  return hasMoved ? coded.join('') : undefined;
};

export const reversed = (text: string): string | undefined => {
  const back = [...text].reverse().join('');
  return text.length < 2 || back === text ? undefined : back;
};
export const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
export const hexBytes = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('hex')
    .replace(/..(?=.)/g, '$& ');
export const rot13 = (text: string): string | undefined =>
  /^[a-z .'-]+$/i.test(text)
    ? text.replace(/[a-z]/gi, (sign) => {
        const base = sign >= 'a' ? 97 : 65;
        return String.fromCharCode(((sign.charCodeAt(0) - base + 13) % 26) + base);
      })
    : undefined;
export const morse = (text: string): string | undefined =>
  each(text.toLowerCase(), (sign) => (sign === ' ' ? '/' : MORSE[sign]), ' ');
export const nato = (text: string): string | undefined =>
  each(text.toLowerCase(), (sign) => NATO[LATIN.indexOf(sign)], ' ');
export const braille = (text: string): string | undefined =>
  each(text.toLowerCase(), (sign) =>
    /\d/.test(sign) ? BRAILLE_DIGITS[Number(sign)] : sign === ' ' ? ' ' : BRAILLE_LETTERS[LATIN.indexOf(sign)],
  );
/** "8-5-10" for "hej": places in the alphabet. */
export const letterPlaces = (text: string): string | undefined =>
  each(text.toLowerCase(), (sign) => (LATIN.includes(sign) ? String(LATIN.indexOf(sign) + 1) : undefined), '-');
/** "BD" for 24: digits as letters, A for 1. */
export const digitsAsLetters = (digits: string): string | undefined =>
  /^[1-9]+$/.test(digits) ? each(digits, (digit) => 'ABCDEFGHI'[Number(digit) - 1]) : undefined;
export const keycaps = (text: string): string | undefined =>
  /^\d+$/.test(text) ? [...text].map((digit) => `${digit}\u{fe0f}\u{20e3}`).join('') : undefined;
export const fullWidth = (text: string): string | undefined => moved(text, 0xff10, { lower: 0xff41, upper: 0xff21 });
export const mathBold = (text: string): string | undefined => moved(text, 0x1d7ce, { lower: 0x1d41a, upper: 0x1d400 });
export const arabicIndic = (text: string): string | undefined => moved(text, 0x660);
export const devanagari = (text: string): string | undefined => moved(text, 0x966);
export const superscript = (text: string): string | undefined =>
  /^\d+$/.test(text) ? each(text, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]) : undefined;
export const circled = (text: string): string | undefined =>
  /^\d+$/.test(text) ? each(text, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)]) : undefined;
/** Cyrillic letters that look like Latin ones. */
export const lookalikes = (text: string): string | undefined => {
  const coded = text.replace(/[aeopcxAEOPCX]/g, (sign) => 'аеорсхАЕОРСХ'['aeopcxAEOPCX'.indexOf(sign)] ?? sign);
  return coded === text ? undefined : coded;
};
export const htmlEntities = (text: string): string => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join('');
export const unicodeEscapes = (text: string): string =>
  [...text].map((sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');
export const percentEncoded = (text: string): string =>
  [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
export const characterCodes = (text: string): string =>
  [...text].map((sign) => String(sign.codePointAt(0) ?? 0)).join(' ');
export const zeroWidth = (text: string): string | undefined =>
  text.length < 2 ? undefined : [...text].join('\u{200b}');
export const combining = (text: string): string => [...text].map((sign) => `${sign}\u{332}`).join('');
export const leet = (text: string): string | undefined => {
  const coded = text.replace(/[eoasti]/gi, (sign) => '304571'['eoasti'.indexOf(sign.toLowerCase())] ?? sign);
  return coded === text ? undefined : coded;
};

/** A whole number in Roman numerals. */
export function roman(value: number): string | undefined {
  if (value < 2 || value > 3999) return undefined;
  return toRoman(value);
}
