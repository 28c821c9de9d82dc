import type { Expr } from '../expr.ts';
import { print } from '../print.ts';
import type { Rational } from '../rational.ts';
import type { Relation } from '../relations.ts';
import type { Step } from '../solve/step.ts';
import type { Form } from './form.ts';

/** A task with letters whose answer is no single number. `text` is its maths. */
export type AlgebraProblem = RewriteProblem | InequalityProblem | QuadraticProblem;

/** Whether a task is one of these. */
export const isAlgebra = (problem: { readonly kind: string }): problem is AlgebraProblem =>
  problem.kind === 'rewrite' || problem.kind === 'inequality' || problem.kind === 'quadratic';

/** An expression to write in a form ("Reducér 3a + 2b - a"). */
export interface RewriteProblem {
  readonly kind: 'rewrite';
  readonly form: Form;
  readonly expr: Expr;
  readonly text: string;
}

/** An inequality to solve ("Løs uligheden 2x + 3 < 11"). */
export interface InequalityProblem {
  readonly kind: 'inequality';
  readonly left: Expr;
  readonly sign: Relation;
  readonly right: Expr;
  readonly variable: string;
  readonly text: string;
}

/** An equation with the square of its unknown ("Løs x² + 5x + 6 = 0"). */
export interface QuadraticProblem {
  readonly kind: 'quadratic';
  readonly left: Expr;
  readonly right: Expr;
  readonly variable: string;
  readonly text: string;
}

/** What such a task comes to. */
export type AlgebraAnswer =
  | { readonly kind: 'expression'; readonly expr: Expr; readonly form: Form }
  /** `x sign bound`. */
  | { readonly kind: 'bound'; readonly sign: Relation; readonly bound: Rational }
  /** Every value of the unknown, each once. */
  | { readonly kind: 'roots'; readonly values: readonly Rational[] };

/** The way from a task to its answer. `variable` names the unknown, where there is one. */
export interface AlgebraSolution {
  readonly answer: AlgebraAnswer;
  readonly variable?: string;
  readonly steps: readonly Step[];
}

/** The maths of such a task on one line. */
export const taskLine = (problem: AlgebraProblem, lang: 'da' | 'en'): string => {
  if (problem.kind === 'rewrite') return print(problem.expr, lang);
  const sign = problem.kind === 'inequality' ? problem.sign : '=';
  return `${print(problem.left, lang)} ${sign} ${print(problem.right, lang)}`;
};
