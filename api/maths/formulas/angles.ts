import { difference, product } from '../expr.ts';
import { printNumber } from '../print.ts';
import { add, compare, type Rational, rational, ZERO } from '../rational.ts';
import { between } from '../solve/vary.ts';
import { named } from './figure.ts';
import type { Formula, Given } from './formula.ts';
import { num, positive, two } from './given.ts';
import { lineTo } from './line.ts';
import { ASK, whole } from './shapes.ts';

const HALF_TURN = num(rational(180));
const FULL_TURN = rational(360);
const total = (given: Given): Rational => given.reduce(add, ZERO);

const MOST_CORNERS = 100;
const SUM_DA = '(?:vinkelsummen|summen af vinklerne|summen af alle vinklerne)';
const SUM_EN = '(?:the sum of the (?:interior )?angles|the (?:interior )?angle sum)';

/** The sum of a polygon's angles, cut into triangles from one corner. */
const angleSum = (shapes: Formula['shapes']): Formula => ({
  shapes,
  fits: ([corners = ZERO]) => corners.den === 1n && corners.num >= 4n && corners.num <= MOST_CORNERS,
  alike: (_, random) => [rational(between(random, 4, 14))],
  setUp: ([corners = ZERO]) => product(difference(num(corners), two), HALF_TURN),
  lines(given, lang) {
    const [corners = ''] = given.map((value) => printNumber(value, lang));
    return lineTo(this, 'polygonAngles', lang === 'da' ? `${corners} kanter` : `${corners} sides`, given, lang);
  },
});

const LAST_DA = '(?:hvor stor|hvad) er den (?:fjerde|sidste)(?: vinkel)?';

/** The angles of figures with four corners and more. */
export const ANGLES: readonly Formula[] = [
  angleSum(
    [
      `${ASK.da} ${SUM_DA} i en (?:regulær )?#-kant`,
      `${ASK.da} ${SUM_DA} i en (?:polygon|mangekant) med # (?:kanter|sider|hjørner)`,
      `en (?:polygon|mangekant) har # (?:kanter|sider|hjørner) \\| ${ASK.da} (?:vinkelsummen|dens vinkelsum)`,
      `${ASK.en} ${SUM_EN} (?:of|in) a polygon with # (?:sides|corners)`,
    ].map((source) => ({ pattern: whole(source), measures: ['none'] })),
  ),
  {
    shapes: [
      `i en firkant er (?:tre af vinklerne|tre vinkler) # # og # \\| ${LAST_DA}`,
      `tre (?:af vinklerne|vinkler) i en firkant er # # og # \\| ${LAST_DA}`,
      `en firkant har (?:tre vinkler på|vinklerne) # # og # \\| ${LAST_DA}`,
      'three angles (?:of|in) a (?:quadrilateral|four-sided figure) are # # and # \\| (?:what is|find) the fourth(?: angle| one)?',
      'a quadrilateral has angles of # # and # \\| (?:what is|find) the fourth(?: angle| one)?',
    ].map((source) => ({ pattern: whole(source), measures: ['degrees'] })),
    fits: (given) => positive(given) && compare(total(given), FULL_TURN) < 0,
    alike: (_, random) => Array.from({ length: 3 }, () => rational(between(random, 12, 22) * 5)),
    setUp: ([a = ZERO, b = ZERO, c = ZERO]) =>
      difference(difference(difference(num(FULL_TURN), num(a)), num(b)), num(c)),
    lines(given, lang) {
      return lineTo(this, 'quadrangleAngles', named(given, lang, [lang === 'da' ? 'vinkel' : 'angle']), given, lang);
    },
  },
];
