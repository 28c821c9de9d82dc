import type { Expr } from '../expr.ts';
import { readEquation, readExpression } from '../parse.ts';
import { print, printNumber } from '../print.ts';
import { compare, isInteger, negate, type Rational, rational } from '../rational.ts';
import { readPoint } from '../relations.ts';
import type { RuleName, Step } from '../solve/step.ts';
import { readSide } from '../solve/terms.ts';
import { plainNumber, writtenFraction } from '../solve/values.ts';
import type { GridPoint, Length, Pan, Parts, Sketch } from './sketch.ts';

/** What can be told apart on a phone. */
const MOST = { parts: 24, wholes: 3, bars: 3, unknowns: 6, digits: 3, squares: 16 };

type Lang = 'da' | 'en';

/** How the lines of a solution are written, whatever language the student has. */
const WRITTEN = 'da';
type Sketcher = (step: Step, lang: Lang) => Sketch | null;

/** The rules that a picture serves, and which one. */
const SKETCHERS: { readonly [Rule in RuleName]?: Sketcher } = {
  commonDenominator: fractionBars,
  addNumerators: fractionBars,
  subtractNumerators: fractionBars,
  simplifyFraction: fractionBars,
  mixedToFraction: fractionBars,
  wholeToFraction: fractionBars,
  divideFractionByWhole: fractionBars,
  fractionOf: partBar,
  percentOf: percentBar,
  add: numberLine,
  subtract: numberLine,
  subtractBelowZero: numberLine,
  addNegative: numberLine,
  multiply: areaModel,
  multiplyFirst: areaModel,
  splitFactor: areaModel,
  addToBothSides: balance,
  subtractFromBothSides: balance,
  divideBothSides: balance,
  gatherVariable: balance,
  slope: grid,
};

/**
 * The picture that serves a step of a solution, made of the line and the operation before it only: its result is not looked
 * at; the picture is written in `lang`. Null where no picture helps, or where one would be too full to read.
 */
export function sketchOf(step: Step, lang: Lang): Sketch | null {
  return SKETCHERS[step.rule]?.(step, lang) ?? null;
}

/** The operation of a step, read back. */
function operationOf({ operation }: Step): Expr | null {
  const read = readExpression(operation.text, WRITTEN);
  return read.ok ? read.expr : null;
}

function fractionBars(step: Step, lang: Lang): Sketch | null {
  const expr = operationOf(step);
  const bars = expr && terms(expr).map((term) => partsOf(term, lang));
  if (!bars || bars.length > MOST.bars || !bars.every((bar) => bar !== null)) return null;
  return bars.some(({ den }) => den > 1) ? { kind: 'fractionBars', bars } : null;
}

/** The fractions of a sum, a difference or a quotient by a whole number; else the expression itself. */
function terms(expr: Expr): Expr[] {
  if (expr.kind === 'add' || expr.kind === 'subtract') return [...terms(expr.left), ...terms(expr.right)];
  if (expr.kind === 'divide' && !writtenFraction(expr)) return terms(expr.left);
  return [expr];
}

function partsOf(expr: Expr, lang: Lang): Parts | null {
  const fraction =
    expr.kind === 'mixed'
      ? { num: expr.whole * expr.den + expr.num, den: expr.den }
      : (writtenFraction(expr) ?? wholeNumber(expr));
  if (!fraction || fraction.num <= 0n || fraction.den < 1n) return null;
  const { num, den } = fraction;
  if (den > BigInt(MOST.parts) || num > den * BigInt(MOST.wholes)) return null;
  return { num: Number(num), den: Number(den), label: print(expr, lang) };
}

function wholeNumber(expr: Expr): { num: bigint; den: bigint } | undefined {
  const value = plainNumber(expr);
  return value && isInteger(value) ? { num: value.num, den: 1n } : undefined;
}

function partBar(step: Step, lang: Lang): Sketch | null {
  const expr = operationOf(step);
  if (expr?.kind !== 'of') return null;
  const part = partsOf(expr.left, lang);
  const whole = plainNumber(expr.right);
  if (!part || !whole || part.num >= part.den) return null;
  return { kind: 'partBar', part, whole: printNumber(whole, lang) };
}

function percentBar(step: Step, lang: Lang): Sketch | null {
  const expr = operationOf(step);
  if (expr?.kind !== 'of' || expr.left.kind !== 'percent') return null;
  const percent = plainNumber(expr.left.of);
  const whole = plainNumber(expr.right);
  if (!percent || !whole || percent.num <= 0n || compare(percent, rational(100)) >= 0) return null;
  const share = Number(percent.num) / Number(percent.den);
  return { kind: 'percentBar', percent: share, label: print(expr.left, lang), whole: printNumber(whole, lang) };
}

function numberLine(step: Step): Sketch | null {
  const expr = operationOf(step);
  if (expr?.kind !== 'add' && expr?.kind !== 'subtract') return null;
  const [start, by] = [plainNumber(expr.left), plainNumber(expr.right)];
  if (!start || !by || by.num === 0n || [start, by].some(isLong)) return null;
  return { kind: 'numberLine', start, jump: expr.kind === 'add' ? by : negate(by) };
}

const isLong = ({ num }: Rational): boolean => num.toString().length > 6;

function areaModel(step: Step): Sketch | null {
  const expr = operationOf(step);
  if (expr?.kind !== 'multiply') return null;
  const [across, down] = [splitLength(expr.left), splitLength(expr.right)];
  // Two numbers of one digit are a fact to know, and no rectangle helps with 10 · 20.
  if (!across || !down || (across.parts.length === 1 && down.parts.length === 1)) return null;
  return { kind: 'areaModel', across, down };
}

function splitLength(expr: Expr): Length | null {
  const value = plainNumber(expr);
  if (!value || !isInteger(value) || value.num <= 0n) return null;
  const digits = value.num.toString();
  if (digits.length > MOST.digits) return null;
  const parts = [...digits].map((digit, i) => Number(digit) * 10 ** (digits.length - 1 - i)).filter((part) => part > 0);
  return { parts, label: digits };
}

function balance({ before }: Step, lang: Lang): Sketch | null {
  const read = readEquation(before, WRITTEN);
  if (!read.ok) return null;
  const [left, right] = [panOf(read.left, lang), panOf(read.right, lang)];
  return left && right ? { kind: 'balance', name: read.variable, left, right } : null;
}

/** One side as weights. There are no negative weights, and no boxes that are cut through. */
function panOf(expr: Expr, lang: Lang): Pan | null {
  const side = readSide(expr);
  if (!side) return null;
  let unknowns = 0;
  let known: Rational | undefined;
  for (const { kind, value } of side) {
    if (kind === 'bracket' || value.num <= 0n) return null;
    if (kind === 'number') {
      if (known) return null;
      known = value;
    } else if (isInteger(value)) unknowns += Number(value.num);
    else return null;
  }
  if (unknowns > MOST.unknowns) return null;
  return known ? { unknowns, known: printNumber(known, lang) } : { unknowns };
}

/** Two points with whole coordinates, not farther apart than squares can be counted. */
function grid({ before }: Step, lang: Lang): Sketch | null {
  const [from, to, ...more] = [...before.matchAll(/\([^()]+\)/gu)].map(([text]) => pointOf(text, lang));
  if (!from || !to || more.length > 0) return null;
  const reaches = (a: number, b: number): number => Math.max(a, b, 0) - Math.min(a, b, 0);
  return Math.max(reaches(from.x, to.x), reaches(from.y, to.y)) <= MOST.squares ? { kind: 'grid', from, to } : null;
}

function pointOf(text: string, lang: Lang): GridPoint | null {
  const read = readPoint(text, WRITTEN);
  if (!read.ok || !isInteger(read.x) || !isInteger(read.y)) return null;
  const [x, y] = [read.x, read.y].map((value) => printNumber(value, lang));
  return { x: Number(read.x.num), y: Number(read.y.num), label: `(${x}; ${y})` };
}
