import { type ArithmeticClaim, unitNamed } from '../../maths/index.ts';
import { digitsOf } from './lines.ts';
import { quantitiesOf } from './quantities.ts';

/** A sum that adds or takes away two quantities of the task that are counted in different units. */
export interface MixedUnits {
  readonly line: string;
  readonly first: string;
  readonly second: string;
}

/** Nothing but plus and minus between plain numbers. */
const ADDITIVE = /^\s*\d[\d.,]*(?:\s?[-−+]\s?\d[\d.,]*)+\s*$/u;

/**
 * The first sum that adds what has different units ("6 + 2 = 8" for 6 hours on each of 2 days), with the two quantities as
 * the task writes them. A number that the task has twice is passed over where its units differ. Null when there is none.
 */
export function mixedUnits(sums: readonly ArithmeticClaim[], task: string): MixedUnits | null {
  const measured = quantitiesOf(task).map(({ text }) => {
    const [, sign = '', digits = '', word = ''] = /^([$€£])?(\d[\d.,]*)[\s-]?(\p{L}+\.?)?/u.exec(text) ?? [];
    const called = sign === '' ? `${digits} ${word}`.trim() : sign + digits;
    return { text: called, digits, unit: unitNamed(sign === '' ? word.replace(/\.$/u, '').toLowerCase() : sign) };
  });
  for (const { text, left } of sums) {
    if (!ADDITIVE.test(left)) continue;
    const named = digitsOf(left).flatMap((digits) => {
      const [one, ...more] = measured.filter((quantity) => quantity.digits === digits);
      return one?.unit && more.every(({ unit }) => unit === one.unit) ? [one] : [];
    });
    const [first] = named;
    const second = named.find(({ unit }) => unit !== first?.unit);
    if (first && second) return { line: text, first: first.text, second: second.text };
  }
  return null;
}
