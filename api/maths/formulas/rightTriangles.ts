import { evaluate } from '../evaluate.ts';
import { difference, type Expr, rootOver, sum } from '../expr.ts';
import { printNumber } from '../print.ts';
import { compare, multiply, type Rational, rational, ZERO } from '../rational.ts';
import { between, type Random } from '../solve/vary.ts';
import type { Formula, Given } from './formula.ts';
import { num, positive, two } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

const squared = (value: Rational): Expr => ({ kind: 'power', left: num(value), right: two });

/** Right-angled triangles with whole sides; every other one is one of them made larger. */
const TRIPLES = [
  [3, 4, 5],
  [5, 12, 13],
  [8, 15, 17],
] as const;

/** The sides of a triangle whose third side is whole, in place of one whose third side is. */
function aTriple(random: Random): readonly [Rational, Rational, Rational] {
  const triple = TRIPLES[between(random, 0, TRIPLES.length - 1)] ?? TRIPLES[0];
  const times = between(random, 1, triple[2] > 13 ? 1 : triple[2] > 5 ? 2 : 5);
  const [a, b, c] = triple.map((side) => rational(side * times));
  return [a ?? ZERO, b ?? ZERO, c ?? ZERO];
}

const comesOut = (expr: Expr): boolean => evaluate(expr).ok;
const isWhole = (given: Given): boolean => given.every(({ den }) => den === 1n);
const anew = (random: Random, count: number): Rational[] =>
  Array.from({ length: count }, () => rational(between(random, 2, 12)));

const hypotenuse = ([a = ZERO, b = ZERO]: Given): Expr => rootOver(sum(squared(a), squared(b)));
const leg = ([long = ZERO, short = ZERO]: Given): Expr => rootOver(difference(squared(long), squared(short)));

const TRIANGLE_DA = '(?:en retvinklet trekant|den retvinklede trekant abc|en retvinklet trekant abc)';
const LONG_DA = '(?:hypotenusen|den længste side|længden af hypotenusen)';
const LONG_EN = '(?:the hypotenuse|the length of the hypotenuse|its hypotenuse|the longest side)';
const ASK_LONG =
  '(?:hvor lang er|hvad er|find|beregn|udregn|bestem) (?:hypotenusen|trekantens hypotenuse|længden af hypotenusen|den længste side)';
const ASK_LEG =
  '(?:hvor lang er|hvad er|find|beregn|udregn|bestem) (?:den anden katete|den sidste katete|længden af den anden katete|den anden)';
const LEGS = '(?:kateterne|katetelængderne|kateter på|kateter med længderne|to kateter på|katetene)(?: på)?';
const LEGS_EN = '(?:legs|legs of length|shorter sides)(?: of)?';

/** The third side of a right-angled triangle, by the theorem of Pythagoras. */
export const RIGHT_TRIANGLES: readonly Formula[] = [
  {
    shapes: [
      `(?:i )?${TRIANGLE_DA} (?:har|er|med) ${LEGS} # og # \\| ${ASK_LONG}`,
      `i ${TRIANGLE_DA} er (?:kateterne|de to kateter) # og #(?: lange?)? \\| ${ASK_LONG}`,
      `kateterne i ${TRIANGLE_DA} er # og #(?: lange?)? \\| ${ASK_LONG}`,
      `(?:hvor lang er|hvad er|find|beregn|udregn|bestem) ${LONG_DA} i ${TRIANGLE_DA} (?:med|hvor) (?:${LEGS}|kateterne er) # og #(?: lange?)?`,
      `a right(?:-angled| angled)? triangle (?:has|with) ${LEGS_EN} # and # \\| (?:how long is|find|what is|calculate) ${LONG_EN}`,
      `(?:how long is|find|what is|calculate) ${LONG_EN} of a right(?:-angled| angled)? triangle with ${LEGS_EN} # and #`,
    ].map((source) => ({ pattern: whole(source), measures: ['length'] })),
    fits: positive,
    alike(given, random) {
      if (!comesOut(hypotenuse(given)) || !isWhole(given)) return anew(random, 2);
      const [a, b] = aTriple(random);
      return [a, b];
    },
    setUp: hypotenuse,
    lines(given, lang) {
      const [a = '', b = ''] = given.map((side) => printNumber(side, lang));
      const before = lang === 'da' ? `kateter ${a} og ${b}` : `legs ${a} and ${b}`;
      return lineTo(this, 'hypotenuse', before, given, lang);
    },
  },
  {
    shapes: [
      ...[
        `(?:i )?${TRIANGLE_DA} (?:har|er|med) (?:hypotenusen|en hypotenuse på) # og (?:den ene katete|en katete på|kateten)(?: er)? #(?: lang)? \\| ${ASK_LEG}`,
        `i ${TRIANGLE_DA} er hypotenusen #(?: lang)? og (?:den ene katete|en katete|kateten)(?: er)? #(?: lang)? \\| ${ASK_LEG}`,
        `a right(?:-angled| angled)? triangle has a hypotenuse of # and (?:one|a) leg of # \\| (?:how long is|find|what is|calculate) the other leg`,
      ].map((source) => ({ pattern: whole(source), measures: ['length'] as const })),
      ...[
        `i ${TRIANGLE_DA} er (?:den ene katete|en katete) #(?: lang)? og hypotenusen(?: er)? #(?: lang)? \\| ${ASK_LEG}`,
        `(?:i )?${TRIANGLE_DA} har (?:en katete på|kateten) # og (?:en hypotenuse på|hypotenusen) # \\| ${ASK_LEG}`,
        `a right(?:-angled| angled)? triangle has (?:one|a) leg of # and a hypotenuse of # \\| (?:how long is|find|what is|calculate) the other leg`,
      ].map((source) => ({ pattern: whole(source), measures: ['length'] as const, order: [1, 0] })),
    ],
    fits: (given) => positive(given) && compare(given[0] ?? ZERO, given[1] ?? ZERO) > 0,
    alike(given, random) {
      if (comesOut(leg(given)) && isWhole(given)) {
        const [, short, long] = aTriple(random);
        return [long, short];
      }
      const [short = ZERO, times = ZERO] = anew(random, 2);
      return [multiply(short, times), short];
    },
    setUp: leg,
    lines(given, lang) {
      const [long = '', short = ''] = given.map((side) => printNumber(side, lang));
      const before = lang === 'da' ? `hypotenuse ${long}, katete ${short}` : `hypotenuse ${long}, leg ${short}`;
      return lineTo(this, 'leg', before, given, lang);
    },
  },
];
