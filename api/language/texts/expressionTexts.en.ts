import type { ExpressionIdea } from './algebraIdea.ts';
import type { RuleTexts } from './ruleTexts.ts';

/** Hints about expressions with letters, in English. */
export const expressionTextsEn: Record<ExpressionIdea, RuleTexts> = {
  multiplyTerms: {
    goal: [
      'Where in {before} is there something to multiply before you can collect terms?',
      'Look at one term at a time in {before}. Is there a term that can be written shorter by itself?',
      'Which numbers and which letters are multiplied in {part}?',
      'Plus and minus split an expression into terms. Which term is not finished yet?',
    ],
    rule: [
      'Within a term you multiply the numbers by themselves and the letters by themselves. Which ones are there in {part}?',
      'You may change the order when you multiply. How does {part} look with the numbers first?',
      'A letter times itself is a power. Is there a letter that stands there twice?',
      'The numbers are multiplied together, and the letters are put after them. What does that make of the term you are looking at?',
    ],
    setUp: [
      'Write the term as ▢ · ▢ with the numbers first and the letters after. What do you put in?',
      'Write {part} on a line of its own, and multiply the numbers. What does it say now?',
      'Write the whole expression again with only that one term multiplied out. How does it look?',
    ],
  },
  likeTerms: {
    goal: [
      'Which terms in {before} are of the same kind?',
      'Circle the terms in {before} that have the same letter. Which ones belong together?',
      'Can {before} be written shorter? Which terms will you look at first?',
      'Terms with the same letter belong together, and so do plain numbers. Which terms can you pair up?',
    ],
    rule: [
      'You may only collect terms of the same kind, and the sign in front goes with its term. What can you collect in {before}?',
      'Think of the letters as things: apples can be added to apples, but not to pears. Which terms in {before} can be collected then?',
      'A letter alone is one of its kind. How many do you have of each kind in all?',
      'When you collect terms, you only work with the numbers in front; the letter stays. What do you get for the first kind?',
    ],
    setUp: [
      'Write terms of the same kind next to each other, each with its sign. How does {before} look then?',
      'Write a ▢ in front of each letter, and count up. What goes in the boxes?',
      'Take one kind at a time on a line of its own, for example {part} = ▢. What goes in the box?',
      'Cross out the terms you have counted as you collect them. What do you have when all are crossed out?',
    ],
  },
  multiplyIntoBrackets: {
    goal: [
      'What stands right in front of the bracket, and what is it to be multiplied by?',
      'How many terms are there in the bracket? What does that say about how many times you have to multiply?',
      'How can you write {part} without a bracket?',
      'Think of a rectangle: one side is what stands in front of the bracket, the other is the bracket. Which two pieces can it be split into?',
    ],
    rule: [
      'What stands in front of the bracket multiplies every term in it. Which products does that give?',
      'Multiply every term, not only the first. What multiplies what in {part}?',
      'The sign goes with its term when you multiply. Which sign does each term get?',
    ],
    setUp: [
      'Draw an arc from what stands in front of the bracket to each term in it. What does each arc give?',
      'Write {part} as products, one for each term: ▢ · ▢, with the right sign between them. What do you put in?',
      'Multiply the first term, and then the next. What does it say now?',
      'Write one product for each term in the bracket before you work anything out. Which ones are they?',
    ],
  },
  removeBrackets: {
    goal: [
      'Which sign stands right in front of the bracket, plus or minus?',
      'What happens to the terms in {part} when the bracket has to go?',
      'There is no number in front of the bracket. What does the sign in front of it tell you then?',
    ],
    rule: [
      'A minus in front of a bracket turns every sign in it; a plus does not. Which is it here?',
      'To subtract a bracket is to subtract each term in it. What happens to the last term then?',
      'Look at each term in the bracket by itself. Does its sign turn or stay?',
    ],
    setUp: [
      'Write the expression again without the bracket, with ▢ in place of each sign. Which signs do you put in?',
      'Write the terms of the bracket one by one on a new line. Which sign does each of them get?',
      'Leave what stands before the bracket, and then write each term with its new sign. What does it say?',
    ],
  },
  multiplyBrackets: {
    goal: [
      'Two brackets are multiplied here. How many terms are there in each of them?',
      'Draw a rectangle where each bracket is a side. How many fields is it split into?',
      'What do you think: is it enough to multiply the first terms and the last terms?',
    ],
    rule: [
      'Each term of one bracket is multiplied by each term of the other. How many products does that give?',
      'Take the first term of the first bracket, and multiply it into the whole of the other. What do you do after that?',
      'The signs go with the terms when they are multiplied. Which of the products become negative, if any?',
    ],
    setUp: [
      'Write the products one by one: ▢ · ▢, ▢ · ▢ and so on. Which terms do you put in?',
      'Draw an arc from each term of the first bracket to each term of the other. What does the first arc give?',
      'Make a table with one bracket on top and the other down the side. What goes in each field?',
    ],
  },
  squareAsProduct: {
    goal: [
      'What does the small raised number after the bracket mean?',
      'What is to be multiplied by itself: one term or the whole bracket?',
      'Draw a square whose side is what stands in the bracket. Which fields is it split into?',
    ],
    rule: [
      'A bracket squared is the bracket times itself. How do you write that without the raised number?',
      'It is not enough to square each term. What is multiplied by what?',
      'To square is to multiply by itself. Which product is that here?',
    ],
    setUp: [
      'Write (▢)(▢) with the same in both brackets. What do you put in?',
      'Write the bracket twice, side by side. How does the line look?',
      'Write the product out in full before you work anything out. What does it say?',
    ],
  },
  commonFactor: {
    goal: [
      'What do all terms in {before} have in common?',
      'Which number goes into all the numbers in {before}? And is there a letter that all terms have?',
      'Think backwards: what may have been multiplied in to make {before}?',
      'Look at one term at a time. What can each of them be divided by?',
    ],
    rule: [
      'Find the largest thing that goes into every term, and write each term as a product with it. What is it here?',
      'What all terms share goes in front of the bracket; the rest stays inside. What is the rest of the first term?',
      'Divide each term by what you take outside. What is left in the bracket?',
    ],
    setUp: [
      'Write each term as ▢ · ▢ with the same number or letter first. What do you put in?',
      'Write ▢(▢ + ▢), or with a minus if there is one. What goes in front, and what goes in the bracket?',
      'Write what they share in front of an empty bracket, and find one term for the bracket at a time. What is the first?',
    ],
  },
};
