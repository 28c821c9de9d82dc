import { difference, type Expr, quotient, sum, valueExpr } from '../expr.ts';
import { print, printNumber } from '../print.ts';
import { compare, type Rational, rational, ZERO } from '../rational.ts';
import type { Formula, Given, Shape } from './formula.ts';
import { lineTo } from './line.ts';
import { ASK, LIST, whole } from './shapes.ts';

const num = (value: Rational): Expr => valueExpr(value, 'decimal');
const listed = (given: Given, lang: 'da' | 'en'): string =>
  given.map((value) => printNumber(value, lang)).join(lang === 'da' ? '; ' : ', ');
const inOrder = (given: Given): Rational[] => [...given].sort(compare);
const added = (given: Given): Expr =>
  given.slice(1).reduce((all, value) => sum(all, num(value)), num(given[0] ?? ZERO));

/** "Find medianen af tallene #, # og #", "Tallene er # # og #. Hvad er medianen?" */
const ofList = (da: string, en: string): Shape[] =>
  [
    `${ASK.da} ${da} (?:af|for) (?:tallene |de her tal |disse tal |følgende tal )?(?:\\| )?${LIST}`,
    `tallene er (?:\\| )?${LIST} \\| ${ASK.da} ${da}`,
    `${ASK.en} the ${en} of (?:the numbers |these numbers |the following numbers )?(?:\\| )?${LIST}`,
    `the numbers are (?:\\| )?${LIST} \\| ${ASK.en} the ${en}`,
  ].map((source) => ({ pattern: whole(source), measures: ['amount'] }));

/** What is told of a long list is no line any more. */
const MOST = 12;
const isList = (given: Given): boolean => given.length >= 2 && given.length <= MOST;

export const DATA: readonly Formula[] = [
  {
    shapes: ofList('(?:gennemsnittet|middeltallet|middelværdien)', '(?:mean|average)'),
    fits: isList,
    setUp: (given) => quotient(added(given), num(rational(BigInt(given.length)))),
    lines(given, lang) {
      return lineTo(this, 'mean', listed(given, lang), given, lang);
    },
  },
  {
    shapes: ofList('medianen', 'median'),
    // Of an odd number of values it is one of them, and nothing is worked out.
    fits: (given) => isList(given) && given.length % 2 === 0,
    setUp(given) {
      const sorted = inOrder(given);
      const half = sorted.length / 2;
      return quotient(sum(num(sorted[half - 1] ?? ZERO), num(sorted[half] ?? ZERO)), num(rational(2)));
    },
    lines(given, lang) {
      const sorted = listed(inOrder(given), lang);
      const middle = { idea: 'medianInMiddle', before: sorted, after: print(this.setUp(given), lang) } as const;
      const written = listed(given, lang);
      return written === sorted ? [middle] : [{ idea: 'medianInOrder', before: written, after: sorted }, middle];
    },
  },
  {
    shapes: ofList('variationsbredden', 'range'),
    fits: isList,
    setUp(given) {
      const sorted = inOrder(given);
      return difference(num(sorted.at(-1) ?? ZERO), num(sorted[0] ?? ZERO));
    },
    lines(given, lang) {
      return lineTo(this, 'range', listed(given, lang), given, lang);
    },
  },
];
