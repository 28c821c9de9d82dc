import { type Expr, fraction, product, sum } from '../expr.ts';
import { printNumber } from '../print.ts';
import { compare, isInteger, type Rational, rational, ZERO } from '../rational.ts';
import { between, type Random } from '../solve/vary.ts';
import type { Formula, Given, Shape } from './formula.ts';
import { num, positive } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

const posed = (sources: readonly string[], more: Pick<Shape, 'meant' | 'order'> = {}): Shape[] =>
  sources.map((source) => ({ pattern: whole(source), measures: ['none'], ...more }));

const areCounted = (given: Given): boolean => positive(given) && given.every(isInteger);

const CHANCE =
  '(?:hvad er (?:sandsynligheden|chancen)|hvor stor er (?:sandsynligheden|chancen)|find sandsynligheden|beregn sandsynligheden)';
const CHANCE_EN = '(?:what is|find) the (?:probability|chance)';

/** "Du kaster en terning. Hvad er sandsynligheden for at slå en sekser?" */
const ofDie = (wanted: number, da: string, en: string): Shape[] =>
  posed(
    [
      `(?:(?:du|man|\\p{L}{2,15}) (?:kaster|slår med) en (?:almindelig |sekssidet )?terning(?: én gang)? \\| ${CHANCE} for (?:at (?:slå|få) |)${da}|${CHANCE} for at (?:slå|få) ${da} med en (?:almindelig |sekssidet )?terning)`,
      `(?:(?:you|\\p{L}{2,15}) (?:roll|rolls|throw|throws) (?:a|one) (?:fair )?(?:die|dice) \\| ${CHANCE_EN} of (?:rolling |getting )?${en}|${CHANCE_EN} of (?:rolling|getting) ${en} with (?:a|one) (?:fair )?(?:die|dice))`,
    ],
    { meant: [rational(wanted), rational(6)] },
  );

const THING = '(?:kugler?|brikker?|bolde?|perler?|karameller?|bolsjer?|sokker?|lodder?|kort)';
const BAG =
  '(?:i en (?:pose|skål|kasse|æske|skuffe|krukke) (?:er|ligger) der|en (?:pose|skål|kasse|æske|skuffe|krukke) (?:har|indeholder)|der (?:er|ligger))';
const COLOUR = '(?:røde|blå|grønne|gule|hvide|sorte|brune|lilla|orange)';
const IN_BAG = '(?: i en (?:pose|skål|kasse|æske|skuffe|krukke))?';
const DRAW =
  '(?:(?:du|man|\\p{L}{2,15}) (?:tager|trækker) (?:én|en|et|ét) (?:\\p{L}{2,12} )?(?:tilfældigt |uden at (?:kigge|se) )?\\| )?';
/** One of a colour that two or three stand in the text with: told by the letters that both forms share. */
const ONE = `(?:at (?:trække|få|tage) (?:en|et) |en )`;

/** "4 røde og 6 blå kugler", each colour with the form that one of them is asked for in. */
const COLOURS: readonly (readonly [many: string, one: string])[] = [
  ['røde', 'røde?|rødt'],
  ['blå', 'blåt?'],
  ['grønne', 'grønt?|grønne'],
  ['gule', 'gule?|gult'],
  ['hvide', 'hvide?|hvidt'],
  ['sorte', 'sorte?|sort'],
];
const COLOURS_EN = ['red', 'blue', 'green', 'yellow', 'white', 'black'];

const drawn = (): Shape[] => [
  ...COLOURS.flatMap(([many, one]) => [
    ...posed([
      `${BAG} # ${many}(?: ${THING})? og # (?!${many})${COLOUR} ${THING}${IN_BAG} \\| ${DRAW}${CHANCE} for ${ONE}(?:${one})(?: ${THING})?`,
    ]),
    ...posed(
      [
        `${BAG} # (?!${many})${COLOUR}(?: ${THING})? og # ${many} ${THING}${IN_BAG} \\| ${DRAW}${CHANCE} for ${ONE}(?:${one})(?: ${THING})?`,
      ],
      { order: [1, 0] },
    ),
  ]),
  ...COLOURS_EN.flatMap((colour) => [
    ...posed([
      `(?:a (?:bag|box) (?:has|holds|contains)|there are) # ${colour}(?: \\p{L}{3,10})? and # (?!${colour})\\p{L}{3,6} (?:balls|marbles|counters|beads)(?: in a (?:bag|box))? \\| ${CHANCE_EN} of (?:drawing |getting |picking )?a ${colour} (?:one|ball|marble|counter|bead)`,
    ]),
    ...posed(
      [
        `(?:a (?:bag|box) (?:has|holds|contains)|there are) # (?!${colour})\\p{L}{3,6}(?: \\p{L}{3,10})? and # ${colour} (?:balls|marbles|counters|beads)(?: in a (?:bag|box))? \\| ${CHANCE_EN} of (?:drawing |getting |picking )?a ${colour} (?:one|ball|marble|counter|bead)`,
      ],
      { order: [1, 0] },
    ),
  ]),
];

const outOf = (part: Rational, all: Rational): Expr => fraction(num(part), num(all));

/** Other counts, of which the chance is a fraction as simple or not as it was. */
const counts = (_: Given, random: Random): Rational[] => [
  rational(between(random, 2, 9)),
  rational(between(random, 2, 11)),
];

const CHOICE_DA = '(?:forskellige )?(?:par )?\\p{L}{2,20}';
const HAS =
  '(?:\\p{L}{2,15} har|der er|du har|du kan vælge mellem|man kan vælge mellem|en (?:café|restaurant|iskiosk|is-?bod) har)';
const WAYS = `(?:på )?hvor mange (?:forskellige )?(?:måder kan (?:du|man|han|hun|hen|\\p{L}{2,15}) (?:klæde sig på|kombinere dem|sætte dem sammen|vælge (?:dem )?på)|(?:sæt|sæt tøj|menuer|måltider|kombinationer|is|outfits)(?: tøj)? (?:er der|kan (?:du|man|han|hun|hen|\\p{L}{2,15}|der) (?:sætte sammen|sammensætte|lave|laves|vælge|vælge mellem|få)))`;
const HAS_EN = '(?:\\p{L}{2,15} has|there are|you have|you can choose between|a (?:café|restaurant) has)';
const WAYS_EN =
  '(?:in )?how many (?:different )?(?:ways can (?:you|he|she|they) (?:get dressed|combine them)|(?:outfits|menus|meals|combinations) (?:are there|can (?:you|he|she|they|be) (?:make|made|choose|put together)))';

/** How likely something is, and how many ways there are to choose. */
export const CHANCES: readonly Formula[] = [
  {
    shapes: [
      ...ofDie(1, '(?:en|et) (?:sekser|femmer|firer|treer|toer|etter|ener)', 'a (?:six|five|four|three|two|one)'),
      ...ofDie(3, '(?:et )?(?:lige|ulige) tal', 'an (?:even|odd) number'),
    ],
    inFractions: true,
    alike: (given, random) => {
      const all = between(random, 8, 15);
      const part = compare(given[0] ?? ZERO, rational(1)) === 0 ? 1 : between(random, 2, all - 1);
      return [rational(part), rational(all)];
    },
    setUp: ([part = ZERO, all = ZERO]) => outOf(part, all),
    lines(given, lang) {
      const [part, all] = given.map((value) => printNumber(value, lang));
      return lineTo(this, 'chance', lang === 'da' ? `${part} ud af ${all}` : `${part} out of ${all}`, given, lang);
    },
  },
  {
    shapes: drawn(),
    inFractions: true,
    fits: areCounted,
    alike: counts,
    setUp: ([wanted = ZERO, other = ZERO]) => ({
      kind: 'divide',
      sign: '/',
      left: num(wanted),
      right: sum(num(wanted), num(other)),
    }),
    lines(given, lang) {
      const [wanted, other] = given.map((value) => printNumber(value, lang));
      const line =
        lang === 'da' ? `${wanted} røde og ${other} blå, én rød` : `${wanted} red and ${other} blue, a red one`;
      return lineTo(this, 'chance', line, given, lang);
    },
  },
  {
    shapes: posed([
      `${HAS} # ${CHOICE_DA} og # ${CHOICE_DA} \\| ${WAYS}`,
      `${HAS} # ${CHOICE_DA} # ${CHOICE_DA} og # ${CHOICE_DA} \\| ${WAYS}`,
      `${HAS_EN} # \\p{L}{2,20} and # \\p{L}{2,20} \\| ${WAYS_EN}`,
      `${HAS_EN} # \\p{L}{2,20} # \\p{L}{2,20} and # \\p{L}{2,20} \\| ${WAYS_EN}`,
    ]),
    fits: areCounted,
    setUp: ([first = ZERO, ...more]) => more.reduce((all, one) => product(all, num(one)), num(first)),
    lines(given, lang) {
      const line = given.map((value) => printNumber(value, lang)).join(lang === 'da' ? ' og ' : ' and ');
      return lineTo(this, 'combinations', line, given, lang);
    },
  },
];
