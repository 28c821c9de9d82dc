import type { Expr } from '../expr.ts';
import type { Step } from '../solve/step.ts';
import type { Form } from './form.ts';

/** A task whose answer is an expression: `expr` written in a form ("Reducér 3a + 2b - a"). `text` is its maths. */
export interface RewriteProblem {
  readonly kind: 'rewrite';
  readonly form: Form;
  readonly expr: Expr;
  readonly text: string;
}

/** The way from an expression to the form that was asked for. */
export interface RewriteSolution {
  readonly answer: Expr;
  /** No letter is the unknown here. */
  readonly variable?: undefined;
  readonly steps: readonly Step[];
}
