import type { MeasureKind, TextsOf, WorkedKind } from '../kindTexts.ts';

/** The first words on problems that have steps or a story; their hints are made from the steps and the quantities. */
export const workedEn: Record<WorkedKind, readonly [string, string, string, ...string[]]> = {
  traced: [
    'Let us look at {before}. What do you notice about {a} and {b}, and what will you do first?',
    'In {before} you are looking for {x}. What has been done to {x}, and what will you remove first?',
    'Right, we take {before} one step at a time. What kind of numbers are {a} and {b}, and what will you do to them first?',
    'You are working on {before}. Which rule do you know that can be used on {a} and {b}?',
    'You are working on {before}. What will you do first, and why that?',
  ],
  quantities: [
    'The problem asks: "{sought}". What do you need to know to find it?',
    'You have to find "{sought}". Which facts in the problem help you?',
    'Read the question again: "{sought}". Can you find it right away, or must you find something else first?',
    'First we need to understand the problem. What do you know already, and what do you need to find out?',
  ],
};

/** Tasks about figures, collected numbers and chance. */
export const measuresEn: TextsOf<MeasureKind> = {
  geometry: {
    opening: [
      'Begin by drawing the figure, and write the measurements on it: {list}. What must you find?',
      'Sketch the figure. Which measurements do you know, and which one is missing?',
      'Read the task again. What does it ask for: a length, all the way round, a surface, a space or an angle?',
    ],
    ladder: [
      [
        'How does {first} go with what you must find?',
        'Put {list} on a drawing. Which parts of the figure are they?',
        'What does {first} tell about the figure? Show it in your drawing.',
        'Is the thing you must find a length, a surface, a space or an angle? Which word in the task shows it?',
        'Which figure is it, and what do you know about its sides and angles?',
      ],
      [
        'What does the rule do with {list}: add, multiply or something else? Why?',
        'Which rule belongs to just that figure and what is asked for? Say it in words before you put numbers in.',
        'What does one really measure when finding what the task asks for? Show it in your drawing.',
        'Which of the measurements will you need: {list}? Why those?',
      ],
      [
        'Write the rule with empty boxes, and put the measurements in one at a time. Where does {first} belong?',
        'Write the rule in words, with ▢ for what you do not know. What can you fill in?',
        'Split the figure into figures that you know well, or draw a helping line. Which measurements does each part get?',
      ],
      [
        'Can your result be right when you compare it with {first} in the drawing?',
        'Draw a small figure of the same kind on squared paper. Can you count your way there, and does your rule fit?',
        'Which unit must stand after the answer, and how does it fit what you have measured?',
        'Look at your drawing. Is your result reasonable next to {list}?',
      ],
    ],
    buildOn: [
      'How have you used {list}, and why in that way?',
      'Now there is something to look at. Where in the drawing does one find what you write about?',
      'Which rule did you have in mind, and where does {first} come into it?',
      'Why does that rule fit this very figure?',
    ],
  },
  dataset: {
    opening: [
      'You have the numbers {list}. What does the task want you to tell about them?',
      'Find the maths word in the task, such as average, median or mode. What does it mean in your own words?',
      'Look at all the numbers before you calculate. Roughly where are most of them?',
    ],
    ladder: [
      [
        'Which maths word does the task ask for, and what does it tell about a set of numbers?',
        'How many numbers are there when you count them: {list}?',
        'What are the smallest and the largest number? Roughly where do you think the answer will be?',
      ],
      [
        'Imagine that everything was put in one pile and shared so that all got the same. What has that to do with the task?',
        'Which steps does the rule have? Say them in order, in words.',
        'What must you do to {list} before you can find what is asked for?',
      ],
      [
        'Set it up with empty boxes: what you collect in one, what you divide by in another. What goes in each box?',
        'Write the numbers in order: {list}. What can you see now that you could not see before?',
        'Write down the first step, with ▢ for the rest. What does it say?',
      ],
      [
        'Draw the numbers as columns, and move bits around until they are equally tall. What does it show?',
        'Is your result between the smallest and the largest number? What would it mean if it were not?',
        'What would happen to the result if one very large number were added? Use that to test your method.',
      ],
    ],
    buildOn: [
      'Now there is something to look at. Which steps did you use on {list}?',
      'What does your number tell about the whole set, if you say it in a sentence?',
      'Did you get all the numbers in, and where can one see it?',
    ],
  },
  chance: {
    opening: [
      'What does {first} tell about what can happen?',
      'What do {list} in the task tell, and what does the task ask?',
      'Imagine that you do it many times. What can happen each time, and is it all equally likely?',
      'What is it that the task hopes will happen, and what else can happen?',
      'Write down all the things that can happen. Which of them does the task ask about?',
    ],
    ladder: [
      [
        'Count: what are {list} parts of?',
        'Which of the numbers {list} belong to what is asked about, and which do not?',
        'What must happen for it to count? Say it in your own words.',
        'What can happen in all when one tries once?',
        'What does {first} in the task tell: something that counts, or a part of the whole?',
      ],
      [
        'What do {list} stand for together?',
        'Probability compares what one hopes for with everything that can happen. What is what in your task?',
        'Are all the outcomes equally likely? How can you tell?',
        'Is it certain, impossible or somewhere in between? Where on that line would you put it?',
      ],
      [
        'Write ▢/▢, and find out where {first} belongs: on top, below or in both. What should stand there?',
        'Write it as a fraction with empty boxes: ▢/▢. What goes on top, and what goes below?',
        'Make a list or a table of all the outcomes. Circle the ones that count: how many circles are there?',
        'Draw a tree with a branch for each thing that can happen. Which branches lead to what you are looking for?',
      ],
      [
        'Add what does not count to what does. Do you get everything that can happen?',
        'Try it for real or on paper a few times. Does it roughly fit your idea?',
        'What if there were only two outcomes? How would you do it then?',
      ],
    ],
    buildOn: [
      'How have you used {first}, and are all the outcomes counted?',
      'Now there is something to look at. What did you count in, and what did you leave out?',
      'How can you be sure that you have got all the outcomes?',
      'Do you think it happens most of the time or seldom, and does that fit what you write?',
    ],
  },
};
