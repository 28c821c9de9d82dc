import { CUES, LABELS, SIMPLIFY, STORY } from './cues.ts';
import { evaluate } from './evaluate.ts';
import { type Expr, hasOperation, hasVariable, operands, sameExpr, variablesOf } from './expr.ts';
import { type FormulaProblem, readFormulaTask } from './formulas/index.ts';
import { MAX_PROSE } from './limits.ts';
import { notationOf } from './numeral.ts';
import { parseTokens } from './parse.ts';
import { mathsRuns, type Run } from './runs.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';
import { unitOf } from './units.ts';

/**
 * A task that the engine can work out: an expression to compute, an equation with one unknown, or a task in words that a
 * formula answers. `text` is its maths.
 */
export type MathsProblem = BareProblem | FormulaProblem;

/** A task that stands there in signs: an expression to compute, or an equation with one unknown. */
export type BareProblem =
  | { readonly kind: 'evaluate'; readonly expr: Expr; readonly text: string }
  | {
      readonly kind: 'equation';
      readonly left: Expr;
      readonly right: Expr;
      readonly variable: string;
      readonly text: string;
    };

/** A problem sentence is not longer than this; a longer text is a story. */
const MAX_SENTENCE = 1500;

/**
 * The one computable expression or equation in what a student typed, or the formula that a whole text asks for, in Danish
 * or English: "hvad er 3/4 + 1/8", "Løs 2x+3=11", "Jeg har regnet 12 x 15 = 180, er det rigtigt?" (the claim is left out). Null when there is none, when
 * several differ, when it can be read in two ways, and for word problems: a wrong key is worse than none. Never throws.
 */
export function findProblem(source: string, lang?: 'da' | 'en'): MathsProblem | null {
  if (source.length > Math.min(MAX_PROSE, MAX_SENTENCE)) return null;
  return readFormulaTask(source, lang) ?? bareProblem(source, lang);
}

function bareProblem(source: string, lang?: 'da' | 'en'): BareProblem | null {
  const text = infixed(source);
  const tokens = tokenise(text, notationOf(text, lang));
  const whole = toProblem(withoutEnd(tokens), text, isAsked(tokens));
  if (whole) return whole;
  const runs = mathsRuns(tokens).filter((run) => !isLabel(tokens, run));
  const problems: BareProblem[] = [];
  for (const run of runs) {
    const problem = run.isWhole ? toProblem(run.tokens, text, isAsked(tokens)) : null;
    if (!problem) return null;
    if (!problems.some((other) => sameProblem(other, problem))) problems.push(problem);
  }
  const [problem] = problems;
  const [run] = runs;
  if (!problem || !run || problems.length > 1) return null;
  const ofPart = problem.kind === 'evaluate' && problem.expr.kind === 'of';
  return isBare(tokens, runs, ofPart) ? problem : null;
}

/** "gange 24 med 6", "divide 24 by 6": the operation before its numbers, put between them. */
const infixed = (text: string): string =>
  text
    // `$$b = -4b - 15$$` as mathematics is set apart in some books.
    .replaceAll('$$', ' ')
    .replace(/(?<!\p{L})(?:gange?|multiplicere?|multiply) (\d[\d.,]*) (?:med|by|with) (\d[\d.,]*\d|\d)/giu, '$1 · $2')
    .replace(/(?<!\p{L})(?:dividere?|dele?|divide) (\d[\d.,]*) (?:med|by) (\d[\d.,]*\d|\d)/giu, '$1 : $2')
    .replace(/(?<!\p{L})(?:trække?|subtract) (\d[\d.,]*) (?:fra|from) (\d[\d.,]*\d|\d)/giu, '$2 - $1')
    .replace(/(?<!\p{L})(?:lægge?|add) (\d[\d.,]*) (?:og|and|to|til) (\d[\d.,]*\d|\d)(?: sammen)?/giu, '$1 + $2');

const withoutEnd = (tokens: readonly Token[]): readonly Token[] => {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'break') end--;
  return tokens.slice(0, end);
};

const isAsked = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'word' && SIMPLIFY.has(token.text));

/** The problem that a run of maths poses; null when it poses none. */
function toProblem(tokens: readonly Token[], text: string, simplifyAsked: boolean): BareProblem | null {
  const sides = splitAtEquals(tokens);
  const exprs: Expr[] = [];
  for (const side of sides) {
    const parsed = parseTokens(side);
    if (!parsed.ok) return null;
    exprs.push(parsed.expr);
  }
  const [left, right] = exprs;
  if (!left) return null;
  const source = text.slice(tokens[0]?.start, tokens.at(-1)?.end).trim();
  if (!exprs.some(hasVariable))
    return isTask(left, simplifyAsked) ? { kind: 'evaluate', expr: left, text: source } : null;
  if (!right || exprs.length > 2) return null;
  // "12 · 15 = x" only asks for the result
  for (const [name, calculation] of [
    [left, right],
    [right, left],
  ] as const) {
    if (name.kind === 'variable' && !hasVariable(calculation)) {
      return isTask(calculation, true) ? { kind: 'evaluate', expr: calculation, text: source } : null;
    }
  }
  const names = [...variablesOf(right, variablesOf(left))];
  const [variable] = names;
  if (!variable || names.length > 1) return null;
  return { kind: 'equation', left, right, variable, text: source };
}

/** The tokens between the equals signs; a trailing `=` leaves no empty side. */
export function splitAtEquals(tokens: readonly Token[]): Token[][] {
  const sides: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'equals') sides.push([]);
    else sides.at(-1)?.push(token);
  }
  if (sides.length > 1 && sides.at(-1)?.length === 0) sides.pop();
  return sides;
}

/** Whether an expression asks to be computed, and has one value. */
function isTask(expr: Expr, simplifyAsked: boolean): boolean {
  if (!hasOperation(expr) || addsPercent(expr) || !evaluate(expr).ok) return false;
  if (expr.kind === 'percent' || expr.kind === 'mixed') return simplifyAsked;
  return simplifyAsked || !isLoneFraction(expr);
}

function isLoneFraction(expr: Expr): boolean {
  const inner = expr.kind === 'negate' ? expr.of : expr;
  return inner.kind === 'divide' && inner.sign === '/' && inner.left.kind === 'number' && inner.right.kind === 'number';
}

/** Whether a percent is added to a number: `100 + 25 %` means 125 to some and 100,25 to others. */
export function addsPercent(expr: Expr): boolean {
  const inSum = (expr.kind === 'add' || expr.kind === 'subtract') && [expr.left, expr.right].some(isPercent);
  return inSum || operands(expr).some(addsPercent);
}

const isPercent = (expr: Expr): boolean => expr.kind === 'percent';

function sameProblem(a: BareProblem, b: BareProblem): boolean {
  if (a.kind !== 'equation') return b.kind === a.kind && sameExpr(a.expr, b.expr);
  return b.kind === 'equation' && sameExpr(a.left, b.left) && sameExpr(a.right, b.right);
}

/** Whether a run is only the number of a task: "opgave 4", "opg. 3a", "3." or "3)" at the start of a line. */
function isLabel(tokens: readonly Token[], run: Run): boolean {
  const [number, letter] = run.tokens;
  if (number?.kind !== 'number' || run.tokens.length > (letter?.kind === 'variable' ? 2 : 1)) return false;
  const at = tokens.findIndex((token) => token.start === run.start);
  const [previous, after] = [tokens[at - 1], tokens[at + run.tokens.length]];
  const before = previous?.kind === 'break' && previous.end === run.start - 1 ? tokens[at - 2] : previous;
  if (before?.kind === 'word' && LABELS.has(before.text)) return true;
  const startsLine = at === 0 || previous?.kind === 'break';
  return startsLine && after !== undefined && /^[.)]$/.test(textOf(after)) && tokens.length > at + 2;
}

const textOf = (token: Token): string => (token.kind === 'break' ? token.text : token.kind === 'close' ? ')' : '');

/**
 * Whether only words that go with a bare task stand around the maths. One unknown word (a name, a slip) is let pass,
 * and a unit where a part of it is asked for ("15 % af 200 kr.").
 */
function isBare(tokens: readonly Token[], runs: readonly Run[], unitAllowed: boolean): boolean {
  const inRun = (token: Token): boolean => runs.some((run) => token.start >= run.start && token.end <= run.end);
  let unknown = 0;
  for (const [i, token] of tokens.entries()) {
    if (inRun(token)) {
      if (token.kind === 'word' && !CUES.has(token.text)) return false;
      continue;
    }
    if (token.kind === 'currency') return false;
    if (token.kind !== 'word') continue;
    if (STORY.has(token.text)) return false;
    if (CUES.has(token.text) || (unitAllowed && unitOf(token) !== undefined)) continue;
    const touches = [tokens[i - 1], tokens[i + 1]].some((beside) => beside !== undefined && inRun(beside));
    if (touches) return false;
    unknown++;
  }
  return unknown <= 1;
}
