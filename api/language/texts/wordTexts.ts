import type { Variants } from './ruleTexts.ts';

/** How the quantities of a word problem can hang together, as its words tell. */
export type Relation =
  /** "kl. 14.35". */
  | 'time'
  /** "25 % af", "20 % rabat". */
  | 'percent'
  /** "3/4 af", "halvdelen". */
  | 'part'
  /** "dobbelt så mange", "3 gange så mange". */
  | 'times'
  /** "12 kr. stykket", "4 i hver", "60 km i timen". */
  | 'each'
  /** "5 mere end", "3 år ældre end". */
  | 'difference'
  /** Something is used, given away or left. */
  | 'change'
  /** Parts are put together. */
  | 'combine'
  /** A whole is shared out evenly. */
  | 'share';

/** Relations that stand in a few words of the task, which can be pointed at. */
/** The operation of a sum. */
export type SumSign = 'plus' | 'minus' | 'times' | 'divided';
export type PlaceRelation = Exclude<Relation, 'time' | 'combine' | 'share'>;

/**
 * What the tutor says about a word problem: its hints rung by rung, and what it asks about the student's own sums.
 * Slots: {q1} {q2} quantities of the task as written there, {percent} its percentage, {line} a line of the student's own,
 * {sought} what its question asks for in a few of its words, {place} a place of it that tells a relation, {label} one of its
 * parts, {result} what that line comes to, {before} the task's own maths and {x} its unknown, {value} what the student puts
 * forward as the answer. A variant whose slot cannot be filled is passed over.
 */
export interface WordTexts {
  /** Rung 1: what is asked, and what is known. */
  readonly goal: Variants;
  /** Rung 2, and rung 3 with the step set up, where the words of the task tell how its quantities hang together. */
  readonly relation: Record<Relation, readonly [Variants, Variants]>;
  /** The same where they don't. */
  readonly relate: Variants;
  readonly setUp: Variants;
  /** Rung 4: a drawing, smaller numbers, backwards. */
  readonly picture: Variants;
  /** A true sum has come, and a quantity of the task stands in none so far. */
  readonly sumStep: Variants;
  /** A true sum has come, and nothing is left over: is it what was asked for? Said alike of right and wrong ends. */
  readonly sumEnd: Variants;
  /** The same where the task has parts. */
  readonly whichPart: Variants;
  /** The first words on a task with parts. */
  readonly firstPart: Variants;
  /** One part has an answer: on to the next. */
  readonly nextPart: Variants;
  /** A place of the task that is easily misread. */
  readonly place: Record<PlaceRelation, Variants>;
  /** How a sum is looked through. {line} is the student's own, without its result. */
  readonly sumHow: Record<SumSign, Variants>;
  /** {q1} stands in the task and in none of the student's sums. */
  readonly unused: Variants;
  /** The same beside an expression that the engine knows. */
  readonly sumOnTheWay: Variants;
  /** The same beside an equation. */
  readonly sumInEquation: Variants;
  /** The student has said what a value stands for. */
  readonly isItAsked: Variants;
  /** A value {value} came without its working, and may be a step on the way. Said alike of right and wrong ones. */
  readonly valueStep: Variants;
  /** A true sum whose numbers are not the task's. */
  readonly whereFrom: Variants;
  /** Times of day were reckoned as decimals. */
  readonly clockAsNumber: Variants;
  /** A triangle was taken for the rectangle around it. */
  readonly triangleAsRectangle: Variants;
  /** The surface was found where the way around is asked for. */
  readonly areaForEdge: Variants;
  /** A sum went below zero where nothing can. */
  readonly belowZero: Variants;
  /** {first} and {second} of the task, which have different units, were added or taken from each other. */
  readonly mixedUnits: Variants;
  /** {rate}, which goes with each of one thing, was multiplied by {counted}, the number of another. */
  readonly otherThanRated: Variants;
  /** In {line} the share of {place} was taken of {part}, which is that share itself. */
  readonly partAsWhole: Variants;
  /** The student has seen that {first} and {second} are different units. */
  readonly unitsSeen: Variants;
  /** An operation was chosen by {word} of the task, or because so many numbers stand in it. */
  readonly cueReason: Readonly<Record<'word' | 'numbers', Variants>>;
  /** The student writes {line} after {sum}, a true sum of theirs: whether it changes anything is theirs to see. */
  readonly thoughtAndSum: Variants;
  /** The student doubts {line}, a true sum of theirs; {sought} is what the task asks for. */
  readonly fitQuestion: Variants;
  /** A percentage was added or taken away like a plain number. */
  readonly percentAsNumber: Variants;
  /** The student has set up an equation for a word problem. */
  readonly ownEquation: Variants;
  /** A line that follows from it. */
  readonly equationNext: Variants;
  /** Nobody has the answer: how the student can check {value} against the task. */
  readonly selfJudge: Variants;
}
