import { wordEdges } from '../../language/index.ts';
import type { SumSign } from '../../language/texts/index.ts';
import { plain } from './words.ts';

/** One operation on two whole numbers, as a student has set it up. */
export interface PlainSum {
  readonly sign: SumSign;
  readonly left: number;
  readonly right: number;
}

const SUM = /(?<![\d.,])(\d{1,3})\s?([-+*·×x:÷−]|plus|minus|gange|times)\s?(\d{1,3})(?![\d.,]*\d)/iu;
const SIGNS: readonly (readonly [SumSign, RegExp])[] = [
  ['plus', /^(?:\+|plus)$/iu],
  ['minus', /^(?:[-−]|minus)$/iu],
  ['times', /^(?:[*·×x]|gange|times)$/iu],
  ['divided', /^[:÷]$/u],
];

/** "jeg kan ikke regne 34+18", "hvordan regner man 7 · 8", "34+18 men jeg ved ikke hvad det bliver". */
const CANNOT = wordEdges(
  /\b(?:ka(?:n)? (?:jeg |jæ |bare |slet )*ikk?e? (?:finde ud af|regne|lave|huske)|ve?d (?:jeg |jæ |bare |slet )*ikk?e? (?:hva|hvad|va|hvordan)|(?:hvordan|hvodan|vordan) (?:regner|gør|finder|udregner) (?:man|jeg)|can(?:'?t| ?not) (?:work out|figure out|do|add|calculate)|(?:don'?t|dont|do not) know (?:what|how)|how (?:do|can) (?:i|you) (?:work out|do|add|calculate|figure out)|for svært at regne|too hard to (?:work out|add))\b/u,
);

/** The sum that a student says they cannot work out; null when there is none, or when it has a result beside it. */
export function cannotCalculate(message: string): PlainSum | null {
  const said = plain(message).slice(0, 400);
  const found = SUM.exec(said);
  if (!found || !CANNOT.test(said) || said.includes('=')) return null;
  const [, left = '', sign = '', right = ''] = found;
  const kind = SIGNS.find(([, pattern]) => pattern.test(sign))?.[0];
  return kind ? { sign: kind, left: Number(left), right: Number(right) } : null;
}

/**
 * Two easier sums that the harder one is made of, none of them worked out: 34 + 18 is 30 + 10 and 4 + 8, 52 − 17 is 52 − 10
 * and then 7 less, 14 · 6 is 10 · 6 and 4 · 6, 84 : 6 counts up in sixes. Null where nothing is easier.
 */
export function easierSums({ sign, left, right }: PlainSum): readonly [string, string] | null {
  const [tens, ones] = [Math.floor(left / 10) * 10, left % 10];
  const [otherTens, otherOnes] = [Math.floor(right / 10) * 10, right % 10];
  switch (sign) {
    case 'plus':
      return tens > 0 && otherTens > 0 && ones > 0 && otherOnes > 0
        ? [`${tens} + ${otherTens}`, `${ones} + ${otherOnes}`]
        : null;
    case 'minus':
      return left > right && otherTens > 0 && otherOnes > 0 ? [`${left} - ${otherTens}`, `${otherOnes}`] : null;
    case 'times':
      if (tens > 0 && ones > 0) return [`${tens} · ${right}`, `${ones} · ${right}`];
      return left > 5 && left < 10 ? [`5 · ${right}`, `${left - 5} · ${right}`] : null;
    case 'divided':
      return right > 1 && left > 5 * right ? [`5 · ${right}`, `${right}`] : null;
  }
}
