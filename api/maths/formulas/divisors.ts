import { type Expr, valueExpr } from '../expr.ts';
import { printNumber } from '../print.ts';
import { equals, isInteger, type Rational, rational, ZERO } from '../rational.ts';
import { gcd, lcm } from '../solve/values.ts';
import { between, type Random } from '../solve/vary.ts';
import type { Formula, Given, Shape } from './formula.ts';
import { lineTo } from './line.ts';
import { ASK, whole } from './shapes.ts';

const num = (value: bigint): Expr => valueExpr(rational(value), 'decimal');

const asked = (da: string, en: string): Shape[] =>
  [
    `${ASK.da} (?:den |det )?${da} (?:af|for|til) (?:tallene )?# og #`,
    `${ASK.en} the ${en} of (?:the numbers )?# and #`,
  ].map((source) => ({ pattern: whole(source), measures: ['none'] }));

const MOST = 10_000n;
const areCounted = (given: Given): boolean =>
  given.length === 2 && given.every((value) => isInteger(value) && value.num > 1n && value.num <= MOST);
const areTwo = ([a = ZERO, b = ZERO]: Given): boolean => !equals(a, b);

/** Times a common number, these have no other in common. */
const APART = [
  [2, 3],
  [3, 4],
  [2, 5],
  [3, 5],
  [4, 5],
  [5, 6],
  [2, 7],
] as const;

/** Two numbers with a divisor in common. */
function related(_: Given, random: Random): readonly Rational[] {
  const common = between(random, 2, 12);
  const pair = APART[between(random, 0, APART.length - 1)] ?? APART[0];
  return pair.map((one) => rational(one * common));
}

const told = ([a = ZERO, b = ZERO]: Given, lang: 'da' | 'en', words: { readonly da: string; readonly en: string }) =>
  `${words[lang]} ${printNumber(a, lang)} ${lang === 'da' ? 'og' : 'and'} ${printNumber(b, lang)}`;

/** What two whole numbers have in common. */
export const DIVISORS: readonly Formula[] = [
  {
    shapes: asked('(?:største fælles divisor|sfd)', '(?:greatest|highest) common (?:divisor|factor)'),
    fits: (given) => areCounted(given) && areTwo(given),
    alike: related,
    setUp: ([a = ZERO, b = ZERO]) => num(gcd(a.num, b.num)),
    lines(given, lang) {
      const words = { da: 'største fælles divisor i', en: 'the greatest common divisor of' };
      return lineTo(this, 'commonDivisor', told(given, lang, words), given, lang);
    },
  },
  {
    shapes: asked('(?:mindste fælles multiplum|mfm)', '(?:least|lowest|smallest) common multiple'),
    fits: (given) => areCounted(given) && areTwo(given),
    alike: related,
    setUp: ([a = ZERO, b = ZERO]) => num(lcm(a.num, b.num)),
    lines(given, lang) {
      const words = { da: 'mindste fælles multiplum for', en: 'the least common multiple of' };
      return lineTo(this, 'commonMultiple', told(given, lang, words), given, lang);
    },
  },
];
