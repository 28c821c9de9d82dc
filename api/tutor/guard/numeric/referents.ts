import { wholeWords } from '../../../language/index.ts';
import { add, equals, type Rational, rational, subtract } from '../../../maths/rational.ts';
import { type Channel, NOTHING, refuse } from './channel.ts';
import { idOf, speaksOf } from './relations.ts';

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
export const findReferents: Channel = ({ text, readings }, { target, known, memory }) => {
  const numbers = readings.filter((r) => r.kind === 'digits' || r.kind === 'word' || r.kind === 'fraction');
  const values = numbers.flatMap((r) => r.values.slice(0, 1));
  const before = [...(memory.state.last ?? []).map(read), ...known.lastSaid()];
  const fresh = values.filter((value) => !known.has(value));
  if (fresh.length > 0) memory.add({ last: fresh.slice(-2).map(idOf) });
  if (before.length === 0 || numbers.length > 1 || !THAT.test(text)) return NOTHING;
  const related = target.related().names;
  const [step] = values;
  const told = before.some((value) => {
    if (equals(value, target.value)) return false;
    if (!step) return (related.get(idOf(value)) ?? []).some((name) => speaksOf(text, name));
    return MORE.test(text) && (equals(add(value, step), target.value) || equals(subtract(value, step), target.value));
  });
  return told ? [refuse({ start: 0, end: text.length }, 'relation')] : NOTHING;
};
