import { decimalSign, sayDecimals, sayNumber } from '../numbers.ts';
import { isBlank, type MathNode, type MathReader, type SpokenPart, signOf } from './node.ts';

/** What was read from the front of a row: its parts, how many elements they took, and whether the number is 1. */
export interface ReadNumber {
  readonly parts: SpokenPart[];
  readonly took: number;
  readonly one: boolean;
}

const isDigits = (node: MathNode | undefined, digits = /^\d+$/): boolean =>
  node?.name === 'mn' && digits.test(node.text);

/**
 * A number at `at` in a row. TeX parts "3,5" at its comma and "1 000 000" at its gaps: they are put together again, but not
 * the members of "1, 2, 3". Formulas get their numbers in words, because a voice that
 * knows several languages reads a lone digit in any of them.
 */
export function readNumber(items: readonly MathNode[], at: number, { lang }: MathReader): ReadNumber {
  const [node] = items.slice(at);
  if (!node) return { parts: [], took: 0, one: false };
  let digits = node.text.replace(/\s/g, '');
  let took = 1;
  if (/^\d{1,3}$/.test(digits))
    while (isBlank(items[at + took]) && isDigits(items[at + took + 1], /^\d{3}$/)) {
      digits += items[at + took + 1]?.text ?? '';
      took += 2;
    }
  const parts = [{ say: sayNumber(digits, lang) ?? node.text, node }];
  const comma = items[at + took];
  const decimals = items[at + took + 1];
  const isList = signOf(items[at - 1]) === ',' || signOf(items[at + took + 2]) === ',';
  if (!isList && comma && decimals && signOf(comma) === ',' && isDigits(decimals) && /^\d+$/.test(digits)) {
    parts.push({ say: decimalSign(lang), node: comma }, { say: sayDecimals(decimals.text, lang), node: decimals });
    took += 2;
  }
  return { parts, took, one: digits === '1' && parts.length === 1 };
}
