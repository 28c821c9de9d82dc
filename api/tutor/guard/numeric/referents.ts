import { wholeWords } from '../../../language/index.ts';
import { equals, type Rational } from '../../../maths/rational.ts';
import type { AllowList } from '../allow.ts';
import { HINT } from '../hints.ts';
import type { Reading } from '../reading.ts';
import type { Surface } from '../surface.ts';
import { wholeSentence } from '../types.ts';
import { type Channel, NOTHING } from './channel.ts';
import { apply, applyRoughly } from './operations.ts';
import { SIGNS, type Sign } from './recipeWords.ts';
import { speaksOf } from './relationRules.ts';
import { idOf, type Related } from './relations.ts';
import { mayEqual, roughly } from './rough.ts';

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
const NO_NUMBERS: readonly Reading[] = [];
const EACH_SIGN: readonly Sign[] = ['+', '-', '*', '/'];

/** "Three fewer than that", "half of that number": a step from what the student or an earlier sentence said. */
export const findReferents: Channel = (surface, { target, known, memory }) => {
  const { text } = surface;
  const numbers = surface.hints(HINT.digit | HINT.number) ? surface.readings.filter(isNumber) : NO_NUMBERS;
  const fresh = numbers.length === 0 ? NONE : freshOf(numbers, known);
  if (fresh.length > 0) memory.addLast(fresh);
  const { last } = memory;
  if (last.some((value) => equals(value, target.value)) && AS_MANY.test(text)) return [wholeSentence(text, 'relation')];
  const [number] = numbers;
  if (numbers.length > 1 || !surface.hints(HINT.step | HINT.back)) return NOTHING;
  if (number && goesOn(surface, last, number, target.value)) return [wholeSentence(text, 'recipe')];
  if (!surface.hints(HINT.back)) return NOTHING;
  const before = [...last, ...known.lastSaid()].filter((value) => !equals(value, target.value));
  const step = number?.values[0];
  const told = step
    ? before.some((value) => isStepFrom(value, step, target.value)) && THAT.test(text) && MORE.test(text)
    : isRelated(before, text, target.related());
  return told ? [wholeSentence(text, 'relation')] : NOTHING;
};

/** Is the wanted number so much more or less? */
const isStepFrom = (value: Rational, step: Rational, wanted: Rational): boolean =>
  leadsTo('+', value, step, wanted) || leadsTo('-', value, step, wanted);

/** Does the operation come to the wanted number? Going by their sizes, most don't. */
function leadsTo(sign: Sign, value: Rational, step: Rational, wanted: Rational): boolean {
  const [a, b, result] = [roughly(value), roughly(step), roughly(wanted)];
  const come = applyRoughly(sign, a, b);
  if (!mayEqual(come, result, Math.max(Math.abs(a), Math.abs(b), Math.abs(come), Math.abs(result)))) return false;
  return !(sign === '/' && step.num === 0n) && equals(apply(sign, value, step), wanted);
}

/** Does the text speak of a relation that leads from one of these values to the number? */
function isRelated(before: readonly Rational[], text: string, { names, sizes }: Related): boolean {
  const related = before.filter((value) => sizes.has(roughly(value)));
  return (
    related.length > 0 &&
    THAT.test(text) &&
    related.some((value) => (names.get(idOf(value)) ?? []).some((name) => speaksOf(text, name)))
  );
}

/** "Start from 500. Then go up by 20.": does one step from what an earlier sentence named lead to the number? */
function goesOn(surface: Surface, before: readonly Rational[], number: Reading, wanted: Rational): boolean {
  const step = number.values[0];
  if (!step || before.length === 0 || !surface.hints(HINT.step)) return false;
  const leading = EACH_SIGN.filter((sign) => before.some((value) => leadsTo(sign, value, step, wanted)));
  return leading.length > 0 && surface.words.some(({ lower }) => leading.some((sign) => sign === SIGNS.get(lower)));
}
