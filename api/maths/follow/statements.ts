import { type Expr, hasOperation, hasVariable } from '../expr.ts';
import { splitAtEquals } from '../find.ts';
import { MAX_PIECES, MAX_PROSE } from '../limits.ts';
import { notationOf } from '../numeral.ts';
import { parseTokens } from '../parse.ts';
import { mathsRuns } from '../runs.ts';
import { tokenise } from '../tokens.ts';

/** One side of a statement, as written and as read. */
export interface Side {
  readonly text: string;
  readonly expr: Expr;
}

/** A piece of maths in a student's text: a lone expression, or sides that are said to be equal (`a = b = c`). */
export interface Statement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Empty when the maths could not be read. */
  readonly sides: readonly Side[];
  /** A lone value that the student gives as a result: it fills its line, or "svaret er", "=" and the like lead to it. */
  readonly isResult: boolean;
}

const RESULT_CUE =
  /(?:=|≈|\b(?:svaret|facit|resultatet|answer|result)\b.{0,12}|\b(?:giver|bliver|får|fik|gives|makes|get|got|så|so))\s*:?\s*$/i;
const WHOLE_LINE = /^[\s.!?()-]*$/;

/**
 * The maths in a text, in order. Numbers that are only mentioned ("opgave 4", "10 minutter") are no statements. `task` is
 * what the text answers: what a point means in it (`8.24 : 5`) it means here too (`1.648`).
 */
export function readStatements(text: string, task = ''): Statement[] {
  const read = text.slice(0, MAX_PROSE);
  const runs = mathsRuns(tokenise(read, notationOf(`${task}\n${read}`)), { verbs: true });
  return runs.slice(0, MAX_PIECES).flatMap((run) => {
    const written = read.slice(run.start, run.end);
    const base = { text: written, start: run.start, end: run.end };
    if (!run.isWhole) return [{ ...base, sides: [], isResult: false }];
    const sides: Side[] = [];
    for (const tokens of splitAtEquals(run.tokens)) {
      const parsed = parseTokens(tokens);
      if (!parsed.ok) return [{ ...base, sides: [], isResult: false }];
      sides.push({ text: read.slice(tokens[0]?.start, tokens.at(-1)?.end), expr: parsed.expr });
    }
    // "f(16) = 5 · 16 + 1": the name of a value, and no 16 that is equal to something.
    if (sides.length > 1 && isNamed(read, run.start)) sides.shift();
    const [only] = sides;
    if (sides.length > 1 || !only) return [{ ...base, sides, isResult: false }];
    const isResult = !hasVariable(only.expr) && leadsToResult(read, run.start, run.end);
    const isBareNumber = !hasOperation(only.expr) || isPlain(only.expr);
    return isBareNumber && !isResult ? [] : [{ ...base, sides, isResult }];
  });
}

/** A letter right before a bracket: a function of what stands in it. */
const isNamed = (text: string, start: number): boolean => text[start] === '(' && /\p{L}/u.test(text[start - 1] ?? '');

/** A number, a fraction or a percent alone. */
const isPlain = (expr: Expr): boolean =>
  expr.kind === 'percent' ||
  expr.kind === 'mixed' ||
  (expr.kind === 'divide' && expr.sign === '/' && !hasOperation(expr.left) && !hasOperation(expr.right));

function leadsToResult(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const before = text.slice(Math.max(lineStart, start - 40), start);
  const after = text.slice(end, next < 0 ? end + 40 : next);
  return RESULT_CUE.test(before) || (WHOLE_LINE.test(before) && WHOLE_LINE.test(after));
}
