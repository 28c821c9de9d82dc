import type { FormulaIdea } from '../../language/texts/formulaIdea.ts';
import { type Expr, product, quotient, sum, valueExpr } from '../expr.ts';
import { type Conversion, type Measured, readConversion, sizeOf } from '../measures/conversion.ts';
import type { UnitPower } from '../measures/quantity.ts';
import { print } from '../print.ts';
import { type Rational, rational } from '../rational.ts';
import { between, type Random } from '../solve/vary.ts';
import type { Formula } from './formula.ts';
import { num } from './given.ts';
import { lineTo } from './line.ts';

/** The formula of a task that asks for a measure in another unit, with its numbers; null for any other text. Never throws. */
export function conversionTask(
  text: string,
  lang?: 'da' | 'en',
): { readonly formula: Formula; readonly given: readonly Rational[] } | null {
  const conversion = readConversion(text, lang);
  if (!conversion) return null;
  const { parts, to } = conversion;
  if (parts.some(({ unit }) => sizeOf(unit) % sizeOf(to) !== 0n && sizeOf(to) % sizeOf(unit) !== 0n)) return null;
  return { formula: formulaOf(conversion), given: parts.map(({ value }) => value) };
}

/** Its shapes are read by {@link readConversion}: a pattern for each pair of units would be hundreds. */
const formulaOf = ({ parts, to }: Conversion): Formula => ({
  shapes: [],
  // A third of an hour is well said; a metric measure always has its decimals.
  inFractions: true,
  ...(parts.length === 1 && parts[0].isFraction && { alike: (_, random) => [anotherFraction(random)] }),
  keepsOrder: true,
  setUp: (given) => given.map((value, i) => converted(value, parts[i] ?? parts[0], to)).reduce(sum),
  lines(given, lang) {
    const told = given.map((value, i) => {
      const { unit, isFraction } = parts[i] ?? parts[0];
      return `${print(amount(value, isFraction), lang)} ${named(unit, lang)}`;
    });
    return lineTo(
      this,
      ideaOf(parts, to),
      `${told.join(' ')} ${lang === 'da' ? 'i' : 'in'} ${named(to, lang)}`,
      given,
      lang,
    );
  },
});

const amount = (value: Rational, isFraction: boolean): Expr => valueExpr(value, isFraction ? 'fraction' : 'decimal');

/** A measure in the other unit, not worked out: times how many go into it, or by how many of it go into one. */
function converted(value: Rational, { unit, isFraction }: Measured, to: UnitPower): Expr {
  const [size, other] = [sizeOf(unit), sizeOf(to)];
  if (size === other) return amount(value, isFraction);
  return size > other
    ? product(amount(value, isFraction), num(rational(size / other)))
    : quotient(amount(value, isFraction), num(rational(other / size)));
}

function ideaOf([first, second]: Conversion['parts'], to: UnitPower): FormulaIdea {
  if (second) return 'toOneUnit';
  if (first.unit.power === 2 && to.power === 2) return 'areaUnits';
  return sizeOf(first.unit) > sizeOf(to) ? 'toSmallerUnit' : 'toLargerUnit';
}

const FRACTIONS = [
  [1, 2],
  [1, 4],
  [3, 4],
  [1, 5],
  [2, 5],
  [3, 5],
  [4, 5],
  [3, 2],
  [5, 4],
  [5, 2],
  [1, 3],
  [2, 3],
  [1, 6],
  [5, 6],
] as const;

const anotherFraction = (random: Random): Rational => {
  const [above, below] = FRACTIONS[between(random, 0, FRACTIONS.length - 1)] ?? [1, 2];
  return rational(above, BigInt(below));
};

/** Units whose sign is not the same in both languages. */
const NAMED: Readonly<Record<'da' | 'en', Readonly<Record<string, string>>>> = {
  da: { h: 't', dag: 'døgn', uge: 'uger', måned: 'måneder' },
  en: { dag: 'days', uge: 'weeks', måned: 'months', år: 'years', kr: 'kroner' },
};
const POWERS = ['', '', '²', '³'];

const named = ({ unit, power }: UnitPower, lang: 'da' | 'en'): string =>
  `${NAMED[lang][unit.symbol] ?? unit.symbol}${POWERS[power] ?? ''}`;
