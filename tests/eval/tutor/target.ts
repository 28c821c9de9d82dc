import type { AnswerKey } from '../../../api/contract/answerKey.ts';
import type { Language } from '../../../api/contract/language.ts';
import { plain, wordsOf } from './plain.ts';

/** A row's answer as the scorer looks for it. */
export type Target =
  | { readonly kind: 'number'; readonly value: number; readonly written: string }
  | { readonly kind: 'expression'; readonly form: string }
  | { readonly kind: 'choice'; readonly letter: string; readonly options: ReadonlyMap<string, string> }
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** A row's answer: what to look for, and the key that a teacher would have typed in. */
export interface RowAnswer {
  readonly target: Target;
  readonly key: AnswerKey;
}

const NUMBER = /^(?:[a-z] ?= ?)?(-?\d[\d.,]*)( ?[%\p{L}$€£][\p{L}²³./%^\d ]{0,24})?\.?$/u;
const FRACTION = /^(-?)\(?(-?)(\d+)\)?\/\(?(\d+)\)?$/;

function readOptions(question: string): Map<string, string> {
  const options = new Map<string, string>();
  for (const match of question.matchAll(/(?<![\p{L}\d])([A-E])\) ?(.*?)(?= ?[A-E]\)|$)/gu)) {
    options.set(match[1] ?? '', (match[2] ?? '').trim());
  }
  return options.size >= 2 ? options : new Map();
}

function readNumber(written: string, lang: Language): number {
  const [thousands, decimal] = lang === 'da' ? ['.', ','] : [',', '.'];
  const grouped = new RegExp(`^-?\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`);
  if (grouped.test(written)) return Number(written.replaceAll(thousands, '').replace(decimal, '.'));
  return Number(written.replace(',', '.'));
}

/** An expression's top-level terms in a fixed order, without blanks or signs for times; equal forms, equal answers. */
export function expressionForm(text: string): string {
  const bare = plain(text)
    .replace(/\\(?=[a-z])/g, '')
    .replace(/[\s·{}]/g, '')
    .replace(/^[a-z](?:\([a-z]\))?=/, '');
  const terms: string[] = [];
  let depth = 0;
  let term = '';
  for (const sign of bare) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (depth === 0 && (sign === '+' || sign === '-') && term !== '' && !/[/^(]$/.test(term)) {
      terms.push(term);
      term = sign === '-' ? '-' : '';
    } else term += sign;
  }
  return [...terms, term].sort().join('+');
}

const looksLikeMaths = (text: string): boolean => /[=+^√\\/()[\]]|\d/.test(text) || /^[a-z]\d?$/.test(text);

/** Reads a row's answer. Letters of options, numbers with units, fractions and expressions are told apart; the rest is a phrase. */
export function readAnswer(answer: string, question: string, lang: Language): RowAnswer {
  const options = readOptions(question);
  const chosen = [...options].find(([letter, text]) => letter === answer.trim() || text === answer.trim());
  if (chosen) {
    return {
      target: { kind: 'choice', letter: chosen[0], options },
      key: { type: 'choice', value: chosen[1], options: [...options.values()] },
    };
  }
  const text = plain(answer).trim();
  const fraction = FRACTION.exec(text.replace(/\s/g, ''));
  if (fraction) {
    const [, outer, inner, over, under] = fraction;
    const sign = (outer === '-') !== (inner === '-') ? '-' : '';
    const value = (Number(over) / Number(under)) * (sign === '-' ? -1 : 1);
    const written = `${sign}${over}/${under}`;
    return { target: { kind: 'number', value, written }, key: { type: 'fraction', value: written } };
  }
  const number = NUMBER.exec(text);
  const value = number ? readNumber(number[1] ?? '', lang) : Number.NaN;
  if (number && Number.isFinite(value)) {
    const unit = (number[2] ?? '').trim();
    const written = lang === 'da' ? String(value).replace('.', ',') : String(value);
    return {
      target: { kind: 'number', value, written },
      key: { type: 'numeric', value: written, ...(unit === '' ? {} : { unit }) },
    };
  }
  if (
    !/\p{L}{4,}/u.test(text.replace(/\\?(?:sqrt|frac|tan|cos|sin|sec|ln|log|inf|theta|times)/g, '')) &&
    looksLikeMaths(text)
  ) {
    return { target: { kind: 'expression', form: expressionForm(answer) }, key: { type: 'expression', value: answer } };
  }
  return { target: { kind: 'phrase', words: wordsOf(answer) }, key: { type: 'phrase', value: answer } };
}
