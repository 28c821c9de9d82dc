import { FORMULA_IDEAS, type FormulaIdea, type RuleIdea, type WhyId, whyOf } from '../../language/texts/index.ts';
import type { Step } from '../../maths/index.ts';
import { wordCount } from '../read/words.ts';
import type { Moment } from './moment.ts';

/** Which hints belong to which of the engine's rules. */
const IDEAS: Readonly<Record<Exclude<Step['rule'], FormulaIdea>, RuleIdea>> = {
  add: 'add',
  subtract: 'subtract',
  subtractBelowZero: 'subtractBelowZero',
  signedProduct: 'signedProduct',
  multiply: 'multiply',
  divide: 'divide',
  splitFactor: 'splitFactor',
  partialProduct: 'partialProduct',
  splitDividend: 'splitDividend',
  partialQuotient: 'partialQuotient',
  power: 'power',
  root: 'root',
  round: 'round',
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
  removeBrackets: 'removeBrackets',
  collectTerms: 'collectTerms',
  multiplyTerms: 'multiplyTerms',
  squareAsProduct: 'squareAsProduct',
  multiplyBrackets: 'multiplyBrackets',
  multiplyIntoBrackets: 'multiplyIntoBrackets',
  sortTerms: 'likeTerms',
  collectLikeTerms: 'likeTerms',
  findCommonFactor: 'commonFactor',
  takeOutFactor: 'commonFactor',
  moveInInequality: 'moveInInequality',
  scaleInequality: 'scaleInequality',
  turnInequality: 'turnInequality',
  bothRoots: 'bothRoots',
  gatherOnOneSide: 'gatherOnOneSide',
  factorTrinomial: 'factorTrinomial',
  zeroProduct: 'zeroProduct',
  solveEach: 'solveEach',
  gatherVariable: 'gatherVariable',
  swapSides: 'rewrite',
  addToBothSides: 'undoAddition',
  subtractFromBothSides: 'undoAddition',
  multiplyBothSides: 'undoMultiplication',
  divideBothSides: 'undoMultiplication',
};

const isFormulaIdea = (rule: Step['rule']): rule is FormulaIdea => FORMULA_IDEAS.some((idea) => idea === rule);

/** The idea that a hint about this step is about; a formula has hints of its own. */
export function ideaOf({ rule }: Step): RuleIdea {
  return isFormulaIdea(rule) ? rule : IDEAS[rule];
}

/** So few words name nothing of their own: "hvorfor må man det?". */
const FEW_WORDS = 5;

/** The reason that a student asks for: by the words of the question, else of what the task is about or the step they are at. */
export function reasonOf(question: string, { studied, problem }: Moment, progress: number): WhyId | null {
  const named = whyOf(question, []);
  const steps = studied.solution?.steps ?? studied.formula?.solution.steps ?? [];
  const near = [...steps.slice(progress), ...steps.slice(0, progress)].map(ideaOf);
  if (named) return whyOf(question, near.slice(0, 1));
  if (/%|procent|per ?cent/iu.test(problem.text)) return 'partOfSomething';
  return wordCount(question) > FEW_WORDS ? null : whyOf('', near);
}
