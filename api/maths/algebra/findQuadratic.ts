import { difference } from '../expr.ts';
import { findProblem } from '../find.ts';
import { degreeOf, polynomialOf } from './polynomial.ts';
import type { QuadraticProblem } from './problem.ts';

/** The equation of the second degree that a text asks to be solved; the text is read like any equation's. Never throws. */
export function readQuadraticTask(source: string, lang?: 'da' | 'en'): QuadraticProblem | null {
  const found = findProblem(
    source.replace(/andengradsligningen/giu, 'ligningen').replace(/quadratic equation/giu, 'equation'),
    lang,
  );
  if (found?.kind !== 'equation') return null;
  const terms = polynomialOf(difference(found.left, found.right));
  const degree = Math.max(0, ...(terms ?? []).map(degreeOf));
  return degree === 2 ? { ...found, kind: 'quadratic' } : null;
}
