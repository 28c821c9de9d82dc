import { isNearly } from '../nearly.ts';
import type { Finding } from '../types.ts';
import { type Channel, hide } from './channel.ts';
import { RESULT_BEFORE } from './values.ts';

/** Words that are one letter from a number word and common. */
const COMMON = new Set(['aften', 'eleven', 'færre', 'tyven', 'firma', 'sæson']);
const LONG = 9;
const SHORT = 7;
const SHORTEST = 5;

/** The number's words with a slip or two: "fireotyve", "sixty-eigth". Short words only where a result is due. */
export const findMisspellings: Channel = ({ text, words, readings }, { target }) => {
  const forms = target.ownSpellings().filter((form) => form.length >= SHORTEST);
  const found: Finding[] = [];
  for (const [i, word] of words.entries()) {
    for (const form of forms) {
      if (form[0] !== word.lower[0]) continue;
      const most = form.length >= LONG ? 2 : 1;
      let together = '';
      for (let j = i; j < words.length && together.length < form.length + most; j++) {
        together += words[j]?.lower ?? '';
        if (!isNearly(together, form, most) || COMMON.has(together)) continue;
        const span = { start: word.start, end: words[j]?.end ?? word.end };
        const isNumber = readings.some((r) => r.kind !== 'article' && r.start <= span.start && r.end >= span.end);
        if (
          isNumber ||
          (form.length < SHORT && !RESULT_BEFORE.test(text.slice(Math.max(0, span.start - 40), span.start)))
        )
          continue;
        found.push(hide(span, 'misspelled'));
      }
    }
  }
  return found;
};
