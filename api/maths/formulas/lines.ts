import { evaluate } from '../evaluate.ts';
import { difference, type Expr, quotient, rootOver, sum, whole as wholeNumber } from '../expr.ts';
import { printNumber } from '../print.ts';
import { equals, rational, subtract, ZERO } from '../rational.ts';
import { between } from '../solve/vary.ts';
import type { Formula, Given } from './formula.ts';
import { num } from './given.ts';
import { lineTo } from './line.ts';
import { ASK, whole } from './shapes.ts';

const squared = (of: Expr): Expr => ({ kind: 'power', left: of, right: wholeNumber(2n) });

/** Ways across and up between two points that are a whole number apart. */
const STEPS = [
  [3, 4],
  [4, 3],
  [6, 8],
  [8, 6],
  [5, 12],
  [12, 5],
  [9, 12],
  [15, 8],
  [12, 16],
] as const;

const POINTS = '\\(# #\\) (?:og|and) \\(# #\\)';
/** A point that is named: "A(1; 2)". */
const NAMED = '\\p{L} ?\\(# #\\) (?:og|and) \\p{L} ?\\(# #\\)';

/** The way from the one point to the other, by the theorem of Pythagoras. */
const apart = ([x1 = ZERO, y1 = ZERO, x2 = ZERO, y2 = ZERO]: Given): Expr =>
  rootOver(sum(squared(difference(num(x2), num(x1))), squared(difference(num(y2), num(y1)))));

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
  {
    shapes: [
      `${ASK.da} (?:afstanden|længden af linjestykket) (?:mellem|fra) (?:punkterne )?(?:${POINTS}|${NAMED}|\\(# #\\) til \\(# #\\))`,
      `hvor langt er der (?:mellem|fra) (?:punkterne )?(?:${POINTS}|${NAMED}|\\(# #\\) til \\(# #\\))`,
      `${ASK.en} the distance (?:between|from) (?:the points )?(?:${POINTS}|${NAMED}|\\(# #\\) to \\(# #\\))`,
      `how far is it (?:between|from) (?:${POINTS}|\\(# #\\) to \\(# #\\))`,
    ].map((source) => ({ pattern: whole(source), measures: ['none'] })),
    // Points straight above or beside each other need no theorem.
    fits: ([x1 = ZERO, y1 = ZERO, x2 = ZERO, y2 = ZERO]) => !equals(x1, x2) && !equals(y1, y2),
    alike(given, random) {
      const isWhole = evaluate(apart(given)).ok;
      const [across, up] = isWhole
        ? (STEPS[between(random, 0, STEPS.length - 1)] ?? STEPS[0])
        : [1, between(random, 2, 9)];
      const [x, y] = [between(random, 1, 9), between(random, 1, 9)];
      return [x, y, x + across, y + up].map((value) => rational(value));
    },
    setUp: apart,
    lines(given, lang) {
      const [x1, y1, x2, y2] = given.map((value) => printNumber(value, lang));
      const before = `(${x1}; ${y1}) ${lang === 'da' ? 'og' : 'and'} (${x2}; ${y2})`;
      return lineTo(this, 'distance', before, given, lang);
    },
  },
];
