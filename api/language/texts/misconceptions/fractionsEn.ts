import { withChecks } from './shape.ts';

const en = withChecks([
  'Draw the fractions as strips of the same length. Does “{line}” fit what you see?',
  'Make an estimate: is it more or less than a whole? Does “{line}” fit?',
]);

/** Fractions, in English. */
export const fractionsEn = {
  addAcross: {
    name: 'Adds numerator to numerator and denominator to denominator',
    thinks: 'You work out the top and the bottom separately.',
    asks: [
      'Look at “{line}”. Can you calculate with the denominators when they tell how big the pieces are?',
      'Draw the fractions you started with, and your answer in “{line}”. Does its size fit what you expected?',
      'In “{line}” you worked out top and bottom separately. What does the number at the bottom really mean?',
    ],
  },
  addNumeratorsOnly: {
    name: 'Adds numerators without making the denominators the same',
    thinks: 'Once the denominator is shared, I just add the tops.',
    asks: [
      'In “{line}” the pieces are not the same size. What must you do before you count them together?',
      'Look at the denominators in “{line}”. Did the top change too when the bottom became another number?',
      'Draw the two fractions from “{line}”. Is one piece of the first as big as one piece of the second?',
    ],
  },
  wholeAsNumerator: en(
    'Counts a whole number as a numerator',
    'It is a number, just like the top of the fraction.',
    'In “{line}”: how many pieces make a whole?',
  ),
  partKeptInDifference: en(
    'Subtracts only the wholes and keeps the fraction',
    'The whole number goes, and the fraction is still there.',
    'What happened to the fraction in “{line}”? Was it to be added or taken away?',
  ),
  wholeTimesBoth: en(
    'Multiplies both numerator and denominator by the whole number',
    'You must do the same above and below.',
    'If you take more of the same kind of pieces, do the pieces get smaller? Look at “{line}”.',
  ),
  denominatorKeptInProduct: en(
    'Keeps the denominator when fractions are multiplied',
    'When the denominators are the same, you keep them.',
    'What is a part of a part? Draw it, and see whether the pieces in “{line}” have the right size.',
  ),
  crossMultiplied: en(
    'Multiplies crosswise when fractions are multiplied',
    'With fractions you multiply crosswise.',
    'In “{line}”: in which operation does one turn a fraction over? Is it this one?',
  ),
  mixedTimesApart: en(
    'Multiplies wholes and fractions separately',
    'Wholes belong with wholes, and fractions with fractions.',
    'Draw “{line}” as a rectangle cut into four. Are all four pieces there?',
  ),
  divideWithoutInverting: {
    name: 'Multiplies the fractions where they should be divided',
    thinks: 'They are fractions, so I work out top and bottom.',
    asks: [
      'Look at “{line}”. How many times does the second fraction fit into the first if you draw it?',
      'What was the sign in the problem, and what did you do in “{line}”?',
      'Try multiplying your answer in “{line}” by what you divided by. Do you get back to the start?',
    ],
  },
  wrongFractionTurned: en(
    'Turns the first fraction over instead of the second',
    'One of them is turned over, so I turned the first.',
    'Multiply your answer in “{line}” by what you divided by. Do you get back to the start?',
  ),
  halfTheFractionRule: {
    name: 'Finds one part of the fraction, but not all of them',
    thinks: 'You divide by the number in the fraction, and that is it.',
    asks: [
      'In “{line}” you found one part. How many of those parts does the problem ask for?',
      'Look at “{line}”. What does the number above the line say that you do last?',
      'Draw the whole as a strip. Did you take all the parts the fraction says in “{line}”?',
    ],
  },
  simplifiedOneOnly: en(
    'Simplifies only the numerator or only the denominator',
    'You divide the number so that it gets smaller.',
    'In “{line}”: what did you do above, and what did you do below?',
  ),
  simplifiedBySubtracting: en(
    'Simplifies by taking the same number from numerator and denominator',
    'I do the same above and below, so it is right.',
    'Draw the fraction before and after in “{line}”. Is the same amount coloured?',
  ),
  lineAsComma: en(
    'Reads the line of a fraction as a decimal point',
    'A fraction is two numbers, and so is a decimal.',
    'What does the line of a fraction mean? Which calculation is the fraction in “{line}”?',
  ),
  largerDenominatorLarger: en(
    'Believes that a larger denominator makes a larger fraction',
    'A big number at the bottom is a big fraction.',
    'If more people share the same cake, does each get more or less? Look at “{line}”.',
  ),
  gapCompared: en(
    'Compares how many pieces are missing to make a whole',
    'The same is missing up to a whole.',
    'Pieces are missing in both fractions in “{line}”. Are the pieces the same size?',
  ),
} as const;
