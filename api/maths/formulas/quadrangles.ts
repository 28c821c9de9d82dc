import { product, quotient, sum } from '../expr.ts';
import { ZERO } from '../rational.ts';
import { AREA, type Figure, figureShapes, named, sized, sizedEn } from './figure.ts';
import type { Formula } from './formula.ts';
import { num, positive, two } from './given.ts';
import { lineTo } from './line.ts';

const PARALLELOGRAM: Figure = {
  da: {
    noun: 'et parallelogram',
    known: 'parallelogrammet',
    told: [
      sized('grundlinjen?', 'højden?'),
      sized('højden?', 'grundlinjen?'),
      'hvor grundlinjen er # og højden (?:er )?#',
    ],
  },
  en: { noun: 'a parallelogram', known: 'parallelogram', told: [sizedEn('base', 'height'), sizedEn('height', 'base')] },
};

const PARALLEL_DA = '(?:de )?(?:to )?parallelle sider(?:ne)?(?: er| på| har længderne| med længderne)?';

const TRAPEZIUM: Figure = {
  da: {
    noun: 'et trapez',
    known: 'trapezet',
    told: [
      `(?:med|har|(?:der|som) har|hvor) ${PARALLEL_DA} # og # (?:og )?(?:har |med )?(?:en )?højden?(?: er| på)? #`,
      `(?:med|har|(?:der|som) har|hvor) ${PARALLEL_DA} # og # (?:\\| )?højden er #`,
    ],
  },
  en: {
    noun: 'a (?:trapezium|trapezoid)',
    known: '(?:trapezium|trapezoid)',
    told: ['(?:with|has|that has) parallel sides(?: of)? # and # and (?:a )?height(?: of)? #'],
  },
};

/** Four-sided figures that are no rectangles. */
export const QUADRANGLES: readonly Formula[] = [
  {
    shapes: figureShapes([PARALLELOGRAM], AREA),
    fits: positive,
    setUp: ([base = ZERO, height = ZERO]) => product(num(base), num(height)),
    lines(given, lang) {
      const before = named(given, lang, lang === 'da' ? ['grundlinje', 'højde'] : ['base', 'height']);
      return lineTo(this, 'parallelogramArea', before, given, lang);
    },
  },
  {
    shapes: figureShapes([TRAPEZIUM], AREA),
    fits: positive,
    setUp: ([a = ZERO, b = ZERO, height = ZERO]) => quotient(product(sum(num(a), num(b)), num(height)), two),
    lines(given, lang) {
      const before = named(given, lang, lang === 'da' ? ['side', 'side', 'højde'] : ['side', 'side', 'height']);
      return lineTo(this, 'trapeziumArea', before, given, lang);
    },
  },
];
