/**
 * The scorer's own way of making a text plain. It shares nothing with the product's normaliser, so that a blind spot of
 * one is not a blind spot of the other.
 */
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  frasl: '/',
};

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 48;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Lower case, one kind of dash and blank, ASCII digits, powers as `^2`, `\frac{a}{b}` as `(a)/(b)`, nothing invisible. */
export function plain(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replace(/&(\w{2,6});/g, (whole, name: string) => namedEntities[name] ?? whole)
    .replace(/[⁰¹²³⁴-⁹]+/g, (powers) => `^${[...powers].map((sign) => SUPERSCRIPT.indexOf(sign)).join('')}`)
    .replace(/(\d)([¼-¾⅐-⅞])/g, '$1 $2')
    .normalize('NFC')
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Mn}|\p{Me}/gu, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/\*\*(?=\s*[\d(])/g, '^')
    .replace(/\$+|\\left|\\right|\\displaystyle/g, ' ')
    .replace(/\\d?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '($1)/($2)')
    .replace(/\\(?:times|cdot)/g, '·')
    .replace(/\\div/g, ':')
    .replace(/\{\s*([\w.]+)\s*\}/g, '$1')
    .replace(/[−–—‐‑]/g, '-')
    .replace(/[×∙⋅*]/g, '·')
    .replace(/[⁄∕÷]/g, '/')
    .replace(/\((-?\d+)\)\/\((\d+)\)/g, '$1/$2')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The words of a plain text: letters and digits. */
export const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
