import type { ArithmeticClaim } from '../../maths/index.ts';
import { digitsOf, reaches } from './lines.ts';
import { quantitiesOf } from './quantities.ts';

/** A product of something that goes with one thing and the number of another: 900 eggs times 25 kr. for each tray. */
export interface OtherThanRated {
  readonly line: string;
  /** "25 kr. pr. bakke". */
  readonly rate: string;
  /** "900 æg". */
  readonly counted: string;
}

/** A number that goes with each of something. */
const RATE =
  /(?<![\d.,])(?<digits>\d[\d.,]*)(?: ?kr\.?| ?\$)?(?: \p{L}+){0,2} (?:pr\.?|per|for hver(?:t)?|i hver(?:t)?|på hver(?:t)?|(?:for|in|on|to) each|each|every) (?<thing>(?!every|each)\p{L}{4,})(?! (?:per|each|every|pr))/giu;
const PRODUCT = /^\s*(\d[\d.,]*)\s?[·*×x]\s?(\d[\d.,]*)\s*$/u;
const STEM = 4;

/**
 * The first product of a rate with what it does not go with. Only where the task speaks of the thing of the rate elsewhere
 * too, so that "pr. person" may go with friends; where a number stands for two things it is passed over, and one that the student has found as well (`found`: their sums so far).
 */
export function otherThanRated(
  sums: readonly ArithmeticClaim[],
  task: string,
  found: readonly string[],
): OtherThanRated | null {
  const counted = quantitiesOf(task).map(({ text }) => ({ text, digits: digitsOf(text)[0] ?? '' }));
  const once = (digits: string) => {
    const [one, ...more] = counted.filter((quantity) => quantity.digits === digits);
    return more.length === 0 ? one : undefined;
  };
  for (const { groups, 0: rate } of task.matchAll(RATE)) {
    const { digits = '', thing = '' } = groups ?? {};
    const stem = thing.toLowerCase().slice(0, STEM);
    if (!task.toLowerCase().replace(rate.toLowerCase(), ' ').includes(stem) || !once(digits)) continue;
    for (const { text, left } of sums) {
      const factors = PRODUCT.exec(left)?.slice(1) ?? [];
      const other = factors.find((factor) => factor !== digits);
      const isFound = [...found, ...sums.map((sum) => sum.text)].some(
        (sum) => sum !== text && other !== undefined && reaches(sum, other),
      );
      const quantity = factors.includes(digits) && other !== undefined && !isFound ? once(other) : undefined;
      const noun = quantity?.text.replace(/^[^\p{L}]+/u, '') ?? '';
      if (quantity && noun !== '' && !quantity.text.toLowerCase().includes(stem) && !rate.includes(quantity.text))
        return { line: text, rate, counted: quantity.text };
    }
  }
  return null;
}
