/** The formulas and ways of working that a task in words can ask for by name, each with hints of its own. */
export type FormulaIdea =
  | 'rectangleArea'
  | 'rectanglePerimeter'
  | 'triangleArea'
  | 'trianglePerimeter'
  | 'boxVolume'
  | 'triangleAngles'
  | 'mean'
  | 'medianInOrder'
  | 'medianInMiddle'
  | 'range'
  | 'percentShare'
  | 'percentMore'
  | 'percentLess'
  | 'percentWhole'
  | 'slope';
