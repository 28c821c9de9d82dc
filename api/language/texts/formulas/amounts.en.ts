import type { FormulaIdea } from '../formulaIdea.ts';
import type { RuleTexts } from '../ruleTexts.ts';

/** Hints about changes in percent, ratios, scales and speed, in English. */
export const amountTextsEn = {
  toSmallerUnit: {
    goal: [
      'Which of the two units is larger? Does the number then get larger or smaller when you convert?',
      'Show the two units with your hands or with something you know. How many of the small one make the large one?',
      'Which unit do you have, and which one must you end with?',
    ],
    rule: [
      'There are several of the small unit in each large one. Which operation gives more of them?',
      'Find out how many small ones make one large one. What do you do with that number?',
      'When the unit gets smaller, the number gets larger. How many times larger must it be here?',
    ],
    setUp: [
      'Write ▢ · ▢ with what you have first. How many small ones make one large one?',
      'Write first: 1 large = ▢ small. What do you then multiply by?',
      'Make a table: 1 large, 2 large, and then the number you have. What goes below each?',
    ],
  },
  toLargerUnit: {
    goal: [
      'Which of the two units is larger? Does the number then get larger or smaller when you convert?',
      'How many of the small unit does it take to make one of the large?',
      'Which unit do you have, and which one must you end with?',
    ],
    rule: [
      'The small ones are gathered in equal heaps, and each heap is one large one. Which operation finds the number of heaps?',
      'Find out how many small ones make one large one. What do you do with that number?',
      'When the unit gets larger, the number gets smaller. How many times smaller must it be here?',
    ],
    setUp: [
      'Write ▢ ÷ ▢ with what you have first. How many small ones make one large one?',
      'Write first: ▢ small = 1 large. What do you then divide by?',
      'Make a table that begins with 1 large. Where in the table does your number belong?',
    ],
  },
  toOneUnit: {
    goal: [
      'There are two units. Which of them must it all be written in?',
      'How much is the large part by itself, and how much is the small one?',
      'Which part already has the unit that you must end with?',
    ],
    rule: [
      'Convert the large part first. What do you do with the small part in the end?',
      'When both parts have the same unit they can be added. Which part is still to be converted?',
      'Take one part at a time. How many small ones make one large one?',
    ],
    setUp: [
      'Write ▢ · ▢ + ▢. Which part stands last?',
      'Write two lines: the large part = ▢ · ▢, and then + ▢. What do you put in?',
      'Draw the two parts one after the other and write the small unit below each. What goes there?',
    ],
  },
  percentRise: {
    goal: [
      'What was the number to begin with, and what did it become? How much has been added?',
      'Is the increase more or less than half of what there was to begin with?',
      'What is the whole here, the hundred per cent: the old number or the new one?',
    ],
    rule: [
      'First find the increase and compare it with what you began with. What is divided by what?',
      'An increase in per cent is always taken of the old number. Which number is that?',
      'The increase divided by the old number, times a hundred. How do you find the increase?',
    ],
    setUp: [
      'Write (▢ - ▢) ÷ ▢ · ▢ with the new number first. What do you put in?',
      'Write two lines: increase = ▢ - ▢, and then increase ÷ ▢ · ▢. What does the first one say?',
      'Write the increase over the old number as a fraction: ▢/▢. How do you turn it into per cent?',
    ],
  },
  percentFall: {
    goal: [
      'What was the number to begin with, and what did it become? How much has gone?',
      'Is the decrease more or less than half of what there was to begin with?',
      'What is the whole here, the hundred per cent: the old number or the new one?',
    ],
    rule: [
      'First find the decrease and compare it with what you began with. What is divided by what?',
      'A decrease in per cent is always taken of the old number. Which number is that?',
      'The decrease divided by the old number, times a hundred. How do you find the decrease?',
    ],
    setUp: [
      'Write (▢ - ▢) ÷ ▢ · ▢ with the old number first. What do you put in?',
      'Write two lines: decrease = ▢ - ▢, and then decrease ÷ ▢ · ▢. What does the first one say?',
      'Write the decrease over the old number as a fraction: ▢/▢. How do you turn it into per cent?',
    ],
  },
  percentPoints: {
    goal: [
      'What is the difference between per cent and percentage points? Which does the problem ask for?',
      'Imagine a line from 0% to 100%. How far is it between the two percentages?',
      'Do you compare the two percentages directly, or take a per cent of something?',
    ],
    rule: [
      'Percentage points are the difference between two percentages. How do you find a difference?',
      'Nothing has to be divided here. What do you do with the two percentages then?',
      'Percentage points count the steps from one percentage to the other. Where do you begin, and where do you end?',
    ],
    setUp: [
      'Write ▢ - ▢ with the larger percentage first. What do you put in?',
      'Put the two percentages on a number line and write ▢ - ▢. What does it say?',
      'Write the smaller percentage + ▢ = the larger one. What goes in the box?',
    ],
  },
  percentBefore: {
    goal: [
      'Is it the number before or after the change that you know? What do you have to find?',
      'How many per cent of the old number is the new one? Remember that the old one is a hundred per cent.',
      'Should the answer be larger or smaller than the number you know? How can you tell?',
    ],
    rule: [
      'The old number is a hundred per cent. How many per cent is the new number?',
      'You cannot take the per cent of the new number, as it was taken of the old one. How can you go backwards?',
      'First find one per cent of the old number, and then go up to a hundred. What do you divide by?',
    ],
    setUp: [
      'Write: ▢% is ▢ kr. How do you get from there to 1% and to 100%?',
      'Write ▢ ÷ ▢ · 100 with the new number first. What goes in the other box?',
      'Draw a bar for the old number with 100% on it, and draw the change. Which piece do you know?',
    ],
  },
  simpleInterest: {
    goal: [
      'What is the whole that the interest is taken of? And how many years is it?',
      'How much interest is it in one year? Begin there.',
      'Is the interest the same every year when it is simple interest? What does that mean for the calculation?',
    ],
    rule: [
      'Simple interest is the same every year. How do you find it for one year, and what do you do then?',
      'Find the per cent of the amount and multiply by the number of years. Which numbers are they?',
      'The interest is taken of the same amount every year. How many times is it counted?',
    ],
    setUp: [
      'Write ▢% of ▢ · ▢ with the years at the end. What do you put in?',
      'Write two lines: interest in one year = ▢% of ▢, and then times ▢. What does the first one say?',
      'Find one per cent of the amount: ▢ ÷ ▢. What do you multiply by afterwards?',
    ],
  },
  ratioShare: {
    goal: [
      'How many equal parts are there when you count both numbers of the ratio?',
      'Draw a bar and divide it into boxes as the ratio says. Which boxes are asked for?',
      'What is the whole that is shared, and who gets more parts?',
    ],
    rule: [
      'Add the numbers of the ratio and find how large one part is. What do you multiply by then?',
      'All parts are equal. How many are there in all, and how many of them are asked for?',
      'The ratio tells how many parts each one gets. How do you find the size of one part?',
    ],
    setUp: [
      'Write ▢ ÷ (▢ + ▢) · ▢ with the whole first. What do you put in?',
      'Write two lines: parts in all = ▢ + ▢, and one part = ▢ ÷ ▢. What does the first one say?',
      'Write the number for one part in each box of your bar. How do you find it?',
    ],
  },
  similarFigures: {
    goal: [
      'Draw the two shapes beside each other and write the measurements on them. Which sides belong together?',
      'How many times larger is one shape than the other?',
      'Should the answer be larger or smaller than the side you know? How can you tell?',
    ],
    rule: [
      'In similar shapes all sides are multiplied by the same number. How do you find that number?',
      'First find the scale factor: the new side divided by the old one. Which two sides belong together?',
      'If you know what one side is multiplied by, you know it for all of them. What is it here?',
    ],
    setUp: [
      'Write ▢ ÷ ▢ · ▢, first the two sides that belong together. What do you put in?',
      'Write two lines: factor = ▢ ÷ ▢, and then ▢ · factor. What does the first one say?',
      'Make a small table with two rows, one for each shape. Which box is empty?',
    ],
  },
  mapScale: {
    goal: [
      'What does the scale tell: how long is 1 cm on the map in reality?',
      'Which unit was measured on the map, and which unit should the answer have?',
      'Guess first: is it a few metres, hundreds of metres or several kilometres?',
    ],
    rule: [
      'In reality everything is as many times longer as the scale says. What do you multiply?',
      'Multiply first, so that you have the centimetres in reality. How do you turn them into the unit that is asked for?',
      'There are 100 cm in a metre and 1000 m in a kilometre. How do you use that here?',
    ],
    setUp: [
      'Write ▢ · ▢ for the length in centimetres. What do you divide by afterwards?',
      'Write two lines: ▢ · ▢ = centimetres in reality, and then centimetres ÷ ▢. What does the first one say?',
      'First find how many metres 1 cm on the map is: ▢ ÷ 100. What do you do then?',
    ],
  },
  speed: {
    goal: [
      'What does km/h mean? Say it in your own words.',
      'How far is it in all, and how long does it take?',
      'If the speed is the same all the way, how far do you get in one hour?',
    ],
    rule: [
      'The speed is how far you get in one hour. Which operation shares the way out over the hours?',
      'Speed is distance divided by time. Which number is the distance, and which is the time?',
      'Divide the trip into hours of equal length. Into how many pieces is the way divided?',
    ],
    setUp: [
      'Write ▢ km ÷ ▢ hours. What do you put in?',
      'Draw a line for the whole way and divide it into hours. What goes at the first hour?',
      'Write speed = ▢ ÷ ▢ with the distance first. What does it say?',
    ],
  },
  distanceBySpeed: {
    goal: [
      'What does km/h tell: how far do you get in one hour?',
      'Draw a line for the trip and make a mark for each hour. What is between the marks?',
      'Is the way longer or shorter than what you cover in one hour?',
    ],
    rule: [
      'You get equally far every hour. Which operation gives the whole way?',
      'The distance is the speed times the time. Which numbers in the problem are they?',
      'You know the way for one hour. How many hours are there?',
    ],
    setUp: [
      'Write distance = ▢ · ▢ and put in the speed and the time. What does it say?',
      'Write the way for one hour as many times as there are hours: ▢ + ▢ + … How is that written shorter?',
      'Make a table: 1 hour is ▢ km, 2 hours are ▢ km. How does it go on?',
    ],
  },
  timeBySpeed: {
    goal: [
      'What does km/h tell: how far do you get in one hour?',
      'How far is it in all? Do you think it takes more or less than one hour?',
      'Draw a line for the whole way. How far have you come after the first hour?',
    ],
    rule: [
      'Find how many times the way for one hour goes into the whole way. Which operation is that?',
      'The time is the distance divided by the speed. Which numbers in the problem are they?',
      'You get equally far every hour. How many times must you do that to get all the way?',
    ],
    setUp: [
      'Write time = ▢ ÷ ▢ with the distance first. What do you put in?',
      'Write ▢ · the speed = the distance. What goes in the box?',
      'Make a table: 1 hour is ▢ km, 2 hours are ▢ km. When are you there?',
    ],
  },
  areaUnits: {
    goal: [
      'Draw a square that is one of the large unit each way. How many small squares fit in it?',
      'What does the small 2 in the unit mean? In how many directions do you measure?',
      'Is the unit of the answer larger or smaller than the one in the task? What does that do to the number?',
    ],
    rule: [
      'An area has both a length and a width. How many times do you then use what holds for lengths?',
      'First find how many small ones go along one side. How many rows are there?',
      'Find how many small squares there are in one large. Do you multiply or divide by it?',
    ],
    setUp: [
      'Write one large square = ▢ · ▢ small ones. What do you put in, and what do you do with the number in the task?',
      'Write on your drawing how many small ones there are each way. Which multiplication does that give?',
      'Write two lines: first ▢ · ▢ for one large square, then the calculation with the number in the task. What does the first one say?',
    ],
  },
} satisfies Partial<Record<FormulaIdea, RuleTexts>>;
