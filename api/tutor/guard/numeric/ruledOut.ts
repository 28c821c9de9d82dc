import { wholeWords } from '../../../language/index.ts';
import { equals, type Rational } from '../../../maths/rational.ts';
import { type Channel, NOTHING, refuse } from './channel.ts';

const NOT = wholeWords(
  /\b(?:not|isn't|aren't|wrong|neither|nor|rule out|leave out|cross out|can't be|cannot be|no|nej|ikke|forkerte?|hverken|udeluk(?:ke)?|stryg|se bort fra|drop)\b/i,
);
const MOST = 12;
const idOf = ({ num, den }: Rational): string => `${num}/${den}`;

const YOURS = wholeWords(
  /\b(?:dine|dem|listen|tallene|nævnte|your|those|the list|them|listed|mentioned|forslag|nummer|number)\b/i,
);

/** "The second of your numbers fits": the answer by its place in what the student asked about. */
export const findPointedOut: Channel = ({ text, readings }, { target, known }) => {
  const order = readings.find((reading) => reading.kind === 'ordinal')?.values[0];
  if (!order || !YOURS.test(text)) return NOTHING;
  const right = known.listings().some((list) => {
    const named = list[Number(order.num) - 1];
    return named !== undefined && equals(named, target.value);
  });
  return right ? [refuse({ start: 0, end: text.length }, 'pointedOut')] : NOTHING;
};

/** "It is neither 6, 9 nor 13" when the student asked for one of 6, 8, 9 and 13: all but the answer are ruled out. */
export const findRuledOut: Channel = (surface, { target, known, memory }) => {
  const list = known
    .listings()
    .find((values) => values.length <= MOST && values.some((value) => equals(value, target.value)));
  const { text } = surface;
  if (!list || text.trimEnd().endsWith('?') || !NOT.test(text)) return NOTHING;
  const named = surface.readings.flatMap(({ values }) => list.filter((value) => values.some((v) => equals(v, value))));
  if (named.length === 0 || named.some((value) => equals(value, target.value))) return NOTHING;
  const excluded = new Set([...memory.state.excluded, ...named.map(idOf)]);
  memory.add({ excluded: [...excluded] });
  const left = list.filter((value) => !excluded.has(idOf(value)));
  return left.length <= 1 ? [refuse({ start: 0, end: text.length }, 'elimination')] : NOTHING;
};
