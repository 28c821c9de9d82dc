/** What a step with letters in it can be about, each with hints of its own. */
export type AlgebraIdea = ExpressionIdea | SolvingIdea;

/** Steps that write an expression in another way. */
export type ExpressionIdea =
  | 'multiplyTerms'
  | 'likeTerms'
  | 'multiplyIntoBrackets'
  | 'removeBrackets'
  | 'multiplyBrackets'
  | 'squareAsProduct'
  | 'commonFactor';

/** Steps that solve an inequality or an equation of the second degree. */
export type SolvingIdea =
  | 'moveInInequality'
  | 'scaleInequality'
  | 'turnInequality'
  | 'bothRoots'
  | 'gatherOnOneSide'
  | 'factorTrinomial'
  | 'zeroProduct'
  | 'solveEach';
