import type { FormulaIdea } from './formulaIdea.ts';
import { amountTextsEn } from './formulas/amounts.en.ts';
import { chanceTextsEn } from './formulas/chances.en.ts';
import { figureTextsEn } from './formulas/figures.en.ts';
import type { RuleTexts } from './ruleTexts.ts';

/** Hints on the way from a task in words to its calculation, in English. */
export const formulaTextsEn: Record<FormulaIdea, RuleTexts> = {
  ...figureTextsEn,
  ...amountTextsEn,
  ...chanceTextsEn,
  rectangleArea: {
    goal: [
      'The area is how much the shape covers. How can you find out how many small squares there is room for?',
      'Draw the shape and write the measurements on its sides. Which part of the drawing do you have to find?',
      'Imagine laying tiles on the whole shape. How many tiles fit in one row?',
    ],
    rule: [
      'The area of a rectangle is length times width. Which numbers in the problem are the length and the width?',
      'There are as many small squares in every row. How do you use that instead of counting them all?',
      'When you know how many there are in a row and how many rows, what operation gives all of them?',
    ],
    setUp: [
      'Write area = ▢ · ▢ and put in the measurements. What do you get?',
      'Put the measurements from the problem into ▢ · ▢. What do you have to work out?',
      'Draw the rectangle and write ▢ · ▢ in the middle of it. Which two measurements belong there?',
    ],
  },
  rectanglePerimeter: {
    goal: [
      'The perimeter is the way all around along the edge. Which sides do you pass?',
      'Draw the shape and follow its edge with your finger. How many sides do you pass before you are back?',
      'Imagine a fence around the shape. Which pieces of fence do you need?',
    ],
    rule: [
      'The perimeter is all the sides added together. Which sides of a rectangle are the same length?',
      'In a rectangle, opposite sides are equally long. How many times do you need each measurement?',
      'Only two measurements are given, but the rectangle has more sides. How long are the others?',
    ],
    setUp: [
      'Write perimeter = ▢ + ▢ + ▢ + ▢ and put a measurement in each box. What does it say?',
      'Write a measurement at each side of your drawing and add them: ▢ + ▢ + ▢ + ▢. What do you get?',
      'You can double each measurement and add afterwards. What does that calculation look like?',
    ],
  },
  triangleArea: {
    goal: [
      'Draw the triangle, and a rectangle around it with the same base and height. How much of it does the triangle fill?',
      'Where do you see the base of the triangle, and where do you see the height?',
      'Think of a rectangle cut from corner to corner. What can it tell you about the triangle?',
    ],
    rule: [
      'A triangle is half as big as the rectangle with the same base and height. How do you use that?',
      'Multiply the base by the height and then take half. Which numbers in the problem are they?',
      'The formula says height times base, and then half of it. Why only half, do you think?',
    ],
    setUp: [
      'Write area = (▢ · ▢) ÷ ▢ and put in the measurements. What does it say?',
      'First write ▢ · ▢ for the rectangle. What must you do to it so that it fits the triangle?',
      'Put the height and the base into ▢ · ▢, and remember the half at the end. What does it all look like?',
    ],
  },
  trianglePerimeter: {
    goal: [
      'The perimeter is the way all around. Which sides of the triangle do you pass?',
      'Draw the triangle and write a measurement at each side. What do you have to find?',
      'If you walk along the edge of the triangle, what do you pass?',
    ],
    rule: [
      'The perimeter is all the sides added together. Which numbers in the problem are sides?',
      'You only need the lengths of the sides here, no height. What do you do with them?',
      'When you want to know how far it is around, what operation do you use?',
    ],
    setUp: [
      'Write perimeter = ▢ + ▢ + ▢ and put in the sides. What does it say?',
      'Write the three sides one after another with plus between them. Which two will you add first?',
      'Put a measurement in each box: ▢ + ▢ + ▢. What is the easiest way to work it out?',
    ],
  },
  boxVolume: {
    goal: [
      'The volume is how much there is room for. How many small cubes can lie on the bottom?',
      'Imagine filling the box with small cubes. How can you count them without taking one at a time?',
      'Draw the box and write the measurements on it. Which one tells how many layers there is room for?',
    ],
    rule: [
      'The volume of a box is length times width times height. Which numbers in the problem are they?',
      'First find how much the bottom covers. What do you multiply by to get all the layers?',
      'There are as many cubes in every layer. How do you use that?',
    ],
    setUp: [
      'Write volume = ▢ · ▢ · ▢ and put in the three measurements. What does it say?',
      'First write ▢ · ▢ for the bottom. What is left to multiply by?',
      'Put length, width and height into ▢ · ▢ · ▢. Which two will you multiply first?',
    ],
  },
  triangleAngles: {
    goal: [
      'What do you know about all the angles of a triangle when you add them together?',
      'Draw a triangle and write in the angles you know. Which one is missing?',
      'If you cut off the corners of a triangle and lay them side by side, what do they form?',
    ],
    rule: [
      'The angles of a triangle add up to 180 degrees. How do you find the one that is missing?',
      'The angles of a triangle form a straight line together. How much have you used, and how do you find the rest?',
      'You know the sum of the angles and two of them. What operation finds what is missing?',
    ],
    setUp: [
      'Write the sum of the angles minus the two angles: ▢ - ▢ - ▢. What do you put in?',
      'Write ▢ + ▢ + v = the sum of the angles, where v is the angle you need. Which numbers go in the boxes?',
      'First add the two angles you know: ▢ + ▢. What do you subtract that from?',
    ],
  },
  mean: {
    goal: [
      'The mean is what everyone would get if it were shared out equally. What must you gather before you can share?',
      'How many numbers are there in the problem? Count them, and think about what you need the count for.',
      'Guess first: will the mean be closer to the smallest or the largest number? Why?',
    ],
    rule: [
      'Add all the numbers and divide by how many there are. What do you divide by here?',
      'First gather everything in one pile, then share it equally. How many is it shared between?',
      'The mean is the sum divided by the count. What is the count in your problem?',
    ],
    setUp: [
      'Write (▢ + ▢ + …) ÷ ▢ with all the numbers in the brackets. What goes after the division sign?',
      'First write out the whole addition. What must the sum then be divided by?',
      'Put brackets around all the numbers with plus between them, and write ÷ ▢ after. What do you put in?',
    ],
  },
  medianInOrder: {
    goal: [
      'The median is the middle one when the numbers are lined up. How must they stand before you look for the middle?',
      'Look at the row of numbers. Are they in order from smallest to largest?',
      'Think of the numbers as children lining up by height. Who stands first?',
    ],
    rule: [
      'Line the numbers up from smallest to largest before you find the middle. Which is the smallest?',
      'You can only see the median when the numbers are in order. What does the row look like?',
      'Write all the numbers in order, the equal ones too. Which comes first?',
    ],
    setUp: [
      'Write the row ▢, ▢, … from smallest to largest. What does it say?',
      'Cross the numbers out one by one as you write them in order. What does the new row look like?',
      'Begin with the smallest number and write the next one beside it. How does the row go on?',
    ],
  },
  medianInMiddle: {
    goal: [
      'Now find the middle of the row. How many numbers are there on each side of the middle?',
      'Count inwards from both ends of the row. What do you meet in the middle?',
      'Is there one number in the middle of the row, or are there two?',
    ],
    rule: [
      'With an even count there are two in the middle. The median is halfway between them. How do you find it?',
      'If two numbers stand in the middle, you take their mean. Which two are they?',
      'Cross out one number at each end, again and again. Which two are left, and what is halfway between them?',
    ],
    setUp: [
      'Write (▢ + ▢) ÷ ▢ with the two middle numbers. What do you put in?',
      'Add the two middle numbers and take half. What does the calculation look like?',
      'Put the two middle numbers on a number line. Which number is equally far from both?',
    ],
  },
  range: {
    goal: [
      'The range tells how spread out the numbers are. Which two of the numbers do you need for that?',
      'Find the smallest and the largest number. Why are those the ones that matter, do you think?',
      'Imagine the numbers on a number line. How far is it from one end to the other?',
    ],
    rule: [
      'The range is the largest number minus the smallest. Which two numbers are they?',
      'It is the difference between the two ends. How do you find a difference?',
      'You need only two of the numbers. Which ones, and what do you do with them?',
    ],
    setUp: [
      'Write ▢ - ▢ with the largest number first. What do you put in?',
      'Circle the largest and the smallest number, and write ▢ - ▢. What does it say?',
      'Write the largest and the smallest number with a minus between them. What does it look like?',
    ],
  },
  percentShare: {
    goal: [
      'What is the whole in the problem, and what is the part?',
      'Is the part more or less than half of the whole? What does that say about the per cent?',
      'Draw a bar for the whole and shade the part. About how large a part is it?',
    ],
    rule: [
      'You find the per cent by dividing the part by the whole and multiplying by a hundred. Which number is the whole?',
      'Per cent means out of a hundred. How large a part is it as a fraction first?',
      'Write the part over the whole as a fraction. How do you turn it into hundredths?',
    ],
    setUp: [
      'Write ▢ ÷ ▢ · ▢, first the part and then the whole. What do you put in?',
      'Write the fraction ▢/▢ with the part on top. What do you multiply by to get per cent?',
      'First find what one per cent of the whole is. How many times does it go into the part?',
    ],
  },
  percentMore: {
    goal: [
      'Does the number get larger or smaller? And what is it that has to be added?',
      'What is the whole here that the per cent is taken of?',
      'Guess roughly: will it be much more or a little more than what you start with?',
    ],
    rule: [
      'First find the per cent of the number, then add it. How do you find the per cent of it?',
      'One per cent is a hundredth of what you start with. How do you use that here?',
      'You cannot add the per cent number itself. What must you work out before you add?',
    ],
    setUp: [
      'Write ▢ + ▢% of ▢. What do you put in the boxes?',
      'Write two lines: first ▢% of ▢, and then the number plus what you found. What is in the first one?',
      'Find one per cent: ▢ ÷ ▢. How many of those are added?',
    ],
  },
  percentLess: {
    goal: [
      'Does the number get larger or smaller? And what is it that has to be taken away?',
      'What is the whole here that the per cent is taken of?',
      'Guess roughly: how much is left, more or less than half?',
    ],
    rule: [
      'First find the per cent of the number, then subtract it. How do you find the per cent of it?',
      'One per cent is a hundredth of what you start with. How do you use that here?',
      'You cannot subtract the per cent number itself. What must you work out before you subtract?',
    ],
    setUp: [
      'Write ▢ - ▢% of ▢. What do you put in the boxes?',
      'Write two lines: first ▢% of ▢, and then the number minus what you found. What is in the first one?',
      'Find one per cent: ▢ ÷ ▢. How many of those are subtracted?',
    ],
  },
  percentWhole: {
    goal: [
      'Do you know the part or the whole? What is it that you have to find?',
      'Should the answer be larger or smaller than the number you know? Why?',
      'Draw a bar for the whole number and shade the part you know. What is missing in the drawing?',
    ],
    rule: [
      'First find what one per cent is. How do you get from the part to one per cent?',
      'You go backwards: from the part down to one per cent, and then up to the whole. What do you divide by?',
      'The whole number is a hundred per cent. If you know one per cent, what do you do then?',
    ],
    setUp: [
      'Write ▢ ÷ ▢ for one per cent, and multiply up to the whole. What do you put in?',
      'Make two lines: one per cent is ▢ ÷ ▢, and the whole is ▢ · ▢. What do you write in the first?',
      'Write ▢ ÷ ▢ · ▢ with the part first. What goes in the other two boxes?',
    ],
  },
  slope: {
    goal: [
      'The slope tells how much the line rises each time you go one to the right. How far do you go to the right here?',
      'Draw the two points in a coordinate system. Does the line go up or down to the right?',
      'Which numbers in the points are x, and which are y?',
    ],
    rule: [
      'The slope is the difference in y divided by the difference in x. Which two numbers are the y values?',
      'First find how much the line rises, and then how far it goes to the right. What is divided by what?',
      'Subtract the y values and the x values in the same order. Which point do you begin with?',
    ],
    setUp: [
      'Write (▢ - ▢) ÷ (▢ - ▢) with the y values in the first brackets. What do you put in?',
      'Write the difference in y above the line and the difference in x below: (▢ - ▢)/(▢ - ▢). What does it say?',
      'Draw a staircase from one point to the other. How far do you go across, and how far up?',
    ],
  },
  squareArea: {
    goal: [
      'The area is how much the square covers. How many small squares fit along one side?',
      'Draw the square and write the measurement on it. How long are the sides that nothing is said about?',
      'Imagine laying tiles on the whole square. How many rows will there be?',
    ],
    rule: [
      'The area is side times side. Why is it the same number twice in a square?',
      'In a square there are as many rows as there are tiles in each row. How do you use that?',
      'All the sides of a square are equally long. Which two numbers do you multiply, then?',
    ],
    setUp: [
      'Write area = ▢ · ▢ and put in the side both times. What does it say?',
      'Write the measurement at two of the sides and multiply them: ▢ · ▢. What do you have to work out?',
      'Put the length of the side into ▢ · ▢. What is the easiest way to work it out?',
    ],
  },
  squarePerimeter: {
    goal: [
      'The perimeter is the way all around along the edge. How many sides do you pass?',
      'Draw the square and write a measurement at each side. What do you notice?',
      'Imagine a fence around the square. How many equally long pieces do you need?',
    ],
    rule: [
      'All the sides of a square are equally long. How do you find the way around, then?',
      'The perimeter is all the sides added together. How many sides are there?',
      'When you add the same number several times, what operation is quickest?',
    ],
    setUp: [
      'Write perimeter = ▢ + ▢ + ▢ + ▢ and put the side in each box. What does it say?',
      'Write it as a multiplication: ▢ · ▢, the number of sides times the length of a side. What do you put in?',
      'Begin with two of the sides: ▢ + ▢. What is left?',
    ],
  },
  commonDivisor: {
    goal: [
      'What does it mean that one number goes into another?',
      'Which numbers go into the smaller of the two? Begin with the ones you are sure of.',
      'You are looking for a number that goes into both. How large can it be at most?',
    ],
    rule: [
      'Write down all the divisors of each number. Which are on both lists?',
      'A divisor is a number that goes in with nothing left over. Which common divisor is the largest?',
      'Split both numbers into primes. Which primes do the two numbers share?',
    ],
    setUp: [
      'Make two lists: numbers that go into the one, and numbers that go into the other. What is on them?',
      'Write one of the numbers as ▢ · ▢ in every way you can. Which of those go into the other one too?',
      'Divide both by a number that you know goes into them: ▢ ÷ ▢ and ▢ ÷ ▢. Can you go on?',
    ],
  },
  commonMultiple: {
    goal: [
      'Think of the times table of each number. What do you have to find that is in both?',
      'What are the first numbers in the times table of the larger one?',
      'Imagine a pair of lamps, each blinking at its own pace. When do they blink together?',
    ],
    rule: [
      'A multiple is a number in the times table. Which is the first that is in both tables?',
      'Write the times table of the larger number and try whether the smaller one goes in. What do you find?',
      'Split both numbers into primes. Which primes are needed so that both numbers go in?',
    ],
    setUp: [
      'Write both times tables, one below the other: ▢, ▢, ▢, … When do they meet?',
      'Go up the times table of the larger number: ▢, ▢, ▢, … Which is the first that the smaller one goes into?',
      'Write each number as a product of primes: ▢ · ▢. What must be there for both to go in?',
    ],
  },
};
