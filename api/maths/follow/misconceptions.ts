/** Ways of thinking that give a wrong result by a rule of their own, each of them executable. */
export type MisconceptionId =
  /** 3/4 + 1/8 = 4/12: numerators together, denominators together. */
  | 'addAcross'
  /** 3/4 + 1/8 = 4/8: numerators added over the larger denominator, or over the common one without extending. */
  | 'addNumeratorsOnly'
  /** 3/4 : 1/2 = 3/8: multiplied instead of divided, or the wrong fraction turned. */
  | 'divideWithoutInverting'
  /** 3/4 af 20 = 5: divided by the denominator and stopped, or divided by the numerator. */
  | 'halfTheFractionRule'
  /** 2 + 3 · 4 = 20. */
  | 'leftToRight'
  /** 3(x + 2) = 3x + 2. */
  | 'distributeFirstOnly'
  /** 2³ = 6. */
  | 'powerAsProduct'
  /** (-2) · (-3) = -6, 3 - (-2) = 1. */
  | 'signOfNegatives'
  /** 25 % af 80 = 55 or 3,2: the percent taken as an amount, as a divisor, or of another whole. */
  | 'percentOfWrongBase'
  /** 25 % af 80 = 2000: multiplied, and the hundredths forgotten. */
  | 'forgotHundred'
  /** 2,5 + 1,75 = 3,80: decimals added as whole numbers of their own. */
  | 'decimalsAsWholes'
  /** 52 - 38 = 26: the smaller digit taken from the larger in each column. */
  | 'smallerFromLarger'
  /** 5 + 3 = 8 · 2 = 16: the equals sign read as "and then". */
  | 'equalsAsThen'
  /** x + 3 = 8 → x = 8 + 3: a term moved over without changing its sign. */
  | 'signSlip'
  /** 2x = 8 → x = 6 or 16: the number of unknowns undone with the wrong operation. */
  | 'undoWithWrongOperation'
  /** 2x + 3 = 11 → 5x = 11. */
  | 'unlikeTerms'
  /** 2x + 3 = 11 → 2x = 11: something done to one side only. */
  | 'oneSideOnly';
