import type { ArithmeticClaim } from '../../maths/index.ts';
import { squeezed } from './lines.ts';

const FRACTION_SUM = /(\d{1,4}) ?\/ ?(\d{1,4}) ?\+ ?(\d{1,4}) ?\/ ?(\d{1,4})/u;
const TOLD =
  /(?:plus|lagde|lægge|læg|added?|sum).{0,40}(?:toppe|tæller|øverst|foroven|top|numerator).{0,30}(?:bund|nævner|nederst|forneden|bottom|denominator)\p{L}*/iu;

/**
 * The student's words or sums where two fractions are added top to top and bottom to bottom ("1+1 er 2 og 2+3 er 5" for
 * 1/2 + 1/3); null for anything else, and where the bottoms are alike and it is only the tops that are added.
 */
export function addsAcross(message: string, sums: readonly ArithmeticClaim[], task: string): string | null {
  const [, top = '', bottom = '', otherTop = '', otherBottom = ''] = FRACTION_SUM.exec(task) ?? [];
  if (top === '') return null;
  const adds = (one: string, other: string) =>
    sums.find(({ left }) => [`${one}+${other}`, `${other}+${one}`].includes(squeezed(left)));
  const below = adds(bottom, otherBottom);
  if (adds(top, otherTop) && below && message.length <= LONGEST) return message.trim().replace(/[.?!]+$/u, '');
  return TOLD.exec(message)?.[0].trim() ?? null;
}

/** A longer message is not quoted. */
const LONGEST = 60;
