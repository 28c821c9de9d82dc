import { type Expr, PI, product, quotient } from '../expr.ts';
import { ZERO } from '../rational.ts';
import { AREA, type Figure, figureShapes, named } from './figure.ts';
import type { Formula, Given } from './formula.ts';
import { num, positive, two } from './given.ts';
import { lineTo } from './line.ts';

const NOUN = {
  da: '(?:en cirkel|en rund (?:plæne|dam|bordplade|pool|måtte|plads|skive)|et rundt (?:bord|bed|gulvtæppe|springvand))',
  en: '(?:a circle|a circular (?:pond|table|garden|pool))',
};
const KNOWN = {
  da: '(?:cirklen|plænen|dammen|bordpladen|poolen|måtten|pladsen|skiven|bordet|bedet|gulvtæppet|springvandet)',
  en: '(?:circle|pond|table|garden|pool)',
};

const told = (da: string, en: string): Figure => ({
  da: {
    noun: NOUN.da,
    known: KNOWN.da,
    told: [`(?:med|har|(?:der|som) har) (?:en )?${da}(?: på)? #`, `hvor ${da} er #`],
  },
  en: {
    noun: NOUN.en,
    known: KNOWN.en,
    told: [`(?:with|has|that has) (?:a )?${en}(?: of)? #`, `whose ${en} is #`],
  },
});

const BY_RADIUS = told('(?:radius|radiussen)', 'radius');
const BY_DIAMETER = told('(?:diameter|diameteren)', 'diameter');
const EDGE = { da: ['omkredsen', 'omkreds'], en: '(?:circumference|perimeter)' } as const;

const RADIUS = { da: ['radius'], en: ['radius'] } as const;
const DIAMETER = { da: ['diameter'], en: ['diameter'] } as const;

const square = (of: Expr): Expr => ({ kind: 'power', left: of, right: two });
const radiusOf = ([diameter = ZERO]: Given): Expr => quotient(num(diameter), two);

/** Circles, told by their radius or their diameter. With π in them the results are only known where they are rounded. */
export const CIRCLES: readonly Formula[] = [
  {
    shapes: figureShapes([BY_RADIUS], AREA),
    fits: positive,
    setUp: ([radius = ZERO]) => product(PI, square(num(radius))),
    lines(given, lang) {
      return lineTo(this, 'circleArea', named(given, lang, RADIUS[lang]), given, lang);
    },
  },
  {
    shapes: figureShapes([BY_DIAMETER], AREA),
    fits: positive,
    setUp: (given) => product(PI, square(radiusOf(given))),
    lines(given, lang) {
      return lineTo(this, 'circleArea', named(given, lang, DIAMETER[lang]), given, lang);
    },
  },
  {
    shapes: figureShapes([BY_RADIUS], EDGE),
    fits: positive,
    setUp: ([radius = ZERO]) => product(product(two, num(radius)), PI),
    lines(given, lang) {
      return lineTo(this, 'circumference', named(given, lang, RADIUS[lang]), given, lang);
    },
  },
  {
    shapes: figureShapes([BY_DIAMETER], EDGE),
    fits: positive,
    setUp: ([diameter = ZERO]) => product(PI, num(diameter)),
    lines(given, lang) {
      return lineTo(this, 'circumference', named(given, lang, DIAMETER[lang]), given, lang);
    },
  },
];
