import type { ArithmeticClaim } from '../../maths/index.ts';
import { digitsOf } from './lines.ts';

const CLOCK = /(?<!\p{L})kl\.? ?\d|klokken|o'clock|\d{1,2}[.:]\d{2} ?[ap]\.?m/iu;
const TIME_OF_DAY = /^(?:[01]?\d|2[0-3])[.:,][0-5]\d$/u;
const TRIANGLE = /trekant|triangle/iu;

/** Tasks in which a number below zero makes sense. */
const MAY_BE_NEGATIVE = /grad|temperatur|minus|gæld|under nul|ændring|degree|below|debt|negativ|change|[-−]\d|°|=/iu;
const EDGE = /omkreds|hele vejen rundt|rundt om|perimeter|all the way (?:a)?round|around the/iu;
const SURFACE =
  /areal|kvadratmeter|m²|m2|flise|græs|maling|area|square|tiles|grass|paint|runder|omgange|gange rundt|laps|times around/iu;
const SIDES = /(?:lang|bred|længde|bredde|long|wide|length|width)/iu;

/** Two different numbers, each with a length or a width beside it in the task. */
const isPairOfSides = (operands: readonly string[], task: string): boolean =>
  operands.length === 2 &&
  operands.every((digits) =>
    new RegExp(
      `(?<![\\d.,])${digits.replace('.', '\\.')}\\s?(?:m|cm|km|dm|meter|metres?|meters?|ft|feet)(?!\\p{L})`,
      'iu',
    ).test(task),
  );

/**
 * A true sum that goes astray in a well-known way: `11.15 - 9.47 = 1.68` for times of day, `12 · 7 = 84` for the area of a
 * triangle, `8,5 · 4 = 34` for a fence around a garden. Null when there is none. What the sum comes to plays no part.
 */
export function slipIn(
  sums: readonly ArithmeticClaim[],
  task: string,
): {
  readonly kind: 'clockAsNumber' | 'triangleAsRectangle' | 'areaForEdge' | 'belowZero';
  readonly line: string;
} | null {
  const given = new Set(digitsOf(task));
  for (const { text, left, right, holds } of sums) {
    if (!holds) continue;
    if (/^\s*[-−]\s?\d/u.test(right) && !MAY_BE_NEGATIVE.test(task)) return { kind: 'belowZero', line: text };
    const operands = digitsOf(left);
    if (CLOCK.test(task) && operands.some((digits) => TIME_OF_DAY.test(digits) && given.has(digits)))
      return { kind: 'clockAsNumber', line: text };
    const isProduct = /^\s*[\d.,]+\D*[·*×x]\D*[\d.,]+\D*$/u.test(left);
    if (TRIANGLE.test(task) && /areal|area/iu.test(task) && isProduct && operands.every((digits) => given.has(digits)))
      return { kind: 'triangleAsRectangle', line: text };
    if (
      EDGE.test(task) &&
      !SURFACE.test(task) &&
      isProduct &&
      SIDES.test(task) &&
      operands.every((digits) => given.has(digits))
    )
      return isPairOfSides(operands, task) ? { kind: 'areaForEdge', line: text } : null;
  }
  return null;
}
