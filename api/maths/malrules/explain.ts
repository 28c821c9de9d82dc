import { evaluate } from '../evaluate.ts';
import { type Expr, operands, withOperand } from '../expr.ts';
import { linearForm, rootOf, sideForm } from '../follow/linearForm.ts';
import { sameAtSamples } from '../follow/sameAtSamples.ts';
import { DivisionByZero, divide, equals, type Rational, TooLarge } from '../rational.ts';
import { type MisconceptionId, malrules } from './index.ts';
import type { Malrule } from './malrule.ts';
import { rightAnswer, sameAnswer } from './rightAnswer.ts';
import type { TaughtAnswer, TaughtTask } from './task.ts';

/** Both sides of an equation in the unknown `name`. */
export interface EquationSides {
  readonly left: Expr;
  readonly right: Expr;
}

/** Most pieces of an expression that are looked at for a wrong idea inside it. */
const MAX_PIECES = 40;

/**
 * The wrong ideas that turn the numeric expression `from` into `value`: those about the whole of it, all of them. Empty
 * when none does, and when `value` is right.
 */
export function explainValue(from: Expr, value: Rational): MisconceptionId[] {
  if (comesTo(from, value)) return [];
  return idsWhere(({ rewrites }) => [...(rewrites?.(from) ?? [])].some((wrong) => comesTo(wrong, value)));
}

/** The same for ideas about one piece of the expression, the rest worked out rightly. */
export function explainInside(from: Expr, value: Rational): MisconceptionId[] {
  if (comesTo(from, value)) return [];
  return idsWhere(({ rewrites }) =>
    rewrites ? pieces(from).some(({ rewritten }) => rewritten(rewrites).some((wrong) => comesTo(wrong, value))) : false,
  );
}

/** The wrong ideas that turn an expression with letters into `to`, in the whole or in one piece of it. */
function explainRewriting(from: Expr, to: Expr): MisconceptionId[] {
  if (sameAtSamples(from, to)) return [];
  const isTo = (wrong: Expr): boolean => sameAtSamples(wrong, to) === true;
  const whole = idsWhere(({ rewrites }) => [...(rewrites?.(from) ?? [])].some(isTo));
  if (whole.length > 0) return whole;
  return idsWhere(({ rewrites }) =>
    rewrites ? pieces(from).some(({ rewritten }) => rewritten(rewrites).some(isTo)) : false,
  );
}

/** The wrong ideas that lead from an equation to one with the solution `root`. */
export function explainRoot(from: EquationSides, root: Rational, name: string): MisconceptionId[] {
  const form = linearForm(from.left, from.right, name);
  const right = form && rootOf(form);
  if (right && equals(right, root)) return [];
  const [l, r] = [sideForm(from.left, name), sideForm(from.right, name)];
  const isRoot = (left: Expr, other: Expr): boolean => {
    const wrong = linearForm(left, other, name);
    const found = wrong && rootOf(wrong);
    return found !== undefined && equals(found, root);
  };
  return idsWhere(({ equations, rewrites }) => {
    const next = l && r ? (equations?.(l, r) ?? []) : [];
    for (const [slope, constant] of next) {
      if (slope.num !== 0n && equals(divide(constant, slope), root)) return true;
    }
    // An equation has an own form of these ideas; a rewriting of one side is looked at where it has none.
    if (!rewrites || equations) return false;
    return (
      pieces(from.left).some(({ rewritten }) => rewritten(rewrites).some((left) => isRoot(left, from.right))) ||
      pieces(from.right).some(({ rewritten }) => rewritten(rewrites).some((other) => isRoot(from.left, other)))
    );
  });
}

/** The wrong ideas that set two sides equal which are not. */
export const explainChain = (left: Expr, right: Expr): MisconceptionId[] =>
  idsWhere(({ chains }) => chains?.(left, right) ?? false);

/** The wrong ideas that give `answer` to a told task. */
export function explainAnswer(task: TaughtTask, answer: TaughtAnswer): MisconceptionId[] {
  const right = rightAnswer(task);
  if (right && sameAnswer(right, answer)) return [];
  if (task.kind === 'rewrite') return answer.kind === 'expr' ? explainRewriting(task.expr, answer.expr) : [];
  return idsWhere(({ answers }) => [...(answers?.(task) ?? [])].some((wrong) => sameAnswer(wrong, answer)));
}

function idsWhere(explains: (rule: Malrule) => boolean): MisconceptionId[] {
  return NAMES.filter((name) => {
    try {
      return explains(malrules[name]);
    } catch (error) {
      // A wrong idea may divide by zero or grow without end; then it explains nothing.
      if (error instanceof DivisionByZero || error instanceof TooLarge) return false;
      throw error;
    }
  });
}

const isName = (word: string): word is MisconceptionId => word in malrules;
const NAMES = Object.keys(malrules).filter(isName);

function comesTo(expr: Expr, value: Rational): boolean {
  const result = evaluate(expr);
  return result.ok && equals(result.value, value);
}

interface Piece {
  /** The whole expression for each way in which a rule rewrites this piece. */
  readonly rewritten: (rewrites: NonNullable<Malrule['rewrites']>) => Expr[];
}

/** The whole and every piece of an expression, outermost first. */
function pieces(expr: Expr): Piece[] {
  const found: Piece[] = [];
  const visit = (part: Expr, put: (rewritten: Expr) => Expr): void => {
    if (found.length >= MAX_PIECES) return;
    found.push({ rewritten: (rewrites) => [...rewrites(part)].map(put) });
    for (const [i, operand] of operands(part).entries()) {
      visit(operand, (rewritten) => put(withOperand(part, i, rewritten)));
    }
  };
  visit(expr, (rewritten) => rewritten);
  return found;
}
