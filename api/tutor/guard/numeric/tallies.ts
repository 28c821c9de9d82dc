import { type Word, wholeWords } from '../../../language/index.ts';
import { HINT } from '../hints.ts';
import { type Channel, NOTHING, refuse, spanOf } from './channel.ts';

const COUNT_CUE = wholeWords(
  /\b(?:count|tæl|marks?|tally|tallies|streger(?:ne)?|prikker(?:ne)?|dots|stars|stjerner|how many|hvor mange|number of|antal|length|længde)\b/i,
);
const RUN = /([^\p{L}\p{N}\s])(?:[ \t]?\1)+|(?=[IlxXoO])(?<!\p{L})([IlxXoO])(?:[ \t]?\2)+(?!\p{L})/gu;

/** "lll", or one of several "x x x". */
function isStroke({ lower }: Word, at: number, words: readonly Word[]): boolean {
  const code = lower.charCodeAt(0);
  if (code !== 0x69 && code !== 0x6c && code !== 0x6f && code !== 0x78) return false;
  return lower.length === 1 ? words[at + 1]?.lower === lower : lower.charCodeAt(1) === code && /^(.)\1+$/.test(lower);
}

/** Strokes in groups of five: "||||/", "~~||||~~", "卌", or "||||" with more groups after it. */
const GROUPS =
  /(?=[|Il~卌𝍸𝍷])(?<!\p{L})(?:(?:~~)?[|Il]{1,5}(?:~~|[/\\])?|卌|𝍸|𝍷)(?:[ \t,]{1,3}(?:(?:~~)?[|Il]{1,5}(?:~~|[/\\])?|卌|𝍸|𝍷))+(?!\p{L})/gu;

function countGroups(run: string): number[] {
  const groups = run.split(/[ \t,]+/);
  const strokes = groups.map((group) => group.replace(/[^|Il]/g, '').length);
  const struck = groups.map((group) => /[~/\\卌𝍸]/u.test(group));
  const exact = strokes.reduce((sum, count, i) => sum + (struck[i] ? 5 : Math.max(count, 1)), 0);
  const fours = strokes.reduce(
    (sum, count, i) => sum + (struck[i] || (count === 4 && i < groups.length - 1) ? 5 : Math.max(count, 1)),
    0,
  );
  return [exact, fours];
}

/** As many marks as the number says. */
export const findTallies: Channel = (surface, { target }) => {
  const { size } = target;
  if (size === undefined || size < 2 || size > 400) return NOTHING;
  // No sign stands for more than five.
  if (size > surface.text.length * 5) return NOTHING;
  if (!surface.hints(HINT.repeated) && !surface.words.some(isStroke)) return NOTHING;
  const { text } = surface;
  const groups = [...text.matchAll(GROUPS)].filter((run) => countGroups(run[0]).includes(size));
  const runs =
    size > text.length
      ? []
      : [...text.matchAll(RUN)].filter((run) => {
          const mark = run[1] ?? run[2] ?? '';
          const count = run[0].replace(/[ \t]/g, '').length / mark.length;
          const layout = /[-_=.*#`~$?!:]/.test(mark) || (mark === '|' && count < 3);
          return count === size && ((!layout && count >= 3) || COUNT_CUE.test(text));
        });
  return [...groups, ...runs].map((run) => refuse(spanOf(run), 'marks'));
};
