import { equals, isInteger } from '../rational.ts';
import { change, missing, paid } from './changes.ts';
import { combine, compare, difference, otherPart } from './combine.ts';
import type { Asked, Fact } from './facts.ts';
import { bill, gathered, groups, paidEach, share, spent, worth } from './groups.ts';
import { part, rest, rise } from './shares.ts';
import type { Story } from './story.ts';
import { covers, isMeasure } from './things.ts';
import { type Givens, usedIn, type Value } from './value.ts';

/** How the quantities of a word problem hang together. */
export type Structure =
  | 'change'
  | 'combine'
  | 'compare'
  | 'equalGroups'
  | 'sharing'
  | 'rate'
  | 'partOfWhole'
  | 'priceChange';

type Solver = (facts: readonly Fact[], asked: Asked, givens: Givens, stems: readonly string[]) => Value | null;

const SOLVERS: readonly (readonly [Structure, Solver])[] = [
  ['change', change],
  ['change', missing],
  ['change', paid],
  ['combine', combine],
  ['combine', otherPart],
  ['combine', spent],
  ['compare', compare],
  ['compare', difference],
  ['equalGroups', groups],
  ['equalGroups', paidEach],
  ['equalGroups', bill],
  ['sharing', share],
  ['rate', worth],
  ['partOfWhole', part],
  ['partOfWhole', rest],
  ['priceChange', rise],
];

/** What a story comes to: by which structure, and of which of its numbers. */
export interface StoryValue {
  readonly structure: Structure;
  readonly value: Value;
  readonly asked: Asked;
}

/**
 * The value that a story asks for. Null unless every structure that fits gives the same one, each number of the text is
 * used, and the value can be had: nobody has fewer than none.
 */
export function solveStory({ facts, question }: Story, givens: Givens): StoryValue | null {
  const found: StoryValue[] = [];
  for (const asked of question.asked) {
    for (const [structure, solver] of SOLVERS) {
      for (const told of [facts, gathered(facts, givens)]) {
        const value = told && solver(told, asked, givens, question.stems);
        if (value) found.push({ structure, value, asked });
      }
    }
  }
  const [first] = found;
  if (!first || found.some(({ value }) => !equals(value.amount, first.value.amount))) return null;
  const used = new Set(usedIn(first.value));
  const needed = Array.from({ length: givens.count }, (_, index) => index).filter(
    (index) => !isIdle(index, facts, first.asked),
  );
  const isOne = (index: number): boolean => givens.at(index)?.amount.num === 1n && givens.at(index)?.amount.den === 1n;
  if (!needed.every((index) => used.has(index) || isOne(index)) || first.value.kind !== 'operation') return null;
  if (!isInteger(first.value.amount) && !facts.some(isMeasured)) return null;
  return first.value.amount.num > 0n ? first : null;
}

/** Whether a fact is told in a measure, of which there are parts; half a ball is none. */
const isMeasured = (fact: Fact): boolean =>
  ('amount' in fact && isMeasure(fact.amount.thing)) ||
  (fact.kind === 'together' && isMeasure(fact.total.thing)) ||
  (fact.kind === 'split' && fact.whole !== null && isMeasure(fact.whole.thing)) ||
  (fact.kind === 'share' && fact.of !== null && isMeasure(fact.of.thing));

/** Whether a number counts another noun altogether than the one asked for, in a plain count: 41 apples beside the bottles. */
function isIdle(index: number, facts: readonly Fact[], asked: Asked): boolean {
  if (facts.some(({ kind }) => kind !== 'has' && kind !== 'event')) return false;
  const things =
    asked.ask === 'amount' ? [asked.thing] : asked.ask === 'difference' ? [asked.first.thing, asked.second.thing] : [];
  if (things.length === 0 || things.some(({ head }) => head === '')) return false;
  const { verb } = asked.ask === 'amount' || asked.ask === 'difference' ? asked : { verb: null };
  return facts.some((fact) => {
    if (!('amount' in fact) || fact.amount.given !== index) return false;
    // What was there is not what was eaten.
    if (verb !== null && (fact.kind === 'has' || (fact.kind === 'event' && fact.verb !== verb))) return true;
    const { thing, place } = fact.amount;
    // "In the evening", where morning and afternoon are compared.
    const places = asked.ask === 'difference' ? [asked.first.place, asked.second.place] : [];
    if (place !== '' && places.length > 0 && places.every((one) => one !== '' && one !== place)) return true;
    return thing.head !== '' && things.every((one) => !covers(one, thing) && !covers(thing, one));
  });
}
