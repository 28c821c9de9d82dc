import type { FormulaIdea } from '../../language/texts/formulaIdea.ts';
import { print } from '../print.ts';
import type { Formula, Given } from './formula.ts';

/** The one line from what is told to the calculation. */
export const lineTo = (
  formula: Pick<Formula, 'setUp'>,
  idea: FormulaIdea,
  before: string,
  given: Given,
  lang: 'da' | 'en',
): ReturnType<Formula['lines']> => [{ idea, before, after: print(formula.setUp(given), lang) }];
