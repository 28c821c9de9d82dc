import { wholeWords } from '../../../language/index.ts';
import { add, equals, multiply, rational, subtract } from '../../../maths/rational.ts';
import { type Channel, hide, NOTHING } from './channel.ts';
import { isCounted, mayMultiplyTo } from './prospects.ts';
import { mayEqual, roughly } from './rough.ts';

const GOES_ON = wholeWords(
  /\b(?:continue|fortsæt|next|næste|kommer efter|comes? after|follows|følger|rækken|sequence|then what|og hvad så)\b|(?:\.\.\.|…|_)\W*$/i,
);
const TABLE = wholeWords(/\b(?:times[ -]tables?|tables?|tabel(?:len)?)\b/i);
const FACTORS = wholeWords(/\b(?:prime factors?|factors?|primfaktor(?:er|erne)?|faktor(?:er|erne)?)\b/i);

const GAP = /^[,;\s]{1,3}(?:\?|_{1,5}|▢|…|\.{2,3}|x)[,;\s]{1,3}$/;

const SHORTEST_GAP = ',?,'.length;
const LONGEST_GAP = ',,,_____,,,'.length;

/** "13, 14, ?, 16": a row with a hole where the number is. */
export const findGaps: Channel = ({ text, readings }, { target, known }) => {
  if (readings.length < 2) return NOTHING;
  const row = readings.filter(isCounted);
  for (const [i, before] of row.entries()) {
    const after = row[i + 1];
    const [a, b] = [before.values[0], after?.values[0]];
    if (!after || !a || !b || after.start - before.end > LONGEST_GAP || after.start - before.end < SHORTEST_GAP)
      continue;
    if (!GAP.test(text.slice(before.end, after.start))) continue;
    if (equals(add(a, b), add(target.value, target.value)) && !known.contains(text.slice(before.start, after.end)))
      return [hide({ start: before.start, end: after.end }, 'sequence')];
  }
  return NOTHING;
};

/** "20, 21, 22, 23, …": a row of which the number is the next. */
export const findSequences: Channel = ({ text, readings }, { target, known }) => {
  if (readings.length < 3) return NOTHING;
  const row = readings.filter(isCounted).slice(-3);
  const [first, second, third] = row;
  if (!first || !second || !third) return NOTHING;
  const size = Math.abs(first.size) + Math.abs(second.size) + Math.abs(third.size);
  if (!mayEqual(third.size - second.size, second.size - first.size, size)) return NOTHING;
  const [a, b, c] = row.map((reading) => reading.values[0]);
  if (!a || !b || !c) return NOTHING;
  const step = subtract(c, b);
  if (!equals(step, subtract(b, a)) || !equals(add(c, step), target.value) || !GOES_ON.test(text)) return [];
  const span = { start: first.start, end: third.end };
  return known.contains(text.slice(span.start, span.end)) ? [] : [hide(span, 'sequence')];
};

/** "The third number in the 8 times table", "the prime factors are 2, 2, 2 and 3". */
export const findProducts: Channel = ({ text, readings }, { target }) => {
  if (readings.length < 2) return NOTHING;
  const order = readings.find((r) => r.kind === 'ordinal');
  const rest = readings.filter(isCounted);
  if (order && TABLE.test(text)) {
    const place = order.values[0];
    const row = place && rest.find((r) => r.values[0] && equals(multiply(place, r.values[0]), target.value));
    if (row) return [hide(order, 'table'), hide(row, 'table')];
  }
  if (rest.length >= 2 && rest.length <= 12 && mayMultiplyTo(rest, roughly(target.value)) && FACTORS.test(text)) {
    const product = rest.reduce((all, r) => multiply(all, r.values[0] ?? rational(1)), rational(1));
    if (equals(product, target.value)) return rest.map((reading) => hide(reading, 'factors'));
  }
  return NOTHING;
};
