import { evaluate } from './evaluate.ts';
import { type Expr, hasVariable, variablesOf } from './expr.ts';
import { MAX_LENGTH } from './limits.ts';
import { notationOf } from './numeral.ts';
import { type Refusal, readExpression } from './parse.ts';
import type { Rational } from './rational.ts';

type Lang = 'da' | 'en';
export type Relation = '<' | '>' | '≤' | '≥';
export type InequalityResult =
  | { readonly ok: true; readonly left: Expr; readonly sign: Relation; readonly right: Expr; readonly variable: string }
  | Refusal;
export type PointResult = { readonly ok: true; readonly x: Rational; readonly y: Rational } | Refusal;
export type SystemResult =
  | {
      readonly ok: true;
      readonly equations: readonly [Sides, Sides];
      /** In the order of the alphabet. */
      readonly variables: readonly [string, string];
    }
  | Refusal;
export interface Sides {
  readonly left: Expr;
  readonly right: Expr;
}

const refusal = (problem: Refusal['problem']): Refusal => ({ ok: false, problem });
const TOO_LONG: Refusal = { ok: false, problem: 'tooLong', at: MAX_LENGTH };

/** The signs of an inequality, as typed, in LaTeX and in words; the longer forms first. */
const SIGNS: readonly (readonly [RegExp, Relation])[] = [
  [/(?:er )?(?:mindre end|under) eller lig(?: med)?|(?:is )?less than or equal to/giu, '≤'],
  [/(?:er )?(?:større|mere|over) (?:end )?eller lig(?: med)?|(?:is )?(?:greater|more) than or equal to/giu, '≥'],
  [/(?<!\p{L})(?:(?:er|is) )?(?:højst|at most|maksimalt|no more than)(?!\p{L})/giu, '≤'],
  [/(?<!\p{L})(?:(?:er|is) )?(?:mindst|at least|minimum|no less than)(?!\p{L})/giu, '≥'],
  [/(?<!\p{L})(?:(?:er|is) )?(?:mindre end|less than|smaller than)(?!\p{L})/giu, '<'],
  [/(?<!\p{L})(?:(?:er|is) )?(?:større end|mere end|greater than|more than)(?!\p{L})/giu, '>'],
  [/\\l(?:e|eq|eqslant)(?![a-z])|<=|=<|[≦⩽]/gu, '≤'],
  [/\\g(?:e|eq|eqslant)(?![a-z])|>=|[≧⩾]/gu, '≥'],
  [/\\lt(?![a-z])/gu, '<'],
  [/\\gt(?![a-z])/gu, '>'],
];

/**
 * Reads `left < right` with exactly one letter: `2x + 3 ≤ 11`, "x er højst 5", `x \geq 2`. A double one (`1 < x < 5`) is
 * refused as `syntax`. Never throws.
 */
export function readInequality(text: string, lang?: Lang): InequalityResult {
  if (text.length > MAX_LENGTH) return TOO_LONG;
  const signed = SIGNS.reduce((result, [pattern, sign]) => result.replace(pattern, ` ${sign} `), text);
  const sides = signed.split(/([<>≤≥])/u);
  const [before, sign, after] = sides;
  if (sides.length !== 3 || before === undefined || after === undefined || !isRelation(sign)) return refusal('syntax');
  const left = readExpression(before, lang);
  if (!left.ok) return refusal(left.problem);
  const right = readExpression(after, lang);
  if (!right.ok) return refusal(right.problem);
  const [variable, ...more] = variablesOf(right.expr, variablesOf(left.expr));
  if (variable === undefined) return refusal('syntax');
  return more.length > 0 ? refusal('variable') : { ok: true, left: left.expr, sign, right: right.expr, variable };
}

/** Each sign as it is read from the other side. */
export const TURNED: Readonly<Record<Relation, Relation>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };

/** What an inequality with its unknown alone on one side says of it: `4 > x` is x < 4. Null for any other. Never throws. */
export function inequalityBound(
  text: string,
  lang?: Lang,
): { readonly variable: string; readonly sign: Relation; readonly bound: Rational } | null {
  const read = readInequality(text, lang);
  if (!read.ok) return null;
  const { left, sign, right, variable } = read;
  const [other, own] = left.kind === 'variable' ? [right, sign] : [left, TURNED[sign]];
  const isAlone = left.kind === 'variable' || right.kind === 'variable';
  const bound = isAlone && !hasVariable(other) ? evaluate(other) : null;
  return bound?.ok ? { variable, sign: own, bound: bound.value } : null;
}

const isRelation = (sign: string | undefined): sign is Relation => sign !== undefined && /^[<>≤≥]$/u.test(sign);

const POINT_NAME = /^\s*[A-Z]\s*=?\s*(?=\()/u;
const NAMED = /^\s*x\s*=([^;]+?)(?:;|,(?!\d)|\bog\b|\band\b|,(?=\s))\s*y\s*=(.+)$/iu;

/**
 * Reads a point: `(3, 4)`, `(2,5; 4)`, `(3|4)`, `A(3, 4)`, `x = 3, y = 4`. In brackets a lone comma parts the coordinates,
 * with or without a space: `(3,4)` is a point and no decimal. Coordinates may be fractions or calculations. Never throws.
 */
export function readPoint(text: string, lang?: Lang): PointResult {
  if (text.length > MAX_LENGTH) return TOO_LONG;
  const named = NAMED.exec(text);
  const [first, second, ...more] = named ? named.slice(1) : parted(text);
  if (first === undefined || second === undefined || more.length > 0) return refusal('syntax');
  const x = coordinate(first, lang ?? langOf(text));
  if (!x.ok) return x;
  const y = coordinate(second, lang ?? langOf(text));
  return y.ok ? { ok: true, x: x.value, y: y.value } : y;
}

const langOf = (text: string): Lang => (notationOf(text).comma === 'decimal' ? 'da' : 'en');

function parted(text: string): readonly string[] {
  const unnamed = text.replace(POINT_NAME, '').trim().replace(/\.$/u, '');
  const inner = /^\((.*)\)$/su.exec(unnamed)?.[1];
  const within = inner ?? unnamed;
  for (const separator of [/[;|]/u, /,\s+/u]) if (separator.test(within)) return within.split(separator);
  return inner === undefined ? [] : within.split(',');
}

function coordinate(text: string, lang: Lang): { readonly ok: true; readonly value: Rational } | Refusal {
  const read = readExpression(text, lang);
  if (!read.ok) return refusal(read.problem);
  if (hasVariable(read.expr)) return refusal('variable');
  return evaluate(read.expr);
}

const BETWEEN = /\n|;|(?<=[\dxyz)])\s*,\s+(?=[^,]*=)|(?<!\p{L})(?:og|and|∧)(?!\p{L})/iu;
const LABEL = /^\s*(?:I{1,2}|\d|\(\d\)|[a-b])\s*[:)]\s*/u;

/**
 * Reads two equations with the same two unknowns, on two lines or parted by a semicolon, a comma or "og". Never throws.
 */
export function readSystem(text: string, lang?: Lang): SystemResult {
  if (text.length > MAX_LENGTH) return TOO_LONG;
  const lines = text.split(BETWEEN).filter((line) => line.trim() !== '');
  const [one, two, ...more] = lines.map((line) => sidesOf(line.replace(LABEL, ''), lang));
  if (!one || !two || more.length > 0) return refusal('syntax');
  if (!one.ok) return one;
  if (!two.ok) return two;
  const names = new Set<string>();
  for (const expr of [one.left, one.right, two.left, two.right]) variablesOf(expr, names);
  const [first, second, ...others] = [...names].sort();
  if (first === undefined || second === undefined || others.length > 0) return refusal('variable');
  return { ok: true, equations: [one, two], variables: [first, second] };
}

function sidesOf(line: string, lang: Lang | undefined): ({ readonly ok: true } & Sides) | Refusal {
  const [before, after, ...more] = line.split('=');
  if (before === undefined || after === undefined || more.length > 0) return refusal('syntax');
  const left = readExpression(before, lang);
  if (!left.ok) return refusal(left.problem);
  const right = readExpression(after, lang);
  return right.ok ? { ok: true, left: left.expr, right: right.expr } : refusal(right.problem);
}
