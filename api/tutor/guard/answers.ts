import type { AnswerKey } from '../../contract/answerKey.ts';
import { normalise } from '../../language/index.ts';
import { equals } from '../../maths/rational.ts';
import { optionText, rightOption } from './choiceKey.ts';
import { Expressions } from './expressions.ts';
import { fold } from './fold.ts';
import { readNumericKey, readValues } from './key.ts';
import { isWrittenAs, sameInequality } from './writtenForm.ts';

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}+*/^=-]+/gu, ' ')
    .replace(/^(?:the|a|an|den|det|de|en|et) /, '')
    .trim();

/**
 * Is `text` alone the key's answer? Numbers compare by value ("0,875" is 7/8, "24 kr." is 24), expressions by value at
 * several points, choices by letter or option text, phrases by alias with articles and accents aside.
 */
export function sameAnswer(text: string, key: AnswerKey): boolean {
  switch (key.type) {
    case 'none':
    case 'essay':
    case 'rubric':
      return false;
    case 'inequality':
      return sameInequality(text, key.value);
    case 'set':
      return sameMembers(text, key.values);
    case 'translation':
      return [key.value, ...(key.aliases ?? [])].some((form) => bare(form) === bare(text));
    case 'choice': {
      const right = rightOption(key);
      const said = fold(text)
        .trim()
        .replace(/^\(?([a-l])[).:]?$/, '$1');
      return (
        right >= 0 && (said === 'abcdefghijkl'[right] || optionText(text) === optionText(key.options[right] ?? ''))
      );
    }
    case 'phrase':
      return [key.value, ...(key.aliases ?? [])].some((form) => bare(form) === bare(text));
    default: {
      if (key.type === 'expression' && key.form) return isWrittenAs(text, key.value, key.form);
      const number = readNumericKey(key, 'da');
      if (!number) return new Expressions(key.value).equals(normalise(text).trim());
      return (['da', 'en'] as const).some((lang) =>
        readValues(text, lang).some((value) => equals(value, number.value)),
      );
    }
  }
}

/** Does a text list just these values: "2 og 3", "x = 2 eller x = 3", "±7"? */
function sameMembers(text: string, values: readonly string[]): boolean {
  const listed = normalise(text)
    .replace(/\b[a-z]\s*=\s*/gi, ' ')
    .replace(/(?:±|\+-|\+\/-)\s*([\d.,/]+)/g, '$1; -$1')
    .replace(/[{}[\]()]/g, ' ')
    .split(/^[-\d\s]+$/.test(text.trim()) ? /\s+/ : /;|,(?!\d)|\s(?:og|eller|and|or|samt)\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const keyOf = (value: string): AnswerKey => ({ type: /\d/.test(value) ? 'expression' : 'phrase', value });
  return (
    listed.length === values.length &&
    values.every((value) => listed.some((part) => sameAnswer(part, keyOf(value)))) &&
    listed.every((part) => values.some((value) => sameAnswer(part, keyOf(value))))
  );
}
