import { isAt } from './combine.ts';
import type { Asked, Fact, Owner } from './facts.ts';
import { covers, isMeasure, sameThing, type Thing } from './things.ts';
import { type Amount, calculate, type Givens, type Value } from './value.ts';

type Has = Extract<Fact, { kind: 'has' }>;
type Event = Extract<Fact, { kind: 'event' }>;
type AskedAmount = Extract<Asked, { ask: 'amount' }>;

/** What happens to one stock, in order. */
interface Stock {
  readonly starts: readonly Has[];
  readonly ends: readonly Has[];
  readonly events: readonly Event[];
}

/** The owner whose stock is asked for: the one asked, else the only one who has the thing. */
const isTheirs = (owners: readonly Owner[], owner: Owner): boolean =>
  owners.length === 0 || owner === '' || owners.includes(owner);

/** The facts about the thing asked for; null where one of them may or may not concern it. */
function stockOf(facts: readonly Fact[], { owners, thing, place }: AskedAmount): Stock | null {
  const about = facts.filter((fact): fact is Has | Event => fact.kind === 'has' || fact.kind === 'event');
  const mine = about.filter(({ amount }) => covers(thing, amount.thing));
  // "She gave away 3 cards" says nothing of how many baseball cards she has.
  if (about.some(({ amount }) => !covers(thing, amount.thing) && isWider(amount.thing, thing))) return null;
  const has = mine.filter((fact) => fact.kind === 'has');
  const isPlace = has.length > 0 && has.every(({ owner }) => owner === '');
  const events = mine.filter((fact) => fact.kind === 'event');
  const fits = (event: Event): boolean =>
    isTheirs(owners, event.owner) || (event.to !== null && owners.includes(event.to)) || (isPlace && event.sign === -1);
  if (!has.every(({ owner }) => isTheirs(owners, owner)) || !events.every(fits)) return null;
  // Two have it, and nobody is asked for.
  if (new Set(has.map(({ owner }) => owner)).size > 1) return null;
  if (!has.every(({ amount }) => isAt(place, amount.place))) return null;
  const [holder] = has;
  if (holder && holder.owner !== '' && events.some(({ owner }) => owner !== '' && owner !== holder.owner)) return null;
  return { starts: has.filter(({ now }) => !now), ends: has.filter(({ now }) => now), events };
}

/** A thing with a length or weight of its own, of which some is cut off or used: a rope, a piece of cloth. */
function pieceOf(facts: readonly Fact[], { owners, thing }: AskedAmount): Stock | null {
  const [owner = thing.stems.join(' '), ...others] = owners;
  const [start, ...rest] = facts;
  if (start?.kind !== 'has' || start.now || owner === '' || start.owner !== owner || others.length > 0) return null;
  const measure = start.amount.thing;
  if (!isMeasure(measure) || measure.head === 'money' || !(thing.stems.length === 0 || owners.length === 0))
    return null;
  const events = rest.filter((fact) => fact.kind === 'event');
  if (
    events.length < rest.length ||
    !events.every(({ sign, amount }) => sign === -1 && sameThing(measure, amount.thing))
  )
    return null;
  return { starts: [start], ends: [], events };
}

const isWider = (wide: Thing, narrow: Thing): boolean => covers(wide, narrow);

/** The amount of an event with the way it counts for those who are asked about. */
function apply(before: Value, event: Event, { owners }: AskedAmount, amount: Value, backwards: boolean): Value {
  const toThem = event.to !== null && owners.includes(event.to);
  const sign = toThem ? 1 : event.sign;
  return calculate((sign === 1) !== backwards ? '+' : '-', before, amount);
}

/** Join and separate: the result, the start or the change is unknown. */
export function change(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'amount') return null;
  const stock = pieceOf(facts, asked) ?? (asked.thing.stems.length > 0 ? stockOf(facts, asked) : null);
  if (!stock || stock.events.some(({ sign }) => sign === 0)) return null;
  const { starts, ends, events } = stock;
  if (starts.length > 1 || ends.length > 1 || events.length === 0) return null;
  const [start] = starts;
  const [end] = ends;
  const asksEvent = asked.verb !== null && events.some(({ verb }) => verb === asked.verb);
  if (asksEvent) return asked.when === 'plain' ? changed(stock, asked, givens) : null;
  if (asked.verb !== null) return null;
  const isStart = asked.when === 'start';
  const known = isStart ? end : start;
  const sought = isStart ? start : end;
  if (!known || (sought && sought.amount.given !== null)) return null;
  let value = givens.of(known.amount);
  for (const event of isStart ? events.toReversed() : events) {
    const amount = givens.of(event.amount);
    if (!value || !amount) return null;
    value = apply(value, event, asked, amount, isStart);
  }
  return value;
}

/** What a thing cost, from the money before and after it was bought. */
export function paid(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'price' || facts.length !== 3) return null;
  const [start, bought, end] = facts;
  if (start?.kind !== 'has' || start.now || bought?.kind !== 'event' || end?.kind !== 'has' || !end.now) return null;
  if (bought.amount.given !== null || !covers(asked.of, bought.amount.thing)) return null;
  if (start.amount.thing.head !== 'money' || end.amount.thing.head !== 'money' || start.owner !== end.owner)
    return null;
  const [before, after] = [givens.of(start.amount), givens.of(end.amount)];
  return before && after && calculate('-', before, after);
}

/** How much came or went, from before and after. */
function changed({ starts, ends, events }: Stock, asked: AskedAmount, givens: Givens): Value | null {
  const unknown = events.filter(({ amount }) => amount.given === null);
  const [one] = unknown;
  const [start] = starts;
  const [end] = ends;
  if (!one || unknown.length > 1 || one.verb !== asked.verb || !start || !end) return null;
  let before = givens.of(start.amount);
  for (const event of events) {
    if (event === one) continue;
    const amount = givens.of(event.amount);
    if (!before || !amount) return null;
    before = apply(before, event, asked, amount, false);
  }
  const after = givens.of(end.amount);
  if (!before || !after) return null;
  return one.sign === 1 ? calculate('-', after, before) : calculate('-', before, after);
}

/** An amount that is there or wanted, or that is done of it. */
interface Told {
  readonly amount: Amount;
  readonly owner: Owner;
  readonly isDone: boolean;
}

function toldOf(fact: Fact): Told[] {
  switch (fact.kind) {
    case 'has':
      return fact.now ? [] : [{ amount: fact.amount, owner: fact.owner, isDone: false }];
    case 'event':
      return [{ amount: fact.amount, owner: fact.owner, isDone: true }];
    case 'each':
      return isMeasure(fact.amount.thing) ? [{ amount: fact.amount, owner: fact.owner, isDone: false }] : [];
    default:
      return [];
  }
}

/** What is missing from a whole: 28 of 64 pages are read; 1875 of 2450 kroner are saved. */
export function missing(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  if (asked.ask !== 'missing') return null;
  const told = facts.flatMap(toldOf);
  const [owner, ...others] = asked.owners;
  if (told.length !== 2 || facts.length !== 2 || others.length > 0) return null;
  const part = told.find((one) => one.isDone || (one.owner === owner && !told.some(({ isDone }) => isDone)));
  const whole = told.find((one) => one !== part);
  if (!part || !whole || whole.isDone || (!part.isDone && whole.owner === part.owner)) return null;
  const isAsked = asked.thing.stems.length === 0 || covers(asked.thing, part.amount.thing);
  if (!isAsked || !sameThing(whole.amount.thing, part.amount.thing)) return null;
  const [all, some] = [givens.of(whole.amount), givens.of(part.amount)];
  return all && some && calculate('-', all, some);
}
