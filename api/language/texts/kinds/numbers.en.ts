import type { NumberKind, TextsOf } from '../kindTexts.ts';

/** Tasks about numbers themselves: their form, size and pattern. */
export const numbersEn: TextsOf<NumberKind> = {
  conversion: {
    opening: [
      'You are to write {first} in another way, worth just as much as before. Which form should it end up in?',
      'Let us look at {first}. What kind of number is it, and what should it become?',
      'The same number can be written in several ways. Which form do you have now, and which should you end with?',
    ],
    ladder: [
      [
        'Say {first} slowly out loud. What do you hear that tells how much it is?',
        'Is {first} more or less than one whole? What does that tell you about what you are looking for?',
        'What do you have now, and what should you end with: a fraction, a decimal or a percentage?',
        'May the number become worth more or less when it is rewritten? What does that mean for your result?',
      ],
      [
        'What do the places after a decimal point, or the denominator of a fraction, tell about the size of the parts?',
        'What does the word percent mean, and how does it go with fractions and decimals?',
        'Which rule have you learnt for going from one form to the other? Say it in words before you use it on {first}.',
      ],
      [
        'Write a line with a gap: {first} = ▢. Which part of the new number can you write first?',
        'Write down how big the parts are and how many of them you have: ▢ out of ▢. What goes where?',
        'First write {first} in a form you are sure of, then in the one the task wants. What stands in the first place?',
      ],
      [
        'Go backwards: if you turn your result back again, do you get {first}?',
        'Put {first} and your result on the same number line. Are they in the same spot?',
        'Take an easy number that you know in both forms. What is done there, and can you do the same here?',
      ],
    ],
    buildOn: [
      'Now there is something to look at. Is it worth as much as {first}, and how can you show it?',
      'What did you do to {first} to get here, and why is that allowed?',
      'Show the steps between the two forms. Which step are you most sure of?',
    ],
  },
  units: {
    opening: [
      'You know {first} and must say it in another unit. Which of the two units is the larger one?',
      'Find the two units in the task. What do you know about how they belong together?',
      'Imagine {first} in real life. Will you need more or fewer of the new unit?',
    ],
    ladder: [
      [
        'Which unit is there now, and which one does the task ask for?',
        'Which of the two units is the larger? Should the number become larger or smaller than in {first}, then?',
        'Where do you meet the two units in daily life? Think of a clock, a ruler or a measuring jug.',
      ],
      [
        'How is the large unit divided so that {first} can be said in the small one, or the other way round?',
        'How many of the small unit make one of the large unit? Look at a clock, a ruler or in your book.',
        'Do you multiply or divide when you change to that unit? Explain why in your own words.',
        'What do you know by heart about the two units, and how can it help you with {first}?',
      ],
      [
        'Write down how they belong together: one of the large unit = ▢ of the small. What goes on the line below, at {first}?',
        'Split {first} into the whole part and the rest, and change each by itself. What do you get for the whole part?',
        'Write the calculation with empty boxes: ▢ times or divided by ▢. What goes in the boxes?',
      ],
      [
        'Start with one of the large unit, and add a little at a time. When have you reached {first}?',
        'Calculate backwards from your result. Do you get back to {first}?',
        'Can the size be right in real life? Check it with a clock, a ruler or a measure.',
      ],
    ],
    buildOn: [
      'Draw {first} as a strip, and divide it into the new unit. What can you see?',
      'How do the units belong together in your work, and what did you do to {first}?',
      'Now there is something to look at. Did the number become larger or smaller, and does that fit the units?',
      'Write the unit next to each number. What do the two lines tell now?',
    ],
  },
  comparison: {
    opening: [
      'You are to compare {list}. What do you look at first when you want to know how big they are?',
      'Read the numbers aloud: {list}. Are they written in the same way, so that one can tell them apart?',
      'Here numbers are to be compared. How do you usually decide how big such numbers are?',
    ],
    ladder: [
      [
        'What must you find: the largest, the smallest or an order?',
        'What kind of numbers are they: whole numbers, decimals, fractions or percentages? Are they all written the same way?',
        'Say each of the numbers aloud: {list}. Which part of them tells most about the size?',
      ],
      [
        'How does one compare numbers of that kind: place by place, with the same denominator, or by looking at one whole?',
        'Is a number always largest when it has the most digits? Find a reason for or against.',
        'What can you do so that {list} are written in the same way?',
      ],
      [
        'Write the numbers under each other so that the same places or parts line up. Where is the first difference?',
        'Draw a number line, and put a mark for each number: {list}. Roughly where are they?',
        'Write ▢ < ▢, and try the numbers in the gaps. How can you see whether it fits?',
      ],
      [
        'Imagine the numbers as money or as pieces of the same cake. Which would you rather have, and why?',
        'Try with easier numbers of the same kind first. Which rule did you use, and does it hold for {list} too?',
        'Check with a drawing or a number line. Does it fit what you think?',
      ],
    ],
    buildOn: [
      'That is a first idea. What did you look at in {list} when you chose?',
      'How would you convince someone who thinks the opposite?',
      'Show it on a number line or in a drawing. Where can one see the difference?',
    ],
  },
  rounding: {
    opening: [
      'You are to make {first} into a rounder number. Which place are you rounding to?',
      'Find the place in {first} that the task names. Which places come after it?',
      'To round is to choose the nearest round number. In which place should it be round?',
    ],
    ladder: [
      [
        'What are the places in {first} called? Underline the one you are rounding to.',
        'Which place does the task name: ones, tens, hundreds or one of the decimals? Where is it in the number?',
        'What should happen to the digits that come after the place you are rounding to?',
      ],
      [
        'Which digit decides whether one rounds up or down, and what is the rule?',
        'Which round numbers are just below and just above {first}?',
        'What does it mean to be closest? Explain how one decides it.',
      ],
      [
        'Draw a number line from ▢ to ▢ with the nearest round numbers at the ends. Where is {first}?',
        'Draw a line after the place you are rounding to. What does the digit right after the line say?',
        'Write {first} with ▢ in the places that must change. Which digits can stay?',
      ],
      [
        'How far is it from {first} up to the next round number, and how far is it down?',
        'Check your result: is it round in the place the task asks for, and is there a round number that is closer?',
        'Try the rule on a shorter number. What do you do there, and can you do the same here?',
      ],
    ],
    buildOn: [
      'Which digit in {first} did you let decide, and why that one?',
      'Now there is something to look at. Is your number above or below {first}, and how can you tell?',
      'How can you show that no round number is closer?',
    ],
  },
  divisibility: {
    opening: [
      'Look at {list}. What does the maths word in the task mean, and how can you try the numbers one at a time?',
      'You are to find something out about {first}. What does the maths word in the task mean, in your own words?',
      'Find the maths word in the task. What must be true of a number for that word to fit?',
      'The task is about what divides what without a remainder. What do you already know about that?',
    ],
    ladder: [
      [
        'What must you decide about {list}?',
        'Explain the maths word in the task to yourself. What must a number be able to do for it to fit?',
        'What does it mean that a number goes into {first} exactly?',
        'What must you decide, and what would convince someone else that you are right?',
      ],
      [
        'Which of {list} can you say something about just by looking at the last digit?',
        'What is the difference between dividing exactly and leaving a remainder?',
        'Which rules do you know that show whether a number divides exactly? Think of the last digit and of the sum of the digits.',
        'Which times tables are worth trying when you look at {first}?',
      ],
      [
        'Write each number on a line of its own: {list}. Which times tables have you tried for each?',
        'Write {first} = ▢ · ▢, and try the small numbers first. What divides exactly, and what leaves a remainder?',
        'Make a list of what you try, and write "remainder" or "no remainder" next to each. Where do you begin?',
        'Write in order: ▢ divides it, ▢ does not. When can you safely stop?',
      ],
      [
        'Try with a small number that you know well. What do you do there, and can you do the same here?',
        'Lay {first} buttons in rows with the same number in each, or draw them. What happens?',
        'How can you be sure that you have tried enough?',
      ],
    ],
    buildOn: [
      'How have you tried each of the numbers {list}?',
      'What did you try with {first}, and what did it show?',
      'Now there is something to look at. How does it fit what the maths word means?',
      'What have you tried, and what is missing before you are quite sure?',
    ],
  },
  pattern: {
    opening: [
      'Look at the sequence {list}. What happens from one number to the next?',
      'There is a pattern in the task. What keeps happening?',
      'Begin with the first terms: {list}. Does the sequence grow by the same each time?',
    ],
    ladder: [
      [
        'What must you find: the next term, a term further on, or the rule itself?',
        'Write the difference between each pair of neighbours in {list}. What do you notice?',
        'Does the sequence grow, fall or go back and forth? What shows it?',
      ],
      [
        'Is the same added each time, is it multiplied by the same, or does the jump change?',
        'Say the pattern in {list} in words: "you begin with … and each time …". What do you say?',
        'How does the place of a term in the row go with the term itself? Compare place and number.',
      ],
      [
        'Make a table with place in one column and number in the other, and put {list} in. What should stand in ▢?',
        'Write the jumps above the row: +▢ or ·▢. Are they alike?',
        'Write the rule with a gap: the next term = the one before ▢. What goes in the gap?',
      ],
      [
        'Try your rule on the terms you already know: {list}. Does it fit each time?',
        'Draw the first terms as dots or columns. What is added each time?',
        'Go through the row backwards. Does the pattern fit that way too?',
      ],
    ],
    buildOn: [
      'That is an idea for a pattern. Does it fit all the way through {list}?',
      'How would you explain the rule to someone who cannot see the row?',
      'Now there is something to look at. Which two neighbours show the pattern most clearly?',
    ],
  },
  symbols: {
    opening: [
      'Read the task aloud in words. What does {part} mean in it?',
      'Find {part} in the task. What does it belong with, and what does the task ask you to do?',
      'Let us look at {q1} together. What does the task ask you to do with it?',
      'Read the task slowly. What do you know in {q1}, and what is new?',
      'We begin with what you know. What kind of task is it, and what should you end up writing?',
      'Say the task in words. Which rule or formula does it remind you of?',
    ],
    ladder: [
      [
        'Which parts of the task are of the same kind as {part}, and which are not?',
        'What do the signs around {part} tell you?',
        'What kind of task is it when you look at {q1}? What should you end up writing?',
        'What does each sign in {q1} mean? Begin with those you know.',
        'Say the task aloud in words. What is given, and what must you find?',
        'What does the task ask of you: to find a number, to write something shorter, or to draw?',
      ],
      [
        'What may one do to {part} without changing the value of the whole?',
        'Which rule is about something that stands as {part} does here?',
        'Find the rule in your book, and put it beside {q1}. What matches what?',
        'Split {q1} into smaller pieces. Which piece can you say something about?',
        'Which rule belongs to that kind of task? Say it in your own words.',
        'Which task in your book is most like it, and which rule did you use there?',
      ],
      [
        'Circle {part} and what belongs with that part. What do they make together: ▢?',
        'Write {part} first on a new line, with ▢ for the rest. What belongs beside it?',
        'Write {q1} on one line and ▢ on the next. What will you change first?',
        'Put what you know from {q1} into the rule, one place at a time. What does it say?',
        'Write the form that the answer must have, with empty boxes. What can you fill in?',
      ],
      [
        'Put a small number in for the letter, both in the task and in your attempt. What happens to {part}?',
        'Try the same rule on something much simpler than {q1}. What happens there?',
        'Test your attempt backwards: do you get back to {q1}?',
        'Draw it or make a small table. What do you notice?',
      ],
    ],
    buildOn: [
      'That is good to have written down. How will you check that {part} came along correctly?',
      'Which rule did you use when you came to {part}?',
      'Now there is something to look at. What became of {part}, and why?',
      'Now there is something to look at. Which rule did you use, and where in {q1} does it fit?',
      'How did you get from {q1} to what you write?',
      'Thank you for your attempt. Which part are you most sure of, and which least?',
    ],
  },
};
