import { difference, type Expr, quotient, sum } from '../expr.ts';
import { print, printNumber } from '../print.ts';
import { compare, equals, type Rational, rational, ZERO } from '../rational.ts';
import { type Random, varyNumber } from '../solve/vary.ts';
import type { Formula, Given, Shape } from './formula.ts';
import { num } from './given.ts';
import { lineTo } from './line.ts';
import { ASK, LIST, whole } from './shapes.ts';

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

/** A list that rises and falls and repeats itself at the same places. */
function listAlike(given: Given, random: Random): Rational[] {
  const places = inOrder(given).filter((value, i, all) => i === 0 || !equals(value, all[i - 1] ?? ZERO));
  const anew = inOrder(places.map((value) => varyNumber(value, random, 1)));
  return given.map((value) => anew[places.findIndex((one) => equals(one, value))] ?? value);
}

/** How often a value is in a list. */
const timesIn = (given: Given, value: Rational): number => given.filter((one) => equals(one, value)).length;

/** The value that is there most often; undefined when several are. */
function modeOf(given: Given): Rational | undefined {
  const most = Math.max(...given.map((value) => timesIn(given, value)));
  const [mode, ...others] = given.filter((value) => timesIn(given, value) === most);
  return most > 1 && mode && others.every((other) => equals(other, mode)) ? mode : undefined;
}

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
    fits: isList,
    alike: listAlike,
    setUp(given) {
      const sorted = inOrder(given);
      const half = sorted.length / 2;
      // Of an odd number of values it is one of them.
      if (!Number.isInteger(half)) return num(sorted[Math.floor(half)] ?? ZERO);
      return quotient(sum(num(sorted[half - 1] ?? ZERO), num(sorted[half] ?? ZERO)), num(rational(2)));
    },
    lines(given, lang) {
      const sorted = listed(inOrder(given), lang);
      const idea = given.length % 2 === 0 ? 'medianInMiddle' : 'medianIsMiddle';
      const middle = { idea, before: sorted, after: print(this.setUp(given), lang) } as const;
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
  {
    shapes: ofList('(?:typetallet|modus)', 'mode'),
    fits: (given) => isList(given) && modeOf(given) !== undefined,
    alike: listAlike,
    setUp: (given) => num(modeOf(given) ?? ZERO),
    lines(given, lang) {
      return lineTo(this, 'mode', listed(given, lang), given, lang);
    },
  },
];
