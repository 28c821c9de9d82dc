import { type Expr, product, quotient, sum } from '../expr.ts';
import { printNumber } from '../print.ts';
import { compare, type Rational, rational, ZERO } from '../rational.ts';
import { between } from '../solve/vary.ts';
import type { Formula, Given, Shape } from './formula.ts';
import { num, positive } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

const posed = (sources: readonly string[], order?: readonly number[]): Shape[] =>
  sources.map((source) => ({ pattern: whole(source), measures: ['amount', 'none', 'none'], ...(order && { order }) }));

const SECOND_FIRST = [0, 2, 1];
const RATIO = '(?:i forholdet|i forhold)';
const SHARE_DA = `(?:del|fordel) # ${RATIO} # til #`;
const SHARE_EN = '(?:share|divide|split) # in the ratio # (?:til|to) #';
const ASK_PART = '(?:hvor (?:stor|meget) (?:er|bliver)|hvad er|find|beregn)';
const ASK_PART_EN = '(?:how much is|what is|find)';
const SHARERS = '(\\p{L}{2,20}) og (\\p{L}{2,20}) (?:skal dele|deler|fordeler)';
const SHARERS_EN = '(\\p{L}{2,20}) and (\\p{L}{2,20}) share';

const FIRST = [
  `${SHARERS} # ${RATIO} # til # (?:\\| )?hvor (?:meget|mange) får \\1`,
  `${SHARE_DA} \\| ${ASK_PART} den første(?: del)?`,
  `${SHARERS_EN} # in the ratio # (?:til|to) # \\| how (?:much|many) does \\1 get`,
  `${SHARE_EN} \\| ${ASK_PART_EN} the first (?:share|part)`,
];
const SECOND = [
  `${SHARERS} # ${RATIO} # til # (?:\\| )?hvor (?:meget|mange) får \\2`,
  `${SHARE_DA} \\| ${ASK_PART} den (?:anden|sidste)(?: del)?`,
  `${SHARERS_EN} # in the ratio # (?:til|to) # \\| how (?:much|many) does \\2 get`,
  `${SHARE_EN} \\| ${ASK_PART_EN} the second (?:share|part)`,
];
const LARGER = [
  `${SHARE_DA} \\| ${ASK_PART} den (?:største|store)(?: del)?`,
  `${SHARE_EN} \\| ${ASK_PART_EN} the (?:larger|largest|bigger|biggest) (?:share|part)`,
];
const SMALLER = [
  `${SHARE_DA} \\| ${ASK_PART} den (?:mindste|lille)(?: del)?`,
  `${SHARE_EN} \\| ${ASK_PART_EN} the (?:smaller|smallest) (?:share|part)`,
];

/** The share of `[total, wanted, other]`, by way of one part. */
const shareOf = ([total = ZERO, wanted = ZERO, other = ZERO]: Given): Expr =>
  product(quotient(num(total), sum(num(wanted), num(other))), num(wanted));

/** A ratio of small whole numbers, the wanted part larger or smaller as it was, and a total that comes out. */
function anotherShare([, wanted = ZERO, other = ZERO]: Given, random: () => number): Rational[] {
  const small = between(random, 1, 5);
  const large = small + between(random, 1, 4);
  const total = rational((small + large) * between(random, 2, 15));
  const [first, second] = compare(wanted, other) > 0 ? [large, small] : [small, large];
  return [total, rational(first), rational(second)];
}

const inRatio = (shapes: readonly Shape[], fits: (given: Given) => boolean): Formula => ({
  shapes,
  fits: (given) => positive(given) && fits(given),
  alike: anotherShare,
  setUp: shareOf,
  lines(given, lang) {
    const [total, wanted, other] = given.map((value) => printNumber(value, lang));
    const line =
      lang === 'da' ? `${total} i forholdet ${wanted} til ${other}` : `${total} in the ratio ${wanted} to ${other}`;
    return lineTo(this, 'ratioShare', line, given, lang);
  },
});

const isLarger = ([, wanted = ZERO, other = ZERO]: Given): boolean => compare(wanted, other) > 0;
const isSmaller = ([, wanted = ZERO, other = ZERO]: Given): boolean => compare(wanted, other) < 0;

const FIGURES_DA = '(?:trekanter|firkanter|figurer|rektangler)';

/** Sharing in a ratio, and figures of the same shape. */
export const PROPORTIONS: readonly Formula[] = [
  inRatio([...posed(FIRST), ...posed(SECOND, SECOND_FIRST)], () => true),
  inRatio(posed(LARGER), isLarger),
  inRatio(posed(LARGER, SECOND_FIRST), isLarger),
  inRatio(posed(SMALLER), isSmaller),
  inRatio(posed(SMALLER, SECOND_FIRST), isSmaller),
  {
    shapes: [
      `to ${FIGURES_DA} er ligedannede \\| (?:en side på|siden) # i den (?:ene|lille|første) svarer til (?:en side på )?# i den (?:anden|store) \\| hvor lang er (?:så )?(?:den side i den (?:anden|store) (?:der|som) svarer|siden i den (?:anden|store) (?:der|som) svarer) til (?:en side på |siden på )?#(?: i den (?:ene|lille|første))?`,
      `to ${FIGURES_DA} er ligedannede \\| en side på # svarer til en side på # \\| hvor lang er (?:så )?den side (?:der|som) svarer til (?:en side på )?#`,
      'two (?:triangles|figures|rectangles) are similar \\| a side of # in the (?:small|first) one corresponds to (?:a side of )?# in the (?:large|second|other) one \\| how long is the side that corresponds to (?:a side of )?#',
    ].map((source) => ({ pattern: whole(source), measures: ['length'] })),
    fits: positive,
    alike: (_, random) => {
      const [side, times] = [between(random, 2, 9), between(random, 2, 5)];
      return [side, side * times, between(random, 2, 12)].map((value) => rational(value));
    },
    setUp: ([side = ZERO, image = ZERO, other = ZERO]) => product(quotient(num(image), num(side)), num(other)),
    lines(given, lang) {
      const [side, image, other] = given.map((value) => printNumber(value, lang));
      const line =
        lang === 'da'
          ? `${side} og ${image} hører sammen, ${other} og ▢ hører sammen`
          : `${side} and ${image} belong together, ${other} and ▢ belong together`;
      return lineTo(this, 'similarFigures', line, given, lang);
    },
  },
];
