import type { Asked, Fact, Owner, Side } from './facts.ts';
import { areKindsOf, covers, isMeasure, NOTHING, sameThing, type Thing } from './things.ts';
import { calculate, type Givens, known, sumOf, type Value } from './value.ts';

type Has = Extract<Fact, { kind: 'has' }>;
type Event = Extract<Fact, { kind: 'event' }>;
type AskedAmount = Extract<Asked, { ask: 'amount' }>;

const counted = (facts: readonly Fact[]): (Has | Event)[] =>
  facts.filter((fact): fact is Has | Event => (fact.kind === 'has' && !fact.now) || fact.kind === 'event');

const labelOf = ({ owner, amount }: Has | Event): string =>
  [owner, amount.thing.stems.join(' '), amount.place].join('|');

const isAsked = ({ thing, owners, verb }: AskedAmount, fact: Has | Event): boolean =>
  (covers(thing, fact.amount.thing) || (thing.stems.length === 0 && verb !== null && isMeasure(fact.amount.thing))) &&
  (owners.length === 0 || fact.owner === '' || owners.includes(fact.owner));

/** Parts put together: "6 røde og 7 blå klodser", "Anna plukker 5, Bo plukker 7", "8 piger og 9 drenge" as children. */
export function combine(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'amount' || (asked.when !== 'total' && asked.when !== 'plain')) return null;
  const all = counted(facts);
  if (all.length !== facts.length) return null;
  const kinds = areKindsOf(
    asked.thing,
    all.map(({ amount }) => amount.thing),
  );
  const items = (kinds ? all : all.filter((fact) => isAsked(asked, fact))).filter(
    (fact) => asked.verb === null || (fact.kind === 'event' && fact.verb === asked.verb),
  );
  const [first] = items;
  if (!first || items.length < 2) return null;
  const isSame = items.every(
    (item) => item.kind === first.kind && (item.kind === 'has' || (first.kind === 'event' && item.verb === first.verb)),
  );
  if (!isSame || (first.kind === 'event' && asked.verb !== null && asked.verb !== first.verb)) return null;
  if (first.kind === 'has' && asked.verb !== null) return null;
  if (asked.thing.stems.length === 0 && !items.every(({ amount }) => sameThing(amount.thing, first.amount.thing)))
    return null;
  const labels = items.map(labelOf);
  if (first.kind === 'has' && new Set(labels).size < labels.length) return null;
  if (isNested(items)) return null;
  if (!items.every(({ amount }) => isAt(asked.place, amount.place))) return null;
  const values = items.map(({ amount }) => givens.of(amount));
  return values.includes(null) ? null : sumOf(values.filter((value) => value !== null));
}

/** Whether a place does not differ from the one asked for; either may be left out. A bowl of fruit is a bowl. */
export function isAt(asked: string, place: string): boolean {
  const [there, here] = [nounsIn(asked), nounsIn(place)];
  return there.length === 0 || here.length === 0 || there.some((stem) => here.some((other) => other.endsWith(stem)));
}

const PREPOSITION = /^(?:i|på|ved|om|til|fra|hos|in|on|at|to|from|near|inside|his|her)$/u;
const nounsIn = (place: string): string[] => place.split(' ').filter((stem) => stem !== '' && !PREPOSITION.test(stem));

/** One is a part of another: 24 cookies, 10 of them with nuts. */
const isNested = (items: readonly (Has | Event)[]): boolean =>
  items.some((one, at) =>
    items.some(
      (other, then) =>
        then !== at &&
        one.owner === other.owner &&
        covers(one.amount.thing, other.amount.thing) &&
        !sameThing(one.amount.thing, other.amount.thing),
    ),
  );

/** One part of a whole that two have together. */
export function otherPart(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'amount' || asked.when !== 'plain' || facts.length !== 2) return null;
  const [owner] = asked.owners;
  const has = facts.filter((fact) => fact.kind === 'has');
  const whole = has.find((fact) => fact.owner.includes('&'));
  const part = has.find((fact) => !fact.owner.includes('&'));
  if (!whole || !part || owner === undefined || owner === part.owner) return null;
  if (!whole.owner.split('&').includes(owner) || !whole.owner.split('&').includes(part.owner)) return null;
  if (!covers(asked.thing, whole.amount.thing) || !sameThing(whole.amount.thing, part.amount.thing)) return null;
  const [all, some] = [givens.of(whole.amount), givens.of(part.amount)];
  return all && some ? calculate('-', all, some) : null;
}

/** The amounts that owners have, as far as comparisons tell them. */
function byOwner(facts: readonly Fact[], givens: Givens, thing: Thing): Map<Owner, Value> | null {
  const values = new Map<Owner, Value>();
  let open = [];
  for (const fact of facts) {
    if (fact.kind === 'has' || (fact.kind === 'event' && fact.sign >= 0)) {
      const value = givens.of(fact.amount);
      if (fact.kind === 'has' && fact.now) return null;
      if (!value || values.has(fact.owner) || (thing.stems.length > 0 && !covers(thing, fact.amount.thing)))
        return null;
      values.set(fact.owner, value);
    } else if (fact.kind === 'compare' || fact.kind === 'times') {
      const compared = fact.kind === 'compare' ? fact.amount.thing : fact.thing;
      if (thing.stems.length > 0 && compared.stems.length > 0 && !covers(thing, compared)) return null;
      open.push(fact);
    } else return null;
  }
  while (open.length > 0) {
    const left: typeof open = [];
    for (const fact of open) {
      const [owner, than] = [values.get(fact.owner), values.get(fact.than)];
      if ((owner && than) || fact.owner === fact.than) return null;
      if (!owner && !than) {
        left.push(fact);
        continue;
      }
      const solved =
        fact.kind === 'compare' ? byDifference(fact, owner, than, givens) : byFactor(fact, owner, than, givens);
      if (!solved) return null;
      values.set(owner ? fact.than : fact.owner, solved);
    }
    if (left.length === open.length) return null;
    open = left;
  }
  return values;
}

type Compare = Extract<Fact, { kind: 'compare' }>;
type Times = Extract<Fact, { kind: 'times' }>;

function byDifference(fact: Compare, owner: Value | undefined, than: Value | undefined, givens: Givens): Value | null {
  const by = givens.of(fact.amount);
  if (!by) return null;
  if (than) return calculate(fact.sign === 1 ? '+' : '-', than, by);
  return owner ? calculate(fact.sign === 1 ? '-' : '+', owner, by) : null;
}

function byFactor(fact: Times, owner: Value | undefined, than: Value | undefined, givens: Givens): Value | null {
  const factor = typeof fact.factor === 'number' ? givens.at(fact.factor) : known(2, '2');
  if (!factor) return null;
  const [one, isLarger] = than ? [than, fact.factor !== 'half'] : [owner, fact.factor === 'half'];
  if (!one) return null;
  return isLarger ? calculate('·', factor, one) : calculate(':', one, factor);
}

const comparesAny = (facts: readonly Fact[]): boolean =>
  facts.some(({ kind }) => kind === 'compare' || kind === 'times');

/** "Hendes bror", where her big brother was spoken of: the one whose name ends in the word; empty where there are several. */
function kinOf(owner: Owner, owners: readonly Owner[]): Owner {
  const [only = '', ...others] = owners.filter((one) => owner.length > 2 && one.endsWith(owner));
  return others.length === 0 ? only : '';
}

/** One is compared with another; the other one, or both together, are asked for. */
export function compare(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'amount' || !comparesAny(facts) || asked.when === 'start' || asked.when === 'end') return null;
  const values = byOwner(facts, givens, asked.thing);
  if (!values) return null;
  const [only] = asked.owners;
  if (asked.owners.length === 1 && only !== undefined)
    return asked.when === 'total' ? null : (values.get(only) ?? values.get(kinOf(only, [...values.keys()])) ?? null);
  const owners = asked.owners.length === 0 ? [...values.keys()] : asked.owners;
  if (asked.when !== 'total' || owners.length < 2) return null;
  const each = owners.map((owner) => values.get(owner));
  return each.includes(undefined) ? null : sumOf(each.filter((value) => value !== undefined));
}

/** How much more one has than another, or how many more there are of one thing than of another. */
export function difference(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'difference') return null;
  const told = counted(facts);
  // "How many did he eat" is about the eating alone.
  const has = told.filter((fact) => asked.verb === null || (fact.kind === 'event' && fact.verb === asked.verb));
  const find = (side: Side): Value | null => {
    const fits = has.filter(
      (fact) =>
        (side.owner === '' || fact.owner === side.owner) &&
        (side.thing === NOTHING || side.thing.stems.length === 0 || covers(side.thing, fact.amount.thing)) &&
        (side.place === '' || fact.amount.place === side.place),
    );
    const [only] = fits;
    return only && fits.length === 1 ? givens.of(only.amount) : null;
  };
  const kinds = new Set(has.map((fact) => (fact.kind === 'event' ? fact.verb : 'has')));
  if (told.length !== facts.length || kinds.size !== 1) return null;
  const [first, second] = [find(asked.first), find(asked.second)];
  if (!first || !second) return null;
  return asked.more ? calculate('-', first, second) : calculate('-', second, first);
}
