/** What a step with letters in it can be about, each with hints of its own. */
export type AlgebraIdea =
  | 'multiplyTerms'
  | 'likeTerms'
  | 'multiplyIntoBrackets'
  | 'removeBrackets'
  | 'multiplyBrackets'
  | 'squareAsProduct'
  | 'commonFactor';
