import { difference, type Expr, partOf, product, quotient, sum } from '../expr.ts';
import { printNumber } from '../print.ts';
import { compare, equals, type Rational, rational, ZERO } from '../rational.ts';
import type { Formula, Given, Measure, Shape } from './formula.ts';
import { num, positive } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

const HUNDRED = rational(100);
const percent = (value: Rational): Expr => ({ kind: 'percent', of: num(value) });

const asked = (measures: readonly Measure[], sources: readonly string[], order?: readonly number[]): Shape[] =>
  sources.map((source) => ({ pattern: whole(source), measures, ...(order && { order }) }));

/** "200 og 15 %" */
const amountAndPercent = ([amount = ZERO, rate = ZERO]: Given, lang: 'da' | 'en', sign: string): string =>
  `${printNumber(amount, lang)} ${sign} ${printNumber(rate, lang)}${lang === 'da' ? ' %' : '%'}`;

const BACK = [1, 0];

export const PERCENTS: readonly Formula[] = [
  {
    shapes: [
      ...asked(
        ['amount', 'amount'],
        [
          'hvor mange procent (?:er|udgør) # af #',
          'hvor mange % (?:er|udgør) # af #',
          '# is what (?:percent|percentage|%) of #',
        ],
      ),
      ...asked(['amount', 'amount'], ['what (?:percent|percentage|%) of # is #'], BACK),
    ],
    fits: positive,
    keepsOrder: true,
    setUp: ([part = ZERO, all = ZERO]) => product(quotient(num(part), num(all)), num(HUNDRED)),
    lines([part = ZERO, all = ZERO], lang) {
      const before = `${printNumber(part, lang)} ${lang === 'da' ? 'ud af' : 'out of'} ${printNumber(all, lang)}`;
      return lineTo(this, 'percentShare', before, [part, all], lang);
    },
  },
  {
    shapes: [
      ...asked(['amount', 'percent'], ['(?:forøg|øg|hæv) # med #', 'sæt # op med #', 'increase # by #']),
      ...asked(['percent', 'amount'], ['læg # til #'], BACK),
    ],
    fits: positive,
    setUp: ([amount = ZERO, rate = ZERO]) => sum(num(amount), partOf(percent(rate), num(amount))),
    lines(given, lang) {
      return lineTo(
        this,
        'percentMore',
        amountAndPercent(given, lang, lang === 'da' ? 'op med' : 'up by'),
        given,
        lang,
      );
    },
  },
  {
    shapes: [
      ...asked(
        ['amount', 'percent'],
        ['(?:formindsk|nedsæt|sænk) # med #', 'sæt # ned med #', '(?:decrease|reduce) # by #'],
      ),
      ...asked(['percent', 'amount'], ['træk # fra #'], BACK),
    ],
    fits: (given) => positive(given) && compare(given[1] ?? ZERO, HUNDRED) < 0,
    setUp: ([amount = ZERO, rate = ZERO]) => difference(num(amount), partOf(percent(rate), num(amount))),
    lines(given, lang) {
      const before = amountAndPercent(given, lang, lang === 'da' ? 'ned med' : 'down by');
      return lineTo(this, 'percentLess', before, given, lang);
    },
  },
  {
    shapes: [
      ...asked(
        ['amount', 'percent'],
        [
          '# (?:er|udgør) # af et tal \\| (?:hvad er tallet|find tallet|hvilket tal er det)',
          '# is # of a number \\| (?:what is|find) the number',
        ],
      ),
      ...asked(
        ['percent', 'amount'],
        [
          '# af et tal er # \\| (?:hvad er tallet|find tallet|hvilket tal er det)',
          '# of a number is # \\| (?:what is|find) the number',
        ],
        BACK,
      ),
    ],
    fits: (given) => positive(given) && !equals(given[1] ?? ZERO, HUNDRED),
    setUp: ([part = ZERO, rate = ZERO]) => product(quotient(num(part), num(rate)), num(HUNDRED)),
    lines(given, lang) {
      return lineTo(this, 'percentWhole', amountAndPercent(given, lang, lang === 'da' ? 'er' : 'is'), given, lang);
    },
  },
];
