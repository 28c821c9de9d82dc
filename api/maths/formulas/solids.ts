import { PI, product } from '../expr.ts';
import { ZERO } from '../rational.ts';
import { type Figure, figureShapes, named, sized, sizedEn, VOLUME } from './figure.ts';
import type { Formula } from './formula.ts';
import { num, positive, two } from './given.ts';
import { lineTo } from './line.ts';

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

const CYLINDER: Figure = {
  da: {
    noun: '(?:en cylinder|en cylinderformet (?:dåse|beholder|tank|vase))',
    known: '(?:cylinderen|dåsen|beholderen|tanken|vasen)',
    told: [sized('radius', 'højden?')],
  },
  en: {
    noun: '(?:a cylinder|a cylindrical (?:can|tank|container))',
    known: '(?:cylinder|can|tank|container)',
    told: [sizedEn('radius', 'height')],
  },
};

const SIDES = { da: ['længde', 'bredde', 'højde'], en: ['length', 'width', 'height'] } as const;

/** Solids. */
export const SOLIDS: readonly Formula[] = [
  {
    shapes: figureShapes([BOX], VOLUME),
    fits: positive,
    setUp: ([a = ZERO, b = ZERO, c = ZERO]) => product(product(num(a), num(b)), num(c)),
    lines(given, lang) {
      return lineTo(this, 'boxVolume', named(given, lang, SIDES[lang]), given, lang);
    },
  },
  {
    shapes: figureShapes([CYLINDER], VOLUME),
    fits: positive,
    setUp: ([radius = ZERO, height = ZERO]) =>
      product(product(PI, { kind: 'power', left: num(radius), right: two }), num(height)),
    lines(given, lang) {
      const before = named(given, lang, lang === 'da' ? ['radius', 'højde'] : ['radius', 'height']);
      return lineTo(this, 'cylinderVolume', before, given, lang);
    },
  },
];
