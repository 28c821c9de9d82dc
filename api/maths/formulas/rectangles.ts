import { product, sum } from '../expr.ts';
import { rational, ZERO } from '../rational.ts';
import { AREA, type Figure, figureShapes, named, PERIMETER, sized, sizedEn } from './figure.ts';
import type { Formula } from './formula.ts';
import { num, positive, two } from './given.ts';
import { lineTo } from './line.ts';

const RECTANGLE: Figure = {
  da: {
    noun: '(?:et rektangel|en rektangulær (?:have|mark|plæne|grund|stue|terrasse|plads)|et rektangulært (?:værelse|rum|gulv|bord|felt|bed|vindue|område|lokale))',
    known:
      '(?:rektanglet|haven|marken|plænen|grunden|stuen|terrassen|pladsen|værelset|rummet|gulvet|bordet|feltet|bedet|vinduet|området|lokalet)',
    told: [
      '(?:der er |som er |er )# langt? og # (?:bredt?|højt?)',
      sized('længden?', 'bredden?'),
      sized('bredden?', 'længden?'),
      '(?:med|har|(?:der|som) har) (?:siderne|sidelængderne|sider på|side længderne)(?: på)? # og #',
      '(?:på|er|der er|der måler|måler) # (?:x|gange|·|×|\\*) #',
    ],
  },
  en: {
    noun: 'a (?:rectangle|rectangular (?:garden|field|lawn|room|floor|table|window))',
    known: '(?:rectangle|garden|field|lawn|room|floor|table|window)',
    told: [
      '(?:that is |is )# long and # (?:wide|high)',
      sizedEn('length', 'width'),
      sizedEn('width', 'length'),
      '(?:with|has) sides(?: of)? # and #',
      '(?:that is |is |that measures |measures )# (?:x|by|×) #',
    ],
  },
};

const SQUARE: Figure = {
  da: {
    noun: 'et kvadrat',
    known: 'kvadratet',
    told: [
      '(?:med|har|(?:der|som) har) (?:en )?(?:siden?|sidelængden?|side længden?)(?: på)? #',
      '(?:hvor siden|hvor hver side|hvor siderne) er #',
      '(?:der er |er )# på hver led',
    ],
  },
  en: {
    noun: 'a square',
    known: 'square',
    told: ['(?:with|has|that has) (?:a )?sides?(?: length)?(?: of)? #', 'whose sides are #'],
  },
};

const LENGTH_AND_WIDTH = { da: ['længde', 'bredde'], en: ['length', 'width'] } as const;

const FOUR = rational(4);

/** Rectangles and squares. */
export const RECTANGLES: readonly Formula[] = [
  {
    shapes: figureShapes([RECTANGLE], AREA),
    fits: positive,
    setUp: ([a = ZERO, b = ZERO]) => product(num(a), num(b)),
    lines(given, lang) {
      return lineTo(this, 'rectangleArea', named(given, lang, LENGTH_AND_WIDTH[lang]), given, lang);
    },
  },
  {
    shapes: figureShapes([RECTANGLE], PERIMETER),
    fits: positive,
    setUp: ([a = ZERO, b = ZERO]) => sum(product(two, num(a)), product(two, num(b))),
    lines(given, lang) {
      return lineTo(this, 'rectanglePerimeter', named(given, lang, LENGTH_AND_WIDTH[lang]), given, lang);
    },
  },
  {
    shapes: figureShapes([SQUARE], AREA),
    fits: positive,
    setUp: ([a = ZERO]) => product(num(a), num(a)),
    lines(given, lang) {
      return lineTo(this, 'squareArea', named(given, lang, ['side']), given, lang);
    },
  },
  {
    shapes: figureShapes([SQUARE], PERIMETER),
    fits: positive,
    setUp: ([a = ZERO]) => product(num(FOUR), num(a)),
    lines(given, lang) {
      return lineTo(this, 'squarePerimeter', named(given, lang, ['side']), given, lang);
    },
  },
];
