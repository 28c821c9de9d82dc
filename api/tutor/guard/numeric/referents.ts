import { wholeWords } from '../../../language/index.ts';
import { add, equals, type Rational, subtract } from '../../../maths/rational.ts';
import type { AllowList } from '../allow.ts';
import { HINT } from '../hints.ts';
import type { Reading } from '../reading.ts';
import { type Channel, NOTHING, refuse } from './channel.ts';
import { speaksOf } from './relationRules.ts';
import { idOf } from './relations.ts';

/** Points back at a number that was said before. */
const THAT = wholeWords(
  /\b(?:det tal|det|dit (?:tal|svar|bud|gæt)|than that|that number|that one|of (?:that|it)|your (?:number|answer|guess)|yours|for (?:meget|lidt|højt|lavt|stort|småt)|too (?:many|much|few|high|low|big|small))\b/i,
);
const MORE = wholeWords(
  /\b(?:more|less|fewer|mere|mindre|flere|færre|højere|lavere|higher|lower|for|too|fra|away|off)\b/i,
);

const isNumber = ({ kind }: Reading): boolean => kind === 'digits' || kind === 'word' || kind === 'fraction';

/** Of the last two numbers, those that neither the task nor the student had said. */
const freshOf = (numbers: readonly Reading[], known: AllowList): readonly Rational[] =>
  numbers.slice(-2).flatMap(({ values: [value] }) => (value && !known.has(value) ? [value] : []));

const NONE: readonly Rational[] = [];

/** "Three fewer than that", "half of that number": a step from what the student or an earlier sentence said. */
export const findReferents: Channel = (surface, { target, known, memory }) => {
  const { text } = surface;
  const numbers = surface.hints(HINT.digit | HINT.number) ? surface.readings.filter(isNumber) : [];
  const fresh = numbers.length === 0 ? NONE : freshOf(numbers, known);
  if (fresh.length > 0) memory.addLast(fresh);
  if (numbers.length > 1 || !surface.hints(HINT.back) || !THAT.test(text)) return NOTHING;
  const before = [...memory.last, ...known.lastSaid()];
  if (before.length === 0) return NOTHING;
  const related = target.related().names;
  const step = numbers[0]?.values[0];
  const told = before.some((value) => {
    if (equals(value, target.value)) return false;
    if (!step) return (related.get(idOf(value)) ?? []).some((name) => speaksOf(text, name));
    return MORE.test(text) && (equals(add(value, step), target.value) || equals(subtract(value, step), target.value));
  });
  return told ? [refuse({ start: 0, end: text.length }, 'relation')] : NOTHING;
};
