import type { RuleIdea } from '../../language/texts/index.ts';
import type { Step } from '../../maths/index.ts';

/** Which hints belong to which of the engine's rules. */
const IDEAS: Readonly<Record<Step['rule'], RuleIdea>> = {
  add: 'add',
  subtract: 'subtract',
  multiply: 'multiply',
  divide: 'divide',
  power: 'power',
  multiplyFirst: 'pointsBeforeDashes',
  divideFirst: 'pointsBeforeDashes',
  powerFirst: 'power',
  bracketsFirst: 'bracketsFirst',
  subtractNegative: 'rewrite',
  addNegative: 'rewrite',
  mixedToFraction: 'rewrite',
  wholeToFraction: 'rewrite',
  commonDenominator: 'commonDenominator',
  addNumerators: 'combineNumerators',
  subtractNumerators: 'combineNumerators',
  multiplyFractions: 'multiplyFractions',
  multiplyWholeByFraction: 'multiplyFractions',
  divideByFraction: 'divideByFraction',
  divideFractionByWhole: 'rewrite',
  simplifyFraction: 'simplifyFraction',
  divisionToFraction: 'rewrite',
  fractionToDecimal: 'rewrite',
  decimalToFraction: 'rewrite',
  fractionOf: 'partOf',
  percentOf: 'percentOf',
  percentToFraction: 'percentOf',
  expandBrackets: 'expandBrackets',
  removeBrackets: 'expandBrackets',
  collectTerms: 'collectTerms',
  gatherVariable: 'gatherVariable',
  swapSides: 'rewrite',
  addToBothSides: 'undoAddition',
  subtractFromBothSides: 'undoAddition',
  multiplyBothSides: 'undoMultiplication',
  divideBothSides: 'undoMultiplication',
};

/** The idea that a hint about this step is about. */
export function ideaOf(step: Step): RuleIdea {
  return IDEAS[step.rule];
}
