import { wholeWords } from '../../../language/index.ts';
import { add, equals, type Rational, rational, subtract } from '../../../maths/rational.ts';
import { HINT } from '../hints.ts';
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

const read = (text: string): Rational => {
  const [num = '0', den = '1'] = text.split('/');
  return rational(BigInt(num), BigInt(den));
};

/** "Three fewer than that", "half of that number": a step from what the student or an earlier sentence said. */
export const findReferents: Channel = (surface, { target, known, memory }) => {
  const { text, readings } = surface;
  const numbers = readings.filter((r) => r.kind === 'digits' || r.kind === 'word' || r.kind === 'fraction');
  const said = memory.state.last ?? [];
  const fresh = numbers.slice(-2).flatMap((r) => r.values.slice(0, 1).filter((value) => !known.has(value)));
  if (fresh.length > 0) memory.add({ last: fresh.map(idOf) });
  if (numbers.length > 1 || !surface.hints(HINT.back) || !THAT.test(text)) return NOTHING;
  const before = [...said.map(read), ...known.lastSaid()];
  const related = target.related().names;
  const step = numbers[0]?.values[0];
  const told = before.some((value) => {
    if (equals(value, target.value)) return false;
    if (!step) return (related.get(idOf(value)) ?? []).some((name) => speaksOf(text, name));
    return MORE.test(text) && (equals(add(value, step), target.value) || equals(subtract(value, step), target.value));
  });
  return told ? [refuse({ start: 0, end: text.length }, 'relation')] : NOTHING;
};
