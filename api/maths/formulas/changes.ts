import { difference, type Expr, partOf, product, quotient, sum } from '../expr.ts';
import { printNumber } from '../print.ts';
import { compare, divide, type Rational, rational, ZERO } from '../rational.ts';
import { decimalPlaces } from '../solve/values.ts';
import { between, type Random } from '../solve/vary.ts';
import type { Formula, Given, Measure, Shape } from './formula.ts';
import { num, positive } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

const HUNDRED = rational(100);
const percent = (value: Rational): Expr => ({ kind: 'percent', of: num(value) });
const rises = ([from = ZERO, to = ZERO]: Given): boolean => compare(from, to) < 0;
const told = (given: Given, lang: 'da' | 'en'): string[] => given.map((value) => printNumber(value, lang));

const posed = (measures: readonly Measure[], sources: readonly string[], order?: readonly number[]): Shape[] =>
  sources.map((source) => ({ pattern: whole(source), measures, ...(order && { order }) }));

/** What has a price or a number that goes up and down: "prisen på en jakke", "en vare", "antallet af elever". */
const THING_DA =
  '(?:prisen|prisen på (?:en|et) \\p{L}{2,20}|(?:en|et) \\p{L}{2,20}|antallet(?: af \\p{L}{2,20})?|et tal|den)';
const THING_EN = '(?:the price|a price|the price of an? \\p{L}{2,20}|an? \\p{L}{2,20}|a number|it)';
const HOW_MUCH_DA = '(?:med )?hvor mange (?:procent|%)';

const UP = {
  da: '(?:stiger|er steget|steg|vokser|er vokset|voksede|sættes op|er sat op)',
  en: '(?:rises|rose|has risen|increases|increased|has increased|goes up|went up|grows|grew)',
  noun: '(?:stigning|stigningen|prisstigningen)',
  nounEn: '(?:increase|rise)',
};
const DOWN = {
  da: '(?:falder|er faldet|faldt|sættes ned|er sat ned|bliver sat ned|er nedsat|nedsættes)',
  en: '(?:falls|fell|has fallen|decreases|decreased|has decreased|goes down|went down|is reduced|drops|dropped)',
  noun: '(?:fald|faldet|prisfaldet|nedsættelsen|rabatten)',
  nounEn: '(?:decrease|fall|discount)',
};

/** From one value to another: by how many percent? */
const change = ({ da, en, noun, nounEn }: typeof UP): Shape[] =>
  posed(
    ['amount', 'amount'],
    [
      `${THING_DA} ${da} fra # til # (?:\\| )?${HOW_MUCH_DA}(?: (?:er det|${da} (?:den|det|prisen|antallet|tallet)|er (?:den|det|prisen|antallet|tallet) (?:steget|faldet|vokset|sat op|sat ned)))?`,
      `${HOW_MUCH_DA} (?:${da} |er )?(?:den|det|prisen|tallet|antallet)(?: ${da.replace('(?:', '(?:steget|faldet|vokset|')})? (?:når (?:den|det|prisen) ${da} )?fra # til #`,
      `hvad er (?:den procentvise ${noun}|${noun} i (?:procent|%)) fra # til #`,
      `${THING_DA} ${da} fra # til # (?:\\| )?(?:hvad er|find|beregn) (?:den procentvise ${noun}|${noun} i (?:procent|%))`,
      `${THING_EN} ${en} from # to # (?:\\| )?(?:by )?(?:how many|what) (?:per ?cent|percentage|%)(?: (?:is that|is it|(?:did|does) (?:it|the price) (?:rise|increase|go up|grow|fall|decrease|go down|drop)))?`,
      `what is the percent(?:age)? ${nounEn} from # to #`,
    ],
  );

const POINTS_DA =
  '(?:andelen|renten|tilslutningen|opbakningen|støtten|partiet|ledigheden|et parti)(?: [\\p{L} ]{2,40})?';

/** "En jakke", told with what it costs now. */
const GOODS_DA = '(?:prisen|prisen på (?:en|et) \\p{L}{2,20}|(?:en|et) \\p{L}{2,20})';
const NOW_DA = '(?:og )?(?:den |det )?(?:koster|er) nu #';
const BEFORE_DA =
  'hvad (?:kostede (?:den|det)|var prisen|var den) (?:før|oprindeligt|før (?:stigningen|prisstigningen|nedsættelsen|rabatten|udsalget))';
const BEFORE_EN = 'what (?:was it|was the price|did it cost)(?: before| originally)';

/** Percents that are easy to see as a part. */
const EASY = [10, 20, 25, 40, 50, 75];
const anyEasy = (random: Random): number => EASY[between(random, 0, EASY.length - 1)] ?? 10;

/** A change by an easy percent; where the original's has no end, one that has none either. */
function changed([from = ZERO, to = ZERO]: Given, random: Random, sign: 1 | -1): Rational[] {
  const isRound = decimalPlaces(divide(to, from)) !== undefined;
  const other = (isRound ? 20 : 30) * between(random, 1, 15);
  const by = isRound ? (other * anyEasy(random)) / 100 : 10 * between(random, 1, 2);
  return [rational(other), rational(BigInt(Math.round((other + sign * by) * 10)), 10n)];
}

/** What something costs after a change by an easy percent, and the percent. */
function nowAfter(random: Random, sign: 1 | -1): Rational[] {
  const percents = anyEasy(random);
  return [rational(between(random, 2, 20) * (100 + sign * percents)), rational(percents)];
}

/** The value before a change by a percent, by way of how many percent of it is left or reached. */
const before = (shapes: readonly Shape[], reached: (rate: Rational) => Expr): Pick<Formula, 'shapes' | 'setUp'> => ({
  shapes,
  setUp: ([now = ZERO, rate = ZERO]) => product(quotient(num(now), reached(rate)), num(HUNDRED)),
});

/** Changes that are told in percent: how large they are, what was before, points, interest. */
export const CHANGES: readonly Formula[] = [
  {
    shapes: change(UP),
    fits: (given) => positive(given) && rises(given),
    keepsOrder: true,
    alike: (given, random) => changed(given, random, 1),
    setUp: ([from = ZERO, to = ZERO]) => product(quotient(difference(num(to), num(from)), num(from)), num(HUNDRED)),
    lines(given, lang) {
      const [from, to] = told(given, lang);
      return lineTo(
        this,
        'percentRise',
        lang === 'da' ? `en stigning fra ${from} til ${to}` : `a rise from ${from} to ${to}`,
        given,
        lang,
      );
    },
  },
  {
    shapes: change(DOWN),
    fits: (given) => positive(given) && !rises(given) && compare(given[0] ?? ZERO, given[1] ?? ZERO) !== 0,
    keepsOrder: true,
    alike: (given, random) => changed(given, random, -1),
    setUp: ([from = ZERO, to = ZERO]) => product(quotient(difference(num(from), num(to)), num(from)), num(HUNDRED)),
    lines(given, lang) {
      const [from, to] = told(given, lang);
      return lineTo(
        this,
        'percentFall',
        lang === 'da' ? `et fald fra ${from} til ${to}` : `a fall from ${from} to ${to}`,
        given,
        lang,
      );
    },
  },
  {
    shapes: posed(
      ['percent', 'percent'],
      [
        `${POINTS_DA} (?:${UP.da}|${DOWN.da}|går (?:frem|tilbage)|gik (?:frem|tilbage)) fra # til # (?:\\| )?hvor mange procentpoint (?:er det|(?:${UP.da}|${DOWN.da}) (?:den|det|partiet|renten|andelen)|er (?:den|det|partiet|renten|andelen) (?:steget|faldet|gået (?:frem|tilbage)))`,
        'hvor mange procentpoint er der (?:fra|mellem) # (?:til|og) #',
        `(?:the|a) [\\p{L} ]{2,40} (?:${UP.en}|${DOWN.en}) from # to # (?:\\| )?(?:by )?how many percentage points(?: is that| is it)?`,
        'how many percentage points are there (?:from|between) # (?:to|and) #',
      ],
    ),
    fits: (given) => positive(given) && compare(given[0] ?? ZERO, given[1] ?? ZERO) !== 0,
    keepsOrder: true,
    setUp: ([from = ZERO, to = ZERO]) =>
      rises([from, to]) ? difference(num(to), num(from)) : difference(num(from), num(to)),
    lines(given, lang) {
      const [from, to] = told(given, lang).map((value) => `${value}${lang === 'da' ? ' %' : '%'}`);
      const line = lang === 'da' ? `en ændring fra ${from} til ${to}` : `a change from ${from} to ${to}`;
      return lineTo(this, 'percentPoints', line, given, lang);
    },
  },
  {
    ...before(
      [
        ...posed(
          ['percent', 'amount'],
          [
            `${GOODS_DA} er (?:lige |netop )?(?:steget|sat op|blevet sat op)(?: med)? # (?:\\| )?${NOW_DA} (?:\\| )?${BEFORE_DA}`,
            `efter en (?:pris)?stigning på # (?:koster|er) ${GOODS_DA}(?: nu)? # (?:\\| )?${BEFORE_DA}`,
            `${THING_EN} has (?:risen|gone up|increased) by # and (?:is now|now costs) # \\| ${BEFORE_EN}`,
          ],
          [1, 0],
        ),
      ],
      (rate) => sum(num(HUNDRED), num(rate)),
    ),
    fits: positive,
    alike: (_, random) => nowAfter(random, 1),
    lines(given, lang) {
      const [now, rate] = told(given, lang);
      const line = lang === 'da' ? `${now} efter ${rate} % mere` : `${now} after ${rate}% more`;
      return lineTo(this, 'percentBefore', line, given, lang);
    },
  },
  {
    ...before(
      [
        ...posed(
          ['percent', 'amount'],
          [
            `${GOODS_DA} er (?:lige |netop )?(?:faldet|sat ned|blevet sat ned|nedsat)(?: med)? # (?:\\| )?${NOW_DA} (?:\\| )?${BEFORE_DA}`,
            `efter en rabat på # (?:koster|er) ${GOODS_DA}(?: nu)? # (?:\\| )?${BEFORE_DA}`,
            `${THING_EN} has (?:fallen|gone down|been reduced) by # and (?:is now|now costs) # \\| ${BEFORE_EN}`,
          ],
          [1, 0],
        ),
      ],
      (rate) => difference(num(HUNDRED), num(rate)),
    ),
    fits: (given) => positive(given) && compare(given[1] ?? ZERO, HUNDRED) < 0,
    alike: (_, random) => nowAfter(random, -1),
    lines(given, lang) {
      const [now, rate] = told(given, lang);
      const line = lang === 'da' ? `${now} efter ${rate} % mindre` : `${now} after ${rate}% less`;
      return lineTo(this, 'percentBefore', line, given, lang);
    },
  },
  {
    shapes: posed(
      ['amount', 'percent', 'none'],
      [
        '(?:du|\\p{L}{2,15}) (?:låner|sætter|indsætter|har) # (?:i (?:en bank|banken) |ind på en konto |ind i banken |på en konto )?til # (?:i )?simpel rente (?:om året|pr år|årligt)?(?: i # år)? ?\\| hvor meget (?:er renten i alt|(?:får|betaler) (?:du|hun|han|\\p{L}{2,15}) i rente(?: i alt)?)(?: (?:på|efter) # år)?',
        'hvad er den simple rente af # til # (?:om året |årligt )?(?:i|på|efter) # år',
        'what is the simple interest on # at # (?:a|per) year for # years',
        '# is (?:invested|borrowed) at # simple interest (?:a|per) year for # years \\| (?:how much is the interest|what is the interest|find the interest)',
      ],
    ),
    fits: (given) => given.length === 3 && positive(given),
    alike: (_, random) =>
      [between(random, 3, 60) * 100, between(random, 2, 9), between(random, 2, 6)].map((one) => rational(one)),
    setUp: ([amount = ZERO, rate = ZERO, years = ZERO]) => product(partOf(percent(rate), num(amount)), num(years)),
    lines(given, lang) {
      const [amount, rate, years] = told(given, lang);
      const line =
        lang === 'da' ? `${amount} kr. til ${rate} % i ${years} år` : `${amount} kr. at ${rate}% for ${years} years`;
      return lineTo(this, 'simpleInterest', line, given, lang);
    },
  },
];
