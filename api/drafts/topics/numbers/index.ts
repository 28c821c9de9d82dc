import type { Topic } from '../shape.ts';
import { additionSubtraction } from './additionSubtraction.ts';
import { decimals } from './decimals.ts';
import { division } from './division.ts';
import { equations } from './equations.ts';
import { fractionCalculation } from './fractionCalculation.ts';
import { fractions } from './fractions.ts';
import { functions } from './functions.ts';
import { multiplication } from './multiplication.ts';
import { percent } from './percent.ts';

/** Topics of numbers and algebra. Of those that a request names, the first is taken. */
export const numbers: readonly Topic[] = [
  additionSubtraction,
  multiplication,
  division,
  fractionCalculation,
  fractions,
  decimals,
  percent,
  equations,
  functions,
];
