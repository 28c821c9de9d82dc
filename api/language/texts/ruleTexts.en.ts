import { expressionTextsEn } from './expressionTexts.en.ts';
import { formulaTextsEn } from './formulaTexts.en.ts';
import type { RuleIdea, RuleTexts } from './ruleTexts.ts';
import { solvingTextsEn } from './solvingTexts.en.ts';
import { writtenMethodTextsEn } from './writtenMethodTexts.en.ts';

/** Hints about one rule, in English. Slots: see `api/tutor/voice/slots.ts`. */
export const ruleTextsEn: Record<RuleIdea, RuleTexts> = {
  ...formulaTextsEn,
  ...writtenMethodTextsEn,
  ...expressionTextsEn,
  ...solvingTextsEn,
  commonDenominator: {
    goal: [
      'Look at {a} and {b}. What must the two fractions share before you can {combine}?',
      '{a} and {b} are cut into pieces of different sizes. How can you make the pieces equal?',
      'Think of one cake cut into {p} pieces and one cut into {q}. What must you do before you can count the pieces together?',
      'What makes it hard to {combine} when {theDenominators} are {p} and {q}?',
    ],
    rule: [
      'The fractions need the same {denominator}. Which number do both {p} and {q} go into?',
      'This is called a common denominator. Write out the {p} times table and the {q} times table: where do they first meet?',
      'You may multiply {numerator} and {denominator} by the same number. Which of {a} and {b} would you rewrite?',
      'Rewriting {a} or {b} cuts it into more pieces without making it bigger. What can {p} and {q} both become?',
    ],
    setUp: [
      'Write {a} = ▢/▢ and {b} = ▢/▢ with the same number below both lines. What do you get?',
      'Set it up: {a} becomes ▢/▢, and {b} becomes ▢/▢. Which number do you want at the bottom?',
      'Start with {theDenominator}: ▢ is a number that {p} and {q} go into. What must you then multiply the top of {a} by?',
    ],
  },
  combineNumerators: {
    goal: [
      'Now the pieces are the same size. To {combine}, do you count the numbers at the top or at the bottom?',
      'You have two fractions with the same {denominator}. What happens to {theDenominator} when you {combine}?',
      'Look at the numbers above the lines. What do they tell you about how many pieces you have?',
    ],
    rule: [
      'When {theDenominators} are the same, you only work with {theNumerators}. Which two numbers are they?',
      '{theDenominator} tells how big the pieces are, so it stays. What do you do with {theNumerators}?',
      'The pieces are the same size, so you can count them. How many are there in each fraction?',
    ],
    setUp: [
      'Write ▢/▢: below, the number the fractions share; above, what you get from {theNumerators}. What do you write?',
      'Draw one long fraction line. Put the sum of {theNumerators} above it and {theDenominator} below: what stands there?',
      'Say it in words as if they were apples: "so many pieces and so many pieces". What does that make?',
    ],
  },
  simplifyFraction: {
    goal: [
      'Can {part} be written shorter? Which number goes into both {theNumerator} and {theDenominator}?',
      'Look at the top and the bottom of {part}. What can both be divided by?',
      'Try writing {part} with fewer, bigger pieces. What can you divide both numbers by?',
      'The fraction can be written shorter. Which number goes into both {theNumerator} and {theDenominator}?',
    ],
    rule: [
      'This is called simplifying: divide the top and bottom of {part} by the same number. Which number will you try?',
      '{part} keeps its size when you divide top and bottom by the same number. Which number goes into both?',
      'Start small with {part}: are both numbers even, or in the same small times table?',
      'This is called simplifying: divide {numerator} and {denominator} by the same number. Which number will you try?',
    ],
    setUp: [
      'Write it like this: (▢ ÷ ▢)/(▢ ÷ ▢), dividing both by the same number. Which number do you put in?',
      'Write down the times tables that both numbers are in. Which of them is the largest?',
      'Divide by the smallest number that works, then look at the fraction again. Can it get shorter still?',
    ],
  },
  multiplyFractions: {
    goal: [
      'What does it mean to take {a} of {b}? Draw a rectangle and shade it if you like.',
      'Look at {a} · {b}. Do fractions need the same {denominator} when you multiply them?',
      'Will {a} · {b} be bigger or smaller than {b}? What do you think, and why?',
    ],
    rule: [
      'To multiply fractions, multiply top by top and bottom by bottom. Which numbers belong together in {a} · {b}?',
      'You need no common denominator here. Which two numbers do you multiply at the top of {a} · {b}?',
      'Multiply the tops on their own and the bottoms on their own. What do you write for {a} and {b}?',
    ],
    setUp: [
      'Write {a} · {b} on one long fraction line: (▢ · ▢)/(▢ · ▢). Which numbers do you put in?',
      'Make two small sums from {a} and {b}: one for the tops and one for the bottoms. What are they?',
      'Turn {a} · {b} into ▢/▢ by multiplying straight across. What do you get?',
    ],
  },
  divideByFraction: {
    goal: [
      'How many times does {b} fit into {a}? Draw it on a number line if you like.',
      'What is {a} ÷ {b} really asking? Say it with "how many times".',
      'Will {a} ÷ {b} be bigger or smaller than {a}? What do you think, and why?',
    ],
    rule: [
      'Dividing by a fraction is the same as multiplying by its flip. What is {b} flipped?',
      'Flip the fraction you divide by, and multiply instead. Which of {a} and {b} is flipped?',
      'Only the number after the division sign is flipped. What does {b} look like upside down?',
    ],
    setUp: [
      'Write {a} ÷ {b} as {a} · ▢/▢. What goes in the new fraction?',
      'Keep {a}, change ÷ to ·, and flip {b}. What stands there now?',
      'Write the new multiplication under {a} ÷ {b}. Which fraction did you flip?',
    ],
  },
  partOf: {
    goal: [
      'What does {a} of {b} mean? Into how many equal parts is {b} cut?',
      'Draw {b} as a strip and cut it. What does {a} tell you about how many parts to take?',
      'Which is smaller: {a} of {b}, or {b} itself? How can you tell?',
    ],
    rule: [
      '{theDenominator} says how many parts {b} is cut into. What do you divide {b} by?',
      'First find one part of {b}, then take as many as {theNumerator} says. What is the first step?',
      '"Of" means times here. How can you write {a} of {b} as a multiplication?',
    ],
    setUp: [
      'Write two lines: {b} ÷ ▢ = ▢, then ▢ · ▢. What goes in the first?',
      'Cut the strip {b} into equal parts, and write the number in one part. How many of them do you need?',
      'Work out one part of {b} first. What do you write?',
    ],
  },
  percentOf: {
    goal: [
      'What does {a} really mean? How many out of each hundred is it?',
      'Is {a} more or less than half? What does that tell you about {a} of {b}?',
      'If {b} is the whole, how big a part is {a}?',
    ],
    rule: [
      'Per cent means hundredths. How do you write {a} as a fraction or a decimal?',
      'You can find 1 % first by cutting {b} into a hundred parts. What do you do then to get {a}?',
      'Do you know a fraction as big as {a}? Then you can take that fraction of {b}.',
    ],
    setUp: [
      'Write {a} of {b} as ▢/100 · {b}. What goes in the box?',
      'Write two lines: 1 % of {b} = ▢, then {a} of {b} = ▢ · ▢. What is in the first?',
      'Turn {a} into a decimal and multiply it by {b}. What is it as a decimal?',
    ],
  },
  root: {
    goal: [
      'What does the square root ask? Say it with "which number times itself".',
      'Imagine a square whose area is the number under the root sign. What about the square do you have to find?',
      'What is the opposite of squaring a number?',
    ],
    rule: [
      'The square root is the number that gives the number under the sign when multiplied by itself. Which numbers will you try?',
      'Taking the square root is going backwards from squaring. Which square numbers are nearest?',
      'Careful: the square root is not the half. What must the number do instead?',
    ],
    setUp: [
      'Write ▢ · ▢ with the same number in both boxes. When does it give the number under the root sign?',
      'Make a list of square numbers: 1, 4, 9, … Where does the number under the root sign fit in?',
      'Find two numbers in a row, one too small and one too large when multiplied by themselves. Which are they?',
    ],
  },
  round: {
    goal: [
      'How exact should the number be? Find the place in the problem that says so.',
      'Draw a line after the last digit that is kept. Which digit is right after the line?',
      'Between which two round numbers does the number lie?',
    ],
    rule: [
      'The first digit that is left out decides. When do you round up, and when do you not?',
      'If the digit after the line is 5 or more, you round up. What is it here?',
      'You choose the round number that is nearest. How can you see which one it is?',
    ],
    setUp: [
      'Write the number with an upright line where it should end. What happens to the digit before the line?',
      'Draw a number line from ▢ to ▢ with the two nearest round numbers. Which end is the number nearest to?',
      'Write the digits that stay, and a ▢ in the last place. What goes in the box?',
    ],
  },
  bracketsFirst: {
    goal: [
      'Do {n1} and {n2} go together first? Why, or why not?',
      'There is a bracket in the problem. What does it tell you about {n1} and {n2}?',
      'What does {n1} belong with, and how can you tell?',
      'What in {before} belongs together and must be worked out first?',
    ],
    rule: [
      'Brackets always come first. Is {n1} inside or outside?',
      'Work out what is in the bracket and leave the rest. Which little sum is that, and is {n2} part of it?',
      'Pretend you can only see the bracket. Can you then see {n1}?',
    ],
    setUp: [
      'Copy {before}, but with ▢ in place of the bracket. What goes in the box?',
      'Do the bracket in {before} on a line of its own. What do you get?',
      'Write: the bracket = ▢. What do you have when you put it back into {before}?',
    ],
  },
  pointsBeforeDashes: {
    goal: [
      'Do {n1} and {n2} go together first? Why, or why not?',
      'Which sign stands between {n1} and {n2}, and must it wait?',
      'There are several signs in {before}. What do the rules say about the order?',
      'Which of the numbers does {n2} belong closest with, and how can you tell?',
    ],
    rule: [
      'Multiplication and division come before plus and minus. So what is {n2} worked out with?',
      'Do · and ÷ before + and −, even when they come last. What does that mean for {n1}?',
      'Try putting a bracket around what comes first. Is {n1} in it?',
    ],
    setUp: [
      'Write {before} again with ▢ in place of the multiplication or division. What goes in the box?',
      'Let plus and minus in {before} wait, and do the other part on a line of its own. What do you get?',
      'Write the next line under {before} with just one sign gone. What does it say?',
    ],
  },
  power: {
    goal: [
      'What does the small raised number in {before} mean? Say it with "times itself".',
      'How many times is the number multiplied by itself in {before}?',
      'Which part of {before} is a power, and what does it stand for?',
    ],
    rule: [
      'Powers come before multiplication and addition. How do you write the one in {before} as a multiplication?',
      'The raised number counts how many times the number stands in the multiplication. What does that look like in {before}?',
      'Careful: a power is not the number times the raised number. So what is it in {before}?',
    ],
    setUp: [
      'Write the power in {before} as ▢ · ▢. What goes in the boxes?',
      'Write the power out as a multiplication on its own line, and put it back into {before}. What stands there?',
      'Write {before} again with the power turned into a multiplication. What do you write?',
    ],
  },
  add: {
    goal: [
      'Roughly what do you think {a} and {b} make together? And how will you find it exactly?',
      'Which part of {b} would you add to {a} first?',
      'How many ones are there in {a}, and how many in {b}? What does that say about where to begin?',
      'Picture {a} on a number line. How far do you jump, and how do you split {b} into jumps?',
    ],
    rule: [
      'Add digits in the same place: ones with ones, tens with tens. What do the ones in {a} and {b} make?',
      'Split {b} so that you can first fill {a} up to a round number. How much is {a} missing?',
      'Write {a} and {b} under each other with places lined up. Which column do you start with?',
    ],
    setUp: [
      'Write {a} + ▢ + ▢, where the boxes together are {b}. How do you split {b}?',
      'Jump along a number line from {a}: first to a round number, then the rest of {b}. Where does the first jump land?',
      'Set {a} and {b} under each other. What stands furthest right, and is there anything to carry?',
    ],
  },
  subtract: {
    goal: [
      'How far is it from {b} to {a}? Think of a number line.',
      'Roughly how big do you think the difference between {a} and {b} is? And how will you find it exactly?',
      'Would you rather take {b} away in bites or count up from {b} to {a}? Why?',
      'Are there enough ones in {a} to take the ones of {b} away?',
    ],
    rule: [
      'You can count up from {b} to {a} in jumps. Which round number will you jump to first?',
      'Subtract place by place: ones from ones, tens from tens. Do you need to borrow from {a} to take {b} away?',
      'Split {b} into smaller bites and take them from {a} one at a time. Which bite comes first?',
    ],
    setUp: [
      'Write {a} − ▢ − ▢, where the boxes together are {b}. How do you split {b}?',
      'Draw a number line with {b} and {a}, and write the jumps above it. What is the first jump?',
      'Set {a} and {b} under each other. What happens in the column furthest right?',
    ],
  },
  signedProduct: {
    goal: [
      'Which of {a} and {b} are negative? What do you think that means for the result?',
      'First leave out the signs of {a} and {b}. What calculation is it then?',
      'What do you know of what happens when one multiplies or divides by a negative number?',
    ],
    rule: [
      'Two like signs give plus and two unlike ones give minus when one multiplies or divides. Which have you in {a} and {b}?',
      'Find the sign by itself and the number by itself. Which of them do you find first when you have {a} and {b}?',
      'A negative number turns the direction on the number line. How many turns are there with {a} and {b}?',
    ],
    setUp: [
      'Write the sign first: ▢. Then calculate with {a} and {b} without signs and put it together. What do you have?',
      'Count the minus signs in {a} and {b}. Which sign goes before ▢ when you have calculated without them?',
      'Write a line for the sign and a line for the number. What does each of them come to?',
    ],
  },
  subtractBelowZero: {
    goal: [
      'Find {a} on a number line that runs to both sides of 0. Which way do you go when you take {b} away?',
      'Think of a thermometer that shows {a} degrees. What happens when it gets {b} degrees colder?',
      'On which side of 0 do you think {a} − {b} ends? How can you tell?',
    ],
    rule: [
      'To subtract is to go left on the number line, and it goes on past 0. How many steps do you go from {a}?',
      'The order matters: here you begin at {a} and take {b} away, not the other way round. How far is {a} from 0?',
      'The numbers go on to the left of 0, with a minus in front. How does that help you when you go {b} to the left from {a}?',
    ],
    setUp: [
      'Draw a number line with 0 on it and put a dot at {a}. Go {b} steps to the left. Where do you land: ▢?',
      'Write {a} − {b} = ▢ and draw a jump to the left from {a} on a number line. How long is the jump?',
      'Draw a thermometer with 0 in the middle and mark {a} on it. Go down {b}. What do you write in ▢?',
    ],
  },
  multiply: {
    goal: [
      'How can you split {b} so that it gets easier to multiply by {a}?',
      'What number near {b} is easy to multiply {a} by? Use it for a rough estimate.',
      'Which multiplication do you already know that is like {a} · {b}?',
      'Think of {a} rows with {b} in each. How can you count them in chunks?',
    ],
    rule: [
      'You may split one number, multiply each part, and add at the end. How would you split {b}, and what is each part multiplied by?',
      'Split {b} into tens and ones. Which two smaller multiplications does that give with {a}?',
      'If you know a multiplication with {a} that is close, you can adjust it. How far is it to {b}?',
    ],
    setUp: [
      'Write {a} · ▢ + {a} · ▢, where the boxes together are {b}. What do you put in?',
      'Draw a rectangle with sides {a} and {b}, and cut it in two. What is the area of each part?',
      'Set {a} and {b} under each other, and multiply one place at a time. What does the first place give?',
    ],
  },
  divide: {
    goal: [
      'How many times does {b} fit into {a}? Start with something you are sure of.',
      'Which times table can help you divide by {b}?',
      'Think of sharing {a} out to {b}. What can each get in the first round?',
      'Which round number close to {a} does {b} go into?',
    ],
    rule: [
      'Division is multiplication backwards. What must you multiply {b} by to reach {a}?',
      'Split {a} into bites that {b} goes into. Which big bite can you take first?',
      'If the numbers are too big, make both smaller by the same factor. What can you divide both {a} and {b} by?',
    ],
    setUp: [
      'Write {b} · ▢ = {a}. Which number will you try in the box?',
      'Write {a} as ▢ + ▢, where {b} goes into both. How do you split {a}?',
      'Set out the division, and take one digit of {a} at a time from the left. How many times does {b} go into the first?',
    ],
  },
  expandBrackets: {
    goal: [
      'What does the number right in front of the bracket in {before} mean?',
      'How can you write {before} without the bracket?',
      'What in the bracket is multiplied by the number in front of it in {before}?',
    ],
    rule: [
      'The number in front multiplies every term inside. How many terms are in the bracket in {before}?',
      'Multiply all the terms, not only the first. Which two multiplications does that give in {before}?',
      'Mind the sign when you multiply into the bracket. What does the second term in {before} become?',
    ],
    setUp: [
      'Write {before} again, but with ▢ + ▢ in place of the bracket. What goes in the boxes?',
      'Draw an arc from the number in front to each term in {before}. What does each arc give?',
      'Multiply the first term in {before}, then the second. What do you have now?',
    ],
  },
  collectTerms: {
    goal: [
      'Which terms in {before} are of the same kind?',
      'Circle the terms with {x} and box the plain numbers in {before}. What can be added together?',
      'Can {before} be written shorter before you go on?',
    ],
    rule: [
      'Collect like terms: {x} with {x}, numbers with numbers. What do you get from {before}?',
      'Think of {x} as an apple: how many apples are on each side of {before}?',
      'Remember that the sign in front belongs to the term. What do the terms with {x} in {before} make together?',
    ],
    setUp: [
      'Write {before} again as ▢{x} and one number on each side. What goes in the box?',
      'First write all terms with {x} next to each other, then the numbers. What does {before} become?',
      'Collect one pair in {before} at a time. Which pair comes first?',
    ],
  },
  gatherVariable: {
    goal: [
      '{x} is on both sides of {before}. On which side will you gather it?',
      'What can you do so that {x} is only on one side of {before}?',
      'Which term with {x} in {before} would you move, and why that one?',
    ],
    rule: [
      'Subtract the same term with {x} from both sides. Which term do you want to lose in {before}?',
      'An equation is a balance: take the same amount of {x} off both sides. How much can you take off in {before}?',
      'Do the opposite on both sides. What is the opposite of the {x} term you want to move in {before}?',
    ],
    setUp: [
      'Write {before}, and write "− ▢{x}" on both sides. What goes in the box?',
      'Cross out equally many {x} on each side of {before}. What is left?',
      'Write the new equation under {before}, with {x} on one side only. What does it say?',
    ],
  },
  undoAddition: {
    goal: [
      'You want {x} alone in {before}. What can you remove first?',
      'What has been added to or taken from the side with {x} in {before}?',
      'Think of {before} as a balance. What can you take off both sides so that {x} is closer to being alone?',
    ],
    rule: [
      'What you do on one side you must do on the other. What is the opposite of what happens with {c} in {before}?',
      'Plus and minus undo each other. How do you make {c} disappear from the side with {x}?',
      'Remove {c} by doing the opposite on both sides. What do you write on each side?',
    ],
    setUp: [
      'Write {before}, and write the same after both sides so that {c} goes away. What is then on the left?',
      'Make a new line under {before}: the side with {x} without {c}, and ▢ on the other. What goes in the box?',
      'Cover the {x} term in {before} with your hand. Which number must be hiding under it?',
    ],
  },
  undoMultiplication: {
    goal: [
      'What has happened to {x} in {before}: is it multiplied or divided by something?',
      '{x} is not alone yet in {before}. What is left to remove?',
      'How many {x} are there in {before}, and what do you want to know about one {x}?',
    ],
    rule: [
      'Multiplication and division undo each other. What is the opposite of what happens to {x} in {before}?',
      'Do the same on both sides of {before} so that there is just one {x}. Which operation do you use?',
      'Find the number that stands with {x} in {before}. What can you do on both sides to make it go away?',
    ],
    setUp: [
      'Write {before}, and do the same to both sides so that it says {x} = ▢. What do you do?',
      'Read {before} aloud in words. What must one {x} then be?',
      'Try a guess: put a number in for {x} in {before}. Was it too big or too small?',
    ],
  },
  rewrite: {
    goal: [
      'Look at {before}. What will you do first?',
      'Which part of {before} can you work out or rewrite without touching the rest?',
      'What would make {before} easier to work with?',
    ],
    rule: [
      'Take one step at a time in {before}, with a new line for each. What is the first?',
      'Rewrite {before} so that all numbers have the same form. Which form will you choose?',
      'Do just one thing to {before}, and check that its value stays. Which thing do you take?',
    ],
    setUp: [
      'Write {before} = ▢ with just one part worked out. What goes in the box?',
      'Circle one part of {before}, and write the line again without it. What does it say?',
      'Write the next line under {before}. What did you change?',
    ],
  },
};
