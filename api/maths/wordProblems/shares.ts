import { isInteger } from '../rational.ts';
import type { Asked, Fact, Share } from './facts.ts';
import { covers, isMeasure, stemOf } from './things.ts';
import { calculate, type Givens, known, type Value } from './value.ts';

/** A part of a whole as a value. */
function partOf(share: Share, whole: Value, givens: Givens): Value | null {
  switch (share.kind) {
    case 'percent': {
      const percent = givens.at(share.given, '%');
      return percent && calculate('·', calculate(':', whole, known(100, '100')), percent);
    }
    case 'fraction': {
      const fraction = givens.at(share.given);
      if (!fraction || isInteger(fraction.amount)) return null;
      return calculate('·', whole, fraction);
    }
    case 'word':
      return calculate(':', whole, known(share.part, String(share.part)));
  }
}

/** A percentage or fraction of an amount, where the question asks for exactly those of whom it is told. */
export function part(facts: readonly Fact[], asked: Asked, givens: Givens, stems: readonly string[]): Value | null {
  const share = facts.find((fact) => fact.kind === 'share');
  if (!share || !ASKABLE.includes(asked.ask) || (asked.ask === 'amount' && asked.when !== 'plain')) return null;
  const [other, ...more] = facts.filter((fact) => fact !== share);
  if (more.length > 0 || (share.of && other)) return null;
  const of = share.of ?? (other?.kind === 'has' && !other.now ? other.amount : null);
  const whole = of && givens.of(of);
  if (!whole || !of) return null;
  const known = new Set([...share.predicate, ...of.thing.stems, ...of.place.split(' ')]);
  const asks = stems.filter((stem) => !ASKING.has(stem));
  const tells = share.predicate.filter((stem) => !ASKING.has(stem));
  // Every word of the question is told of that part, and the part is not only named in passing.
  if (!asks.every((stem) => known.has(stem)) || !tells.some((stem) => asks.includes(stem))) return null;
  const value = partOf(share.share, whole, givens);
  return value && (isMeasure(of.thing) || isInteger(value.amount)) ? value : null;
}

const ASKABLE: readonly Asked['ask'][] = ['amount', 'worth', 'those'];
const ASKING = new Set(
  'hvor mange meget er der i på ved om on at har var ligger sidder står how many much are there in the is of have has stykke stykker dem de'
    .split(' ')
    .map(stemOf),
);

/** A price that rises or falls by a percentage: by how much, or to what. */
export function rise(facts: readonly Fact[], asked: Asked, givens: Givens): Value | null {
  const change = facts.find((fact) => fact.kind === 'rise');
  const [price, ...more] = facts.filter((fact) => fact !== change);
  if (!change || !price || more.length > 0) return null;
  if (price.kind !== 'each' && price.kind !== 'has') return null;
  const { thing } = price.amount;
  if (thing.head !== 'money') return null;
  const whole = givens.of(price.amount);
  const by = whole && partOf({ kind: 'percent', given: change.percent }, whole, givens);
  if (!whole || !by) return null;
  if (asked.ask === 'reduction') return change.sign === -1 ? by : null;
  if (asked.ask !== 'newPrice' || price.kind !== 'each' || !covers(asked.of, price.per)) return null;
  return calculate(change.sign === 1 ? '+' : '-', whole, by);
}
