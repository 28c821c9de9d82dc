import { isInteger } from '../rational.ts';
import type { Asked, Fact } from './facts.ts';
import { covers, isMeasure, NOTHING, type Thing } from './things.ts';
import { type Amount, calculate, type Givens, known, sumOf, type Value } from './value.ts';

type Each = Extract<Fact, { kind: 'each' }>;
type Has = Extract<Fact, { kind: 'has' }>;
type Event = Extract<Fact, { kind: 'event' }>;

const MONEY: Thing = { text: 'kr', stems: ['money'], head: 'money' };

/** Whether what is asked for is what the groups hold. A price is asked for in many ways. */
const asksFor = (thing: Thing, held: Thing): boolean =>
  covers(thing, held) || (thing.stems.length === 0 && isMeasure(held));

const isCount = (fact: Fact): fact is Has | Event =>
  (fact.kind === 'has' && !fact.now) || (fact.kind === 'event' && fact.sign >= 0);

/** The product of each group and how many there are; null where the counts do not fit the groups one to one. */
function productOf(each: Each, counts: readonly (Has | Event)[], givens: Givens): Value | null {
  const [count, ...others] = counts.filter(({ amount }) => covers(each.per, amount.thing));
  if (!count || others.length > 0) return null;
  const [size, many] = [givens.of(each.amount), givens.of(count.amount)];
  return size && many && isInteger(many.amount) ? calculate('·', many, size) : null;
}

/** So many groups of that many; several kinds of groups are put together. */
export function groups(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'amount' || asked.when === 'start' || asked.when === 'end') return null;
  const each = facts.filter((fact) => fact.kind === 'each');
  const counts = facts.filter(isCount);
  const [first] = each;
  if (!first || each.length !== counts.length || each.length + counts.length !== facts.length) return null;
  if (!each.every((one) => asksFor(asked.thing, one.amount.thing))) return null;
  const products = each.map((one) => productOf(one, counts, givens));
  if (products.includes(null) || (products.length > 1 && asked.when === 'plain' && !isMeasure(first.amount.thing)))
    return null;
  return sumOf(products.filter((product) => product !== null));
}

/** A story with its one kind of groups put together: 6 bags of 5 apples are 30 apples. Null where there are no such groups. */
export function gathered(facts: readonly Fact[], givens: Givens): Fact[] | null {
  const [each, ...others] = facts.filter((fact) => fact.kind === 'each');
  const count = facts.find((fact) => each && isCount(fact) && covers(each.per, fact.amount.thing));
  if (!each || others.length > 0 || !count || !isCount(count)) return null;
  const worked = productOf(each, facts.filter(isCount), givens);
  if (!worked || isMeasure(each.amount.thing)) return null;
  const whole: Fact = { kind: 'has', owner: count.owner, amount: { ...each.amount, place: '', worked }, now: false };
  return facts.flatMap((fact) => (fact === count ? [whole] : fact === each ? [] : [fact]));
}

/** Money that is left when so many things of one price are paid. */
export function paidEach(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'amount' || asked.when !== 'end' || !covers(asked.thing, MONEY)) return null;
  const [start, ...otherStarts] = facts.filter((fact) => fact.kind === 'has');
  const each = facts.filter((fact) => fact.kind === 'each');
  const counts = facts.filter((fact) => fact.kind === 'event');
  if (!start || start.now || otherStarts.length > 0 || each.length === 0) return null;
  if (each.length !== counts.length || facts.length !== 1 + each.length * 2) return null;
  if (!covers(MONEY, start.amount.thing) || !counts.every(({ verb, owner }) => verb === 'pay' && owner === start.owner))
    return null;
  if (!each.every(({ amount }) => covers(MONEY, amount.thing))) return null;
  let left = givens.of(start.amount);
  for (const one of each) {
    const product = productOf(one, counts, givens);
    if (!left || !product) return null;
    left = calculate('-', left, product);
  }
  return left;
}

/** What is paid in all: so many of one price, and other things besides. */
export function bill(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'amount' || !covers(asked.thing, MONEY) || asked.when === 'end' || asked.when === 'start')
    return null;
  const each = facts.filter((fact) => fact.kind === 'each');
  const paid = facts.filter((fact) => fact.kind === 'event' && fact.verb === 'pay');
  const counts = paid.filter((fact) => fact.kind === 'event' && fact.sign === 1);
  const single = paid.filter((fact) => fact.kind === 'event' && fact.sign === -1);
  if (each.length === 0 || single.length === 0 || each.length !== counts.length) return null;
  if (each.length + paid.length !== facts.length || !each.every(({ amount }) => covers(MONEY, amount.thing)))
    return null;
  const values = [
    ...each.map((one) => productOf(one, counts.filter(isCount), givens)),
    ...single.map((fact) => (fact.kind === 'event' ? givens.of(fact.amount) : null)),
  ];
  return values.includes(null) ? null : sumOf(values.filter((value) => value !== null));
}

/** What is spent in all, where each price is told once. */
export function spent(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'amount' || !covers(asked.thing, MONEY) || asked.when === 'end' || asked.when === 'start')
    return null;
  if (facts.length < 2 || !facts.every((fact) => fact.kind === 'event' && fact.verb === 'pay')) return null;
  const values = facts.map((fact) =>
    fact.kind === 'event' && covers(MONEY, fact.amount.thing) ? givens.of(fact.amount) : null,
  );
  return values.includes(null) ? null : sumOf(values.filter((value) => value !== null));
}

/** How many groups come of a whole, or how many are for each. Only where it comes out even: rests are another question. */
export function share(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  const split = facts.find((fact) => fact.kind === 'split');
  const others = facts.filter((fact) => fact !== split);
  if (split) {
    const wholes = others.filter((fact) => fact.kind === 'has' && !fact.now);
    if (wholes.length !== others.length) return null;
    const own = split.whole ? [split.whole] : [];
    const amounts: Amount[] = [...own, ...wholes.flatMap((fact) => (fact.kind === 'has' ? [fact.amount] : []))];
    if (amounts.length === 0 || (own.length > 0 && wholes.length > 0)) return null;
    if (amounts.length > 1 && (asked.ask !== 'each' || !areCounted(amounts))) return null;
    const whole = sumOf(amounts.map((amount) => givens.of(amount)).filter((value) => value !== null));
    const by = split.parts ?? split.size;
    const divisor = by && givens.of(by);
    if (!whole || !divisor) return null;
    const fits =
      (split.parts && asked.ask === 'each' && (!asked.per || covers(asked.per, split.parts.thing))) ||
      (split.size && asked.ask === 'parts');
    if (!fits) return null;
    return split.parts ? evenly(whole, divisor, isMeasure(amounts[0]?.thing ?? NOTHING)) : howMany(whole, divisor);
  }
  return measured(facts, asked, givens);
}

const areCounted = (amounts: readonly Amount[]): boolean => amounts.every(({ thing }) => !isMeasure(thing));

/** A whole that holds so much each: how many there are. */
function measured(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask === 'parts' && asked.whole) return measuredUntil(facts, asked.thing, asked.whole, givens);
  const thing =
    asked.ask === 'parts' ? asked.thing : asked.ask === 'amount' && asked.when === 'plain' ? asked.thing : null;
  if (!thing || thing.stems.length === 0 || facts.length !== 2) return null;
  const each = facts.find((fact) => fact.kind === 'each' && (covers(thing, fact.per) || covers(fact.per, thing)));
  // A tank that holds 600 litres is a whole too.
  const whole = facts.find((fact) => fact !== each && (isCount(fact) || fact.kind === 'each'));
  if (each?.kind !== 'each' || !whole || !('amount' in whole)) return null;
  if (!covers(each.amount.thing, whole.amount.thing)) return null;
  const [all, size] = [givens.of(whole.amount), givens.of(each.amount)];
  return all && size ? howMany(all, size) : null;
}

/** How many it takes until there is so much: each month 125 kr., until there are 1500. */
function measuredUntil([each, ...others]: readonly Fact[], thing: Thing, whole: Amount, givens: Givens): Value | null {
  if (each?.kind !== 'each' || others.length > 0) return null;
  if (!covers(thing, each.per) || !covers(each.amount.thing, whole.thing)) return null;
  const [all, size] = [givens.of(whole), givens.of(each.amount)];
  return all && size ? howMany(all, size) : null;
}

/** How many of a size there are in a whole. */
const howMany = (whole: Value, size: Value): Value | null => {
  const value = evenly(whole, size, false);
  return value?.kind === 'operation' ? { ...value, counts: true } : value;
};

const evenly = (whole: Value, by: Value, isCut: boolean): Value | null => {
  if (by.amount.num <= 0n) return null;
  const value = calculate(':', whole, by);
  return isCut || isInteger(value.amount) ? value : null;
};

const ONE = known(1, '1');
/** How many of a shorter time make a longer one, wherever one is always the same. */
const CALENDAR: Readonly<Record<string, readonly [part: string, times: number]>> = {
  week: ['day', 7],
  year: ['month', 12],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** What so many of a thing come to, from what one or some of them come to. */
export function worth(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  const [fact] = facts;
  if (asked.ask !== 'worth' || facts.length !== 1 || !fact) return null;
  const count = asked.count === null ? null : givens.at(asked.count, asked.of.text);
  if (fact.kind === 'each') {
    if (!asksFor(asked.thing, fact.amount.thing)) return null;
    const size = givens.of(fact.amount);
    const many = count ?? (CALENDAR[asked.of.head] ? ONE : null);
    if (!size || !many) return null;
    if (covers(asked.of, fact.per)) return calculate('·', many, size);
    const [part, times] = CALENDAR[asked.of.head] ?? [];
    if (part !== fact.per.head || times === undefined) return null;
    const parts = known(times, String(times));
    return calculate('·', many === ONE ? parts : calculate('·', many, parts), size);
  }
  if (fact.kind !== 'together' || !asksFor(asked.thing, fact.total.thing)) return null;
  if (!covers(asked.of, fact.count.thing)) return null;
  const [some, total] = [givens.of(fact.count), givens.of(fact.total)];
  if (!some || !total || some.amount.num <= 0n) return null;
  const one = calculate(':', total, some);
  const isOne = count === null || (count.amount.num === 1n && count.amount.den === 1n);
  return isOne ? one : calculate('·', count, one);
}
