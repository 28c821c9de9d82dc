import { wholeWords } from '../../../language/index.ts';
import { equals, type Rational } from '../../../maths/rational.ts';
import { type Channel, NOTHING, refuse } from './channel.ts';

const NOT = wholeWords(
  /\b(?:not|isn't|aren't|wrong|neither|nor|rule out|leave out|cross out|can't be|cannot be|no|nej|ikke|forkerte?|hverken|udeluk(?:ke)?|stryg|se bort fra|drop)\b/i,
);
const MOST = 12;
const idOf = ({ num, den }: Rational): string => `${num}/${den}`;

/** "It is neither 6, 9 nor 13" when the student asked for one of 6, 8, 9 and 13: all but the answer are ruled out. */
export const findRuledOut: Channel = ({ text, readings }, { target, known, memory }) => {
  const list = known
    .listings()
    .find((values) => values.length <= MOST && values.some((value) => equals(value, target.value)));
  if (!list || text.trimEnd().endsWith('?') || !NOT.test(text)) return NOTHING;
  const named = readings.flatMap(({ values }) => list.filter((value) => values.some((v) => equals(v, value))));
  if (named.length === 0 || named.some((value) => equals(value, target.value))) return NOTHING;
  const excluded = new Set([...memory.state.excluded, ...named.map(idOf)]);
  memory.add({ excluded: [...excluded] });
  const left = list.filter((value) => !excluded.has(idOf(value)));
  return left.length <= 1 ? [refuse({ start: 0, end: text.length }, 'elimination')] : NOTHING;
};
