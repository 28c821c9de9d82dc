import { solveAlgebra } from '../algebra/index.ts';
import type { AlgebraProblem } from '../algebra/problem.ts';
import { followInequality } from './followInequality.ts';
import { followQuadratic } from './followQuadratic.ts';
import { followRewrite } from './followRewrite.ts';
import type { WorkReport } from './judge.ts';

/** Follows a student's own work on a task with letters whose answer is no single number. Never throws. */
export function followAlgebra(problem: AlgebraProblem, work: string): WorkReport {
  const solution = solveAlgebra(problem);
  switch (problem.kind) {
    case 'rewrite':
      return followRewrite(problem, solution, work);
    case 'inequality':
      return followInequality(problem, solution, work);
    case 'quadratic':
      return followQuadratic(problem, solution, work);
  }
}
