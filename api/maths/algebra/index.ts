import { DivisionByZero, TooLarge } from '../rational.ts';
import { readInequalityTask } from './findInequality.ts';
import { readQuadraticTask } from './findQuadratic.ts';
import { readRewriteTask } from './findRewrite.ts';
import type { AlgebraProblem, AlgebraSolution } from './problem.ts';
import { solveInequality } from './solveInequality.ts';
import { solveQuadratic } from './solveQuadratic.ts';
import { solveRewrite } from './solveRewrite.ts';

/**
 * The one task with letters that a whole text poses and that has no single number as its answer: an expression to rewrite, an
 * inequality, an equation of the second degree. Null for a text that says anything more. Never throws.
 */
export const findAlgebra = (text: string, lang?: 'da' | 'en'): AlgebraProblem | null =>
  readRewriteTask(text, lang) ?? readInequalityTask(text, lang) ?? readQuadraticTask(text, lang);

/** Works such a task out step by step; null when it cannot. Lines print in `lang`. Never throws. */
export function solveAlgebra(problem: AlgebraProblem, lang: 'da' | 'en' = 'da'): AlgebraSolution | null {
  try {
    switch (problem.kind) {
      case 'rewrite':
        return solveRewrite(problem, lang);
      case 'inequality':
        return solveInequality(problem, lang);
      case 'quadratic':
        return solveQuadratic(problem, lang);
    }
  } catch (error) {
    if (error instanceof TooLarge || error instanceof DivisionByZero) return null;
    throw error;
  }
}
