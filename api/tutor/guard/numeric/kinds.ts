import { wholeWords } from '../../../language/index.ts';
import { equals, rational } from '../../../maths/rational.ts';
import { type Channel, hide, NOTHING } from './channel.ts';

type Test = (n: number) => boolean;

function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}

const KINDS: readonly (readonly [RegExp, Test])[] = [
  [wholeWords(/\b(?:primtal(?:let)?|primes?|prime numbers?)\b/i), isPrime],
  [wholeWords(/\b(?:ulige tal|odd(?: numbers?)?)\b/i), (n) => n % 2 !== 0],
  [wholeWords(/\b(?:lige tal|even(?: numbers?)?)\b/i), (n) => n % 2 === 0],
  [wholeWords(/\b(?:kvadrattal(?:let)?|square numbers?|perfect squares?)\b/i), (n) => Number.isInteger(Math.sqrt(n))],
];
const NEXT = wholeWords(/\b(?:første|næste|nærmeste|first|next|following)\b/i);
const LAST = wholeWords(/\b(?:sidste|forrige|største|last|previous|largest|biggest)\b/i);
const AFTER = wholeWords(/\b(?:efter|over|after|above|past|beyond|større end|greater than|bigger than)\s*$/i);
const BEFORE = wholeWords(/\b(?:før|under|before|below|mindre end|less than|smaller than)\s*$/i);
const LARGEST = 100_000;
const FAR = 200;

/** "The first prime after 23", "det sidste lige tal før 40": the next of its kind, when that is the number. */
export const findKinds: Channel = ({ text, readings }, { target }) => {
  const { size } = target;
  if (size === undefined || target.negative || size > LARGEST) return NOTHING;
  const kind = KINDS.find(([words]) => words.test(text))?.[1];
  if (!kind?.(size)) return NOTHING;
  return readings
    .filter((reading) => {
      const from = reading.values.find((value) => value.den === 1n && value.num >= 0n && value.num <= LARGEST);
      if (!from || reading.kind === 'ordinal') return false;
      const before = text.slice(Math.max(0, reading.start - 24), reading.start);
      const step = AFTER.test(before) && NEXT.test(text) ? 1 : BEFORE.test(before) && LAST.test(text) ? -1 : 0;
      if (step === 0 || equals(from, rational(size)) || Math.abs(Number(from.num) - size) > FAR) return false;
      let at = Number(from.num) + step;
      while (at !== size && !kind(at) && at >= 0 && at <= LARGEST + 1) at += step;
      return at === size;
    })
    .map((reading) => hide(reading, 'kind'));
};
