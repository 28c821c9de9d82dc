import type { FormulaIdea } from '../../language/texts/formulaIdea.ts';
import { type Expr, product, quotient, sum } from '../expr.ts';
import { UNITS } from '../measures/units.ts';
import { printNumber } from '../print.ts';
import { compare, divide, ONE, type Rational, ZERO } from '../rational.ts';
import type { Formula, Given, Measure, Shape } from './formula.ts';
import { num, positive } from './given.ts';
import { lineTo } from './line.ts';
import { whole } from './shapes.ts';

type Named = (typeof UNITS)[number];

/** Units that the reading of a task takes together with their number. */
const READ: Readonly<Record<string, Measure>> = { mm: 'mm', cm: 'cm', dm: 'dm', m: 'm', km: 'km', kr: 'kr' };
const measureOf = ({ unit }: Named): Measure => READ[unit.symbol] ?? 'none';
const numberOf = (named: Named): string => (READ[named.unit.symbol] ? '#' : `# ${wordFor(named)}`);
const wordFor = ({ names }: Named): string => `(?:${names.map((name) => name.replace('$', '\\$')).join('|')})`;

/** Every way to ask for an amount (`from`, with its number) in another unit (`to`). */
const ways = (from: string, to: string): string =>
  [
    `(?:omregn|omskriv|skriv|lav|angiv) ${from} (?:om )?(?:til|i|som) ${to}`,
    `hvor mange ${to} (?:er|bliver|svarer til|går der på|er der på|er der i) ${from}`,
    `hvad (?:er|bliver) ${from} (?:i|omregnet til) ${to}`,
    `(?:convert|change|write) ${from} (?:to|into|in|as) ${to}`,
    `how many ${to} (?:is|are|make|are in|are there in) ${from}`,
    `what is ${from} in ${to}`,
  ].join('|');

const shape = (source: string, measures: Shape['measures']): Shape => ({ pattern: whole(source), measures });

/** How many of the smaller unit make one of the larger. */
const timesIn = (larger: Named, smaller: Named): Rational => divide(larger.unit.size, smaller.unit.size);

const amountsIn = (given: Given, units: readonly Named[], lang: 'da' | 'en'): string =>
  given.map((value, i) => `${printNumber(value, lang)} ${units[i]?.unit.symbol ?? ''}`).join(' ');

function conversion(from: Named, to: Named): Formula {
  const isSmaller = compare(from.unit.size, to.unit.size) > 0;
  const times = isSmaller ? timesIn(from, to) : timesIn(to, from);
  const idea: FormulaIdea = isSmaller ? 'toSmallerUnit' : 'toLargerUnit';
  return {
    shapes: [shape(ways(numberOf(from), wordFor(to)), [measureOf(from)])],
    fits: positive,
    setUp: ([value = ZERO]): Expr => (isSmaller ? product : quotient)(num(value), num(times)),
    lines(given, lang) {
      return lineTo(this, idea, `${amountsIn(given, [from], lang)} → ${to.unit.symbol}`, given, lang);
    },
  };
}

/** "2 t 15 min" in minutes. */
function together(larger: Named, smaller: Named): Formula {
  const times = timesIn(larger, smaller);
  const from = `${numberOf(larger)} (?:og |and )?${numberOf(smaller)}`;
  return {
    shapes: [shape(ways(from, wordFor(smaller)), [measureOf(larger), measureOf(smaller)])],
    fits: (given) => positive(given) && compare(given[1] ?? ZERO, times) < 0,
    setUp: ([many = ZERO, more = ZERO]): Expr => sum(product(num(many), num(times)), num(more)),
    lines(given, lang) {
      const before = `${amountsIn(given, [larger, smaller], lang)} → ${smaller.unit.symbol}`;
      return lineTo(this, 'toOneUnit', before, given, lang);
    },
  };
}

const isAlike = (a: Named, b: Named): boolean =>
  a !== b && a.unit.dimension === b.unit.dimension && a.unit.power === b.unit.power;

/** One unit written in another: of length, mass, time, volume and money; months in weeks are no fixed number. */
export const CONVERSIONS: readonly Formula[] = UNITS.flatMap((from) =>
  UNITS.filter((to) => isAlike(from, to)).flatMap((to) => {
    const isWhole = compare(from.unit.size, to.unit.size) > 0 && timesIn(from, to).den === ONE.den;
    return isWhole ? [conversion(from, to), together(from, to)] : [conversion(from, to)];
  }),
);
