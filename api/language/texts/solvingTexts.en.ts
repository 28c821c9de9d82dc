import type { SolvingIdea } from './algebraIdea.ts';
import type { RuleTexts } from './ruleTexts.ts';

/** Hints about inequalities and equations of the second degree, in English. */
export const solvingTextsEn: Record<SolvingIdea, RuleTexts> = {
  moveInInequality: {
    goal: [
      'You want {x} to stand alone in {before}. What can you remove first?',
      'What has been added or subtracted on the side with {x} in {before}?',
      'Think of {before} as scales that are not in balance. What can you take off both sides?',
      'Which term keeps {x} from being alone in {before}?',
    ],
    rule: [
      'You may add or subtract the same on both sides, and the sign stays as it is. What will you remove in {before}?',
      'When you remove the same from both sides, the heavier side is still the heavier. What do you remove from {before}?',
      'Do the opposite of what was done to {x}, on both sides. What is that in {before}?',
    ],
    setUp: [
      'Write {before}, and write the same after both sides. What is on each side then?',
      'Make a new line under {before} with the same sign, and ▢ on the side without {x}. What goes in the box?',
      'Write the side with {x} as it becomes, then the sign, and then the other side. What do you get?',
    ],
  },
  scaleInequality: {
    goal: [
      'What has happened to {x} in {before}: has it been multiplied or divided by something?',
      'You want to know about one {x}. What is left to remove in {before}?',
      'Which number stands with {x} in {before}, and what does it do to {x}?',
    ],
    rule: [
      'Multiplying and dividing undo each other, and as long as the number is positive, the sign stays. What do you do to {before}?',
      'Do the same on both sides, so that there is only one {x}. Which operation do you use on {before}?',
      'Find the number that stands with {x} in {before}. What can you do on both sides to make it go away?',
    ],
    setUp: [
      'Write one {x}, then the same sign as in {before}, and then ▢. What goes in the box?',
      'Read {before} aloud in words. What must then be true of one {x}?',
      'Try a number: put it in place of {x} in {before}. Does it fit, and how far can you go?',
    ],
  },
  turnInequality: {
    goal: [
      'Which sign does the number in front of {x} have in {before}? What does that mean for what you do next?',
      'Try putting a large and a small number in for {x} in {before}. Which of them fits?',
      'You want to know about one {x}, but there is a minus. What do you have to watch?',
    ],
    rule: [
      'When both sides are multiplied or divided by a negative number, the sign has to turn. What do you divide by in {before}?',
      'A negative number mirrors the number line: what was largest becomes smallest. What happens to the sign in {before} then?',
      'Think of 2 < 5. Multiply both sides by −1: which side is larger now, and what does that tell you about {before}?',
    ],
    setUp: [
      'Write one {x}, then the sign turned round, and then ▢. What goes in the box?',
      'Write {before} again with both sides divided by the negative number. Which way does the sign turn?',
      'Work out the side without {x}, sign and all, and turn the sign. What does it say?',
    ],
  },
  bothRoots: {
    goal: [
      '{x} times itself is to give what stands on the other side. Which numbers can it be?',
      'What does {before} ask? Say it with “times itself”.',
      'Think of a square with that area. How long is its side, and can {x} be something other than a length?',
    ],
    rule: [
      'The opposite of squaring is taking the square root. But what does a negative number times itself give?',
      'An equation with {x} squared can have more than one solution. How can you check that you have them all?',
      'Minus times minus is plus. What does that mean for the numbers that {x} can be in {before}?',
    ],
    setUp: [
      'Write {x} = ▢ or {x} = −▢. What goes in the boxes?',
      'Write ▢ · ▢ with the same number twice. Which number fits, and is there one more?',
      'Put the sign √ over what stands alone in {before}. What does that give, and what is the other possibility?',
    ],
  },
  gatherOnOneSide: {
    goal: [
      'What should stand on one side before you can use that a product is 0?',
      'How can you get 0 to stand alone on one side of {before}?',
      'Which terms in {before} will you move, so that everything is on one side?',
    ],
    rule: [
      'Move all terms to one side, so that there is 0 on the other. Which sign do the terms get that you move?',
      'Subtract the same on both sides until one side is 0. What do you subtract in {before}?',
      'Multiply out brackets, and collect everything on one side. Which terms are of the same kind?',
    ],
    setUp: [
      'Write the squared term first, then the term with {x}, then the number, and at last = 0. What does it say?',
      'Write a new line under {before} that ends in = 0. What stands before it?',
      'Take one term at a time to the other side. Which one first, and what happens to its sign?',
    ],
  },
  factorTrinomial: {
    goal: [
      'Can the side with {x} be written as two brackets multiplied?',
      'Which number stands alone in {before}, and which stands in front of {x}? You need those two.',
      'Think backwards: which two brackets may have been multiplied out to what stands in {before}?',
    ],
    rule: [
      'Find two numbers whose product is the last number and whose sum is the number in front of {x}. Which pairs can you try?',
      'List the pairs of numbers whose product is the last number in {before}. Which pair has the right sum?',
      'The signs count. If the last number is positive, the two numbers have the same sign. How is it in {before}?',
    ],
    setUp: [
      'Write ({x} + ▢)({x} + ▢) = 0, or with minus. Which numbers do you try?',
      'Make a list of pairs ▢ · ▢, and write the sum beside each. Which pair fits?',
      'Multiply your two brackets out as a check. Do you get {before} back?',
    ],
  },
  zeroProduct: {
    goal: [
      'Things are multiplied here, and they give 0. What do you know then?',
      'Which factors are there in {before}? When do they give 0 together?',
      'Can two numbers multiplied give 0 if neither of them is 0?',
    ],
    rule: [
      'A product is 0 when one of its factors is 0. Which factors are there in {before}?',
      'Each factor can be the one that is 0. Which small equations does that give?',
      'Cover one factor in {before}. What must be true of the other?',
    ],
    setUp: [
      'Write one small equation for each factor: ▢ = 0 or ▢ = 0. What do you put in?',
      'Write the factors of {before} under each other, and write = 0 after each. What does it say?',
      'Take the first factor by itself, and set it equal to 0. What does it say, and what about the next?',
    ],
  },
  solveEach: {
    goal: [
      'Now you have small equations in {before}. What must {x} be in the first?',
      'Which number must {x} be for the first small equation to hold? And the next?',
      'Solve the small equations one by one. Which one first?',
    ],
    rule: [
      'Each small equation is solved by itself: do the opposite on both sides. What do you do in the first?',
      'Mind the sign: where there is a plus, {x} becomes negative. What is {x} in the first?',
      'Both are solutions. How can you check them in the equation you began with?',
    ],
    setUp: [
      'Write {x} = ▢ or {x} = ▢. What goes in the boxes?',
      'Put a number in for {x} in the first small equation. Does it become 0?',
      'Write each solution on a line of its own. What does the first say?',
    ],
  },
};
