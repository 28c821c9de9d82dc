import { MAX_PROSE } from '../limits.ts';
import { type NumberInText, readNumbers } from '../numbers.ts';
import { isInteger, type Rational } from '../rational.ts';
import type { Measure, Shape } from './formula.ts';
import { takeWish, type Wish } from './wish.ts';

/** A task with `#` in place of each number and its unit. */
export interface ShapedTask {
  readonly shape: string;
  readonly numbers: readonly { readonly value: Rational; readonly unit: string }[];
  readonly wish: Wish;
}

/** Longer than any sentence that asks for one formula. */
const MAX_TASK = 300;

const UNIT =
  /^ ?(mm|cm|dm|km|m|millimeters?|centimeters?|decimeters?|kilometers?|meters?|metres?|%|procent|percent|°|grader|degrees|kr|kroner)(?![\p{L}²³/0-9])/u;

const ONE_UNIT: Readonly<Record<string, string>> = {
  procent: '%',
  percent: '%',
  grader: '°',
  degrees: '°',
  kroner: 'kr',
  millimeter: 'mm',
  centimeter: 'cm',
  decimeter: 'dm',
  meter: 'm',
  metre: 'm',
  kilometer: 'km',
};

/** "Opgave 3:", "b)", "2." before the task itself. */
export const LABEL = /^\s*(?:(?:opgave|opg\.?|exercise|task)\s*\d+\s*[a-h]?\s*[.):]?|\d{1,2}[.)]|[a-h]\))\s+/iu;

/** `2,3,4`: numbers or decimals, nobody can tell. */
const RUN_TOGETHER = /\d,\d+,\d/u;

/** The numbers of a task and what is said around them; null for a long text and for a number that can be read in two ways. */
export function shapeOf(source: string, lang?: 'da' | 'en'): ShapedTask | null {
  if (source.length > Math.min(MAX_TASK, MAX_PROSE) || RUN_TOGETHER.test(source)) return null;
  const { rest: text, wish } = takeWish(
    asProportions(source)
      .replace(LABEL, '')
      .replace(/(?<!\p{L})kr\./giu, 'kr ')
      .toLowerCase(),
  );
  const numbers: { value: Rational; unit: string }[] = [];
  let shape = '';
  let at = 0;
  for (const number of readNumbers(text, lang)) {
    const value = number.other ? decimalOf(number, text, wish) : number.value;
    if (!value || number.start < at) return null;
    const unit = UNIT.exec(text.slice(number.end));
    shape += `${text.slice(at, number.start)}#`;
    at = number.end + (unit?.[0].length ?? 0);
    numbers.push({ value, unit: oneName(unit?.[1] ?? '') });
  }
  return { shape: tidy(shape + text.slice(at)), numbers, wish };
}

/** Nothing is there but one number that is to be rounded. */
const LONE = /^(?:rund|afrund|round|hvad (?:er|bliver)|what is) (?:tallet |the number )?[\d.,]+\W*$/u;

/** The decimal of `3,476` where it is to be rounded to decimals; else it may be thousands, and nobody knows. */
const decimalOf = ({ value, other }: NumberInText, text: string, { places = 0 }: Wish): Rational | undefined =>
  places > 0 && LONE.test(text) ? [value, other].find((one) => one && !isInteger(one)) : undefined;

/** "2:3" is a ratio after such a word, and no clock; "1:25.000" has its thousands set apart. */
const asProportions = (text: string): string =>
  text.replace(
    /(?<=(?:forholdet|målestok(?:ken|sforholdet|sforhold)?|størrelsesforholdet|ratio|scale)(?: of| er| is)? )(\d{1,6}) ?: ?(\d{1,3}(?:[., ]\d{3})+(?!\d)|\d{1,7})/giu,
    (_, one: string, other: string) => `${one} til ${other.replace(/[., ]/gu, '')}`,
  );

const oneName = (unit: string): string => ONE_UNIT[unit] ?? ONE_UNIT[unit.replace(/s$/u, '')] ?? unit;

/** Sentences are set apart by `|`; commas and the end of the text play no part. */
const tidy = (text: string): string =>
  text
    .replace(/[,;]/gu, ' ')
    .replace(/[.!?:](?=\s|$)/gu, ' | ')
    .replace(/\s+/gu, ' ')
    .replace(/(?: \|)+ *$/u, '')
    .trim();

/** The numbers in the order of the formula when a task has this shape; null when it has another or its units do not fit. */
export function givenIn({ shape, numbers }: ShapedTask, { pattern, measures, order, meant }: Shape): Rational[] | null {
  if (!pattern.test(shape)) return null;
  const measured = (i: number): Measure | undefined => measures[i] ?? measures.at(-1);
  if (!numbers.every(({ unit }, i) => isOf(unit, measured(i)))) return null;
  const units = new Set(numbers.filter((_, i) => COMPARED.has(measured(i))).map(({ unit }) => unit));
  // Centimetres beside metres have to be made one first.
  if ([...units].filter((unit) => LENGTHS.has(unit)).length > 1 || (hasLength(units) && units.has(''))) return null;
  const values = [...numbers.map(({ value }) => value), ...(meant ?? [])];
  if (!order) return values;
  const ordered = order.flatMap((i) => values[i] ?? []);
  return ordered.length === values.length ? ordered : null;
}

/** Numbers of these are of one kind, and must have one unit. */
const COMPARED: ReadonlySet<Measure | undefined> = new Set(['length', 'amount'] as const);
const LENGTHS = new Set(['mm', 'cm', 'dm', 'm', 'km']);
const hasLength = (units: ReadonlySet<string>): boolean => [...units].some((unit) => LENGTHS.has(unit));

function isOf(unit: string, measure: Measure | undefined): boolean {
  switch (measure) {
    case 'length':
      return LENGTHS.has(unit) || unit === '';
    case 'cm':
    case 'km':
      return unit === measure;
    case 'degrees':
      return unit === '°' || unit === '';
    case 'percent':
      return unit === '%';
    case 'amount':
      return unit === '' || unit === 'kr' || LENGTHS.has(unit);
    case 'none':
      return unit === '';
    case undefined:
      return false;
  }
}

/** A pattern that only the whole task meets. */
export const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');

/** Ways to ask for something that has a value. */
export const ASK = {
  da: '(?:hvad er|hvad bliver|hvor stor er|hvor stort er|beregn|udregn|find|bestem)',
  en: '(?:what is|calculate|work out|find|determine)',
};

/** Two numbers or more: "4 6 og 8". */
export const LIST = '#(?: #)*(?: (?:og|and) #)?';
