import { difference, type Expr, quotient, valueExpr } from '../expr.ts';
import { printNumber } from '../print.ts';
import { equals, type Rational, rational, subtract, ZERO } from '../rational.ts';
import { between } from '../solve/vary.ts';
import type { Formula } from './formula.ts';
import { lineTo } from './line.ts';
import { ASK, whole } from './shapes.ts';

const num = (value: Rational): Expr => valueExpr(value, 'decimal');

const POINTS = '\\(# #\\) (?:og|and) \\(# #\\)';
/** A point that is named: "A(1; 2)". */
const NAMED = '\\p{L} ?\\(# #\\) (?:og|and) \\p{L} ?\\(# #\\)';

/** Straight lines in a system of coordinates. */
export const LINES: readonly Formula[] = [
  {
    shapes: [
      `${ASK.da} (?:hældningen|hældningstallet|stigningstallet) (?:af|på|for) (?:den (?:rette )?linje der går|linjen|den rette linje) (?:gennem|igennem) (?:punkterne )?(?:${POINTS}|${NAMED})`,
      `en (?:ret )?linje går (?:gennem|igennem) (?:punkterne )?(?:${POINTS}|${NAMED}) \\| ${ASK.da} (?:hældningen|hældningstallet|stigningstallet|linjens hældning)`,
      `${ASK.en} the (?:slope|gradient) of the (?:straight )?line (?:through|that goes through|passing through) (?:the points )?(?:${POINTS}|${NAMED})`,
    ].map((source) => ({ pattern: whole(source), measures: ['none'] })),
    inFractions: true,
    fits: ([x1 = ZERO, , x2 = ZERO]) => !equals(x1, x2),
    alike([x1 = ZERO, y1 = ZERO, x2 = ZERO, y2 = ZERO], random) {
      const [across, up] = [subtract(x2, x1), subtract(y2, y1)];
      const [isWhole, isRising] = [up.num % across.num === 0n, up.num > 0n === across.num > 0n];
      const [x, step] = [between(random, 1, 9), between(random, 2, 7)];
      const rise = step * between(random, 2, 9) + (isWhole ? 0 : 1);
      const y = between(random, 1, 19);
      return (isRising ? [x, y, x + step, y + rise] : [x, y + rise, x + step, y]).map((value) => rational(value));
    },
    setUp: ([x1 = ZERO, y1 = ZERO, x2 = ZERO, y2 = ZERO]) =>
      quotient(difference(num(y2), num(y1)), difference(num(x2), num(x1))),
    lines(given, lang) {
      const [x1, y1, x2, y2] = given.map((value) => printNumber(value, lang));
      const before = `(${x1}; ${y1}) ${lang === 'da' ? 'og' : 'and'} (${x2}; ${y2})`;
      return lineTo(this, 'slope', before, given, lang);
    },
  },
];
