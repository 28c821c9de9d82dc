import { wholeWords } from '../../../language/index.ts';
import { add, equals, type Rational, subtract } from '../../../maths/rational.ts';
import type { AllowList } from '../allow.ts';
import { HINT } from '../hints.ts';
import type { Reading } from '../reading.ts';
import type { Surface } from '../surface.ts';
import { wholeSentence } from '../types.ts';
import { type Channel, NOTHING } from './channel.ts';
import { apply } from './operations.ts';
import { SIGNS } from './recipeWords.ts';
import { speaksOf } from './relationRules.ts';
import { idOf } from './relations.ts';

/** Points back at a number that was said before. */
const THAT = wholeWords(
  /\b(?:det tal|det|dit (?:tal|svar|bud|gæt)|than that|that number|that one|of (?:that|it)|your (?:number|answer|guess)|yours|for (?:meget|lidt|højt|lavt|stort|småt)|too (?:many|much|few|high|low|big|small))\b/i,
);
/** As many as was said or called to mind before. */
const AS_MANY = wholeWords(
  /\b(?:så mange|så meget|(?:that|so) (?:many|much)|(?:det )?samme (?:antal|tal)|the same (?:number|amount))\b/i,
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
  if (memory.last.some((value) => equals(value, target.value)) && AS_MANY.test(text))
    return [wholeSentence(text, 'relation')];
  if (numbers.length === 1 && goesOn(surface, memory.last, numbers, target.value))
    return [wholeSentence(text, 'recipe')];
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
  return told ? [wholeSentence(text, 'relation')] : NOTHING;
};

/** "Start from 500. Then go up by 20.": does one step from what an earlier sentence named lead to the number? */
function goesOn(
  surface: Surface,
  before: readonly Rational[],
  [number]: readonly Reading[],
  wanted: Rational,
): boolean {
  const step = number?.values[0];
  if (!step || before.length === 0 || !surface.hints(HINT.step)) return false;
  const signs = new Set(surface.words.flatMap(({ lower }) => SIGNS.get(lower) ?? []));
  return before.some((value) =>
    [...signs].some((sign) => !(sign === '/' && step.num === 0n) && equals(apply(sign, value, step), wanted)),
  );
}
