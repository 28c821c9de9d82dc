import type { RuleIdea, RuleTexts } from './ruleTexts.ts';

/** Hints on multiplying and dividing large numbers part by part, in English. */
export const writtenMethodTextsEn = {
  splitFactor: {
    goal: [
      'How can you take {b} apart so that it is easier to multiply by {a}?',
      'Draw a rectangle with the sides {a} and {b}. How will you cut it into pieces that are easy to work out?',
      'About what does {a} · {b} make? Make an estimate with round numbers first.',
      'Which of the numbers is easiest to take apart into tens and ones?',
    ],
    rule: [
      'Take one number apart by its places and multiply each part on its own. Which parts do you get?',
      'The tens on their own and the ones on their own: which smaller products does {a} · {b} become?',
      'When you take a number apart, all the parts must be multiplied. What is each part multiplied by?',
    ],
    setUp: [
      'Write {a} · ▢ + {a} · ▢, where the boxes together make {b}. What do you put in?',
      'Write {a} and {b} under each other and multiply one place at a time. Which place do you begin with?',
      'Draw the rectangle and write a product in each part: ▢ · ▢. Which products are they?',
    ],
  },
  partialProduct: {
    goal: [
      'Now you have smaller products. Which one will you work out first?',
      'Which of the small products do you almost know by heart?',
      'Is there a product that is a fact from the tables with zeros on it? Which?',
    ],
    rule: [
      'To multiply by tens you can multiply by the digit first and then by ten. What does the digit give?',
      'Work out one product at a time and write the result on its own line. Which one do you take now?',
      'Zeros can wait till the end. Which fact from the tables is left when you look past them?',
    ],
    setUp: [
      'Write the next product on its own: ▢ · ▢ = ▢. What does it say?',
      'Take one of the products apart once more if it is still hard: ▢ · ▢ + ▢ · ▢. What do you get?',
      'Write the result of each product under the other, ones above ones. What is missing?',
    ],
  },
  splitDividend: {
    goal: [
      'How many digits will the answer to {a} ÷ {b} have? How can you tell?',
      'Think of sharing {a} among {b}. What can each get in the first round?',
      'Which round number near {a} can be divided by {b}?',
    ],
    rule: [
      'Take {a} apart into pieces that {b} goes into, and divide each piece. Which large piece can you take first?',
      'Begin with the largest place: how many times does {b} go into it, and what is left?',
      'You may share in several rounds. How much is shared after the first one, and how much is left?',
    ],
    setUp: [
      'Write {a} as ▢ + ▢, where {b} goes into both. How do you take {a} apart?',
      'Write {b} · ▢ with a round number in the box, so that you come close to {a}. What is left to share?',
      'Set the division up and take one digit of {a} at a time from the left. How many times does {b} go into the first?',
    ],
  },
  partialQuotient: {
    goal: [
      'Now you have smaller pieces to divide. Which one will you take first?',
      'Which of the small divisions can you see the answer to at once?',
      'How much have you shared out until now, and how much is left?',
    ],
    rule: [
      'Divide one piece at a time and write what each gets. Which piece do you take now?',
      'Think backwards: what do you multiply by to get the piece? Which table helps you?',
      'If there are zeros in the piece, you can divide the digits in front first. What does that give?',
    ],
    setUp: [
      'Write the next piece on its own: ▢ ÷ ▢ = ▢. What does it say?',
      'Write it as a product: ▢ · ▢ = the piece. Which number do you try?',
      'Write what each gets in each round under each other. What do you do with that at the end?',
    ],
  },
} satisfies Partial<Record<RuleIdea, RuleTexts>>;
