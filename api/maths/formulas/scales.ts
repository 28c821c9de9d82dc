import { product, quotient } from '../expr.ts';
import { printNumber } from '../print.ts';
import { compare, equals, ONE, type Rational, rational, ZERO } from '../rational.ts';
import { between, type Random } from '../solve/vary.ts';
import type { Formula, Given, Shape } from './formula.ts';
import { num, positive } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

const MAP_DA = '(?:på et kort|et kort|på en tegning|en tegning|på et landkort|et landkort)';
const SCALE_DA =
  '(?:i|har|er i|er tegnet i|med|har en) (?:målestokken|målestok|målestoksforholdet|målestoksforhold)(?: på)? # til #';
const SCALE_EN = '(?:a|on a) (?:map|drawing) (?:has|with|is drawn to|in) (?:a |the )?scale(?: of)? # (?:til|to) #';
const PLACES_DA = '(?:to (?:byer|steder|punkter|huse|kirker)|byerne|husene|en by og en anden)';

/** The units that a true length is asked for in, with how many centimetres make one. */
const UNITS = [
  { da: '(?:m|meter)', en: '(?:m|metres|meters)', centimetres: 100 },
  { da: '(?:km|kilometer)', en: '(?:km|kilometres|kilometers)', centimetres: 100_000 },
] as const;

/** Scales of maps and drawings in use. */
const USUAL = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 40_000, 50_000, 100_000, 200_000, 500_000];

const posed = (measures: Shape['measures'], sources: readonly string[]): Shape[] =>
  sources.map((source) => ({ pattern: whole(source), measures }));

/** Another scale about as large, with a length on the map. */
function anotherMap([, scale = ZERO]: Given, random: Random): Rational[] {
  const near = USUAL.filter((one) => {
    const [larger, smaller] = [rational(one * 25), rational(one)];
    return compare(larger, scale) > 0 && compare(smaller, rational(scale.num * 25n, scale.den)) < 0;
  });
  const other = near[between(random, 0, near.length - 1)] ?? 1000;
  return [ONE, rational(other), rational(between(random, 2, 15))];
}

const isScale = (given: Given): boolean => positive(given) && equals(given[0] ?? ZERO, ONE);

/** From a map to the land: as many times as long, and then in a larger unit. */
const toLand = ({ da, en, centimetres }: (typeof UNITS)[number]): Formula => ({
  shapes: posed(
    ['none', 'none', 'cm'],
    [
      `${MAP_DA} ${SCALE_DA} \\| (?:på kortet er der|på tegningen er der|der er) # mellem ${PLACES_DA}(?: på kortet)? \\| hvor mange ${da} er der (?:mellem (?:dem|byerne|stederne) )?i virkeligheden`,
      `${MAP_DA} ${SCALE_DA} er der # mellem ${PLACES_DA} \\| hvor mange ${da} er der (?:mellem (?:dem|byerne|stederne) )?i virkeligheden`,
      `${MAP_DA} ${SCALE_DA} er (?:en|et) \\p{L}{2,20} #(?: langt?)? \\| hvor mange ${da} (?:lang |langt )?er (?:den|det) i virkeligheden`,
      `${MAP_DA} ${SCALE_DA} \\| hvor mange ${da} svarer # på (?:kortet|tegningen) til i virkeligheden`,
      `${SCALE_EN} \\| two (?:towns|places|points) are # apart on the (?:map|drawing) \\| how many ${en} (?:apart are they|is it) in reality`,
    ],
  ),
  fits: isScale,
  alike: anotherMap,
  setUp: ([, scale = ZERO, onMap = ZERO]) => quotient(product(num(onMap), num(scale)), num(rational(centimetres))),
  lines(given, lang) {
    const [, scale = '', onMap = ''] = given.map((value) => printNumber(value, lang));
    return lineTo(this, 'mapScale', `1:${scale}, ${onMap} cm`, given, lang);
  },
});

/** Lengths on maps and drawings that are made to a scale. */
export const SCALES: readonly Formula[] = UNITS.map(toLand);
