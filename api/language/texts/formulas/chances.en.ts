import type { FormulaIdea } from '../formulaIdea.ts';
import type { RuleTexts } from '../ruleTexts.ts';

/** Hints about lists of numbers, chance and counting, in English. */
export const chanceTextsEn = {
  medianIsMiddle: {
    goal: [
      'Now you have to find the middle of the row. How many numbers are on each side of the middle?',
      'Count in from both ends of the row at the same time. Where do you meet?',
      'How many numbers are in the row, and which place is the middle one then?',
    ],
    rule: [
      'With an odd number of numbers there is one in the middle. How many must stand on each side of it?',
      'Cross out one number at each end, again and again. Which one is left?',
      'The median is the number with equally many on each side. How do you find its place?',
    ],
    setUp: [
      'Write the numbers in order and circle the one with equally many on each side. Which is it?',
      'Write the places 1, 2, 3, … under the numbers. Which place is in the middle of the row?',
      'Write ▢ numbers, then the middle, then ▢ numbers. What goes in the boxes?',
    ],
  },
  mode: {
    goal: [
      'What do you count when you look for the mode?',
      'Are there numbers in the row that come again? Which?',
      'Try to put equal numbers into piles. Which pile is the largest?',
    ],
    rule: [
      'The mode is the number that there is most of. How many times is each number there?',
      'It is not about how large the numbers are, but how often they come. How can you count that?',
      'Make a mark each time a number comes. Which number gets the most marks?',
    ],
    setUp: [
      'Make a table with two rows: number and count. What stands under each number?',
      'Write each number once and make a mark each time it is there. What does it look like?',
      'Write the row in order, so that equal numbers are side by side. Where is the longest run?',
    ],
  },
  chance: {
    goal: [
      'How many different things can happen, and are they equally likely?',
      'What are you hoping for? How many of the possibilities are like that?',
      'Is the chance larger or smaller than a half? How can you tell?',
    ],
    rule: [
      'The probability is the number of good possibilities out of all of them. How many are there in all?',
      'When all possibilities are equally likely, you can count. What do you count above, and what below?',
      'What you hope for is a part of the whole as well. Have you counted it in the whole?',
    ],
    setUp: [
      'Write ▢/▢ with the good possibilities above and all of them below. What do you put in?',
      'Write "▢ out of ▢". What does it look like as a fraction?',
      'Draw all the possibilities and mark the good ones. How many marks are there, and how many in all?',
    ],
  },
  combinations: {
    goal: [
      'Choose one thing of the first kind. How many possibilities are there for the next then?',
      'Try to write down some of the possibilities. How can you be sure to get them all?',
      'Draw a tree with a branch for each possibility. How many twigs are there on each?',
    ],
    rule: [
      'To each choice of the first kind belong all choices of the next. Which operation fits that?',
      'You do not add the counts, as each thing can be chosen together with each of the others. What do you do then?',
      'The number of possibilities is the counts multiplied. Which numbers are they here?',
    ],
    setUp: [
      'Write ▢ · ▢ with the count of each kind. What do you put in?',
      'Make a table with one kind as rows and the other as columns. How many boxes does it get?',
      'Write the possibilities for one thing of the first kind. How many times must you do that?',
    ],
  },
} satisfies Partial<Record<FormulaIdea, RuleTexts>>;
