import { isInteger } from '../rational.ts';
import type { Asked, Fact, Share } from './facts.ts';
import { covers, isMeasure, stemOf } from './things.ts';
import { type Amount, calculate, type Givens, known, type Value } from './value.ts';

/** A part of a whole as a value. */
function partOf(share: Share, whole: Value, givens: Givens): Value | null {
  switch (share.kind) {
    case 'percent': {
      const percent = givens.at(share.given, '%');
      return percent && calculate('·', calculate(':', whole, known(100, '100')), percent);
    }
    case 'fraction': {
      const fraction = givens.at(share.given);
      if (!fraction) return null;
      return isInteger(fraction.amount) ? fraction : calculate('·', whole, fraction);
    }
    case 'word':
      return calculate(':', whole, known(share.part, String(share.part)));
    case 'rest':
      return null;
  }
}

/** A percentage or fraction of an amount, where the question asks for exactly those of whom it is told. */
export function part(facts: readonly Fact[], asked: Asked, givens: Givens, stems: readonly string[]): Value | null {
  const share = facts.find((fact) => fact.kind === 'share' && fact.share.kind !== 'rest');
  if (share?.kind !== 'share' || !ASKABLE.includes(asked.ask) || (asked.ask === 'amount' && asked.when !== 'plain'))
    return null;
  const [other, ...more] = facts.filter((fact) => fact !== share);
  if (more.length > 0 || (share.of && other)) return null;
  const of = share.of ?? (other?.kind === 'has' && !other.now ? other.amount : null);
  const whole = of && givens.of(of);
  if (!whole || !of) return null;
  if (!asksAbout(share.predicate, of, stems)) return null;
  const value = partOf(share.share, whole, givens);
  return value && (isMeasure(of.thing) || isInteger(value.amount)) ? value : null;
}

const ASKABLE: readonly Asked['ask'][] = ['amount', 'worth', 'those'];
const ASKING = new Set(
  'hvor mange meget han hun de he she they er der i på ved om on at har var ligger sidder står how many much are there in the is of have has stykke stykker dem de'
    .split(' ')
    .map(stemOf),
);

/** Whether every word of a question is told of a part of an amount, and the part is not only named in passing. */
function asksAbout(predicate: readonly string[], of: Amount, stems: readonly string[]): boolean {
  const known = new Set([...predicate, ...of.thing.stems, ...of.place.split(' ')]);
  const asks = stems.filter((stem) => !ASKING.has(stem));
  const tells = predicate.filter((stem) => !ASKING.has(stem));
  return asks.every((stem) => known.has(stem)) && tells.some((stem) => asks.includes(stem));
}

/** What is so where the other is not, and there is no third; by stems. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  'pige dreng,kvinde mand,voksen barn,voksne børn,ledig optaget,syg rask,syge raske,hel knækket,frisk rådden,friske rådne,girl boy,woman man,adult child'
    .split(',')
    .map((pair) => pair.split(' ').map(stemOf))
    .flatMap(([one = '', other = '']): [string, string][] => [
      [one, other],
      [other, one],
    ]),
);
const NOT = new Set(['ikke', 'not'].map(stemOf));

/** What a part leaves of the whole: those who are not so, those who are the opposite, what is left, what the rest is. */
export function rest(facts: readonly Fact[], asked: Asked, givens: Givens, stems: readonly string[]): Value | null {
  if (![...ASKABLE, 'parts'].includes(asked.ask)) return null;
  const shares = facts.filter((fact) => fact.kind === 'share');
  const [other, ...more] = facts.filter((fact) => fact.kind !== 'share');
  const [part, ...others] = shares.filter(({ share }) => share.kind !== 'rest');
  const remainder = shares.find(({ share }) => share.kind === 'rest');
  if (!part || others.length > 0 || more.length > 0 || (part.of && other)) return null;
  const of = part.of ?? (other?.kind === 'has' && !other.now ? other.amount : null);
  const whole = of && givens.of(of);
  const taken = whole && partOf(part.share, whole, givens);
  if (!of || !taken || (!isMeasure(of.thing) && !isInteger(taken.amount))) return null;
  const told = (predicate: readonly string[], asks: readonly string[]): boolean => asksAbout(predicate, of, asks);
  const isAsked = remainder
    ? told(remainder.predicate, stems)
    : (stems.some((stem) => NOT.has(stem)) &&
        told(
          part.predicate,
          stems.filter((stem) => !NOT.has(stem)),
        )) ||
      (part.isGone && asked.ask === 'amount' && asked.when === 'end') ||
      (stems.some((stem) => OPPOSITES.has(stem)) &&
        told(
          part.predicate,
          stems.map((stem) => OPPOSITES.get(stem) ?? stem),
        ));
  return isAsked ? calculate('-', whole, taken) : null;
}

/** A price that rises or falls by percentages, one after the other: by how much, or to what. */
export function rise(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  const changes = facts.filter((fact) => fact.kind === 'rise');
  const [price, ...more] = facts.filter((fact) => fact.kind !== 'rise');
  const [first, ...later] = changes;
  if (!first || !price || more.length > 0) return null;
  if (price.kind !== 'each' && price.kind !== 'has') return null;
  if (price.amount.thing.head !== 'money') return null;
  const before = givens.of(price.amount);
  if (!before) return null;
  const by = (percent: number, whole: Value): Value | null =>
    partOf({ kind: 'percent', given: percent }, whole, givens);
  if (asked.ask === 'reduction') return first.sign === -1 && later.length === 0 ? by(first.percent, before) : null;
  if (asked.ask !== 'newPrice' || price.kind !== 'each') return null;
  if (asked.of.stems.length > 0 && !covers(asked.of, price.per)) return null;
  let value: Value = before;
  for (const { percent, sign } of changes) {
    const amount = by(percent, value);
    if (!amount) return null;
    value = calculate(sign === 1 ? '+' : '-', value, amount);
  }
  return value;
}
