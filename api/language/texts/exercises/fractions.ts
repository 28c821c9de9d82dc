import type { Language } from '../../../contract/language.ts';

/** Exercises with fractions and decimals. */
const da = {
  work: (sum: string) => `Regn ${sum}.`,
  simplest: (sum: string) => `Regn ${sum}. Forkort resultatet så meget som muligt.`,
  simplify: (fraction: string) => `Forkort brøken ${fraction} så meget som muligt.`,
  simplifyWay: (by: string, chain: string) => `Tæller og nævner kan begge divideres med ${by}: ${chain}`,
  part: (sum: string) => `Hvor meget er ${sum}?`,
  partStory: [
    (part: string, whole: string) =>
      `Der er ${whole} elever i klubben. ${part} af dem spiller håndbold. Hvor mange spiller håndbold?`,
    (part: string, whole: string) =>
      `En bog har ${whole} sider. Du har læst ${part} af den. Hvor mange sider har du læst?`,
    (part: string, whole: string) =>
      `Der er ${whole} boller på fadet. ${part} af dem er med rosiner. Hvor mange boller er med rosiner?`,
  ],
  greatest: (list: string) => `Hvilken brøk er størst: ${list}?`,
  or: 'eller',
  greatestWay: (list: string) => `Med fælles nævner: ${list}`,
  toDecimal: (fraction: string) => `Skriv ${fraction} som decimaltal.`,
  toDecimalWay: (fraction: string, extended: string, decimal: string) => `${fraction} = ${extended} = ${decimal}`,
  round: (number: string, places: string) => `Afrund ${number} til ${places}.`,
  roundPlaces: ['et helt tal', 'én decimal', 'to decimaler', 'tre decimaler'] as readonly string[],
  roundWay: (number: string, digit: string, up: boolean, rounded: string) =>
    `Det næste ciffer er ${digit}, så der rundes ${up ? 'op' : 'ned'}: ${number} ≈ ${rounded}`,
};

const en: typeof da = {
  work: (sum) => `Work out ${sum}.`,
  simplest: (sum) => `Work out ${sum}. Give the result in its simplest form.`,
  simplify: (fraction) => `Simplify the fraction ${fraction} as far as possible.`,
  simplifyWay: (by, chain) => `Numerator and denominator can both be divided by ${by}: ${chain}`,
  part: (sum) => `How much is ${sum}?`,
  partStory: [
    (part, whole) => `There are ${whole} pupils in the club. ${part} of them play handball. How many play handball?`,
    (part, whole) => `A book has ${whole} pages. You have read ${part} of it. How many pages have you read?`,
    (part, whole) => `There are ${whole} buns on the tray. ${part} of them have raisins. How many buns have raisins?`,
  ],
  greatest: (list) => `Which fraction is the greatest: ${list}?`,
  or: 'or',
  greatestWay: (list) => `With a common denominator: ${list}`,
  toDecimal: (fraction) => `Write ${fraction} as a decimal.`,
  toDecimalWay: (fraction, extended, decimal) => `${fraction} = ${extended} = ${decimal}`,
  round: (number, places) => `Round ${number} to ${places}.`,
  roundPlaces: ['a whole number', 'one decimal place', 'two decimal places', 'three decimal places'],
  roundWay: (number, digit, up, rounded) =>
    `The next digit is ${digit}, so it is rounded ${up ? 'up' : 'down'}: ${number} ≈ ${rounded}`,
};

export const fractionTexts: Readonly<Record<Language, typeof da>> = { da, en };
