import { difference, type Expr, product, quotient, sum, valueExpr } from '../expr.ts';
import { printNumber } from '../print.ts';
import { add, compare, type Rational, rational, ZERO } from '../rational.ts';
import type { Formula, Given, Measure, Shape } from './formula.ts';
import { lineTo } from './line.ts';
import { ASK, whole } from './shapes.ts';

const num = (value: Rational): Expr => valueExpr(value, 'decimal');
const two = num(rational(2));

/** A figure with the ways its measures are told, in the order of the text. */
interface Figure {
  readonly da: { readonly noun: string; readonly known: string; readonly told: readonly string[] };
  readonly en: { readonly noun: string; readonly known: string; readonly told: readonly string[] };
  readonly order?: readonly number[];
}

/** What is asked of a figure: "arealet", and "areal" after "dets". */
interface Asked {
  readonly da: readonly [definite: string, bare: string];
  readonly en: string;
}

const AREA: Asked = { da: ['arealet', 'areal'], en: 'area' };
const PERIMETER: Asked = { da: ['omkredsen', 'omkreds'], en: 'perimeter' };
const VOLUME: Asked = { da: ['(?:rumfanget|volumenet|volumen)', '(?:rumfang|volumen)'], en: 'volume' };

/** "Hvad er arealet af et rektangel, der er # langt og # bredt?" and "Et rektangel er … Hvad er arealet?" */
function shapes(figures: readonly Figure[], asked: Asked, measures: readonly Measure[] = ['length']): Shape[] {
  return figures.flatMap(({ da, en, order }) => {
    const toldDa = `(?:${da.told.join('|')})`;
    const toldEn = `(?:${en.told.join('|')})`;
    const [definite, bare] = asked.da;
    const sources = [
      `${ASK.da} ${definite} af ${da.noun} ${toldDa}`,
      `${da.noun} ${toldDa} \\| ${ASK.da} (?:${definite}(?: af ${da.known})?|(?:dets|dens|${da.known}s) ${bare})`,
      `${ASK.en} the ${asked.en} of ${en.noun} ${toldEn}`,
      `${en.noun} ${toldEn} \\| ${ASK.en} (?:the ${asked.en}(?: of the ${en.known})?|its ${asked.en})`,
    ];
    return sources.map((source) => ({ pattern: whole(source), measures, ...(order && { order }) }));
  });
}

const sized = (a: string, b: string): string =>
  `(?:med|har|(?:der|som) har) (?:en )?${a}(?: på)? # og (?:en )?${b}(?: på)? #`;
const sizedEn = (a: string, b: string): string =>
  `(?:with|has|that has) (?:a )?${a}(?: of)? # and (?:a )?${b}(?: of)? #`;

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

const BOX: Figure = {
  da: {
    noun: '(?:en kasse|et akvarium|en æske|et kasseformet akvarium)',
    known: '(?:kassen|akvariet|æsken)',
    told: [
      '(?:der er |som er |er )# langt? # bredt? og # (?:højt?|dybt?)',
      '(?:med|har|(?:der|som) har) (?:en )?længden?(?: på)? # (?:en )?bredden?(?: på)? # og (?:en )?højden?(?: på)? #',
      '(?:på|er|der er|der måler|måler) # (?:x|gange|·|×|\\*) # (?:x|gange|·|×|\\*) #',
    ],
  },
  en: {
    noun: 'a (?:box|rectangular box|cuboid|fish tank)',
    known: '(?:box|cuboid|tank)',
    told: [
      '(?:that is |is )# long # wide and # (?:high|tall|deep)',
      '(?:that is |is |that measures |measures )# (?:x|by|×) # (?:x|by|×) #',
    ],
  },
};

const positive = (given: Given): boolean => given.every((value) => value.num > 0n);
const words = (given: Given, lang: 'da' | 'en', names: readonly [string, ...string[]]): string =>
  given.map((value, i) => `${names[i] ?? names[0]} ${printNumber(value, lang)}`).join(', ');

const LENGTH_AND_WIDTH = { da: ['længde', 'bredde', 'højde'], en: ['length', 'width', 'height'] } as const;

export const FIGURES: readonly Formula[] = [
  {
    shapes: shapes([RECTANGLE], AREA),
    fits: positive,
    setUp: ([a = ZERO, b = ZERO]) => product(num(a), num(b)),
    lines(given, lang) {
      return lineTo(this, 'rectangleArea', words(given, lang, LENGTH_AND_WIDTH[lang]), given, lang);
    },
  },
  {
    shapes: shapes([RECTANGLE], PERIMETER),
    fits: positive,
    setUp: ([a = ZERO, b = ZERO]) => sum(product(two, num(a)), product(two, num(b))),
    lines(given, lang) {
      return lineTo(this, 'rectanglePerimeter', words(given, lang, LENGTH_AND_WIDTH[lang]), given, lang);
    },
  },
  {
    shapes: shapes([SQUARE], AREA),
    fits: positive,
    setUp: ([a = ZERO]) => product(num(a), num(a)),
    lines(given, lang) {
      return lineTo(this, 'squareArea', words(given, lang, ['side']), given, lang);
    },
  },
  {
    shapes: shapes([SQUARE], PERIMETER),
    fits: positive,
    setUp: ([a = ZERO]) => product(num(FOUR), num(a)),
    lines(given, lang) {
      return lineTo(this, 'squarePerimeter', words(given, lang, ['side']), given, lang);
    },
  },
  {
    shapes: shapes([TRIANGLE_BASE], AREA),
    fits: positive,
    setUp: ([g = ZERO, h = ZERO]) => quotient(product(num(g), num(h)), two),
    lines(given, lang) {
      const before = words(given, lang, lang === 'da' ? ['grundlinje', 'højde'] : ['base', 'height']);
      return lineTo(this, 'triangleArea', before, given, lang);
    },
  },
  {
    shapes: shapes([TRIANGLE_SIDES], PERIMETER),
    fits: (given) => positive(given) && reachesOver(given),
    setUp: ([a = ZERO, b = ZERO, c = ZERO]) => sum(sum(num(a), num(b)), num(c)),
    lines(given, lang) {
      return lineTo(this, 'trianglePerimeter', words(given, lang, [lang === 'da' ? 'side' : 'side']), given, lang);
    },
  },
  {
    shapes: shapes([BOX], VOLUME),
    fits: positive,
    setUp: ([a = ZERO, b = ZERO, c = ZERO]) => product(product(num(a), num(b)), num(c)),
    lines(given, lang) {
      return lineTo(this, 'boxVolume', words(given, lang, LENGTH_AND_WIDTH[lang]), given, lang);
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
      return lineTo(this, 'triangleAngles', words(given, lang, [lang === 'da' ? 'vinkel' : 'angle']), given, lang);
    },
  },
];

const FOUR = rational(4);
const HALF_TURN = rational(180);
const total = (given: Given): Rational => given.reduce(add, ZERO);

/** Two sides together are longer than the third. */
const reachesOver = (given: Given): boolean => given.every((side) => compare(add(side, side), total(given)) < 0);
