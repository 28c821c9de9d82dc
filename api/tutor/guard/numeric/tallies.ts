import { type Word, wholeWords } from '../../../language/index.ts';
import { type Channel, refuse, spanOf } from './channel.ts';

const COUNT_CUE = wholeWords(
  /\b(?:count|tæl|marks?|tally|tallies|streger(?:ne)?|prikker(?:ne)?|dots|stars|stjerner|how many|hvor mange|number of|antal|length|længde)\b/i,
);
const RUN = /([^\p{L}\p{N}\s])(?:[ \t]?\1)+|(?<!\p{L})([IlxXoO])(?:[ \t]?\2)+(?!\p{L})/gu;

/** "lll", or one of several "x x x". */
const isStroke = ({ lower }: Word, at: number, words: readonly Word[]): boolean =>
  'ilxo'.includes(lower[0] ?? '') && (lower.length === 1 ? words[at + 1]?.lower === lower : /^(.)\1+$/.test(lower));

/** As many marks as the number says. */
export const findTallies: Channel = ({ text, traits, words }, { target }) => {
  const { size } = target;
  if (size === undefined || size < 2 || size > 400) return [];
  if (!traits.repeated && !words.some(isStroke)) return [];
  return [...text.matchAll(RUN)]
    .filter((run) => {
      const mark = run[1] ?? run[2] ?? '';
      const count = run[0].replace(/[ \t]/g, '').length / mark.length;
      const layout = /[-_=.*#`~$?!:]/.test(mark) || (mark === '|' && count < 3);
      return count === size && ((!layout && count >= 3) || COUNT_CUE.test(text));
    })
    .map((run) => refuse(spanOf(run), 'marks'));
};
