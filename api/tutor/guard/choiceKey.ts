import type { AnswerKey } from '../../contract/answerKey.ts';
import { fold } from './fold.ts';

export type ChoiceKey = Extract<AnswerKey, { type: 'choice' }>;

export const LETTERS = 'ABCDEFGHIJKL';

/** Which option is the right one, from a letter or the option's text; -1 when the key names none of them. */
export function rightOption(key: ChoiceKey): number {
  const value = fold(key.value).trim();
  const byText = key.options.findIndex((option) => optionText(option) === value || fold(option).trim() === value);
  if (byText >= 0) return byText;
  const letter = /^\(?([a-l])[).:]?$/.exec(value)?.[1]?.toUpperCase();
  if (letter === undefined) return -1;
  const byLabel = key.options.findIndex((option) => new RegExp(`^\\s*\\(?${letter}[).:]`, 'i').test(option));
  return byLabel >= 0 ? byLabel : LETTERS.indexOf(letter);
}

/** An option's own label, "B)". */
export const LABEL = /^\s*\(?[A-La-l][).:]\s*/;

/** An option without its label. */
export const optionText = (option: string): string => fold(option.replace(LABEL, '')).trim();
