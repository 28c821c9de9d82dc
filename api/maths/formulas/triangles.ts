import { difference, product, quotient, sum } from '../expr.ts';
import { add, compare, type Rational, rational, ZERO } from '../rational.ts';
import { AREA, type Figure, figureShapes, named, PERIMETER, sized, sizedEn } from './figure.ts';
import type { Formula, Given } from './formula.ts';
import { num, positive, two } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

const TRIANGLE_BASE: Figure = {
  da: {
    noun: 'en trekant',
    known: 'trekanten',
    told: [
      sized('grundlinjen?', 'højden?'),
      sized('højden?', 'grundlinjen?'),
      'hvor grundlinjen er # og højden (?:er )?#',
      'hvor højden er # og grundlinjen (?:er )?#',
    ],
  },
  en: { noun: 'a triangle', known: 'triangle', told: [sizedEn('base', 'height'), sizedEn('height', 'base')] },
};

const TRIANGLE_SIDES: Figure = {
  da: {
    noun: 'en trekant',
    known: 'trekanten',
    told: [
      '(?:med|har|(?:der|som) har) (?:siderne|sidelængderne|sider på)(?: på)? # # og #',
      'hvor siderne er # # og #',
    ],
  },
  en: { noun: 'a triangle', known: 'triangle', told: ['(?:with|has) sides(?: of)? # # and #'] },
};

const HALF_TURN = rational(180);
const total = (given: Given): Rational => given.reduce(add, ZERO);

/** Two sides together are longer than the third. */
const reachesOver = (given: Given): boolean => given.every((side) => compare(add(side, side), total(given)) < 0);

/** Triangles: area, perimeter and angles. */
export const TRIANGLES: readonly Formula[] = [
  {
    shapes: figureShapes([TRIANGLE_BASE], AREA),
    fits: positive,
    setUp: ([g = ZERO, h = ZERO]) => quotient(product(num(g), num(h)), two),
    lines(given, lang) {
      const before = named(given, lang, lang === 'da' ? ['grundlinje', 'højde'] : ['base', 'height']);
      return lineTo(this, 'triangleArea', before, given, lang);
    },
  },
  {
    shapes: figureShapes([TRIANGLE_SIDES], PERIMETER),
    fits: (given) => positive(given) && reachesOver(given),
    setUp: ([a = ZERO, b = ZERO, c = ZERO]) => sum(sum(num(a), num(b)), num(c)),
    lines(given, lang) {
      return lineTo(this, 'trianglePerimeter', named(given, lang, [lang === 'da' ? 'side' : 'side']), given, lang);
    },
  },
  {
    shapes: [
      'i en trekant er (?:to af vinklerne|to vinkler|vinklerne a og b) # og # \\| (?:hvor stor|hvad) er den (?:tredje|sidste)(?: vinkel)?',
      'to (?:af vinklerne|vinkler) i en trekant er # og # \\| (?:hvor stor|hvad) er den (?:tredje|sidste)(?: vinkel)?',
      'en trekant har (?:to vinkler på|vinklerne) # og # \\| (?:hvor stor|hvad) er den (?:tredje|sidste)(?: vinkel)?',
      'two angles (?:of|in) a triangle are # and # \\| (?:what is|find) the third(?: angle| one)?',
      'a triangle has angles of # and # \\| (?:what is|find) the third(?: angle| one)?',
    ].map((source) => ({ pattern: whole(source), measures: ['degrees'] })),
    fits: (given) => positive(given) && compare(total(given), HALF_TURN) < 0,
    setUp: ([a = ZERO, b = ZERO]) => difference(difference(num(HALF_TURN), num(a)), num(b)),
    lines(given, lang) {
      return lineTo(this, 'triangleAngles', named(given, lang, [lang === 'da' ? 'vinkel' : 'angle']), given, lang);
    },
  },
];
