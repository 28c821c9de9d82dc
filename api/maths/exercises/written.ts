import type { Language } from '../../contract/language.ts';
import type { Expr } from '../expr.ts';
import { print, printNumber } from '../print.ts';
import { isInteger, type Rational, toDecimal, toFraction } from '../rational.ts';

/** Whole parts of four digits or more in groups of three: `12500,5` → `12.500,5`; in English `12,500.5`. */
function grouped(text: string, lang: Language): string {
  const mark = lang === 'da' ? '.' : ',';
  return text.replace(/(?<![\d.,])\d{4,}/g, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, mark));
}

/** An expression as it stands in an exercise. */
export const shown = (expr: Expr, lang: Language): string => grouped(print(expr, lang), lang);

/** A line of maths that the engine has printed, as it stands in an exercise. */
export const shownLine = (line: string, lang: Language): string => grouped(line, lang);

/** A number as it stands in an exercise: `1.250`, `0,75`, `3/4`. */
export const shownNumber = (value: Rational, lang: Language): string => grouped(printNumber(value, lang), lang);

/** A whole number as it stands in an exercise. */
export const n = (value: number, lang: Language): string => grouped(String(value), lang);

/** `12,50 kr.`, `45 kr.`: two decimals or none. */
export function kroner(value: Rational, lang: Language): string {
  const text = printNumber(value, lang);
  const [whole = '', decimals] = text.split(lang === 'da' ? ',' : '.');
  const cents = decimals === undefined ? '' : `${lang === 'da' ? ',' : '.'}${decimals.padEnd(2, '0')}`;
  return `${grouped(whole, lang)}${cents} kr.`;
}

/** A value with its unit: `45 kr.`, `25 %`, `12 cm²`, `90°`. */
export function quantity(value: Rational, unit: string, lang: Language): string {
  if (unit === 'kr.') return kroner(value, lang);
  if (unit === '°') return `${shownNumber(value, lang)}°`;
  if (unit === '%' && lang === 'en') return `${shownNumber(value, lang)}%`;
  return `${shownNumber(value, lang)} ${unit}`;
}

/** A value as a fraction, with the mixed number beside it when it is more than one: `7/4 = 1 3/4`. */
export function fractionText(value: Rational): string {
  const { num, den } = value;
  if (isInteger(value) || num < den) return toFraction(value);
  return `${toFraction(value)} = ${num / den} ${num % den}/${den}`;
}

/** A value as keys hold it: a decimal with a comma, or a fraction when it has no end or is one. */
export const keyText = (value: Rational): string => toDecimal(value, ',') ?? toFraction(value);

/** A decimal in Danish notation from a whole number of its last place: `decimal(125, 2)` is `1,25`. */
export function decimal(units: number, places: number): string {
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const sign = units < 0 ? '-' : '';
  if (places === 0) return sign + digits;
  const parts = digits.slice(-places).replace(/0+$/, '');
  return sign + digits.slice(0, -places) + (parts === '' ? '' : `,${parts}`);
}
