import type { Language } from '../../contract/language.ts';
import { fractionTerms, moveTexts, type RuleIdea } from '../../language/texts/index.ts';
import {
  type AlgebraProblem,
  taskLine as algebraLine,
  type BareProblem,
  type Expr,
  isAlgebra,
  type MathsProblem,
  print,
  readExpression,
  type Step,
  siblingOf,
  siblingOfAlgebra,
} from '../../maths/index.ts';
import { knownNumbers } from '../read/index.ts';
import type { Slots, VoiceContext } from './context.ts';

/** The terms and factors of a line of maths, as written: "2x", "3/4", "25 %", "504". */
export const termsOf = (line: string): string[] => line.match(/\d[\d.,]*(?:\/\d+)?(?:\s?%|\p{L}(?!\p{L}))?/gu) ?? [];

/** The task as a whole, with the pair of numbers its first step is about, or its unknown. */
export function slotsOfFirstStep(context: VoiceContext): Slots {
  const { maths, solution } = context.studied;
  const before = taskLine(maths, context.lang);
  if (!maths || !solution) return {};
  if (solution.variable !== undefined) return { before, x: solution.variable };
  if (maths.kind === 'rewrite') return { before };
  const { a, b } = slotsOfStep('rewrite', solution.steps[0], context);
  return { before, ...(a !== undefined && b !== undefined ? { a, b } : {}) };
}

/** The task's own maths on one line, without what else the student wrote beside it. */
export function taskLine(maths: BareProblem | AlgebraProblem | null, lang: Language): string {
  if (!maths) return '';
  if (isAlgebra(maths)) return algebraLine(maths, lang);
  return maths.kind === 'equation'
    ? `${print(maths.left, lang)} = ${print(maths.right, lang)}`
    : print(maths.expr, lang);
}

/** The line a step starts from: as the engine has it when the student knows its numbers, else the student's own last line. */
function lineBefore(step: Step, context: VoiceContext): string | undefined {
  const known = knownNumbers(context.problem.text, context.studentTexts);
  if (known.covers(step.before)) return step.before;
  return undefined;
}

/**
 * What a hint about one step may name: the line before it, its operation and operands. Only numbers that the student has
 * before them, from the task or their own work, are filled in.
 */
export function slotsOfStep(idea: RuleIdea, step: Step | undefined, context: VoiceContext): Slots {
  const { lang, grade, studied } = context;
  const terms = fractionTerms(lang, grade);
  const slots: Record<string, string> = { ...terms, x: studied.solution?.variable ?? 'x' };
  if (!step) return slots;
  // What a task in words tells is no line of maths to look at.
  const before = studied.solution ? lineBefore(step, context) : undefined;
  if (before !== undefined) {
    slots.before = before;
    const [n1, n2] = termsOf(before);
    if (n1 !== undefined && n2 !== undefined) Object.assign(slots, { n1, n2 });
  }
  const known = knownNumbers(context.problem.text, context.studentTexts);
  if (step.operation.operand !== undefined && known.covers(step.operation.operand)) slots.c = step.operation.operand;
  if (known.covers(step.operation.text)) slots.part = step.operation.text;
  const combine = moveTexts[lang].combine;
  const operation = readExpression(step.operation.text);
  if (!operation.ok) return slots;
  const { expr } = operation;
  slots.combine = hasSubtraction(expr) ? combine.subtract : combine.add;
  const pair = leafPair(expr);
  if (!pair) return slots;
  const [a, b] = pair.map((part) => print(part, lang));
  if (a === undefined || b === undefined || !known.covers(a) || !known.covers(b)) return slots;
  slots.a = a;
  slots.b = b;
  if (idea === 'commonDenominator') {
    const [p, q] = pair.map(denominatorOf);
    if (p !== undefined && q !== undefined && known.covers(p) && known.covers(q)) {
      slots.p = p;
      slots.q = q;
    }
  }
  return slots;
}

/** The two operands of the operation, or of the first two terms of a longer one. */
function leafPair(expr: Expr): [Expr, Expr] | null {
  switch (expr.kind) {
    case 'number':
    case 'variable':
    case 'constant':
    case 'mixed':
    case 'root':
    case 'negate':
    case 'percent':
      return null;
    default:
      return (expr.kind === 'add' || expr.kind === 'subtract') && isSum(expr.left)
        ? leafPair(expr.left)
        : [expr.left, expr.right];
  }
}

const isSum = (expr: Expr): boolean => expr.kind === 'add' || expr.kind === 'subtract';

const hasSubtraction = (expr: Expr): boolean =>
  expr.kind === 'subtract' || (expr.kind === 'add' && hasSubtraction(expr.left));

function denominatorOf(expr: Expr): string | undefined {
  return expr.kind === 'divide' && expr.right.kind === 'number' ? print(expr.right, 'en') : undefined;
}

/** A sibling problem's line before and after the same rule. Its numbers are none of this problem's answers. */
export function slotsOfSibling(
  maths: MathsProblem | AlgebraProblem | null,
  step: Step | undefined,
  seed: number,
  lang: Language,
): Slots {
  if (!maths || !step) return {};
  const sibling = isAlgebra(maths) ? siblingOfAlgebra(maths, seed, lang) : siblingOf(maths, seed, lang);
  const same = sibling?.solution.steps.find((other) => other.rule === step.rule);
  return same ? { sibling: same.before, siblingNext: same.after } : {};
}
