import type { ArithmeticClaim } from '../../maths/index.ts';
import { digitsOf } from './lines.ts';

/** A number that the task calls a part of something unknown, taken as the whole: 3/4 of 9 where 9 is 3/4 of what is sought. */
export interface PartAsWhole {
  readonly line: string;
  /** "9". */
  readonly part: string;
  /** "3/4 af det antal bøger". */
  readonly place: string;
}

/** "Det er 3/4 af det antal …", "which is 20 % of all …": what has just been told is a part, and the whole has no number. */
const IS_PART =
  /(?<!\p{L})(?:det|dette|de|disse|hvilket|which|that|this|these|they|it) (?:er|udgør|svarer til|is|are|was|were|makes? up) (?:kun |netop |only |just )?(?<place>(?<share>\d+\/\d+|\d[\d.,]* ?(?:%|procent|per ?cent)) (?:af|of)(?: [^\s.,;?!\d]+){1,4})/giu;

/** The first sum that takes the share of the part. Null when there is none. */
export function partAsWhole(sums: readonly ArithmeticClaim[], task: string): PartAsWhole | null {
  for (const match of task.matchAll(IS_PART)) {
    const { place = '', share = '' } = match.groups ?? {};
    const part = digitsOf(task.slice(0, match.index)).at(-1);
    if (part === undefined) continue;
    const taken = sums.find(({ left }) => sharesOf(share).some((written) => isOf(left, written, part)));
    if (taken) return { line: taken.text, part, place };
  }
  return null;
}

/** The ways to write a share as a factor: 3/4 and 0,75; 20 % and 0,2. */
function sharesOf(share: string): string[] {
  const [, top = '', bottom] = /^(\d[\d.,]*)(?:\/(\d+))?/u.exec(share) ?? [];
  const value = Number(top.replace(',', '.')) / Number(bottom ?? 100);
  const decimal = String(value);
  return [
    bottom === undefined ? `${top} ?(?:%|procent|per ?cent)` : `${top} ?/ ?${bottom}`,
    decimal,
    decimal.replace('.', ','),
  ];
}

/** Whether a side is a share of a number and nothing else, in either order: "3/4 af 9", "9 · 0,75". */
const isOf = (left: string, share: string, part: string): boolean =>
  new RegExp(
    `^\\s*\\(?${share}\\)?\\s?(?:af|of|[·*×x])\\s?${part}\\s*$|^\\s*${part}\\s?[·*×x]\\s?\\(?${share}\\)?\\s*$`,
    'iu',
  ).test(left);
