import type { AnswerKey } from '../../contract/answerKey.ts';
import type { Language } from '../../contract/language.ts';
import { normalise } from '../../language/index.ts';
import { divide, type Rational, rational } from '../../maths/rational.ts';
import { readNumbersOf } from './numbers.ts';

/** A numeric key, read once. */
export interface NumericKey {
  readonly value: Rational;
  /** The value's digits without sign or separators, for readings put together digit by digit ("" for 1/3). */
  readonly digits: string;
  readonly whole: number | undefined;
  readonly unit: string;
}

/** The one number that a key's text names ("$$\frac{7}{8}$$", "24 kr.", "162,000"), or undefined. */
function readValue(text: string, lang: Language): Rational | undefined {
  return readValues(text, lang)[0];
}

/** Each value that a text which names one number may have ("1.250" is 1250 or 1.25); none when it names none or several. */
export function readValues(text: string, lang: Language): readonly Rational[] {
  const plain = normalise(text.replace(POWER_OF_UNIT, ''))
    .replace(/^\s*\p{L}\s*=\s*/u, '')
    .trim();
  const fraction = /^(-?)\(?(-?\d{1,40})\)?\/\(?(-?\d{1,40})\)?$/.exec(plain.replace(/^-\((.*)\)$/, '-$1'));
  if (fraction && !/^-?0+$/.test(fraction[3] ?? '')) {
    const value = divide(rational(BigInt(fraction[2] ?? '')), rational(BigInt(fraction[3] ?? '')));
    return [fraction[1] === '-' ? rational(-value.num, value.den) : value];
  }
  const readings = readNumbersOf(plain, lang).filter((r) => r.kind !== 'article' || r.end - r.start === plain.length);
  const first = readings.find(
    (r) => !readings.some((other) => other !== r && other.start <= r.start && other.end >= r.end),
  );
  const sameSpan = readings.filter((r) => !(first && r.start >= first.start && r.end <= first.end));
  if (!first || sameSpan.length > 0) return [];
  const rest = `${plain.slice(0, first.start)} ${plain.slice(first.end)}`.trim();
  if (/[+*/^=<>{}]|\d/.test(rest) || rest.length > 30) return [];
  return first.values;
}

/** The ² of `cm²` and the 2 of `cm2` are no numbers of their own. */
const POWER_OF_UNIT = /(?<=(?:^|[\s\d])(?:mm|cm|dm|km|m))\s?(?:[²³]|\^?[23])(?![\d.,])/gu;

const DIGITS = /\D/g;

/** Reads a key's number. @returns undefined when the key's text is not one number */
export function readNumericKey(key: AnswerKey, lang: Language): NumericKey | undefined {
  if (key.type !== 'numeric' && key.type !== 'fraction' && key.type !== 'expression') return undefined;
  // The a of 7a is no unit.
  if (key.type === 'expression' && key.form) return undefined;
  return numericKeyOf(key.value, lang, 'unit' in key ? key.unit : undefined);
}

/** A text that names one number, as a key. */
export function numericKeyOf(text: string, lang: Language, unit = ''): NumericKey | undefined {
  const value = readValue(text, lang);
  if (!value) return undefined;
  const size = value.num < 0n ? -value.num : value.num;
  const written = normalise(text);
  const decimal = /^\D*\d+[.,]\d+\D*$/.test(written) && value.den !== 1n ? written.replace(DIGITS, '') : '';
  return {
    value,
    digits: value.den === 1n ? String(size) : decimal,
    whole: value.den === 1n && size <= 9_007_199_254_740_991n ? Number(value.num) : undefined,
    unit,
  };
}

/** The values of the key's steps that are numbers. */
export function readSteps(key: AnswerKey, lang: Language): Rational[] {
  if (!('steps' in key) || !key.steps) return [];
  return key.steps.flatMap((step) => readValue(step.split('=').at(-1) ?? '', lang) ?? []);
}
